#include "features/intake/facts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regard::intake
{
namespace
{
using testing::ElementsAre;
using Texts = std::vector<std::string>;

Mapping mapping(std::string_view toml) { return mapping_from_toml(toml).value(); }

// Reads rows one by one; a bad one gives its fault.
class Trial
{
  public:
    Trial(std::string_view toml, Texts columns)
        : reader_(FactReader::make(mapping(toml), columns, TimeFormat::iso()).value())
    {}

    BadRow bad(std::vector<std::string_view> const& cells)
    {
        EXPECT_FALSE(reader_.read({7, cells, {}}, fact));
        return reader_.bad();
    }
    bool good(std::vector<std::string_view> const& cells) { return reader_.read({7, cells, {}}, fact); }

    Fact fact;

  private:
    FactReader reader_;
};

constexpr std::string_view event_log = "[columns]\ncase = \"id\"\nat = \"when\"\nstatus = [\"a\", \"b\"]\nmessage = "
                                       "\"way\"\n[values]\nempty = [\"?\", \" - \"]";
constexpr std::string_view case_list = "[columns]\ncase = \"id\"\nopened = \"o\"\nfirst_reply = \"f\"\nresolved = "
                                       "\"r\"\nclosed = \"c\"\ndue = \"d\"\n[values]\nempty = [\"never\"]";
}

TEST(Facts, parts_that_are_empty_are_left_out_before_joining)
{
    Trial trial(event_log, {"id", "when", "a", "b", "way"});
    struct
    {
        char const *a, *b, *joined;
    } const table[] = {{"x", "y", "x/y"}, {"x", "", "x"},     {"", "y", "y"},    {"?", "y", "y"}, {"x", "-", "x"},
                       {"?", "-", ""},    {"x/y", "", "x/y"}, {"?x", "?", "?x"}, {"", "", ""}};
    for (auto const& row : table) {
        ASSERT_TRUE(trial.good({"1", "2024-05-01", row.a, row.b, ""}));
        EXPECT_EQ(trial.fact[Field::status], row.joined) << row.a << '+' << row.b;
    }
}

TEST(Facts, nothing_but_blanks_and_what_the_mapping_lists_is_empty)
{
    Trial trial(event_log, {"id", "when", "a", "b", "way"});
    for (char const* value : {"N/A", "null", "0", "??", "—"}) {
        ASSERT_TRUE(trial.good({"1", "2024-05-01", value, "", ""}));
        EXPECT_EQ(trial.fact[Field::status], value);
    }
}

TEST(Facts, the_way_of_a_message_is_understood_in_any_case)
{
    Trial trial(event_log, {"id", "when", "a", "b", "way"});
    std::pair<char const*, cases::Message> const table[] = {{"in", cases::Message::in},
                                                            {"Incoming", cases::Message::in},
                                                            {"CUSTOMER", cases::Message::in},
                                                            {"out", cases::Message::out},
                                                            {"Sent", cases::Message::out},
                                                            {"", cases::Message::none},
                                                            {"internal note", cases::Message::none}};
    for (auto const& [text, way] : table) {
        ASSERT_TRUE(trial.good({"1", "2024-05-01", "", "", text}));
        EXPECT_EQ(trial.fact.message, way) << text;
    }
}

TEST(Facts, what_a_row_does_not_say_is_not_left_from_the_one_before)
{
    Trial trial(case_list, {"id", "o", "f", "r", "c", "d"});
    ASSERT_TRUE(trial.good({"1", "2024-05-01", "2024-05-02", "2024-05-03", "2024-05-04", "2024-05-05"}));
    EXPECT_NE(trial.fact.at(Field::due), Fact::not_known);
    ASSERT_TRUE(trial.good({"2", "2024-05-01", "", "never", "", ""}));
    for (Field const field : {Field::first_reply, Field::resolved, Field::closed, Field::due, Field::at})
        EXPECT_EQ(trial.fact.at(field), Fact::not_known) << name_of(field);
}

TEST(Facts, what_is_wrong_is_told_by_column_and_value)
{
    Trial log(event_log, {"id", "when", "a", "b", "way"});
    EXPECT_EQ(log.bad({"", "2024-05-01", "", "", ""}), (BadRow{7, "id", "", "no_case"}));
    EXPECT_EQ(log.bad({"?", "2024-05-01", "", "", ""}), (BadRow{7, "id", "", "no_case"}));
    EXPECT_EQ(log.bad({"1", "", "", "", ""}), (BadRow{7, "when", "", "no_time"}));
    EXPECT_EQ(log.bad({"1", "-", "", "", ""}), (BadRow{7, "when", "", "no_time"}));
    EXPECT_EQ(log.bad({"1", "soon", "", "", ""}), (BadRow{7, "when", "soon", "not_a_time"}));
    std::string const long_value(1000, 'x');
    EXPECT_EQ(log.bad({"1", long_value, "", "", ""}).value.size(), 200u);

    Trial list(case_list, {"id", "o", "f", "r", "c", "d"});
    EXPECT_EQ(list.bad({"1", "", "", "", "2024-05-02", ""}), (BadRow{7, "o", "", "no_time"}));
    EXPECT_EQ(list.bad({"1", "2024-05-02", "", "", "2024-05-01", ""}),
              (BadRow{7, "c", "2024-05-01", "ends_before_opening"}));
    EXPECT_EQ(list.bad({"1", "2024-05-02", "", "2024-05-01", "2024-05-03", ""}),
              (BadRow{7, "r", "2024-05-01", "ends_before_opening"}));
    EXPECT_EQ(list.bad({"1", "2024-05-02", "", "", "", "31.2.2024"}), (BadRow{7, "d", "31.2.2024", "not_a_time"}));
    EXPECT_TRUE(list.good(
        {"1", "2024-05-02", "2024-05-02", "2024-05-02", "2024-05-02", "2024-05-01"})); // at once; promised too late
}

TEST(Facts, columns_joined_are_named_together)
{
    Trial trial("[columns]\ncase = \"id\"\nat = [\"day\", \"time\"]", {"time", "day", "id"});
    EXPECT_EQ(trial.bad({"10:00", "2024-05-01", "1"}), (BadRow{7, "day/time", "2024-05-01/10:00", "not_a_time"}));
}

TEST(Facts, columns_are_found_by_their_occurrence)
{
    Trial trial("[columns]\ncase = \"Variant#2\"\nat = \"when\"\nstatus = \"Variant\"",
                {"Variant", "when", "Variant#2"});
    ASSERT_TRUE(trial.good({"first", "2024-05-01", "second"}));
    EXPECT_EQ(trial.fact[Field::status], "first");
    EXPECT_EQ(trial.fact[Field::case_], "second");
}

TEST(Facts, a_mapping_that_does_not_fit_the_file_is_refused_with_all_its_faults)
{
    Mapping wrong = mapping(event_log);
    wrong.of(Field::team) = {"b", "c"};
    wrong.zone = "Nowhere";
    Texts const columns{"id", "a", "b"};
    auto const refused = FactReader::make(wrong, columns, TimeFormat::iso());
    ASSERT_FALSE(refused);
    Texts fields;
    for (Refusal const& fault : refused.error())
        fields.push_back(fault.code + " " + fault.field);
    EXPECT_THAT(fields, ElementsAre("unknown_zone time/zone", "column_not_found columns/at",
                                    "column_not_found columns/team", "column_not_found columns/message"));
    EXPECT_NE(refused.error()[1].sentence.find("“when”"), std::string::npos);
    EXPECT_NE(refused.error()[1].sentence.find("id, a, b"), std::string::npos);
    Texts const many(60, "c");
    EXPECT_NE(FactReader::make(mapping(event_log), many, TimeFormat::iso()).error().front().sentence.find("c, …"),
              std::string::npos);
}

TEST(Facts, each_instant_is_read_as_its_column_is_written)
{
    Texts const columns{"id", "o", "f", "r", "c", "d"};
    TimeFormats formats;
    formats[static_cast<std::size_t>(Field::closed)] = TimeFormat::from("%d/%m/%Y").value();
    auto reader = FactReader::make(mapping(case_list), columns, formats).value();
    Fact fact;
    std::vector<std::string_view> const cells{"1", "2024-05-01 10:00", "", "", "02/05/2024", ""};
    ASSERT_TRUE(reader.read({2, cells, {}}, fact));
    EXPECT_EQ(to_rfc3339(fact.at(Field::opened)), "2024-05-01T10:00:00Z");
    EXPECT_EQ(to_rfc3339(fact.at(Field::closed)), "2024-05-02T00:00:00Z");
    EXPECT_EQ(reader.decided().zoned, 2u);
    EXPECT_EQ(reader.decided().dates, 1u);
}
}
