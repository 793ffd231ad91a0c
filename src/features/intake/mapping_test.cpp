#include "features/intake/mapping.h"

#include "features/intake/calendar_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace regard::intake
{
namespace
{
using testing::ElementsAre;
using testing::UnorderedElementsAre;
using Texts = std::vector<std::string>;

constexpr std::string_view least = "[columns]\ncase = \"id\"\nat = \"when\"\n";

// `code field` of every fault.
Texts faults(std::string_view toml)
{
    auto const mapping = mapping_from_toml(toml);
    Texts faults;
    if (!mapping)
        for (Refusal const& fault : mapping.error()) {
            faults.push_back(fault.code + " " + fault.field);
            EXPECT_FALSE(fault.sentence.empty());
        }
    return faults;
}

Texts faults_behind(std::string_view more) { return faults(std::string(least) + std::string(more)); }
}

TEST(Mapping, is_read_as_the_documents_write_it)
{
    auto const mapping = mapping_from_toml(R"([columns]
case = "case_id"
at = "time:timestamp"
status = ["concept:name", " lifecycle:transition "]
[time]
zone = "Europe/Brussels"
format = "%Y-%m-%d %H:%M:%S"
[values]
empty = ["?"]
[statuses]
done = ["Completed/Resolved", "Completed/Closed"]
working = "Accepted/In Progress"
waiting = ["Accepted/Wait - User"]
[calendar]
mon-fri = ["09:00-18:00"]
holidays = ["2011-12-26", 2012-01-01]
)");
    ASSERT_TRUE(mapping);
    EXPECT_THAT(mapping->of(Field::case_), ElementsAre("case_id"));
    EXPECT_THAT(mapping->of(Field::status), ElementsAre("concept:name", "lifecycle:transition"));
    EXPECT_EQ(mapping->zone, "Europe/Brussels");
    EXPECT_TRUE(mapping->zone_said);
    EXPECT_EQ(mapping->format, "%Y-%m-%d %H:%M:%S");
    EXPECT_THAT(mapping->empty, ElementsAre("?"));
    ASSERT_TRUE(mapping->statuses);
    EXPECT_THAT(mapping->statuses->done, ElementsAre("Completed/Resolved", "Completed/Closed"));
    EXPECT_THAT(mapping->statuses->working, ElementsAre("Accepted/In Progress"));
    ASSERT_TRUE(mapping->calendar);
    EXPECT_THAT(mapping->calendar->holidays, ElementsAre("2011-12-26", "2012-01-01"));
    EXPECT_FALSE(mapping->is_case_list());
}

TEST(Mapping, says_only_what_it_was_told)
{
    auto const mapping = mapping_from_toml(least);
    ASSERT_TRUE(mapping);
    EXPECT_EQ(mapping->zone, "UTC");
    EXPECT_FALSE(mapping->zone_said);
    EXPECT_EQ(mapping->format, "");
    EXPECT_FALSE(mapping->statuses);
    EXPECT_FALSE(mapping->calendar);
    EXPECT_TRUE(mapping_from_toml(std::string(least) + "[statuses]\n")->statuses); // all neutral, and said so
    EXPECT_TRUE(mapping_from_toml("columns = {case = \"id\", opened = \"o\"}")->is_case_list());
}

TEST(Mapping, every_field_has_a_name)
{
    for (std::size_t i = 0; i < field_count; ++i) {
        EXPECT_EQ(field_named(field_names[i]), static_cast<Field>(i));
        std::string const toml = std::string(least) + (i > 1 ? std::string(field_names[i]) + " = \"x\"\n" : "");
        EXPECT_TRUE(mapping_from_toml(toml)) << field_names[i];
    }
    EXPECT_EQ(field_named("owner"), std::nullopt);
    EXPECT_EQ(field_named("case_"), std::nullopt);
}

TEST(Mapping, tells_all_its_faults_at_once)
{
    EXPECT_THAT(faults(R"(zone = "UTC"
[columns]
cse = "id"
at = 17
team = ["a", 2]
[time]
zone = "Europe/Atlantis"
format = "%Q"
hour = 24
[statuses]
done = ["Closed", "Wait"]
waiting = ["Wait"]
open = ["New"]
[calendar]
mon-fry = ["09:00-18:00"]
tue = ["9 to 5"]
holidays = ["Christmas"]
[weather]
wet = true
)"),
                UnorderedElementsAre("unknown_key zone", "unknown_field columns/cse", "wrong_kind columns/at",
                                     "wrong_kind columns/team", "unknown_key time/hour", "unknown_key statuses/open",
                                     "unknown_key weather", "column_missing columns/case",
                                     "status_in_two_classes statuses", "unknown_zone time/zone",
                                     "bad_time_format time/format", "not_weekdays calendar/mon-fry",
                                     "not_a_window calendar/tue", "not_a_date calendar/holidays"));
}

TEST(Mapping, each_fault_is_told_once_and_where_it_is)
{
    struct
    {
        char const* name;
        char const* toml; // behind case and at
        Texts faults;
    } const table[] = {
        {"a column joined with itself", "team = [\"a\", \"b\", \"a\"]", {"column_twice columns/team"}},
        {"a list in a list", "team = [[\"a\"]]", {"wrong_kind columns/team"}},
        {"a date where no date can be", "team = 2024-05-01", {"wrong_kind columns/team"}},
        {"a number for a zone", "[time]\nzone = 1", {"wrong_kind time/zone"}},
        {"a path for a zone", "[time]\nzone = \"../../etc/passwd\"", {"unknown_zone time/zone"}},
        {"a format without a date", "[time]\nformat = \"%H:%M\"", {"bad_time_format time/format"}},
        {"a status in three classes",
         "[statuses]\ndone = [\"a\"]\nworking = [\"a\"]\nwaiting = [\"a\"]",
         {"status_in_two_classes statuses", "status_in_two_classes statuses"}},
        {"a status twice in one class", "[statuses]\ndone = [\"a\", \"a\"]", {}},
        {"statuses that differ in blanks around",
         "[statuses]\ndone = [\"a\"]\nwaiting = [\" a \"]",
         {"status_in_two_classes statuses"}},
        {"a calendar without working time", "[calendar]\n", {"no_working_time calendar"}},
        {"a calendar of nothing but holidays", "[calendar]\nholidays = [2024-12-25]", {"no_working_time calendar"}},
        {"a day with a time",
         "[calendar]\nmon = [\"09:00-17:00\"]\nholidays = [2024-12-25T00:00:00]",
         {"wrong_kind calendar/holidays"}},
        {"a section that is none", "[columns.more]\nx = 1", {"unknown_field columns/more"}},
        {"values of another name", "[values]\nnothing = [\"-\"]", {"unknown_key values/nothing"}},
    };
    for (auto const& row : table)
        EXPECT_EQ(faults_behind(row.toml), row.faults) << row.name;
    EXPECT_THAT(faults("columns = 3"),
                UnorderedElementsAre("wrong_kind columns", "column_missing columns/case", "column_missing columns/at"));
    EXPECT_THAT(faults(""), ElementsAre("column_missing columns/case", "column_missing columns/at"));
    EXPECT_THAT(faults("[columns]\ncase = []\nat = \"x\""), ElementsAre("column_missing columns/case"));
}

TEST(Mapping, what_is_no_toml_is_told_with_its_line)
{
    auto const mapping = mapping_from_toml("[columns]\ncase = \"id\"\ncase = \"again\"\n");
    ASSERT_FALSE(mapping);
    EXPECT_EQ(mapping.error().front().code, "bad_toml");
    EXPECT_NE(mapping.error().front().sentence.find("line 3"), std::string::npos);
    for (char const* text : {"[", "a = ", "\xFF", "columns = {", "a = \"\n\"", "\0"})
        EXPECT_FALSE(mapping_from_toml(text)) << text;
    // A bug: the library aborted the whole program.
    for (std::string const& text : {std::string("[\0\0statuses]", 12), std::string("a\x0E = 1"),
                                    std::string("\xC5\xC5 = 1"), std::string("# \x7F")})
    {
        auto const refused = mapping_from_toml("[columns]\n" + text);
        ASSERT_FALSE(refused);
        EXPECT_NE(refused.error().front().sentence.find("line 2"), std::string::npos);
    }
    std::string deep = "a = ";
    deep.append(10'000, '[');
    EXPECT_FALSE(mapping_from_toml(deep));
}

// A bug: the library's behaviour is undefined for them.
TEST(Mapping, letters_beyond_ascii_stand_in_quotes)
{
    for (char const* text : {"æ = 1", "a = \xC2\xA1", "a = \"x\" é", "a = \"\"\"x\"\"\"\"\" é", "a = ''é",
                             "a = 'x\\' é", "a = \"x\né = \"y\"", "[é]"})
    {
        auto const refused = mapping_from_toml(text);
        ASSERT_FALSE(refused);
        EXPECT_NE(refused.error().front().sentence.find("quotes"), std::string::npos) << text;
    }
    EXPECT_NE(mapping_from_toml("a = 0\"é\"").error().front().sentence.find("no text can begin"), std::string::npos);
    for (char const* text : {"\"team\" = \"æ\"", "'team' = [ 'a' , \"æ\",\n  # é\n 'ø' ]", "team = \"æ\"",
                             "team = 'æ' # é", "# æ", "team = \"\"\"\næ \"\" é\"\"\"\"", "team = '''æ '' é'''",
                             "team = \"x\\\"é\"", "[statuses]\ndone = [\"é\", 'è']"})
        EXPECT_TRUE(mapping_from_toml(std::string(least) + text)) << text;
    EXPECT_TRUE(mapping_from_toml("\xEF\xBB\xBF" + std::string(least)));
}

TEST(Mapping, a_table_where_a_value_belongs_is_refused)
{
    EXPECT_EQ(faults_behind("[calendar]\nmon = {from = \"09:00\"}"), Texts{"wrong_kind calendar/mon"});
}

namespace
{
std::string any_text()
{
    auto const piece = rc::gen::elementOf(
        std::vector<std::string>{"a",  "B", "7", " ", "\"", "'", "\\",  "\n",     "\t",      "\r",   "æ",
                                 "😀", "#", "[", "]", "=",  ".", "'''", "\"\"\"", "\\u0041", "\x7F", "\x01"});
    std::string text = "x";
    for (auto const& one : *rc::gen::container<std::vector<std::string>>(piece))
        text += one;
    return text + "x"; // so that there is nothing to trim
}

Texts some_texts()
{
    Texts texts;
    for (auto n = *rc::gen::inRange(0, 4); n > 0; --n)
        texts.push_back(any_text() + std::to_string(n));
    return texts;
}
}

TEST(Mapping, is_written_in_the_order_people_read_it)
{
    Mapping mapping;
    mapping.of(Field::case_) = {"Case \"ID\""};
    mapping.of(Field::opened) = {"day", "time"};
    mapping.zone = "Europe/Copenhagen";
    mapping.format = "%d-%m-%Y/%H:%M";
    mapping.empty = {"-"};
    mapping.statuses = StatusLists{{"Lukket"}, {}, {"Afventer"}};
    mapping.calendar = CalendarText{{{"mon-fri", {"08:00-16:00"}}}, {"2024-12-25"}};
    EXPECT_EQ(to_toml(mapping), R"([columns]
case = "Case \"ID\""
opened = ["day", "time"]

[time]
zone = "Europe/Copenhagen"
format = "%d-%m-%Y/%H:%M"

[values]
empty = ["-"]

[statuses]
done = ["Lukket"]
working = []
waiting = ["Afventer"]

[calendar]
"mon-fri" = ["08:00-16:00"]
holidays = ["2024-12-25"]
)");
}

// A bug: the library wrote strings of several lines that it then refused to read.
RC_GTEST_PROP(Mapping, comes_back_from_its_own_toml, ())
{
    Mapping mapping;
    for (auto& columns : mapping.columns)
        columns = some_texts();
    mapping.of(Field::case_) = {any_text()};
    mapping.of(Field::at) = {any_text()};
    mapping.zone_said = *rc::gen::arbitrary<bool>();
    mapping.zone = mapping.zone_said ? *rc::gen::element<std::string>("UTC", "Europe/Copenhagen") : "UTC";
    mapping.format = *rc::gen::element<std::string>("", "%d/%m/%Y %H:%M", "%Y'%m\"%d\\");
    mapping.empty = some_texts();
    if (*rc::gen::arbitrary<bool>())
        mapping.statuses = StatusLists{{any_text() + "d"}, {}, {any_text() + "w"}};
    if (*rc::gen::arbitrary<bool>())
        mapping.calendar =
            CalendarText{{{"mon-fri", {"09:00-12:00", "13:00-17:00"}}, {"Sat", {"22:00-06:00"}}}, {"2024-12-25"}};
    auto const back = mapping_from_toml(to_toml(mapping));
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == mapping);
}
}
