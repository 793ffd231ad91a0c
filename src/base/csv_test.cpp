#include "base/csv.h"

#include <gtest/gtest.h>

namespace regard
{
TEST(Csv, quotes_what_would_break_a_row)
{
    EXPECT_EQ(csv::row({"Anna", "", "Holm, A.", "a \"b\"", "two\nlines", "x;y"}),
              "Anna,,\"Holm, A.\",\"a \"\"b\"\"\",\"two\nlines\",\"x;y\"\r\n");
}

TEST(Csv, never_begins_a_formula)
{
    for (std::string const cell : {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "+", "-", "'=1"}) {
        std::string const row = csv::row({cell});
        EXPECT_TRUE(row.starts_with("'") || row.starts_with("\"'")) << row;
        EXPECT_EQ(csv::without_guard("'" + cell), cell);
    }
    for (std::string const cell : {"+45 20123456", "-5", "-1.5", "Anna", "'tis", "O'Neil"}) {
        EXPECT_EQ(csv::row({cell}), cell + "\r\n");
        EXPECT_EQ(csv::without_guard(cell), cell);
    }
}
}
