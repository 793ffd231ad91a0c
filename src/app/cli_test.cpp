// The built program from outside: what it prints, where, and how it ends.
#include "ground/files/temp.h"

#include <boost/json.hpp>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>

extern char** environ;

namespace regard::app
{
namespace
{
namespace json = boost::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using Texts = std::vector<std::string>;

struct Ended
{
    int code = -1;
    std::string out, err;
};

// The program built beside this test.
std::string program() { return std::filesystem::read_symlink("/proc/self/exe").parent_path() / "regard"; }

std::string text_of(std::string const& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

class Cli : public testing::Test
{
  protected:
    std::string file(std::string const& name, std::string const& text) { return folder_.write(name, text); }

    Ended regard(Texts arguments, std::string const& in = "/dev/null", std::string const& out = "")
    {
        arguments.insert(arguments.begin(), program());
        std::vector<char*> argv;
        for (std::string& argument : arguments)
            argv.push_back(argument.data());
        argv.push_back(nullptr);
        std::string const said = out.empty() ? folder_.file("out") : out;
        std::string const complained = folder_.file("err");
        posix_spawn_file_actions_t streams;
        posix_spawn_file_actions_init(&streams);
        posix_spawn_file_actions_addopen(&streams, 0, in.c_str(), O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&streams, 1, said.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        posix_spawn_file_actions_addopen(&streams, 2, complained.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        pid_t child = 0;
        int status = 0;
        EXPECT_EQ(posix_spawn(&child, program().c_str(), &streams, nullptr, argv.data(), environ), 0);
        EXPECT_EQ(waitpid(child, &status, 0), child);
        posix_spawn_file_actions_destroy(&streams);
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status), out.empty() ? text_of(said) : "",
                text_of(complained)};
    }

    json::object diagnosis(Texts arguments)
    {
        arguments.insert(arguments.begin(), "diagnose");
        arguments.insert(arguments.end(), {"--format", "json"});
        Ended const ended = regard(arguments);
        EXPECT_EQ(ended.code, 0) << ended.err;
        return json::parse(ended.out).as_object();
    }

    // Two cases that bounce between teams, are reopened, wait.
    std::string small()
    {
        return file("small.csv", "Case ID,Timestamp,Activity,Team,Resource\n"
                                 "1,2024-05-01T10:00:00Z,New,A,Ada\n1,2024-05-01T11:00:00Z,Pending,B,Bo\n1,2024-05-"
                                 "02T11:00:00Z,Closed,A,Ada\n"
                                 "1,2024-05-03T10:00:00Z,Open,A,Ada\n2,2024-05-01T10:00:00.5Z,New,A,Ada\n2,2024-05-"
                                 "01T10:00:00.5Z,New,A,Ada\n"
                                 "2,soon,New,A,Ada\n");
    }

  private:
    files::TempFolder folder_;
};

Texts keys_of(json::value const& value)
{
    Texts keys;
    for (auto const& [key, _] : value.as_object())
        keys.emplace_back(key);
    return keys;
}

// Those keys, in that order; others may stand between and behind them.
void expect_keys(json::value const& value, Texts const& expected)
{
    Texts const keys = keys_of(value);
    auto at = keys.begin();
    for (std::string const& key : expected) {
        at = std::find(at, keys.end(), key);
        ASSERT_NE(at, keys.end()) << "no key “" << key << "” where it belongs, in " << json::serialize(value);
    }
}

void expect_counts(json::object const& object, Texts const& keys)
{
    for (std::string const& key : keys)
        EXPECT_TRUE(object.at(key).is_int64() || object.at(key).is_uint64()) << key;
}

void expect_distribution(json::value const& value)
{
    expect_keys(value, {"n", "mean", "median", "p90", "p95", "max"});
    for (auto const& [key, number] : value.as_object())
        EXPECT_TRUE(number.is_number()) << key;
}

// The words of a help's command list.
Texts commands_in(std::string const& help)
{
    Texts commands;
    std::istringstream lines(help.substr(help.find("Subcommands:")));
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with("  ") && line.size() > 2 && line[2] != ' ')
            commands.push_back(line.substr(2, line.find(' ', 2) - 2));
    return commands;
}
}

TEST_F(Cli, diagnose_has_the_keys_it_promised)
{
    auto const all = diagnosis({small()});
    expect_keys(all,
                {"cases", "events", "duplicate_rows", "bad_rows", "first_event", "last_event", "assumed", "statuses",
                 "duration_hours", "working_hours", "teams", "people", "reopened", "waits", "findings"});
    expect_counts(all, {"cases", "events", "duplicate_rows", "bad_rows"});
    EXPECT_EQ(all.at("cases"), 2);
    EXPECT_EQ(all.at("events"), 6);
    EXPECT_EQ(all.at("duplicate_rows"), 1);
    EXPECT_EQ(all.at("bad_rows"), 1);
    EXPECT_EQ(all.at("first_event"), "2024-05-01T10:00:00Z");
    EXPECT_EQ(all.at("last_event"), "2024-05-03T10:00:00Z");
    expect_keys(all.at("statuses").at(0), {"status", "events"});
    expect_distribution(all.at("duration_hours"));
    EXPECT_EQ(all.at("duration_hours").at("max").to_number<double>(), 48.0);
    EXPECT_TRUE(all.at("working_hours").is_null()); // without a calendar
}

TEST_F(Cli, diagnose_counts_teams_people_reopenings_and_waits)
{
    auto const all = diagnosis({small()});
    Texts const flow{"distinct", "handoffs", "cases_without_handoff", "ping_pong_cases", "bounces", "max_bounces"};
    expect_keys(all.at("teams"), {"distinct", "handoffs", "cases_without_handoff", "ping_pong_cases", "bounces",
                                  "max_bounces", "worst_pairs"});
    expect_counts(all.at("teams").as_object(), flow);
    EXPECT_EQ(json::serialize(all.at("teams").at("worst_pairs")), R"([{"a":"A","b":"B","bounces":1}])");
    EXPECT_EQ(keys_of(all.at("people")), flow); // counts only: no pairs, no names
    EXPECT_EQ(json::serialize(all.at("reopened")), R"({"done_cases":1,"cases":1,"share":1})");
    auto const& wait = all.at("waits").at(0).as_object();
    EXPECT_EQ(keys_of(wait), (Texts{"status", "class", "events", "cases", "mean_hours", "median_hours", "total_days"}));
    EXPECT_EQ(wait.at("status"), "Pending");
    EXPECT_EQ(wait.at("class"), "waiting");
    EXPECT_EQ(wait.at("mean_hours").to_number<double>(), 24.0);
    EXPECT_EQ(wait.at("total_days").to_number<double>(), 1.0);
    EXPECT_EQ(all.at("people").at("handoffs"), 2);
}

TEST_F(Cli, numbers_have_full_precision)
{
    auto const all = diagnosis(
        {file(
             "t.csv",
             "id,at\n1,2024-05-01T10:00:00Z\n1,2024-05-01T10:20:00Z\n2,2024-05-01T10:00:00Z\n3,2024-05-01T10:00:00Z\n"),
         "--mapping", file("m.toml", "[columns]\ncase = \"id\"\nat = \"at\"\n")});
    EXPECT_EQ(all.at("duration_hours").at("max").as_double(), 1.0 / 3.0);
    EXPECT_EQ(all.at("duration_hours").at("mean").as_double(), 1.0 / 9.0);
}

TEST_F(Cli, a_calendar_gives_working_hours)
{
    auto const all = diagnosis(
        {small(), "--mapping",
         file("m.toml",
              "[columns]\ncase = \"Case ID\"\nat = \"Timestamp\"\n[calendar]\nmon-fri = [\"09:00-17:00\"]\n")});
    expect_distribution(all.at("working_hours"));
    EXPECT_EQ(all.at("working_hours").at("max").to_number<double>(), 16.0); // Wednesday 10 o'clock to Friday 10 o'clock
    EXPECT_TRUE(all.at("reopened").is_null());
}

TEST_F(Cli, an_empty_history_is_an_answer)
{
    auto const all = diagnosis({file("t.csv", "Case ID,Timestamp\n")});
    EXPECT_EQ(all.at("cases"), 0);
    for (char const* key : {"first_event", "last_event", "duration_hours", "working_hours", "reopened"})
        EXPECT_TRUE(all.at(key).is_null()) << key;
    for (char const* key : {"statuses", "waits", "findings"})
        EXPECT_TRUE(all.at(key).as_array().empty()) << key;
    EXPECT_EQ(regard({"diagnose", file("t.csv", "Case ID,Timestamp\n")}).code, 0);
}

TEST_F(Cli, findings_have_the_keys_they_promised)
{
    if (!std::filesystem::exists("../shared/data/volvo_incidents"))
        GTEST_SKIP() << "the public logs are not in ../shared/data";
    auto const all =
        diagnosis({"../shared/data/volvo_incidents/events.csv.gz", "--mapping", "tests/mappings/volvo.toml"});
    ASSERT_FALSE(all.at("findings").as_array().empty());
    for (json::value const& finding : all.at("findings").as_array()) {
        expect_keys(finding, {"id", "kind", "title", "evidence", "cases", "gain", "next_step", "effort"});
        expect_keys(finding.at("cases"), {"count", "first"});
        EXPECT_LE(finding.at("cases").at("first").as_array().size(), 20u);
        EXPECT_THAT((Texts{"hours", "days", "weeks"}),
                    testing::Contains(std::string(finding.at("effort").as_string())));
        if (!finding.at("gain").is_null()) {
            EXPECT_EQ(keys_of(finding.at("gain")), (Texts{"value", "low", "high", "unit"}));
            EXPECT_EQ(finding.at("gain").at("unit"), "customer-days a month");
        }
    }
}

TEST_F(Cli, persons_stand_in_no_answer_unless_asked_for)
{
    std::string text = "Case ID,Timestamp,Activity,Team,Resource\n";
    for (int i = 0; i < 60; ++i)
        text += std::to_string(i) + ",2024-05-01T10:00:00Z,New,T,Ermintrude\n" + std::to_string(i) +
                ",2024-05-01T12:00:00Z,Pending,U,Florence\n" + std::to_string(i) +
                ",2024-05-03T12:00:00Z,Closed,T,Ermintrude\n";
    std::string const path = file("t.csv", text);
    for (char const* format : {"text", "json", "html"}) {
        auto const ended = regard({"diagnose", path, "--format", format});
        EXPECT_EQ(ended.code, 0);
        EXPECT_THAT(ended.out, Not(HasSubstr("Ermintrude"))) << format;
        EXPECT_THAT(ended.out, Not(HasSubstr("Florence"))) << format;
        EXPECT_EQ(regard({"diagnose", path, "--format", format, "--names"}).code, 0);
    }
}

TEST_F(Cli, a_report_is_text_to_read_or_one_page_to_hand_on)
{
    auto const text = regard({"diagnose", small()});
    EXPECT_EQ(text.code, 0);
    EXPECT_THAT(text.err, IsEmpty());
    EXPECT_THAT(text.out, HasSubstr("2 cases"));
    auto const html = regard({"diagnose", small(), "--format", "html"});
    EXPECT_EQ(html.code, 0);
    EXPECT_TRUE(html.out.starts_with("<!doctype html>") || html.out.starts_with("<!DOCTYPE html>"))
        << html.out.substr(0, 40);
    EXPECT_THAT(html.out, HasSubstr("</html>"));
    for (char const* foreign : {"src=\"http", "href=\"http", "url(http", "<script src", "@import"})
        EXPECT_THAT(html.out, Not(HasSubstr(foreign))) << "the page must hold all it needs";
}

TEST_F(Cli, names_in_files_cannot_put_markup_into_the_page)
{
    std::string text = "Case ID,Timestamp,Activity,Team\n";
    for (int i = 0; i < 60; ++i)
        text += "<b>" + std::to_string(i) +
                ",2024-05-01T10:00:00Z,Pending <script>alert(1)</script>,\"<img src=x onerror=alert(1)>\"\n<b>" +
                std::to_string(i) + ",2024-05-09T10:00:00Z,Closed,T\n";
    auto const html = regard({"diagnose", file("t.csv", text), "--format", "html"});
    EXPECT_EQ(html.code, 0);
    EXPECT_THAT(html.out, Not(HasSubstr("<script>alert")));
    EXPECT_THAT(html.out, Not(HasSubstr("<img src=x")));
}

TEST_F(Cli, refusals_are_sentences_on_standard_error)
{
    struct
    {
        char const* name;
        Texts arguments;
        char const* sentence;
    } const table[] = {
        {"no such file", {"/nowhere/at/all.csv"}, "can't be read"},
        {"nothing in it", {file("empty.csv", "")}, "nothing in this file"},
        {"no such mapping", {small(), "--mapping", "/nowhere.toml"}, "“/nowhere.toml” cannot be read."},
        {"a folder for a mapping", {small(), "--mapping", "/tmp"}, "cannot be read"},
        {"a mapping that is no TOML", {small(), "--mapping", file("bad.toml", "case: id")}, "line 1"},
        {"an empty mapping",
         {small(), "--mapping", file("empty.toml", "")},
         "columns/case: Say which column names the case."},
        {"a column that is not there",
         {small(), "--mapping", file("m.toml", "[columns]\ncase = \"Case ID\"\nat = \"when\"\n")},
         "no column “when”"},
        {"nothing to guess from", {file("t.csv", "a,b\n1,2\n")}, "Say which column names the case."},
        {"guessing forbidden", {small(), "--no-guess"}, "--mapping"},
        {"day or month", {file("d.csv", "Case ID,Timestamp\n1,01/02/2024\n")}, "day first or month first"},
        {"a device", {"/dev/zero"}, "is a device"},
    };
    for (auto const& row : table) {
        Texts arguments = row.arguments;
        arguments.insert(arguments.begin(), "diagnose");
        auto const ended = regard(arguments);
        EXPECT_EQ(ended.code, 1) << row.name;
        EXPECT_THAT(ended.err, HasSubstr(row.sentence)) << row.name;
        EXPECT_TRUE(ended.err.starts_with("regard: ")) << row.name;
        EXPECT_THAT(ended.out, IsEmpty()) << row.name;
    }
}

TEST_F(Cli, all_faults_of_a_mapping_are_told_a_line_each)
{
    auto const ended = regard({"diagnose", small(), "--mapping",
                               file("m.toml", "[columns]\ncse = \"id\"\n[time]\nzone = \"Mars\"\nformat = \"%Q\"\n")});
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(std::count(ended.err.begin(), ended.err.end(), '\n'), 5) << ended.err;
    for (char const* field : {"columns/cse: ", "columns/case: ", "columns/at: ", "time/zone: ", "time/format: "})
        EXPECT_THAT(ended.err, HasSubstr(field));
}

TEST_F(Cli, wrong_usage_ends_with_2)
{
    for (Texts const& arguments :
         {Texts{}, Texts{"nonsense"}, Texts{"diagnose"}, Texts{"diagnose", small(), "--format", "xml"},
          Texts{"diagnose", small(), "--colour"}, Texts{"diagnose", small(), "--mapping"}})
    {
        auto const ended = regard(arguments);
        EXPECT_EQ(ended.code, 2);
        EXPECT_THAT(ended.err, Not(IsEmpty()));
        EXPECT_THAT(ended.out, IsEmpty());
    }
}

TEST_F(Cli, a_disk_that_is_full_is_told)
{
    auto const ended = regard({"diagnose", small()}, "/dev/null", "/dev/full");
    EXPECT_EQ(ended.code, 3);
    EXPECT_THAT(ended.err, HasSubstr("No space left on device"));
}

TEST_F(Cli, standard_input_is_a_file_like_others)
{
    EXPECT_EQ(regard({"diagnose", "-"}, small()).code, 0);
    EXPECT_EQ(regard({"diagnose", "/dev/stdin"}, small()).code, 0);
}

TEST_F(Cli, every_command_teaches_itself)
{
    auto const help = regard({"--help"});
    EXPECT_EQ(help.code, 0);
    Texts const commands = commands_in(help.out);
    EXPECT_THAT(commands, testing::IsSupersetOf({"diagnose", "serve", "import", "backup", "restore", "check", "user",
                                                 "config", "version"}));
    for (std::string const& command : commands) {
        auto const taught = regard({command, "--help"});
        EXPECT_EQ(taught.code, 0) << command;
        EXPECT_THAT(taught.err, IsEmpty()) << command;
        EXPECT_THAT(taught.out, HasSubstr("Usage: regard " + command)) << command;
        EXPECT_GT(taught.out.find('\n'), 15u) << command << " does not say what it is for";
        std::istringstream lines(taught.out);
        for (std::string line; std::getline(lines, line);)
            if (line.starts_with("  --") && line.find("  ", 4) == std::string::npos)
            { // its text stands in the next line
                std::string const option = line;
                std::getline(lines, line);
                EXPECT_TRUE(line.starts_with("          ")) << command << ": " << option << " is not explained";
            }
    }
    EXPECT_THAT(regard({"version"}).out, testing::MatchesRegex("regard [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}
}
