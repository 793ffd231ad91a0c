// Every door tried with everything one can know of a case: whoever may not see it gets none of its words, through no list,
// search, export, file or page, and changes nothing in it. For each role, for a case of another team and a restricted one;
// and for a customer with the link of another case. Of a restricted case they do not even hear that something happened.
#include "app/program.h"

#include "features/access/roles.h"
#include "ground/api/testing.h"
#include "ground/files/temp.h"
#include "ground/http/server.h"
#include "ground/http/testing.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <set>

namespace regard::app
{
namespace
{
namespace json = boost::json;

constexpr std::string_view secret = "zebra"; // stands in everything that was said in a hidden case

class Leaks : public testing::Test
{
  protected:
    Leaks()
    {
        config::Config config = config::load("", [](char const*) -> char const* { return nullptr; }).value();
        config.data = folder_.path();
        config.log_level = "error";
        program_ = Program::open(config).value();
        desk_ = std::make_unique<api::testing::Desk>(program_->routes, *program_->database, program_->clock);
        desk_->who = api::testing::employee(all_permissions());
        cards_ = made("/units", R"({"name":"Cards"})");
        loans_ = made("/units", R"({"name":"Loans"})");
        anna_ = made("/employees", fmt::format(R"({{"name":"Anna","email":"anna@bank.example","unit":"{}"}})", cards_));
        bo_ = made("/employees", fmt::format(R"({{"name":"Bo","email":"bo@bank.example","unit":"{}"}})", loans_));
        touchpoint_ = made("/touchpoints", fmt::format(R"({{"name":"Loan","team":"{}"}})", loans_));
        for (auto const* name : {&cards_, &loans_, &anna_, &bo_, &touchpoint_})
            known_.insert(*name);
    }

    static std::vector<std::string> all_permissions()
    {
        auto const all = access::permissions();
        return {all.begin(), all.end()};
    }

    std::string made(std::string const& target, std::string const& body)
    {
        auto const answer = desk_->post(target, body);
        EXPECT_LT(answer.status, 300) << target << " " << answer.body;
        std::string const location = answer.header("location");
        auto const ids = ids_in(answer.body + " " + location);
        return ids.empty() ? "" : ids.front();
    }

    static void expect_done(api::testing::Answer const& answer) { EXPECT_LT(answer.status, 300) << answer.body; }

    // Everything that looks like an id.
    static std::vector<std::string> ids_in(std::string const& text)
    {
        std::vector<std::string> ids;
        std::string word;
        for (char const c : text + " ") {
            if (std::isdigit(static_cast<unsigned char>(c)) || std::isupper(static_cast<unsigned char>(c))) {
                word += c;
                continue;
            }
            if (word.size() == 13)
                ids.push_back(word);
            word.clear();
        }
        return ids;
    }

    // A case of Bo's in which much was said, worked at through the routes; its ids and those in it are known from then on.
    std::string hidden_case(std::string const& more)
    {
        be_bo();
        std::string const id =
            made("/cases",
                 fmt::format(
                     R"({{"subject":"A zebra","text":"The zebra is mine","remedy":"another zebra","tags":["zebratag"],)"
                     R"("touchpoint":"{}","customer":{{"name":"Kim Holm","email":"kim@holm.example"}}{}}})",
                     touchpoint_, more));
        made("/cases/" + id + "/messages", R"({"kind":"note","text":"zebra note"})");
        expect_done(desk_->ask("PUT", "/cases/" + id + "/drafts/note", {}, R"({"text":"zebra draft"})"));
        expect_done(desk_->upload("/cases/" + id + "/files", "zebra.txt", "a zebra in a file"));
        expect_done(desk_->post("/cases/" + id + "/escalations", R"({"reason":"zebra climbs"})"));
        expect_done(
            desk_->post("/principles/" + a_principle() + "/links",
                        fmt::format(R"({{"kind":"case","subject":"{}","sentence":"the zebra shows it"}})", id)));
        auto const seen = desk_->get("/cases/" + id + "/desk");
        EXPECT_EQ(seen.status, 200) << seen.body;
        EXPECT_NE(seen.body.find("zebra note"), std::string::npos);
        for (std::string const& one : ids_in(seen.body))
            known_.insert(one);
        hidden_.push_back(id);
        json::value const shown = json::parse(seen.body);
        for (json::value const& entry : shown.at("thread").as_array())
            hidden_.emplace_back(entry.at("id").as_string());
        while (program_->changed_cases.catch_up() > 0)
            ;
        program_->worker->run_due();
        return id;
    }

