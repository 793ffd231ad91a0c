#pragma once
// Tells every route that writes something that would run wherever it were taken for more than text, and looks through everything
// that is made for a browser, a spreadsheet or a mail program. For script_test.cpp.
#include "app/program.h"

#include "features/access/roles.h"
#include "ground/api/testing.h"
#include "ground/files/temp.h"
#include "ground/mail/letter.h"
#include "ground/mail/testing_smtp.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <regex>
#include <set>

namespace regard::app
{
namespace json = boost::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

inline constexpr std::string_view raw = "<svg/onload", escaped = "&lt;svg/onload";
inline constexpr std::size_t longest_evil = 40;

// Which collection the ids of a field are of.
inline std::string collection_of(std::string_view field)
{
    static std::map<std::string_view, std::string> const known{
        {"team", "units"},           {"unit", "units"},
        {"parent", "units"},         {"lead", "employees"},
        {"owner", "employees"},      {"manager", "employees"},
        {"to", "employees"},         {"accountable", "employees"},
        {"customer", "customers"},   {"calendar", "calendars"},
        {"product", "products"},     {"vertical", "verticals"},
        {"cases", "cases"},          {"case", "cases"},
        {"checklist", "checklists"}, {"touchpoint", "touchpoints"}};
    auto const one = known.find(field);
    return one == known.end() ? std::string() : one->second;
}

// Routes that would call somebody, or would hide what was told from everyone.
inline bool is_left_out(api::Row const& row)
{
    static std::set<std::string_view> const patterns{"/calendars/{id}/feeds", "/settings/access", "/imports/preview",
                                                     "/cases/{id}/restriction"};
    return row.page || row.takes_upload || patterns.contains(row.pattern);
}

class Script : public testing::Test
{
  protected:
    Script()
    {
        config::Config config = config::load("", [](char const*) -> char const* { return nullptr; }).value();
        config.data = folder_.path();
        config.log_level = "error";
        program_ = Program::open(config).value();
        desk_.emplace(program_->routes, *program_->database, program_->clock);
        begin_organisation();
    }

    // ---- what is told
    std::string evil() { return fmt::format("zebra{}\"'><svg/onload=z()>", ++told_); }
    std::string formula() { return fmt::format("=zebra{}!A1", ++told_); }
    std::string word() { return formulas_ ? formula() : evil(); }

    void begin_organisation()
    {
        std::string const link = program_->access.set_up_link();
        json::object const organisation{
            {"name", evil()}, {"zone", "Europe/Copenhagen"}, {"currency", "EUR"}, {"language", "en"}};
        tell("POST", "/setup",
             {{"token", link.substr(link.find("token=") + 6)},
              {"name", evil()},
              {"email", "anna@bank.example"},
              {"password", "kept for one test"},
              {"organisation", organisation}});
        desk_->who = api::testing::employee({access::permissions().begin(), access::permissions().end()});
        tell("POST", "/units", {{"name", evil()}});
        tell("POST", "/employees", {{"name", evil()}, {"email", "anna@bank.example"}, {"unit", ids_["units"].back()}});
        desk_->who.employee = {Id<struct AnyTag>::from(ids_["employees"].back()).value().value};
    }

    // As somebody at the desk would have it, where the example says too little for what is looked at below.
    json::value wish_of(api::Row const& row)
    {
        std::string const at = row.method + ' ' + row.pattern;
        if (at == "POST /touchpoints")
            return {{"name", evil()}, {"team", ids_["units"].front()}, {"on_form", true}};
        if (at == "POST /cases")
            return {{"subject", word()},
                    {"text", word()},
                    {"kind", "complaint"},
                    {"touchpoint", ids_["touchpoints"].front()},
                    {"customer", {{"name", word()}, {"email", "eva@holm.example"}}},
                    {"earlier", {{{"at", "2026-01-02T08:00:00Z"}, {"channel", "phone"}, {"text", word()}}}}};
        if (at == "POST /cases/{id}/promises")
            return {{"until", to_rfc3339(program_->clock.now() + Span::days(9))}, {"reason", word()}};
        if (at == "PUT /cases/{id}/state")
            return {{"state", "waiting_for_third_party"}, {"reason", word()}};
        if (at == "POST /cases/{id}/messages")
            return {{"kind", "note"}, {"text", word()}};
        if (at == "POST /employees")
            return {{"name", word()}, {"email", fmt::format("n{}@bank.example", told_)}};
        if (at == "POST /selfchecks")
            return {{"name", word()},
                    {"closes", to_iso(Zone::utc().local_date(program_->clock.now() + Span::days(9)))},
                    {"steps", {word(), word()}},
                    {"teams", {word(), word()}},
                    {"language", "en"},
                    {"leaders_expected", 5},
                    {"frontline_expected", 5}};
        return example_of(row);
    }

