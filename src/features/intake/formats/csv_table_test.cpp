#include "features/intake/formats/csv_table.h"

#include "features/intake/formats/testing_bytes.h"
#include "features/intake/formats/testing_rows.h"
#include "ground/files/encoding.h"

#include <gtest/gtest.h>

using namespace std::string_literals;

namespace regard::intake
{
namespace
{
Everything csv(std::string text, CsvOptions options = {})
{
    return read_everything(*read_csv(files::from_memory(std::move(text)), options));
}

// The `whole` of every good row.
Texts wholes(std::string text)
{
    auto const table = read_csv(files::from_memory(std::move(text)));
    Texts wholes;
    Row row;
    for (Step step; (step = table->next(row)) != Step::end;)
        if (step == Step::row)
            wholes.emplace_back(row.whole);
    return wholes;
}

CsvOptions at_most(std::size_t record)
{
    CsvOptions options;
    options.max_record = record;
    options.first_buffer = 64;
    return options;
}
}

TEST(Csv, cells_are_read_as_they_were_meant)
{
    struct
    {
        char const* name;
        char const* text;
        Rows rows;
    } const table[] = {
        {"plain", "a,b\n1,2\n", {{"1", "2"}}},
        {"no line end at the end", "a,b\n1,2", {{"1", "2"}}},
        {"CRLF", "a,b\r\n1,2\r\n3,4\r\n", {{"1", "2"}, {"3", "4"}}},
        {"CR alone", "a,b\r1,2\r3,4", {{"1", "2"}, {"3", "4"}}},
        {"CR between rows, LF inside cells", "a,b\r1,\"x\ny\"\r3,4\r", {{"1", "x\ny"}, {"3", "4"}}},
        {"LF between rows, CR inside a cell", "a,b\n1,\"x\ry\"\n", {{"1", "x\ry"}}},
        {"semicolons", "a;b\n1,5;2\n", {{"1,5", "2"}}},
        {"tabs", "a\tb\n1\t2\n", {{"1", "2"}}},
        {"bars", "a|b\n1|2\n", {{"1", "2"}}},
        {"quoted", "\"a\",\"b\"\n\"1\",\"2\"\n", {{"1", "2"}}},
        {"delimiter in quotes", "a,b\n\"1,5\",2\n", {{"1,5", "2"}}},
        {"line break in quotes", "a,b\n\"1\n5\",2\n", {{"1\n5", "2"}}},
        {"CRLF in quotes", "a,b\r\n\"1\r\n5\",2\r\n", {{"1\r\n5", "2"}}},
        {"doubled quotes", "a,b\n\"say \"\"no\"\"\",2\n", {{"say \"no\"", "2"}}},
        {"only doubled quotes", "a,b\n\"\"\"\",\"\"\n", {{"\"", ""}}},
        {"a quote inside an unquoted cell", "a,b\n5\" pipe,2\n", {{"5\" pipe", "2"}}},
        {"a quote at the end of an unquoted cell", "a,b\n5\",2\n", {{"5\"", "2"}}},
        {"text behind the closing quote", "a,b\n\"1\"x,2\n", {{"1x", "2"}}},
        {"blanks around quotes", "a,b\n \"1\" , \"2\" \n", {{"1", "2"}}},
        {"blanks around and inside", "a,b\n  1 ,\" 2 \"\n", {{"1", "2"}}},
        {"no-break space around",
         "a,b\n\xC2\xA0"
         "1\xC2\xA0,2\n",
         {{"1", "2"}}},
        {"empty cells", "a,b\n,\n\"\",\"\"\n", {{"", ""}, {"", ""}}},
        {"blank lines", "\n\r\n  \na,b\n\n1,2\n \t\n\n3,4\n\n", {{"1", "2"}, {"3", "4"}}},
        {"blank lines of one column", "a\n\n1\n \n2\n", {{"1"}, {"2"}}},
        {"sep=", "sep=;\na;b\n1;2\n", {{"1", "2"}}},
        {"sep= names what would not be guessed", "sep=:\r\na:b\r\n1:2\r\n", {{"1", "2"}}},
        {"header only", "a,b\n", {}},
        {"header only, no line end", "a,b", {}},
    };
    for (auto const& row : table) {
        auto const all = csv(row.text);
        EXPECT_EQ(all.rows, row.rows) << row.name;
        EXPECT_TRUE(all.bad.empty()) << row.name;
    }
}

TEST(Csv, columns_are_named_once_each)
{
    EXPECT_EQ(csv("Case ID, Variant ,,Variant\n").columns, (Texts{"Case ID", "Variant", "column 3", "Variant#2"}));
    EXPECT_EQ(csv("\"a\nb\",c\n").columns, (Texts{"a\nb", "c"}));
    EXPECT_EQ(csv("caf\xE9,c\n").columns, (Texts{"caf\xEF\xBF\xBD", "c"})); // nobody said which encoding
}

TEST(Csv, a_file_without_a_header_has_no_columns)
{
    for (char const* text : {"", "\n", "  \n\r\n", "\"never closed"})
        EXPECT_TRUE(csv(text).columns.empty()) << text;
    std::string const too_wide(most_csv_columns, ',');
    EXPECT_TRUE(csv("a" + too_wide + "\n1\n").columns.empty());
    EXPECT_EQ(csv(too_wide.substr(1) + "\n").columns.size(), most_csv_columns);
}

TEST(Csv, what_is_wrong_with_a_row_is_told)
{
    struct
    {
        char const* name;
        std::string text;
        std::vector<BadRow> bad;
        std::size_t good;
    } const table[] = {
        {"missing cell", "a,b\n1\n3,4\n", {{2, "", "1", "cells_missing"}}, 1},
        {"extra cell", "a,b\n1,2,3\n3,4\n", {{2, "", "1,2,3", "cells_extra"}}, 1},
        {"empty row of delimiters in excess", "a,b\n,,\n3,4\n", {{2, "", ",,", "cells_extra"}}, 1},
        {"line counted behind line breaks", "a,b\n\"x\ny\nz\",2\n1\n", {{5, "", "1", "cells_missing"}}, 1},
        {"line counted behind blank lines and sep=", "sep=,\n\na,b\n\n1\n", {{5, "", "1", "cells_missing"}}, 0},
        {"cut off between cells", "a,b,c\n1,2,3\n4,5", {{3, "", "4,5", "cut_off"}}, 1},
        {"cut off inside quotes", "a,b\n1,2\n3,\"4 and", {{3, "", "3,\"4 and", "cut_off"}}, 1},
        {"cut off inside quotes, lines later",
         "a,b\n1,2\n3,\"4\nand so\non",
         {{3, "", "3,\"4\nand so\non", "cut_off"}},
         1},
        {"a quote that never closes", "a,b\n1,\"2\n3,4\n5,6\n7,8\n", {{2, "", "1,\"2", "quote_not_closed"}}, 3},
        {"two quotes that never close",
         "a,b\n1,\"2\nx\"y,\"4\n5,6\n7,8\n9,0\n",
         {{2, "", "1,\"2", "quote_not_closed"}, {3, "", "x\"y,\"4", "quote_not_closed"}},
         3},
        {"a byte that is no UTF-8", "a,b\n\xE9,2\n3,4\n", {{2, "", "\xEF\xBF\xBD,2", "bad_encoding"}}, 1},
        {"half a character at the end of a cell", "a,b\n1,\xC3\n3,4\n", {{2, "", "1,\xEF\xBF\xBD", "bad_encoding"}}, 1},
        {"a NUL", "a,b\n1,\0\n3,4\n"s, {{2, "", "1,\xEF\xBF\xBD", "bad_encoding"}}, 1},
        {"a NUL at the end", "a,b\n1,2\n3,\0"s, {{3, "", "3,\xEF\xBF\xBD", "bad_encoding"}}, 1},
    };
    for (auto const& row : table)
        for (std::size_t const step : {1, 3, 1000}) {
            auto const all = read_everything(*read_csv(std::make_unique<Dribble>(row.text, step)));
            EXPECT_EQ(all.bad, row.bad) << row.name;
            EXPECT_EQ(all.rows.size(), row.good) << row.name;
        }
}

TEST(Csv, utf8_is_taken_as_it_is)
{
    std::string text = "navn,by\n";
    for (int i = 0; i < 20'000; ++i)
        text += "Søren Ærø,Århus € 😀\n";
    auto const all = csv(text);
    EXPECT_TRUE(all.bad.empty());
    EXPECT_EQ(all.rows.size(), 20'000u);
    EXPECT_EQ(all.rows.back(), (Texts{"Søren Ærø", "Århus € 😀"}));
}

TEST(Csv, other_encodings_are_understood)
{
    auto const read = [](std::string bytes) {
        return read_everything(*read_csv(files::to_utf8(files::from_memory(std::move(bytes)))));
    };
    EXPECT_EQ(read("\xEF\xBB\xBF"
                   "a,b\n1,2\n")
                  .columns,
              (Texts{"a", "b"}));
    EXPECT_EQ(read("a,b\nS\xF8r,2\n").rows, (Rows{{"Sør", "2"}}));
    std::string wide = "\xFF\xFE";
    for (char const c : "sep=;\r\na;b\r\n1;2\r\n"s)
        wide += {c, '\0'};
    EXPECT_EQ(read(wide).rows, (Rows{{"1", "2"}}));
}

TEST(Csv, a_stray_quote_does_not_swallow_the_file)
{
    std::string text = "id,text\n1,\"stray\n";
    for (int i = 2; i < 1000; ++i)
        text += std::to_string(i) + ",fine\n";
    auto const all = csv(text);
    EXPECT_EQ(all.rows.size(), 998u);
    EXPECT_EQ(reasons(all), Texts{"quote_not_closed"});
    EXPECT_EQ(all.lines.front(), 3u);
    EXPECT_EQ(all.lines.back(), 1000u);
}

TEST(Csv, a_long_text_cut_off_is_one_bad_row)
{
    std::string text = "id,text\n1,fine\n2,\"a story";
    for (int i = 0; i < 100; ++i)
        text += "\nof many lines, some with a comma\nmost without any\nor, as here, with two";
    auto const all = csv(text);
    EXPECT_EQ(all.rows.size(), 1u);
    EXPECT_EQ(reasons(all), Texts{"cut_off"});
}

TEST(Csv, a_record_longer_than_allowed_costs_only_itself)
{
    std::string const big(500, 'x');
    struct
    {
        char const* name;
        std::string text;
        Texts reasons;
        std::size_t good;
    } const table[] = {
        {"outside quotes", "a,b\n1,2\n" + big + ",2\n3,4\n", {"row_too_long"}, 2},
        {"without any delimiter", "a,b\n1,2\n" + big + "\n3,4\n", {"row_too_long"}, 2},
        {"at the end of the file", "a,b\n1,2\n" + big, {"row_too_long"}, 1},
        {"a quote opens far out", "a,b\n1,2\n" + big + ",\"2\n3,4\n", {"row_too_long"}, 2},
        {"inside quotes, on one line", "a,b\n1,2\n\"" + big + "\",2\n3,4\n", {"quote_not_closed"}, 2},
        {"a quote never closed, rows behind it",
         "a,b\n1,2\n3,\"4\n5,6\n" + big + "\n7,8\n",
         {"quote_not_closed", "row_too_long"},
         3},
        {"just short enough", "a,b\n\"" + std::string(96, 'x') + "\",\n3,4\n", {}, 2},
    };
    for (auto const& row : table)
        for (std::size_t const step : {1, 7, 10'000}) {
            auto const all = read_everything(*read_csv(std::make_unique<Dribble>(row.text, step), at_most(100)));
            EXPECT_EQ(reasons(all), row.reasons) << row.name;
            EXPECT_EQ(all.rows.size(), row.good) << row.name;
            EXPECT_EQ(all.bad.empty() ? "" : all.bad.front().value,
                      all.bad.empty() ? "" : all.bad.front().value.substr(0, 200))
                << row.name;
        }
}

TEST(Csv, a_cell_of_megabytes_is_read_whole)
{
    std::string const big(3'000'000, 'x');
    auto const all = csv("a,b\n\"" + big + "\ny\",2\n" + big + ",4\n");
    ASSERT_EQ(all.rows.size(), 2u);
    EXPECT_EQ(all.rows[0][0], big + "\ny");
    EXPECT_EQ(all.rows[1][0], big);
}

// A bug: every stray quote made the reader look through megabytes for its end, so a file of nothing else took days.
TEST(Csv, a_file_of_stray_quotes_is_read_in_one_go)
{
    std::string text = "a,b\n";
    for (int i = 0; i < 100'000; ++i)
        text += "x\"y,\"\n";
    auto const all = read_everything(*read_csv(files::from_memory(text), at_most(50'000)));
    EXPECT_TRUE(all.rows.empty());
    EXPECT_GT(all.bad.size(), 90'000u); // the last stretch is one record that was cut off
}

// A bug: looking back from every quote to the start of its cell took the square of the cell's length.
TEST(Csv, blanks_before_many_quotes_cost_nothing)
{
    std::string const cell = std::string(1'000'000, ' ') + "x" + std::string(1'000'000, '"');
    EXPECT_EQ(csv("a,b\n" + cell + ",2\n").rows.size(), 1u);
}

TEST(Csv, a_damaged_archive_costs_the_record_it_cut)
{
    auto const read = [](std::string text) {
        return read_everything(*read_csv(std::make_unique<Damaged>(std::move(text))));
    };
    EXPECT_EQ(reasons(read("a,b\n1,2\n3,4")), Texts{"archive_cut_off"}); // 4 may have gone on
    EXPECT_EQ(read("a,b\n1,2\n3,4").rows, (Rows{{"1", "2"}}));
    EXPECT_EQ(reasons(read("a,b\n1,2\n")), Texts{"archive_cut_off"});
    EXPECT_EQ(reasons(read("a,b\n1,\"2\n3,4\n")), Texts{"archive_cut_off"});
}

TEST(Csv, whole_tells_equal_rows_however_they_are_quoted)
{
    auto const same = wholes("a,b\nx,y\n\"x\",\"y\"\n x , y \n\"x\",y\n");
    EXPECT_EQ(same, Texts(4, same.front()));
    auto const quotes = wholes("a,b\n5\" pipe,y\n\"5\"\" pipe\",y\n");
    EXPECT_EQ(quotes[0], quotes[1]);
    auto const different = wholes("a,b\n\"x,y\",z\nx,\"y,z\"\n\"x\n\",y\n\"x\ny\",\n,\"x\ny\"\n");
    for (std::size_t i = 0; i < different.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_NE(different[i], different[j]) << i << ' ' << j;
}
}
