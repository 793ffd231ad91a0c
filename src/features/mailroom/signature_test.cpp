#include "features/mailroom/signature.h"

#include "features/mailroom/sorting.h"

#include <gtest/gtest.h>

namespace regard::mailroom
{
namespace
{
Signature const ours(std::string(32, 'k'));
Signature const theirs(std::string(32, 't'));
CaseId const a_case{123'456'789'012};
EntryId const an_entry{987'654'321'098};
}

TEST(Signature, our_message_ids_are_known_and_no_others)
{
    auto const id = ours.mail_id(a_case, an_entry, "bank.example");
    EXPECT_TRUE(id.ends_with("@bank.example")) << id;
    auto const place = ours.place_of(id);
    ASSERT_TRUE(place);
    EXPECT_EQ(place->id, a_case);
    EXPECT_EQ(place->entry, an_entry);
    std::string lower = id;
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    EXPECT_TRUE(ours.place_of(lower)); // some servers write them so
    EXPECT_FALSE(theirs.place_of(id));
    auto const other = ours.mail_id(CaseId{a_case.value + 1}, an_entry, "bank.example");
    EXPECT_FALSE(ours.place_of(other.substr(0, 13) + id.substr(13))); // another's case under our signature
    for (auto const& bad : {std::string(), id.substr(1), id.substr(0, 20), std::string("x@y"), std::string(45, '.')})
        EXPECT_FALSE(ours.place_of(bad)) << bad;
}

TEST(Signature, letters_of_the_house_are_known_and_are_of_no_case)
{
    auto const id = ours.own_id(77, "bank.example");
    EXPECT_TRUE(ours.is_ours(id)) << id;
    EXPECT_TRUE(ours.is_ours(ours.mail_id(a_case, an_entry, "bank.example")));
    EXPECT_FALSE(ours.place_of(id));
    EXPECT_FALSE(theirs.is_ours(id));
    for (auto const& bad : {std::string(), std::string("own."), std::string("own.x.y@z"), "own.1" + id.substr(4)})
        EXPECT_FALSE(ours.is_ours(bad)) << bad;
}

TEST(Signature, case_numbers_in_subjects_are_known_where_we_signed_them)
{
    auto const token = ours.token(1042);
    EXPECT_EQ(token.size(), std::string("[#1042-K7F3Q]").size());
    EXPECT_EQ(ours.number_in("Re: Card " + token + " again"), 1042);
    EXPECT_EQ(ours.number_in("[#1-AAAAA] [#2] Re: " + token), 1042);
    EXPECT_FALSE(theirs.number_in(token));
    EXPECT_FALSE(ours.number_in("[#1043" + token.substr(6)));
    for (char const* bad : {"", "[#", "[#1042]", "[#-K7F3Q]", "[#1042-]", "[#99999999999999999999-AAAAA]"})
        EXPECT_FALSE(ours.number_in(bad)) << bad;
    EXPECT_EQ(without_tokens("Card " + token), "Card");
    EXPECT_EQ(without_tokens("Card [#7]"), "Card [#7]");
}

TEST(Sorting, says_what_becomes_of_a_mail)
{
    using mail::Kind;
    struct
    {
        char const* name;
        Looks looks;
        Fate fate;
        char const* why;
    } const table[] = {
        {"a person's", {}, Fate::taken, nullptr},
        {"of a list", {.kind = Kind::mailing_list}, Fate::taken, nullptr},
        {"our own", {.kind = Kind::our_own}, Fate::our_own, nullptr},
        {"a bounce", {.kind = Kind::bounce, .of_ours = true}, Fate::bounced, nullptr},
        {"a bounce of another's mail", {.kind = Kind::bounce}, Fate::parked, "automatic"},
        {"as if we had written it", {.as_ourselves = true}, Fate::parked, "as_ourselves"},
        {"an answer by a program", {.kind = Kind::automatic_reply, .answers_us = true}, Fate::automatic, nullptr},
        {"a program's own", {.kind = Kind::automatic_reply}, Fate::parked, "automatic"},
        {"half of it", {.whole = false}, Fate::parked, "too_large"},
        {"a tangled one", {.tangled = true}, Fate::parked, "too_tangled"},
        {"the sixtieth", {.lately = most_in_an_hour - 1}, Fate::taken, nullptr},
        {"the sixty-first", {.lately = most_in_an_hour}, Fate::parked, "too_many"},
    };
    for (auto const& row : table) {
        auto const sorted = sort(row.looks);
        EXPECT_EQ(sorted.fate, row.fate) << row.name;
        EXPECT_EQ(sorted.why.value_or("-"), row.why != nullptr ? row.why : "-") << row.name;
    }
}
}