    // One in force, and known from then on.
    std::string a_principle()
    {
        auto const text = made("/principle-texts", R"({"starter":true})");
        auto const in_force =
            desk_->ask("PUT", "/principle-texts/" + text + "/publication", {{"if-match", "\"1\""}}, "");
        expect_done(in_force);
        json::value const shown = json::parse(in_force.body);
        std::string const principle(shown.at("items").at(0).at("id").as_string());
        known_.insert(principle);
        return principle;
    }

    static std::int64_t id_of(std::string const& text) { return Id<struct AnyTag>::from(text).value().value; }

    // The route's addresses with each of the known ids in the first place and of the hidden ones in all others.
    std::vector<std::string> addresses(api::Row const& row) const
    {
        std::vector<std::string> addresses;
        for (std::string const& first : known_)
            for (std::string const& other : hidden_)
                addresses.push_back(filled(row, first, other));
        std::sort(addresses.begin(), addresses.end());
        addresses.erase(std::unique(addresses.begin(), addresses.end()), addresses.end());
        return addresses;
    }

    static std::string filled(api::Row const& row, std::string const& first, std::string const& other)
    {
        std::string address = row.page ? "/" : "";
        bool is_first = true;
        for (std::size_t at = 0; at < row.pattern.size(); ++at) {
            if (row.pattern[at] != '{') {
                address += row.pattern[at];
                continue;
            }
            at = row.pattern.find('}', at);
            address += is_first ? first : other;
            is_first = false;
        }
        return address;
    }

    // The routes that give one of its words away to whoever asks now.
    std::set<std::string> doors_that_speak()
    {
        std::set<std::string> doors;
        for (api::Row const& row : program_->routes.rows())
            if (!row.writes && !row.takes_upload)
                for (std::string const& address : addresses(row))
                    if (speaks(address))
                        doors.insert(row.pattern);
        return doors;
    }

    bool speaks(std::string const& address)
    {
        std::vector<std::string> const questions{"",
                                                 "?which=all&limit=200",
                                                 "?search=" + word_ + "&which=all",
                                                 "?query=" + word_,
                                                 "?q=" + word_,
                                                 "?format=csv",
                                                 "?tag=" + word_ + "tag&which=all"};
        return std::ranges::any_of(questions, [&](std::string const& question) {
            return desk_->ask("GET", address + question, {}, "").body.find(word_) != std::string::npos;
        });
    }

    // Writing at the hidden case's own addresses, with nothing and with its own ids in the body.
    void expect_nothing_done(std::string const& name, std::string const& id)
    {
        auto const who = desk_->who;
        auto const before = as_bo("/cases/" + id + "/desk");
        desk_->who = who;
        for (api::Row const& row : program_->routes.rows()) {
            if (!row.writes || row.takes_upload || row.pattern.find("cases/{id}") == std::string::npos)
                continue;
            for (std::string const& body :
                 {std::string("{}"),
                  fmt::format(R"({{"id":"{0}","into":"{0}","case":"{0}","other":"{0}","parent":"{0}",)"
                              R"("text":"I was here","reason":"I was here","to":"{1}","kind":"note"}})",
                              id, anna_)})
            {
                auto const answer =
                    desk_->ask(row.method, filled(row, id, hidden_.back()), {{"if-match", "\"1\""}}, body);
                if (row.pattern == "cases/{id}/mentions" || row.pattern == "/cases/{id}/mentions")
                    continue; // one's own are dropped, whatever became of the case: the answer is the same for any id
                EXPECT_GE(answer.status, 400) << name << ": " << row.method << " " << row.pattern << " " << answer.body;
                EXPECT_EQ(answer.body.find(secret), std::string::npos) << name << ": " << row.pattern;
            }
        }
        EXPECT_EQ(as_bo("/cases/" + id + "/desk"), before) << name;
    }

