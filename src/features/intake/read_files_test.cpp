#include "features/intake/read_files.h"

#include "ground/files/temp.h"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <thread>

namespace regard::intake
{
namespace
{
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using Texts = std::vector<std::string>;

constexpr std::string_view event_log = "[columns]\ncase = \"id\"\nat = \"at\"\nstatus = \"s\"\n";

class ReadFiles : public testing::Test
{
  protected:
    // The path of a new file with that text.
    std::string file(std::string const& name, std::string const& text)
    {
        std::string const path = folder_.file(name);
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }

    FileHistory read(Texts const& paths, std::string_view toml = "", Guessing guessing = Guessing::allowed)
    {
        auto history = attempt(paths, toml, guessing);
        if (!history)
            throw std::runtime_error(history.error().front().sentence);
        return std::move(*history);
    }

    // The first refusal.
    Refusal refused(Texts const& paths, std::string_view toml = "", Guessing guessing = Guessing::allowed)
    {
        auto const history = attempt(paths, toml, guessing);
        return history ? Refusal{"not refused", "", ""} : history.error().front();
    }

    static Texts assumed(FileHistory const& history)
    {
        Texts assumed;
        for (Assumption const& one : history.assumed)
            assumed.push_back(one.code + " " + one.what + (one.taken.empty() ? "" : " → " + one.taken));
        return assumed;
    }

  private:
    static Parsed<FileHistory> attempt(Texts const& paths, std::string_view toml, Guessing guessing)
    {
        return read_files(paths, toml.empty() ? std::nullopt : std::optional(mapping_from_toml(toml).value()),
                          guessing);
    }

