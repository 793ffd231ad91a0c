#include "features/intake/time_choice.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regard::intake
{
namespace
{
using testing::ElementsAre;
using testing::IsEmpty;
using Texts = std::vector<std::string>;

Texts letters(std::vector<TimeFormat> const& formats)
{
    Texts letters;
    for (TimeFormat const& format : formats)
        letters.push_back(format.letters());
    return letters;
}

TimeGuess guess(Texts const& values)
{
    TimeGuess guess;
    for (std::string const& value : values)
        guess.see(value);
    return guess;
}

// A case list with columns opened, closed and due; each row a text a column.
TimeChoice choose(std::vector<std::array<std::string_view, 3>> const& rows)
{
    Mapping mapping;
    mapping.of(Field::opened) = {"o"};
    mapping.of(Field::closed) = {"c"};
    mapping.of(Field::due) = {"d"};
    mapping.empty = {"-"};
    TimeChooser chooser(mapping);
    Texts const columns{"o", "c", "d"};
    chooser.begin(columns);
    for (auto const& row : rows)
        chooser.see(row);
    return chooser.choice();
}
}

TEST(TimeGuess, recognises_how_exports_write_times)
{
    struct
    {
        char const* value;
        char const* letters; // "" is ISO 8601
    } const table[] = {
        {"2024-05-31T10:31:22Z", ""},
        {"2024-05-31 10:31", ""},
        {"2024-05-31", ""},
        {"2024/05/31 10:31:22.000", "%Y/%m/%d %H:%M:%S"},
        {"31/05/2024 10:31", "%d/%m/%Y %H:%M"},
        {"05/31/2024 10:31:22 PM", "%m/%d/%Y %I:%M:%S %p"},
        {"5/31/24 3:31 PM", "%m/%d/%y %I:%M %p"},
        {"31/May/24 3:31 PM", "%d/%b/%y %I:%M %p"},
        {"31.05.2024 10:31:22", "%d.%m.%Y %H:%M:%S"},
        {"31.05.2024 10.31", "%d.%m.%Y %H.%M"},
        {"31-05-2024 10:31", "%d-%m-%Y %H:%M"},
        {"31-05-2024", "%d-%m-%Y"},
        {"31 May 2024 10:31", "%d %b %Y %H:%M"},
        {"May 31, 2024, 10:31", "%b %d, %Y, %H:%M"},
        {"Fri, 31 May 2024 10:31:22 +0200", "%a, %d %b %Y %H:%M:%S"},
        {"Friday, May 31, 2024 10:31:22 AM", "%A, %B %d, %Y %I:%M:%S %p"},
        {"Fri May 31 10:31:22 2024", "%a %b %d %H:%M:%S %Y"},
        {"2024-05-31 10:31:22 PM", "%Y-%m-%d %I:%M:%S %p"},
        {"31/05/2024/10:31", "%d/%m/%Y/%H:%M"}, // two columns joined
        {"2024-05-31/10:31", "%Y-%m-%d/%H:%M"},
        {"1717151482", "%s"},
        {"1717151482000", "%s"},
    };
    for (auto const& row : table) {
        auto const fitting = guess({row.value}).fitting();
        ASSERT_FALSE(fitting.empty()) << row.value;
        EXPECT_EQ(fitting.front().letters(), row.letters) << row.value;
        EXPECT_FALSE(day_or_month(fitting)) << row.value;
    }
}

TEST(TimeGuess, believes_in_four_of_five)
{
    EXPECT_THAT(letters(guess({"2024-05-01", "2024-05-02", "2024-05-03", "2024-05-04", "soon"}).fitting()),
                ElementsAre(""));
    EXPECT_THAT(guess({"2024-05-01", "2024-05-02", "2024-05-03", "soon"}).fitting(), IsEmpty());
    EXPECT_THAT(letters(guess({"2024-05-01", "soon", "later"}).best()), ElementsAre(""));
    EXPECT_THAT(guess({"17", "4711", "12345678901"}).best(), IsEmpty());
    EXPECT_THAT(guess({}).fitting(), IsEmpty());
    EXPECT_THAT(guess({}).best(), IsEmpty());
}

TEST(TimeGuess, day_and_month_are_told_apart_by_one_value)
{
    EXPECT_TRUE(day_or_month(guess({"01/05/2024", "02/05/2024"}).best()));
    EXPECT_THAT(letters(guess({"01/05/2024", "13/05/2024"}).best()), ElementsAre("%d/%m/%Y"));
    EXPECT_THAT(letters(guess({"01/05/2024", "05/13/2024"}).best()), ElementsAre("%m/%d/%Y"));
    EXPECT_TRUE(day_or_month(guess({"01-05-2024"}).best()));
    EXPECT_FALSE(day_or_month(guess({"01.05.2024"}).best())); // nobody writes months first with dots
    EXPECT_FALSE(day_or_month(guess({"01/May/2024"}).best()));
}

TEST(TimeGuess, a_long_column_is_settled_by_its_last_value)
{
    Texts values(5'000, "01/05/2024 10:00");
    EXPECT_TRUE(day_or_month(guess(values).best()));
    values.push_back("31/05/2024 10:00");
    EXPECT_THAT(letters(guess(values).best()), ElementsAre("%d/%m/%Y %H:%M"));
}

TEST(TimeChoice, one_way_of_writing_for_all_columns_goes_before_several)
{
    auto const choice = choose({{"01/05/2024", "-", ""}, {"02/05/2024", "13/05/2024", "03/05/2024"}});
    EXPECT_TRUE(choice.alike());
    EXPECT_EQ(choice.format.letters(), "%d/%m/%Y");
    EXPECT_FALSE(choice.day_or_month); // the closing decides for the opening
}

// A bug: one format was chosen over all columns, and every row with a value in another was bad.
TEST(TimeChoice, columns_may_be_written_differently)
{
    auto const choice = choose({{"2024-05-01 10:00", "13/05/2024", "1 May 2024"}});
    EXPECT_FALSE(choice.alike());
    EXPECT_EQ(choice.format.letters(), "");
    EXPECT_EQ(choice.formats[static_cast<std::size_t>(Field::closed)].letters(), "%d/%m/%Y");
    EXPECT_EQ(choice.formats[static_cast<std::size_t>(Field::due)].letters(), "%d %b %Y");
    EXPECT_FALSE(choice.day_or_month);
}

TEST(TimeChoice, an_open_question_in_one_column_follows_another_written_alike)
{
    auto const settled = choose({{"2024-05-01 10:00", "01/05/2024", "13/05/2024"}});
    EXPECT_FALSE(settled.day_or_month);
    EXPECT_EQ(settled.formats[static_cast<std::size_t>(Field::closed)].letters(), "%d/%m/%Y");
    EXPECT_TRUE(choose({{"2024-05-01 10:00", "01/05/2024", ""}}).day_or_month);
    EXPECT_TRUE(choose({{"01/05/2024", "02/05/2024", ""}}).day_or_month);
}

TEST(TimeChoice, says_where_nothing_reads)
{
    EXPECT_FALSE(choose({{"soon", "2024-05-01", ""}}).readable);
    EXPECT_TRUE(choose({{"2024-05-01", "soon", ""}}).readable);
    EXPECT_TRUE(choose({{"", "-", ""}}).readable); // nothing was said
    EXPECT_TRUE(choose({}).readable);
}

TEST(TimeChoice, looks_at_columns_joined_and_at_several_tables)
{
    Mapping mapping;
    mapping.of(Field::at) = {"date", "time"};
    TimeChooser chooser(mapping);
    chooser.begin(Texts{"time", "date"});
    chooser.see(std::array<std::string_view, 2>{"10:00", "01/05/2024"});
    EXPECT_TRUE(chooser.choice().day_or_month);
    chooser.begin(Texts{"date", "x", "time"});
    chooser.see(std::array<std::string_view, 3>{"13/05/2024", "?", "11:00"});
    chooser.begin(Texts{"other"});
    chooser.see(std::array<std::string_view, 1>{"?"});
    EXPECT_EQ(chooser.choice().format.letters(), "%d/%m/%Y/%H:%M");
    EXPECT_FALSE(chooser.choice().day_or_month);
}
}