    json::value example_of(api::Row const& row)
    {
        if (description_.is_null())
            description_ = json::parse(api::openapi_json(program_->routes, "0"));
        std::string method = row.method;
        for (char& c : method)
            c = static_cast<char>(std::tolower(c));
        return description_.at("paths")
            .at(row.pattern)
            .at(method)
            .at("requestBody")
            .at("content")
            .at("application/json")
            .at("example");
    }

    void tell_every_route()
    {
        for (api::Row const& row : program_->routes.rows())
            if (row.writes && !is_left_out(row) && row.takes(api::Slot::From::body))
                if (auto const address = address_of(row))
                    tell_all(row, *address);
    }

    // Every text that the body can have, without those that the route refuses to take for what they are.
    void tell_all(api::Row const& row, std::string const& address)
    {
        json::value const wish = wish_of(row);
        json::value body = wish;
        auto const slot = std::ranges::find(row.slots, api::Slot::From::body, &api::Slot::from);
        std::vector<std::string> fields;
        fill(*slot->type, body, "", fields);
        for (int tries = 0; tries < 6; ++tries) {
            auto const answer = tell(row.method, address, body.as_object());
            if (answer.status < 300) {
                for (std::string const& field : fields)
                    taken_.insert(row.method + ' ' + row.pattern + ' ' + field);
                return;
            }
            refused_[row.method + ' ' + row.pattern] = answer.body;
            for (std::string const& fault : answer.faults())
                put_back(body, wish, fault.substr(0, fault.find(':')), fields);
        }
    }

    void fill(form::Type const& type, json::value& value, std::string const& path, std::vector<std::string>& fields)
    {
        if (type.kind == form::Kind::optional)
            return fill(type.inner(), value, path, fields);
        if (type.kind == form::Kind::text) {
            value = word();
            fields.push_back(path);
        } else if (type.kind == form::Kind::id && !ids_[collection_of(last_word(path))].empty())
            value = ids_[collection_of(last_word(path))].back();
        else if (type.kind == form::Kind::list) {
            if (value.is_null())
                value = json::array(1);
            for (std::size_t i = 0; i < value.as_array().size(); ++i)
                fill(type.inner(), value.as_array()[i], fmt::format("{}/{}", path, i), fields);
        } else if (type.kind == form::Kind::object && value.is_object())
            for (form::Field const& field : type.fields)
                fill_field(field, value.as_object(), path, fields);
    }

    void fill_field(form::Field const& field, json::object& owner, std::string const& path,
                    std::vector<std::string>& fields)
    {
        bool const is_there = owner.contains(field.name);
        form::Type const& type = field.type().kind == form::Kind::optional ? field.type().inner() : field.type();
        bool const is_text =
            type.kind == form::Kind::text || (type.kind == form::Kind::list && type.inner().kind == form::Kind::text);
        form::Limits const& limits = type.kind == form::Kind::list ? field.rules.items : field.rules.own;
        if (is_text && (limits.email || (limits.longest != 0 && limits.longest < longest_evil)))
            return; // stays as the example has it
        if (is_there || is_text)
            fill(type, owner[field.name], path.empty() ? std::string(field.name) : path + '/' + std::string(field.name),
                 fields);
    }