    files::TempFolder folder_;
};

Instant first_of(FileHistory const& history) { return history.loaded.log[0].events.front().at; }
}

TEST_F(ReadFiles, a_guess_says_all_it_assumed)
{
    auto const history = read(
        {file("t.csv", "Case ID,Timestamp,Activity,Team\n1,31/05/2024 10:00,New,?\n1,31/05/2024 11:00,Closed,A\n")});
    EXPECT_THAT(assumed(history),
                ElementsAre("column case → Case ID", "column at → Timestamp", "column status → Activity",
                            "column team → Team", "empty_value ?", "format %d/%m/%Y %H:%M",
                            "status_class New → working", "status_class Closed → done", "zone UTC"));
    EXPECT_EQ(history.mapping.format, "%d/%m/%Y %H:%M");
    EXPECT_EQ(history.loaded.log.names().teams.size(), 1u);
}

TEST_F(ReadFiles, a_mapping_leaves_little_to_assume)
{
    std::string const path = file("t.csv", "id,at,s\n1,2024-05-31 10:00,New\n");
    EXPECT_THAT(assumed(read({path}, std::string(event_log) + "[time]\nzone = \"UTC\"\n[statuses]\n")), IsEmpty());
    EXPECT_THAT(assumed(read({path}, std::string(event_log) + "[statuses]\n")),
                ElementsAre("zone UTC")); // nobody said it
    EXPECT_THAT(assumed(read({path}, event_log)), ElementsAre("status_class New → working", "zone UTC"));
}

TEST_F(ReadFiles, clocks_put_back_and_forward_and_bare_dates_are_told)
{
    auto const history = read({file("t.csv", "id,at,s\n1,2024-10-27 02:30,\n1,2024-03-31 02:30,\n1,2024-05-01,\n")},
                              std::string(event_log) + "[time]\nzone = \"Europe/Brussels\"");
    EXPECT_THAT(assumed(history), ElementsAre("twice 1", "skipped 1", "dates 1"));
}

TEST_F(ReadFiles, without_guessing_a_mapping_is_needed_and_taken_literally)
{
    std::string const path = file("t.csv", "id,o,c,s\n1,2024-05-01,2024-05-02,Closed\n2,01/05/2024,,Closed\n");
    std::string const mapping = "[columns]\ncase = \"id\"\nopened = \"o\"\nclosed = \"c\"\nstatus = \"s\"\n";
    EXPECT_EQ(refused({path}, "", Guessing::forbidden).code, "mapping_needed");
    auto const history = read({path}, mapping, Guessing::forbidden);
    EXPECT_EQ(history.loaded.bad_rows, 1u); // ISO 8601 only
    EXPECT_FALSE(history.classes.any(measures::StatusClass::done));
    EXPECT_FALSE(history.loaded.log[0].done);
    EXPECT_THAT(assumed(history), Contains("zone UTC")); // the default applies, and is told
    EXPECT_TRUE(read({path}, mapping).loaded.log[0].done);
}

TEST_F(ReadFiles, day_and_month_are_settled_over_the_whole_column)
{
    std::string text = "id,at,s\n";
    for (int i = 0; i < 3'000; ++i)
        text += "1,05/04/2024,\n";
    EXPECT_EQ(refused({file("open.csv", text)}, event_log).code, "day_or_month");
    EXPECT_EQ(refused({file("open.csv", text)}, event_log).field, "time/format");
    EXPECT_EQ(to_rfc3339(first_of(read({file("day.csv", text + "1,31/05/2024,\n")}, event_log))),
              "2024-04-05T00:00:00Z");
    EXPECT_EQ(to_rfc3339(first_of(read({file("month.csv", text + "1,05/31/2024,\n")}, event_log))),
              "2024-05-04T00:00:00Z");
    EXPECT_EQ(
        to_rfc3339(first_of(read({file("open.csv", text), file("later.csv", "id,at,s\n2,31/05/2024,\n")}, event_log))),
        "2024-04-05T00:00:00Z"); // several files are one history
    EXPECT_EQ(
        to_rfc3339(first_of(read({file("open.csv", text)}, std::string(event_log) + "[time]\nformat = \"%m/%d/%Y\""))),
        "2024-05-04T00:00:00Z");
}

TEST_F(ReadFiles, columns_of_a_case_list_may_be_written_differently)
{
    auto const history = read({file("t.csv", "Ticket,Created,Closed\n1,2024-05-01 10:00,13/05/2024 9:30\n")});
    EXPECT_THAT(assumed(history), Contains("format_of %d/%m/%Y %H:%M → closed"));
    EXPECT_EQ(history.loaded.bad_rows, 0u);
    EXPECT_EQ(history.mapping.format, ""); // no one format says it
    EXPECT_EQ(to_rfc3339(history.loaded.log[0].events.back().at), "2024-05-13T09:30:00Z");
}

TEST_F(ReadFiles, a_column_of_no_times_is_refused)
{
    std::string const path = file("t.csv", "id,at,s\n1,soon,\n2,later,\n");
    auto const refusal = refused({path}, event_log);
    EXPECT_EQ(refusal.code, "times_unreadable");
    EXPECT_EQ(refusal.field, "columns/at");
    EXPECT_NE(refusal.sentence.find("“at”"), std::string::npos);
    EXPECT_EQ(read({path}, event_log, Guessing::forbidden).loaded.bad_rows, 2u);
    EXPECT_EQ(read({file("half.csv", "id,at,s\n1,soon,\n2,later,\n3,2024-05-01,\n")}, event_log).loaded.bad_rows,
              2u); // the good row is good
}

TEST_F(ReadFiles, nothing_known_of_the_columns_is_refused)
{
    EXPECT_EQ(refused({file("t.csv", "a,b\n1,2\n")}).code, "column_missing");
    EXPECT_EQ(refused({file("t.csv", "")}).code, "empty_file");
    EXPECT_EQ(refused({file("t.csv", "id,at,s\n"), file("gone", "x") + "not there"}, event_log).code, "not_readable");
    auto const missing =
        refused({file("a.csv", "id,at,s\n1,2024-05-01,\n"), file("b.csv", "id,at\n1,2024-05-01\n")}, event_log);
    EXPECT_EQ(missing.code, "column_not_found");
    EXPECT_TRUE(missing.sentence.starts_with("b.csv: ")) << missing.sentence;
}

TEST_F(ReadFiles, a_header_alone_is_an_empty_history)
{
    auto const history = read({file("t.csv", "id,at,s\n")}, event_log);
    EXPECT_EQ(history.loaded.log.size(), 0u);
    EXPECT_EQ(history.loaded.bad_rows, 0u);
}

TEST_F(ReadFiles, bad_rows_say_which_file_they_are_in)
{
    auto const history =
        read({file("a.csv", "id,at,s\n1,2024-05-01,x\n1,2024-05-01\n"), file("b.csv", "id,at,s\n,2024-05-01,\n")},
             event_log);
    ASSERT_EQ(history.loaded.first_bad.size(), 2u);
    EXPECT_EQ(history.loaded.first_bad[0].file, "a.csv");
    EXPECT_EQ(history.loaded.first_bad[0].line, 3u);
    EXPECT_EQ(history.loaded.first_bad[1].file, "b.csv");
}

TEST_F(ReadFiles, classes_of_joined_statuses_are_those_of_the_joined_text)
{
    auto const history = read({file("t.csv", "id,at,a,b\n1,2024-05-01,Accepted,Wait\n1,2024-05-02,Completed,\n")},
                              "[columns]\ncase = \"id\"\nat = \"at\"\nstatus = [\"a\", \"b\"]\n[statuses]\ndone = "
                              "[\"Completed\"]\nwaiting = [\"Accepted/Wait\", \"never met\"]");
    auto const& statuses = history.loaded.log.names().statuses;
    EXPECT_EQ(history.classes[statuses.find("Accepted/Wait")], measures::StatusClass::waiting);
    EXPECT_EQ(history.classes[statuses.find("Completed")], measures::StatusClass::done);
}

// A bug: the guess drank the pipe, and nothing was left to load.
TEST_F(ReadFiles, a_pipe_is_read_like_a_file)
{
    std::string const pipe = file("unused", "") + " pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    std::jthread const writer([&] {
        std::ofstream out(pipe);
        out << "Case ID,Timestamp\n1,31/05/2024 10:00\n";
    });
    EXPECT_EQ(read({pipe}).loaded.log.size(), 1u);
}

TEST_F(ReadFiles, a_file_that_is_not_there_is_named)
{
    EXPECT_EQ(refused({"/nowhere/tickets.csv"}).sentence,
              "/nowhere/tickets.csv: This file can't be read: No such file or directory.");
}

TEST_F(ReadFiles, a_device_is_refused) { EXPECT_EQ(refused({"/dev/zero"}).code, "not_readable"); }

TEST_F(ReadFiles, the_first_file_with_rows_is_what_a_guess_looks_at)
{
    auto const history =
        read({file("a.csv", "Case ID,Timestamp\n"), file("b.csv", "Case ID,Timestamp\n1,31/05/2024 10:00\n")});
    EXPECT_EQ(history.loaded.log.size(), 1u);
    EXPECT_EQ(history.mapping.format, "%d/%m/%Y %H:%M");
    EXPECT_THAT(assumed(history), Not(Contains("format_of")));
}
}
