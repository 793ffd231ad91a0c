#include "ground/files/encoding.h"

#include <gtest/gtest.h>

using namespace std::string_literals;

namespace regard::files
{
namespace
{
std::string as_utf8(std::string bytes) { return read_all(*to_utf8(from_memory(std::move(bytes))), SIZE_MAX); }
}

TEST(Encoding, each_usual_one_is_recognised)
{
    struct
    {
        char const* name;
        std::string bytes;
        std::string text;
    } const table[] = {
        {"empty", "", ""},
        {"ASCII", "a,b\n1,2\n", "a,b\n1,2\n"},
        {"UTF-8", "sønderjysk ☕", "sønderjysk ☕"},
        {"UTF-8 with mark", "\xEF\xBB\xBFsøn", "søn"},
        {"Latin-1", "S\xF8nderborg\n", "Sønderborg\n"},
        {"Windows-1252", "\x80 5 \x96 \x93yes\x94", "€ 5 – “yes”"},
        {"UTF-16 little with mark", "\xFF\xFE\x61\0,\0\xF8\0"s, "a,ø"},
        {"UTF-16 big with mark", "\xFE\xFF\0a\0,\0\xF8"s, "a,ø"},
        {"UTF-16 little", "c\0a\0s\0e\0,\0a\0t\0\n\0"s, "case,at\n"},
        {"UTF-16 big", "\0c\0a\0s\0e\0,\0a\0t\0\n"s, "case,at\n"},
        {"UTF-16 beyond the first plane", "\xFF\xFE\x3D\xD8\x00\xDE"s, "😀"},
        {"UTF-16 with half a pair", "\xFF\xFE\x3D\xD8\x61\0"s,
         "\xEF\xBF\xBD"
         "a"},
        {"UTF-16 cut inside a unit", "\xFF\xFE\x61\0b"s, "a\xEF\xBF\xBD"},
    };
    for (auto const& row : table)
        EXPECT_EQ(as_utf8(row.bytes), row.text) << row.name;
}

TEST(Encoding, a_late_first_umlaut_still_decides)
{
    std::string const plain(300'000, 'x');
    EXPECT_EQ(as_utf8(plain + "\xE9t\xE9").substr(plain.size()), "été");
    EXPECT_EQ(as_utf8(plain + "été").substr(plain.size()), "été");
}

TEST(Encoding, one_damaged_character_does_not_turn_utf8_into_latin1)
{
    std::string text;
    for (int i = 0; i < 50; ++i)
        text += "æøå ";
    EXPECT_EQ(as_utf8(text + "\xE9 end"), text + "\xE9 end");
}

TEST(Utf8, what_is_well_formed)
{
    for (char const* good : {"", "a", "é", "€", "😀", "\xF4\x8F\xBF\xBF", "12345678é"})
        EXPECT_TRUE(is_utf8(good)) << good;
    for (char const* bad : {"\x80", "\xC0\x80", "\xC3", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                            "\xF8\x88\x80\x80\x80", "12345678\xE9"})
        EXPECT_FALSE(is_utf8(bad)) << bad;
}

TEST(Utf8, valid_text_replaces_what_is_none_and_cuts_between_characters)
{
    EXPECT_EQ(valid_text("plain"), "plain");
    EXPECT_EQ(valid_text("a\xE9z"), "a\xEF\xBF\xBDz");
    EXPECT_EQ(valid_text("a\0z"s), "a\xEF\xBF\xBDz");
    EXPECT_EQ(valid_text("æøå", 5), "æø");
    EXPECT_EQ(valid_text("\xE9\xE9", 5), "\xEF\xBF\xBD");
}
}
