// What is exported is a history like any other: brought into an empty store it gives the same outcomes.
#include "app/export.h"

#include "ground/api/testing.h"
#include "ground/files/temp.h"

#include <boost/json.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <gmock/gmock.h>
#include <random>
#include <sstream>

namespace regard::app
{
namespace
{
namespace json = boost::json;
using testing::HasSubstr;
using testing::Not;

std::string text_of(std::string const& path)
{
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

class House
{
  public:
    House()
    {
        config::Config config = config::load("", [](char const*) -> char const* { return nullptr; }).value();
        config.data = folder_.path();
        config.log_level = "error";
        program = Program::open(config).value();
    }

    void bring(std::string const& source, std::string const& history, std::string const& mapping_toml, bool keep_names)
    {
        intake::NewImport wish;
        wish.name = source;
        wish.mapping = intake::form_of(intake::mapping_from_toml(mapping_toml).value());
        wish.keep_names = keep_names;
        auto const begun = program->intake.begin({history}, wish, {});
        ASSERT_TRUE(begun) << begun.error().sentence;
        program->worker->run_due();
        auto const import = program->intake.find(begun->id);
        ASSERT_EQ(import->state, intake::ImportState::done) << import->sentence.value_or("");
        ASSERT_EQ(import->bad_rows, 0);
    }

    // Every case as its page tells it, by reference; without the ids, which are of the store.
    std::map<std::string, std::string> cases()
    {
        api::testing::Desk desk(program->routes, *program->database, program->clock);
        desk.who = api::testing::employee({"cases.read", "measures.read"});
        std::map<std::string, std::string> all;
        std::string next;
        do {
            auto const page = json::parse(desk.get("/cases?from=2020-01-01&to=2030-01-01&limit=200" + next).body);
            for (json::value const& row : page.at("items").as_array()) {
                auto one = json::parse(desk.get("/cases/" + std::string(row.at("id").as_string())).body);
                one.as_object().erase("id");
                all.emplace(one.at("reference").as_string(), json::serialize(one));
            }
            next = page.at("next").is_null() ? "" : "&cursor=" + std::string(page.at("next").as_string());
        } while (!next.empty());
        return all;
    }

    std::unique_ptr<Program> program;

  private:
    files::TempFolder folder_;
};

// Histories with everything that makes outcomes differ: bounces, waits, reopenings, returning customers, odd names.
class Invented
{
  public:
    explicit Invented(unsigned seed) : random_(seed) {}

    std::string event_log()
    {
        std::string csv = "id,at,status,team,person,customer,touchpoint,product,kind,message,due\n";
        for (int number = 0; number < 40; ++number) {
            std::int64_t at = 1'700'000'000 + below(5'000'000);
            auto const about = fmt::format("C{},{},{},{}", below(6), touchpoint(), pick({"Loan", "Card", ""}),
                                           pick({"complaint", "request"}));
            for (int event = 1 + below(8); event > 0; --event, at += below(3) == 0 ? 0 : below(200'000))
                csv += fmt::format("E{},{},{},{},{},{},{},{}\n", number, instant(at),
                                   pick({"New", "Working", "Waiting, for customer", "Closed", ""}),
                                   pick({"Desk", "Back office", "Åse's team", ""}), pick({"Ida", "Ole", "Bo", ""}),
                                   about, pick({"in", "out", ""}), below(3) == 0 ? instant(at + 50'000) : "");
        }
        return csv;
    }

    std::string list()
    {
        std::string csv = "id,opened,first_reply,resolved,closed,status,team,customer,channel,priority,due\n";
        for (int number = 0; number < 40; ++number) {
            std::int64_t const at = 1'700'000'000 + below(5'000'000);
            auto const later = [&] { return below(2) == 0 ? instant(at + below(300'000)) : std::string(); };
            csv += fmt::format("L{},{},{},{},{},{},{},C{},{},{},{}\n", number, instant(at), later(), later(), later(),
                               pick({"Closed", "Working", ""}), pick({"Desk", "Shop"}), below(6),
                               pick({"mail", "phone"}), pick({"high", "low", ""}), later());
        }
        return csv;
    }

  private:
    int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }
    std::string pick(std::vector<std::string> const& some)
    {
        auto const& word = some[static_cast<std::size_t>(below(static_cast<int>(some.size())))];
        return word.find(',') == std::string::npos ? word : '"' + word + '"';
    }
    std::string touchpoint() { return below(2) == 0 ? "\"Branch \"\"West\"\"\"" : "=cmd|' /C calc'!A0"; }
    static std::string instant(std::int64_t seconds) { return to_rfc3339(Instant{seconds * 1'000'000 + 250'000}); }
    std::mt19937 random_;
};

constexpr char classes[] = "[statuses]\ndone = [\"Closed\"]\nworking = [\"Working\"]\nwaiting = [\"Waiting, for "
                           "customer\"]\n[calendar]\nmon-fri = [\"09:00-17:00\"]\nholidays = [\"2023-12-25\"]\n";
std::string const log_mapping =
    std::string("[columns]\ncase = \"id\"\nat = \"at\"\nstatus = \"status\"\nteam = \"team\"\nperson = \"person\"\n"
                "customer = \"customer\"\ntouchpoint = \"touchpoint\"\nproduct = \"product\"\nkind = \"kind\"\n"
                "message = \"message\"\ndue = \"due\"\n[time]\nzone = \"Europe/Copenhagen\"\n") +
    classes;
std::string const list_mapping =
    std::string(
        "[columns]\ncase = \"id\"\nopened = \"opened\"\nfirst_reply = \"first_reply\"\nresolved = \"resolved\"\n"
        "closed = \"closed\"\nstatus = \"status\"\nteam = \"team\"\ncustomer = \"customer\"\nchannel = "
        "\"channel\"\npriority = \"priority\"\ndue = \"due\"\n[time]\nzone = \"Asia/Kolkata\"\n") +
    classes;

void fill(House& house, unsigned seed, bool keep_names = false)
{
    files::TempFolder const folder;
    Invented invented(seed);
    house.bring("Desk “1”", folder.write("log.csv", invented.event_log()), log_mapping, keep_names);
    house.bring("Shop", folder.write("list.csv", invented.list()), list_mapping, keep_names);
}
}

class Export : public testing::TestWithParam<unsigned>
{};
INSTANTIATE_TEST_SUITE_P(some, Export, testing::Range(1u, 6u));

TEST_P(Export, brought_into_an_empty_store_gives_equal_outcomes)
{
    House old, fresh;
    fill(old, GetParam());
    files::TempFolder const folder;
    auto const exported = export_all(*old.program, folder.path() + "/out", intake::Persons::by_pseudonym);
    ASSERT_TRUE(exported) << exported.error().sentence;
    ASSERT_EQ(exported->histories.size(), 2u);
    for (intake::ExportedHistory const& one : exported->histories)
        fresh.bring(one.source, folder.path() + "/out/" + one.history, text_of(folder.path() + "/out/" + one.mapping),
                    true);
    auto const before = old.cases(), after = fresh.cases();
    EXPECT_EQ(before.size(), 80u);
    EXPECT_EQ(before, after);
}

TEST(ExportNames, go_out_only_when_asked_for)
{
    House house;
    fill(house, 1, true);
    api::testing::Desk desk(house.program->routes, *house.program->database, house.program->clock);
    desk.who = api::testing::employee({"people.read", "people.write"});
    ASSERT_EQ(desk.post("/employees", R"({"name":"Ida Holm","email":"ih@bank.example"})").status, 201);
    files::TempFolder const folder;
    auto const without = folder.path() + "/without", with = folder.path() + "/with";
    ASSERT_TRUE(export_all(*house.program, without, intake::Persons::by_pseudonym));
    EXPECT_THAT(text_of(without + "/history-1.jsonl"), Not(HasSubstr("\"Ida\"")));
    EXPECT_THAT(text_of(without + "/history-1.jsonl"), HasSubstr("\"Person "));
    EXPECT_FALSE(std::filesystem::exists(without + "/staff.jsonl"));
    ASSERT_TRUE(export_all(*house.program, with, intake::Persons::as_stored));
    EXPECT_THAT(text_of(with + "/history-1.jsonl"), HasSubstr("\"Ida\""));
    EXPECT_THAT(text_of(with + "/staff.jsonl"), HasSubstr("ih@bank.example"));
}

TEST(ExportStaff, is_a_list_that_people_can_bring_in_again)
{
    House old, fresh;
    files::TempFolder const folder;
    auto const csv = "name,email,unit,parent,manager,zone,vertical\nIda Holm,ih@bank.example,Branch "
                     "West,Region,,Europe/Copenhagen,Loans\nBo Lund,bl@bank.example,Branch West,,ih@bank.example,,\n";
    ASSERT_TRUE(old.program->people.import(folder.write("staff.csv", csv), "staff.csv", {}, "en"));
    ASSERT_TRUE(export_all(*old.program, folder.path() + "/out", intake::Persons::as_stored));
    auto const brought = fresh.program->people.import(folder.path() + "/out/staff.jsonl", "staff.jsonl", {}, "en");
    ASSERT_TRUE(brought) << brought.error().sentence;
    EXPECT_EQ(brought->created, 2);
    EXPECT_EQ(brought->bad_rows, 0);
    ASSERT_TRUE(export_all(*fresh.program, folder.path() + "/again", intake::Persons::as_stored));
    EXPECT_EQ(text_of(folder.path() + "/again/staff.jsonl"), text_of(folder.path() + "/out/staff.jsonl"));
}

TEST(ExportFolder, must_hold_nothing)
{
    House house;
    files::TempFolder const folder;
    folder.write("mine.txt", "x");
    auto const refused = export_all(*house.program, folder.path(), intake::Persons::by_pseudonym);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "not_empty");
}
}