    void be_bo() // whose case it is
    {
        desk_->who = api::testing::employee(all_permissions());
        desk_->who.employee = {id_of(bo_)};
    }

    std::string as_bo(std::string const& address)
    {
        be_bo();
        return desk_->get(address).body;
    }

    // A browser that hears what changes from now on, of whoever asks now.
    std::unique_ptr<http::testing::Client> listening()
    {
        if (!server_) {
            program_->live.start();
            server_ = http::Server::start({}, desk_->service(), metrics_).value();
        }
        auto client = std::make_unique<http::testing::Client>(server_->port());
        client->send("GET /api/v1/live HTTP/1.1\r\nHost: here\r\n\r\n");
        client->read_until("\r\n\r\n");
        return client;
    }

    // Something that everyone who listens may hear of: what they have heard by then is all there was.
    void tell_everyone()
    {
        program_->database->write([&](db::Transaction& tx) {
            program_->journal.note(
                tx, {.who = {}, .verb = "notification.told", .subject_kind = "notification", .quiet = true});
        });
    }

    void TearDown() override
    {
        program_->live.stop(); // before the network, which waits for answers under way
        server_.reset();
    }

    void be(std::string_view role)
    {
        std::vector<std::string> const roles{std::string(role)};
        desk_->who = api::testing::employee(access::permissions_of(roles));
        desk_->who.employee = {id_of(anna_)};
        desk_->who.user = {id_of(anna_)};
        desk_->who.units = {{id_of(cards_)}};
        desk_->who.all_units = desk_->who.may(access::all_cases);
    }