    static std::string last_word(std::string const& path)
    {
        std::string word = path.substr(path.rfind('/') + 1);
        bool const is_number = !word.empty() && std::isdigit(static_cast<unsigned char>(word[0])) != 0;
        return is_number ? last_word(path.substr(0, path.rfind('/'))) : word;
    }

    // What was refused is as the example has it, or is left out.
    static void put_back(json::value& body, json::value const& wish, std::string const& field,
                         std::vector<std::string>& fields)
    {
        std::string const top = field.substr(0, field.find('/'));
        if (auto const* there = wish.as_object().if_contains(top))
            body.as_object()[top] = *there;
        else
            body.as_object().erase(top);
        std::erase_if(fields, [&](std::string const& one) { return one == top || one.starts_with(top + '/'); });
    }

    api::testing::Answer tell(std::string const& method, std::string const& address, json::object const& body)
    {
        api::testing::Headers headers;
        for (auto const* shown : {"", "/desk"})
            if (auto const etag = desk_->get(address + shown).header("ETag"); method != "POST" && !etag.empty())
                headers = {{"If-Match", etag}};
        auto const answer = desk_->ask(method, address, headers, json::serialize(body));
        std::string const location = answer.header("location");
        if (answer.status == 201 && location.size() > 13)
            ids_[address.substr(1)].push_back(location.substr(location.size() - 13));
        return answer;
    }

    // Of what has been made; nothing where something of it has not.
    std::optional<std::string> address_of(api::Row const& row)
    {
        auto const open = row.pattern.find('{');
        if (open == std::string::npos)
            return row.pattern;
        std::string const collection = row.pattern.substr(1, open - 2);
        auto const close = row.pattern.find('}');
        if (ids_[collection].empty())
            return std::nullopt;
        std::string const rest = row.pattern.substr(close + 1);
        if (rest.find('{') != std::string::npos && rest != "/drafts/{kind}")
            return std::nullopt;
        return '/' + collection + '/' + ids_[collection].front() +
               (rest.find('{') == std::string::npos ? rest : "/drafts/note");
    }

    // ---- what mail brings and takes
    void bring_mail()
    {
        auto const server = sink_.server();
        tell("POST", "/mailboxes",
             {{"name", evil()},
              {"address", "help@bank.example"},
              {"host", "imap.bank.example"},
              {"user", "help"},
              {"secret", "secret"},
              {"smtp_host", server.host},
              {"smtp_port", server.port},
              {"smtp_security", "none"},
              {"mode", "live"}});
        ASSERT_TRUE(program_->mailroom.take(
            "From: =?utf-8?q?zebra=3Csvg/onload=3Dz()=3E?= <kim@holm.example>\r\nTo: help@bank.example\r\n"
            "Subject: zebra<svg/onload=z()>\r\nMessage-ID: <1@holm.example>\r\n"
            "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n"
            "<p>zebra<svg/onload=z()><script>z()</script></p>\r\n--b\r\n"
            "Content-Type: image/svg+xml; name=\"zebra<svg onload=z()>.svg\"\r\n\r\n<svg/onload=z()>\r\n--b--\r\n",
            "help@bank.example"));
        json::value const listed = json::parse(desk_->get("/desk/cases?which=all&limit=200").body);
        for (json::value const& one : listed.at("items").as_array())
            if (std::string const id(one.at("id").as_string());
                std::ranges::find(ids_["cases"], id) == ids_["cases"].end())
                ids_["cases"].push_back(id);
    }

    // The page of the first case, with its door open: its address and what the browser keeps.
    std::pair<std::string, std::string> customers_page()
    {
        std::string const link = program_->database->write([&](db::Transaction& tx) {
            return program_->customer_pages.new_link(tx, {number_of(ids_["cases"].front())}, program_->clock.now());
        });
        std::string const page = "//c/" + link.substr(link.rfind('/') + 1);
        desk_->submit(page + "/code", "");
        program_->worker->run_due();
        auto const opened = desk_->submit(page + "/open", "code=" + digits());
        std::string const cookie = opened.header("set-cookie");
        return {page, cookie.substr(0, cookie.find(';'))};
    }

