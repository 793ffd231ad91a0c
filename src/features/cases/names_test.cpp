#include "features/cases/history.h"

#include <gtest/gtest.h>

namespace regard::cases
{
TEST(Names, are_numbered_in_order_of_first_appearance)
{
    Names names;
    EXPECT_EQ(names.number("Cards"), 1u);
    EXPECT_EQ(names.number("Back office"), 2u);
    EXPECT_EQ(names.number("Cards"), 1u);
    EXPECT_EQ(names.text(2), "Back office");
    EXPECT_EQ(names.size(), 2u);
}

TEST(Names, the_empty_value_is_no_name)
{
    Names names;
    EXPECT_EQ(names.number(""), 0u);
    EXPECT_EQ(names.text(0), "");
    EXPECT_EQ(names.size(), 0u);
}

TEST(Names, stay_where_they_are_while_the_table_grows)
{
    Names names;
    std::string_view const first = names.text(names.number("first"));
    std::string const long_name(200'000, 'x');
    names.number(long_name);
    for (int i = 0; i < 50'000; ++i)
        names.number("case " + std::to_string(i));
    EXPECT_EQ(first, "first");
    EXPECT_EQ(names.find("case 49999"), 50'002u);
    EXPECT_EQ(names.text(2), long_name);
    EXPECT_EQ(names.find("unknown"), 0u);
}
}
