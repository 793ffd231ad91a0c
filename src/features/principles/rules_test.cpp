#include "features/principles/rules.h"

#include <gtest/gtest.h>

namespace regard::principles
{
namespace
{
std::vector<std::string> const languages{"da", "en"};

std::string code_of(PrinciplesWritten const& written)
{
    std::int64_t next = 100;
    auto const content = kept(
        written, languages, [](PrincipleId id) { return id.value < 10; }, [&] { return PrincipleId{++next}; });
    return content ? "" : content.error().field + ":" + content.error().code;
}

PrinciplesContent content_of(std::vector<PrincipleItem> items) { return {{}, std::move(items)}; }
}

TEST(Written, what_cannot_be_kept_names_its_field)
{
    struct Bad
    {
        char const* what;
        PrinciplesWritten written;
        char const* says;
    };
    for (Bad const& bad : std::vector<Bad>{
             {"a language we do not have", {{}, {{{}, {{"xx", "a", "b"}}}}}, "items/0/words:not_a_language"},
             {"a heading in none of ours", {{{"xx", "a", ""}}, {}}, "headings:not_a_language"},
             {"a language twice", {{}, {{{}, {{"en", "a", "b"}, {"en", "c", "d"}}}}}, "items/0/words:named_twice"},
             {"a heading twice", {{{"en", "a", ""}, {"en", "b", ""}}, {}}, "headings:named_twice"},
             {"a principle twice", {{}, {{PrincipleId{1}, {}}, {PrincipleId{1}, {}}}}, "items/1/id:named_twice"},
             {"a principle of nowhere", {{}, {{PrincipleId{77}, {}}}}, "items/0/id:no_such_principle"},
         })
        EXPECT_EQ(code_of(bad.written), bad.says) << bad.what;
}

TEST(Written, blanks_and_languages_without_a_word_are_left_out)
{
    std::int64_t next = 100;
    auto const content = kept(
                             {{{"en", " Ours ", ""}, {"da", " ", "\n"}},
                              {{PrincipleId{1}, {{"en", " a ", " b\n"}, {"da", "", " "}}}, {{}, {}}}},
                             languages, [](PrincipleId) { return true; }, [&] { return PrincipleId{++next}; })
                             .value();
    ASSERT_EQ(content.headings.size(), 1u);
    EXPECT_EQ(content.headings.front().title, "Ours");
    ASSERT_EQ(content.items.size(), 2u);
    ASSERT_EQ(content.items.front().words.size(), 1u);
    EXPECT_EQ(content.items.front().words.front().text, "b");
    EXPECT_EQ(content.items.back().id, PrincipleId{101});
}

TEST(Complete, is_what_has_a_title_and_a_text_in_every_language_that_is_used)
{
    EXPECT_EQ(complete({}).error().code, "no_principles");
    EXPECT_EQ(complete(content_of({{{1}, {}}})).error().code, "no_principles");
    EXPECT_TRUE(complete(content_of({{{1}, {{"da", "a", "b"}}}})));
    auto const half = content_of({{{1}, {{"en", "a", "b"}, {"da", "c", "d"}}}, {{2}, {{"en", "a", "b"}}}});
    EXPECT_EQ(complete(half).error().code, "language_incomplete");
    EXPECT_EQ(complete(half).error().field, "items/1/words");
    EXPECT_EQ(complete(content_of({{{1}, {{"en", "a", ""}}}})).error().code, "language_incomplete");
}

TEST(Complete, a_reader_of_another_language_reads_the_first_there_is)
{
    auto const content = content_of({{{1}, {{"da", "a", "b"}}}});
    EXPECT_EQ(language_for(content, "en"), "da");
    EXPECT_EQ(language_for(content, "da"), "da");
}

TEST(Signed, by_all_is_never_true_of_nobody)
{
    EXPECT_FALSE(all_signed({}));
    std::vector<PrincipleSigner> signers{{{1}, "", Instant{1}}, {{2}, "", {}}};
    EXPECT_FALSE(all_signed(signers));
    signers.back().signed_at = Instant{2};
    EXPECT_TRUE(all_signed(signers));
}
}