    std::string digits() const
    {
        std::string const text = mail::read_letter(sink_.taken().at(sink_.taken().size() - 1).letter).text;
        for (std::size_t at = 0; (at = text.find_first_of("0123456789", at)) != std::string::npos;) {
            std::size_t const end = std::min(text.find_first_not_of("0123456789", at), text.size());
            if (end - at == 6)
                return text.substr(at, 6);
            at = end;
        }
        return "";
    }

    // ---- what is looked at
    void look_at_everything()
    {
        for (api::Row const& row : program_->routes.rows())
            if (!row.writes)
                for (std::string const& address : addresses(row))
                    for (char const* query : {"", "?format=csv", "?search=zebra&which=all", "?query=zebra", "?q=zebra"})
                        look_at(address + query);
    }

    std::vector<std::string> addresses(api::Row const& row)
    {
        std::string const before = row.page ? "/" : "";
        auto const open = row.pattern.find('{');
        if (open == std::string::npos)
            return {before + row.pattern};
        std::string const collection = row.pattern.substr(1, open - 2);
        auto const close = row.pattern.find('}');
        std::string const rest = row.pattern.substr(close + 1);
        std::vector<std::string> all;
        for (std::string const& id : ids_[collection == "start" ? "touchpoints" : collection]) {
            std::string const begin = before + '/' + collection + '/' + id;
            if (rest.find('{') == std::string::npos)
                all.push_back(begin + rest);
            else
                for (std::string const& inner : inside(begin))
                    all.push_back(begin + rest.substr(0, rest.find('{')) + inner + rest.substr(rest.find('}') + 1));
        }
        return all;
    }

    // Ids of what is in a case.
    std::vector<std::string> inside(std::string const& address)
    {
        auto const shown = desk_->get(address + "/desk");
        std::vector<std::string> ids;
        if (shown.status != 200)
            return ids;
        json::value const one = json::parse(shown.body);
        for (json::value const& entry : one.at("thread").as_array()) {
            ids.emplace_back(entry.at("id").as_string());
            for (json::value const& file : entry.at("files").as_array())
                ids.emplace_back(file.at("id").as_string());
        }
        return ids;
    }

    void look_at(std::string const& address, api::testing::Headers const& headers = {})
    {
        auto const answer = desk_->get(address, headers);
        bool const is_taken_home = answer.header("content-disposition").starts_with("attachment");
        if (answer.type.starts_with("text/html")) {
            ++pages_;
            EXPECT_THAT(answer.body, AllOf(Not(HasSubstr(std::string(raw))), Not(HasSubstr("<script"))))
                << address << answer.body;
            EXPECT_FALSE(std::regex_search(answer.body, quoted_)) << address << answer.body;
            pages_that_show_ += answer.body.find(escaped) != std::string::npos;
        } else if (answer.type.starts_with("text/csv")) {
            sheets_that_show_ += answer.body.find("zebra") != std::string::npos;
            EXPECT_FALSE(std::regex_search(answer.body, formula_)) << address << answer.body;
        } else if (!answer.type.starts_with("application/json") && answer.type != "application/problem+json") {
            EXPECT_TRUE(is_taken_home || answer.body.find(raw) == std::string::npos) << address << answer.type;
        }
    }

    static std::int64_t number_of(std::string const& id) { return Id<struct AnyTag>::from(id).value().value; }

    files::TempFolder folder_;
    std::unique_ptr<Program> program_;
    std::optional<api::testing::Desk> desk_;
    mail::testing::SmtpSink sink_;
    json::value description_;
    std::map<std::string, std::vector<std::string>> ids_; // of what was made, by collection
    std::set<std::string> taken_;                         // routes and fields whose text was taken
    std::map<std::string, std::string> refused_;          // by route: why, the last time
    int told_ = 0, pages_ = 0, pages_that_show_ = 0, sheets_that_show_ = 0;
    bool formulas_ = false;
    std::regex const quoted_{"zebra[0-9]*[\"']"};              // would end an attribute
    std::regex const formula_{"(^|[\\n\\t,;])\"?[=+@-]zebra"}; // would begin a formula
};
}
