#include "features/intake/formats/columns.h"
#include "features/intake/formats/table.h"

#include <gtest/gtest.h>

namespace regard::intake
{
TEST(ColumnNames, are_trimmed_numbered_and_never_empty)
{
    std::vector<std::string_view> const header{" Case ID ", "Variant", "", "Variant", "Variant#2", "Variant"};
    std::vector<std::string> const expected{"Case ID", "Variant", "column 3", "Variant#2", "Variant#2#2", "Variant#3"};
    EXPECT_EQ(column_names(header), expected);
}

TEST(ColumnNames, are_numbered_however_often_one_occurs)
{
    std::vector<std::string_view> const header(16'384, "x");
    EXPECT_EQ(column_names(header).back(), "x#16384");
}

TEST(FindColumn, knows_the_names_of_process_mining_tools)
{
    std::vector<std::string> const columns{"case_id", "case_id#2", "case_amount", "concept:name"};
    EXPECT_EQ(find_column(columns, "case_id"), 0u);
    EXPECT_EQ(find_column(columns, "case:concept:name"), 0u);
    EXPECT_EQ(find_column(columns, "case:id"), 1u);
    EXPECT_EQ(find_column(columns, "case:amount"), 2u);
    EXPECT_EQ(find_column(columns, "concept:name"), 3u);
    EXPECT_EQ(find_column(columns, "case:other"), std::nullopt);
    EXPECT_EQ(find_column(columns, ""), std::nullopt);
}

TEST(FindColumn, an_exact_name_comes_first)
{
    std::vector<std::string> const columns{"case_id", "case:concept:name"};
    EXPECT_EQ(find_column(columns, "case:concept:name"), 1u);
}
}