    files::TempFolder folder_;
    std::unique_ptr<Program> program_;
    std::unique_ptr<api::testing::Desk> desk_;
    http::Metrics metrics_;
    std::unique_ptr<http::Server> server_;
    std::string cards_, loans_, anna_, bo_, touchpoint_;
    std::set<std::string> known_;
    std::vector<std::string> hidden_; // the case first, then what is in it
    std::string word_{secret};        // what nobody else may read
};
}

TEST_F(Leaks, a_case_of_another_team_says_nothing_and_takes_nothing_at_any_door)
{
    auto const id = hidden_case("");
    EXPECT_THAT(doors_that_speak(), testing::SizeIs(testing::Ge(5))) << "its owner finds it, or nothing is tried here";
    int tried = 0;
    for (std::string_view const role : access::roles()) {
        be(role);
        if (desk_->who.all_units)
            continue; // they may
        ++tried;
        EXPECT_THAT(doors_that_speak(), testing::IsEmpty()) << role;
        expect_nothing_done(std::string(role), id);
    }
    EXPECT_GT(tried, 2);
}

TEST_F(Leaks, a_restricted_case_says_nothing_and_takes_nothing_whatever_the_role)
{
    auto const id = hidden_case(R"(,"restricted":true)");
    for (std::string_view const role : access::roles()) {
        be(role);
        EXPECT_THAT(doors_that_speak(), testing::IsEmpty()) << role;
        expect_nothing_done(std::string(role), id);
    }
}

TEST_F(Leaks, of_a_restricted_case_nobody_else_hears_that_anything_happens)
{
    auto const id = hidden_case(R"(,"restricted":true)");
    be_bo();
    auto const owner = listening();
    std::vector<std::unique_ptr<http::testing::Client>> others;
    for (std::string_view const role : access::roles()) {
        be(role);
        others.push_back(listening());
    }
    be_bo();
    made("/cases/" + id + "/messages", R"({"kind":"note","text":"zebra again"})");
    expect_done(desk_->ask("PUT", "/cases/" + id + "/drafts/message_out", {}, R"({"text":"zebra draft"})"));
    expect_done(
        desk_->ask("PUT", "/cases/" + id + "/state", {}, R"({"state":"waiting_for_third_party","reason":"x"})"));
    auto const ticket = program_->desk.ticket();
    auto const written = program_->database->write([&](db::Transaction& tx) {
        return program_->desk.receive(tx, {id_of(id)}, ticket, {.text = "And my zebra?"}, program_->clock.now());
    });
    ASSERT_TRUE(written);
    EXPECT_THAT(owner->read_until("]}"), testing::HasSubstr("\"case\""));
    tell_everyone();
    for (auto const& other : others)
        EXPECT_THAT(other->read_until("]}"), testing::EndsWith("data: {\"kinds\":[\"notification\"]}"));
}

TEST_F(Leaks, that_a_case_has_become_restricted_is_heard_so_that_it_leaves_open_pages)
{
    auto const id = hidden_case("");
    be("administrator");
    auto const other = listening();
    be_bo();
    expect_done(desk_->ask("PUT", "/cases/" + id + "/restriction", {}, R"({"named":[],"reason":"Fraud"})"));
    EXPECT_THAT(other->read_until("]}"), testing::HasSubstr("[\"case\"]"));
}

TEST_F(Leaks, a_customer_who_is_not_for_all_is_named_at_no_door_though_their_case_is_seen)
{
    word_ = "quagga";
    desk_->who = api::testing::employee(all_permissions());
    desk_->who.employee = {id_of(bo_)};
    auto const customer = made("/customers", R"({"name":"Kim quagga","contacts":)"
                                             R"([{"kind":"email","value":"quagga@holm.example"}]})");
    auto const seen = made("/cases", fmt::format(R"({{"subject":"Card","text":"Lost","customer":{{"id":"{}"}},)"
                                                 R"("touchpoint":"{}"}})",
                                                 customer, touchpoint_));
    expect_done(desk_->ask("PUT", "/customers/" + customer + "/visibility", {}, R"({"reason":"An employee"})"));
    known_.insert({customer, seen});
    hidden_ = {customer, seen};
    while (program_->changed_cases.catch_up() > 0)
        ;
    EXPECT_THAT(doors_that_speak(), testing::SizeIs(testing::Ge(4))) << "who was named sees them";
    for (std::string_view const role : access::roles()) {
        be(role);
        desk_->who.units = {{id_of(loans_)}}; // where the case lies
        EXPECT_THAT(doors_that_speak(), testing::IsEmpty()) << role;
    }
}

TEST_F(Leaks, the_link_of_one_case_opens_no_other)
{
    hidden_case("");
    desk_->who = api::testing::employee(all_permissions());
    auto const own = made("/cases", fmt::format(R"({{"subject":"Own","text":"My own","touchpoint":"{}",)"
                                                R"("customer":{{"name":"Eva","email":"eva@holm.example"}}}})",
                                                touchpoint_));
    std::string const link = program_->database->write([&](db::Transaction& tx) {
        return program_->customer_pages.new_link(tx, {id_of(own)}, program_->clock.now());
    });
    desk_->who = {};
    std::string const token = link.substr(link.rfind('/') + 1);
    EXPECT_EQ(desk_->get("//c/" + token).status, 200);
    for (api::Row const& row : program_->routes.rows()) {
        if (row.takes_upload)
            continue;
        for (std::string const& other : known_)
            for (std::string const& first : {token, other}) {
                auto const address = filled(row, first, other);
                auto const answer = row.writes ? desk_->ask(row.method, address, {}, "{}") : desk_->get(address);
                EXPECT_EQ(answer.body.find(secret), std::string::npos) << row.method << " " << address;
            }
    }
}
}
