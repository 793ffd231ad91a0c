#include "features/intake/load.h"

#include "features/intake/formats/csv_table.h"
#include "ground/files/byte_source.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regard::intake
{
namespace
{
using cases::CaseView;
using cases::Event;
using cases::What;
using testing::ElementsAre;
using testing::IsEmpty;

Loader::Loaded load(std::string_view toml, std::vector<std::string> files)
{
    Loader loader(mapping_from_toml(toml).value());
    for (std::string& file : files) {
        auto const read = loader.read(*read_csv(files::from_memory(std::move(file))), all_alike(TimeFormat::iso()));
        EXPECT_TRUE(read.has_value());
    }
    return loader.finish();
}

// `arrived 2024-05-01T10:00:00Z New` of every event.
std::vector<std::string> story(cases::Log const& log, CaseView const& one)
{
    static constexpr std::string_view words[]{"noted", "arrived", "replied", "resolved", "closed"};
    std::vector<std::string> story;
    for (Event const& event : one.events) {
        std::string line = std::string(words[static_cast<std::size_t>(event.what)]) + " " + to_rfc3339(event.at);
        if (event.status != 0)
            line += " " + std::string(log.names().statuses.text(event.status));
        story.push_back(line);
    }
    return story;
}

constexpr std::string_view event_log =
    "[columns]\ncase = \"id\"\nat = \"at\"\nstatus = \"s\"\nteam = \"t\"\nproduct = \"p\"\npriority = \"u\"";
constexpr std::string_view case_list = "[columns]\ncase = \"id\"\nopened = \"o\"\nfirst_reply = \"f\"\nresolved = "
                                       "\"r\"\nclosed = \"c\"\nstatus = \"s\"\nteam = \"t\"\n"
                                       "[statuses]\ndone = [\"Done\"]";
}

TEST(Load, an_event_log_is_several_rows_a_case)
{
    auto const loaded =
        load(event_log,
             {"id,at,s,t,p,u\n1,2024-05-02,Open,A,,low\n2,2024-05-01,New,B,Card,\n1,2024-05-01,New,,Loan,high\n"});
    ASSERT_EQ(loaded.log.size(), 2u);
    EXPECT_THAT(story(loaded.log, loaded.log[0]),
                ElementsAre("noted 2024-05-01T00:00:00Z New", "noted 2024-05-02T00:00:00Z Open"));
    EXPECT_EQ(loaded.log.names().products.text(loaded.log[0].subject.product), "Loan"); // the first that was not empty
    EXPECT_EQ(loaded.log.names().priorities.text(loaded.log[0].subject.priority), "high"); // the last row of the file
    EXPECT_EQ(loaded.log[0].events[0].team, 0u);
    EXPECT_EQ(loaded.rows, 3u);
    EXPECT_EQ(loaded.times.dates, 3u);
}

TEST(Load, a_row_of_a_case_list_is_the_events_that_have_an_instant)
{
    auto const loaded =
        load(case_list, {"id,o,f,r,c,s,t\n"
                         "1,2024-05-01 10:00,2024-05-01 11:00,2024-05-02 10:00,2024-05-05 00:00,Done,A\n"
                         "2,2024-05-01 10:00,,,,Open,A\n"
                         "3,2024-05-01 10:00,2024-05-01 11:00,,,Waiting,\n"
                         "4,2024-05-01 10:00,,2024-05-02 10:00,2024-05-02 10:00,Done,\n"
                         "5,2024-05-01 10:00,,,,Done,A\n"});
    auto const& log = loaded.log;
    ASSERT_EQ(log.size(), 5u);
    EXPECT_THAT(story(log, log[0]), ElementsAre("arrived 2024-05-01T10:00:00Z", "replied 2024-05-01T11:00:00Z",
                                                "resolved 2024-05-02T10:00:00Z", "closed 2024-05-05T00:00:00Z Done"));
    EXPECT_THAT(story(log, log[1]), ElementsAre("arrived 2024-05-01T10:00:00Z Open"));
    EXPECT_THAT(story(log, log[2]),
                ElementsAre("arrived 2024-05-01T10:00:00Z", "replied 2024-05-01T11:00:00Z Waiting"));
    EXPECT_THAT(story(log, log[3]), ElementsAre("arrived 2024-05-01T10:00:00Z", "resolved 2024-05-02T10:00:00Z",
                                                "closed 2024-05-02T10:00:00Z Done"));
    EXPECT_EQ(log[0].shape, cases::Shape::case_list);
    EXPECT_TRUE(log[0].done);
    EXPECT_FALSE(log[1].done);
    EXPECT_TRUE(log[4].done); // its end is unknown
    EXPECT_EQ(log[0].events[1].team, log[0].events[3].team);
}

TEST(Load, the_status_of_a_case_list_stands_at_its_last_event_whichever_that_is)
{
    auto const loaded =
        load(case_list, {"id,o,f,r,c,s,t\n"
                         "1,2024-05-01,2024-05-04,2024-05-03,2024-05-02,Done,\n"    // answered after it was closed
                         "2,2024-05-01,2024-05-02,2024-05-04,2024-05-03,Done,\n"    // closed before it was resolved
                         "3,2024-05-01,2024-05-01,2024-05-01,2024-05-01,Done,\n"}); // all at once
    EXPECT_EQ(story(loaded.log, loaded.log[0]).back(), "replied 2024-05-04T00:00:00Z Done");
    EXPECT_EQ(story(loaded.log, loaded.log[1]).back(), "resolved 2024-05-04T00:00:00Z Done");
    EXPECT_THAT(story(loaded.log, loaded.log[2]),
                ElementsAre("arrived 2024-05-01T00:00:00Z", "replied 2024-05-01T00:00:00Z",
                            "resolved 2024-05-01T00:00:00Z", "closed 2024-05-01T00:00:00Z Done"));
}

TEST(Load, an_end_before_the_opening_makes_the_row_bad)
{
    auto const loaded =
        load(case_list, {"id,o,f,r,c,s,t\n1,2024-05-02,,,2024-05-01,Done,\n2,2024-05-02,,,2024-05-02,Done,\n"});
    EXPECT_EQ(loaded.bad_rows, 1u);
    EXPECT_EQ(loaded.first_bad.at(0).reason, "ends_before_opening");
    EXPECT_EQ(loaded.log.size(), 1u);
}

TEST(Load, several_files_are_one_history_in_argument_order)
{
    auto const loaded = load(event_log, {"id,at,s,t,p,u\n1,2024-05-01,a,,,\n2,2024-05-01,x,,,\n",
                                         "u;p;t;s;at;id\n;;;c;2024-05-01;1\n;;;b;2024-04-30;1\n",
                                         "id,at,s,t,p,u\n1,2024-05-01,a,,,\n3,2024-05-01,y,,,\n"});
    ASSERT_EQ(loaded.log.size(), 3u);
    EXPECT_THAT(story(loaded.log, loaded.log[0]),
                ElementsAre("noted 2024-04-30T00:00:00Z b", "noted 2024-05-01T00:00:00Z a",
                            "noted 2024-05-01T00:00:00Z c", "noted 2024-05-01T00:00:00Z a"));
    EXPECT_EQ(loaded.log.duplicate_rows(), 1u); // the same row in the first and the third file
}

TEST(Load, duplicates_are_rows_whose_cells_are_all_equal)
{
    auto const loaded =
        load("[columns]\ncase = \"id\"\nat = \"at\"",
             {"id,at,note\n1,2024-05-01,x\n1, 2024-05-01 ,\"x\"\n1,2024-05-01,y\n2,2024-05-01,x\n1,2024-05-01,x\n"});
    EXPECT_EQ(loaded.log.duplicate_rows(), 2u);
    EXPECT_EQ(loaded.log.events(), 5u);
}

TEST(Load, bad_rows_are_all_counted_and_the_first_thousand_kept)
{
    std::string text = "id,at\n";
    for (int i = 0; i < 1500; ++i)
        text += "1,never\n";
    auto const loaded = load("[columns]\ncase = \"id\"\nat = \"at\"", {text + "1,2024-05-01\n1\n"});
    EXPECT_EQ(loaded.bad_rows, 1501u);
    EXPECT_EQ(loaded.first_bad.size(), Loader::bad_rows_kept);
    EXPECT_EQ(loaded.first_bad[0], (BadRow{2, "at", "never", "not_a_time"}));
    EXPECT_EQ(loaded.rows, 1u);
}

TEST(Load, a_file_the_mapping_does_not_fit_is_refused_before_anything_is_read)
{
    Loader loader(mapping_from_toml(event_log).value());
    auto const refused =
        loader.read(*read_csv(files::from_memory("id,at\n1,2024-05-01\n")), all_alike(TimeFormat::iso()));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().size(), 4u);
    EXPECT_EQ(loader.finish().log.size(), 0u);
}

TEST(Load, a_case_id_of_a_megabyte_is_one)
{
    std::string const id(1'000'000, 'x');
    auto const loaded = load("[columns]\ncase = \"id\"\nat = \"at\"",
                             {"id,at\n" + id + ",2024-05-01\n" + id + "y,2024-05-01\n" + id + ",2024-05-02\n"});
    ASSERT_EQ(loaded.log.size(), 2u);
    EXPECT_EQ(loaded.log[0].events.size(), 2u);
}

TEST(Load, due_is_the_earliest_promise)
{
    auto const loaded = load("[columns]\ncase = \"id\"\nat = \"at\"\ndue = \"d\"",
                             {"id,at,d\n1,2024-05-01,2024-05-09\n1,2024-05-02,2024-05-08\n1,2024-05-03,\n"});
    EXPECT_EQ(to_rfc3339(loaded.log[0].due), "2024-05-08T00:00:00Z");
}

TEST(Load, a_file_with_a_header_alone_is_an_empty_history)
{
    auto const loaded = load(event_log, {"id,at,s,t,p,u\n"});
    EXPECT_EQ(loaded.log.size(), 0u);
    EXPECT_THAT(loaded.first_bad, IsEmpty());
}
}
