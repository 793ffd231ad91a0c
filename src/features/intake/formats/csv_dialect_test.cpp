#include "features/intake/formats/csv_dialect.h"

#include <gtest/gtest.h>

namespace regard::intake
{
TEST(CsvDialect, the_delimiter_is_the_one_the_header_and_most_rows_agree_on)
{
    struct
    {
        char const* name;
        std::string head;
        char delimiter;
    } const table[] = {
        {"commas", "a,b,c\n1,2,3\n", ','},
        {"decimal commas in every row", "Sag;Beløb\n1;2,5\n2;3,5\n3;4,5\n", ';'},
        {"more decimal commas than semicolons", "Sag;x;y;z\n1;2,5;3,5;4,5\n2;3,5;1,1;2,2\n", ';'},
        {"one row cut short", "Sag;Navn;By\n1;Hansen, Jens;Vejle\n2;Olsen, Ib;Ribe\n3;Holm, Bo\n", ';'},
        {"commas in quoted text", "a;b\n\"x,y,z\";\"p,q,r\"\n\"x,y,z\";\"p,q,r\"\n", ';'},
        {"an odd inch mark", "a;b\n5\" pipe;2,5\n3;4,5\n", ';'},
        {"bars in a comma file", "a,b|c,d\n1,2|3,4\n1,2,3\n", ','},
        {"one column", "a\n1\n2\n", ','},
        {"blank lines first", "\n\na;b\n1;2\n", ';'},
        {"nothing", "", ','},
        {"header alone", "a\tb\tc", '\t'},
        {"sep= with a letter of the header behind it", "sep=a,b\n1,2\n", ','},
        {"sep= a quote is a header of one column", "sep=\"\na;b\n", ','},
        {"sep= nothing likewise", "sep=\r\na;b\n1;2\n", ','},
        {"SEP= in capitals", "SEP=|\na,b|c\n", '|'},
    };
    for (auto const& row : table)
        EXPECT_EQ(recognise_dialect(row.head).delimiter, row.delimiter) << row.name;
}

TEST(CsvDialect, the_line_end_is_a_carriage_return_only_where_nothing_else_can_be)
{
    EXPECT_EQ(recognise_dialect("a,b\r1,2\r").line_end, '\r');
    EXPECT_EQ(recognise_dialect("a,b\r1,\"x\ny\"\r").line_end, '\r');
    EXPECT_EQ(recognise_dialect("a,b\r\n1,2\r\n").line_end, '\n');
    EXPECT_EQ(recognise_dialect("a,b\n1,\"x\ry\"\n").line_end, '\n');
    EXPECT_EQ(recognise_dialect("a,b").line_end, '\n');
}

TEST(CsvDialect, sep_is_left_out_with_its_line_end)
{
    EXPECT_EQ(recognise_dialect("sep=;\na;b").skip, 6u);
    EXPECT_EQ(recognise_dialect("sep=;\r\na;b").skip, 7u);
    EXPECT_EQ(recognise_dialect("sep=;\ra;b").skip, 6u);
    EXPECT_EQ(recognise_dialect("sep=;\n").skip, 6u);
    EXPECT_EQ(recognise_dialect("sep=;").skip, 0u);
}

TEST(CsvDialect, cells_are_counted_as_rows_are_read)
{
    Dialect const commas;
    EXPECT_EQ(cells_of_rows("a,b\n\n \n1\n\"x,\ny\",2,3", commas), (std::vector<std::size_t>{2, 1, 3}));
    EXPECT_EQ(cells_of_rows("a,b\n1,\"x\ny,z", commas), (std::vector<std::size_t>{2, 0, 2}));
    EXPECT_EQ(cells_of_rows(",\n", commas), (std::vector<std::size_t>{2}));
    EXPECT_EQ(cells_of_rows("", commas), std::vector<std::size_t>{});
    std::string many;
    for (int i = 0; i < 60; ++i)
        many += "1,2\n";
    EXPECT_EQ(cells_of_rows(many, commas).size(), 50u);
}

TEST(Excerpt, is_cut_between_characters_and_always_valid)
{
    EXPECT_EQ(valid_excerpt("abcdef", 3), "abc");
    EXPECT_EQ(valid_excerpt("aæb", 2), "a");
    EXPECT_EQ(valid_excerpt("\xE9x", 10), "\xEF\xBF\xBDx");
    EXPECT_EQ(valid_excerpt("\xE9", 2), "");
    EXPECT_EQ(valid_excerpt("\xED\xA0\x80", 100), "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"); // half a surrogate pair
    EXPECT_EQ(valid_excerpt("\xE0\x80\x80", 100), "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"); // overlong
}
}
