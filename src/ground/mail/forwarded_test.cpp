#include "ground/mail/forwarded.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace regard::mail
{
namespace
{
std::optional<Forwarded> passed_on(std::string const& subject, std::string const& text)
{
    return forwarded(
        read_letter(fmt::format("From: Anna <anna@bank.example>\r\nTo: help@bank.example\r\nSubject: {}\r\n"
                                "Content-Type: text/plain; charset=utf-8\r\n\r\n{}",
                                subject, text)));
}

struct Way
{
    char const* name;
    char const* subject;
    char const* text;
};

constexpr Way ways[]{
    {"Gmail", "Fwd: My card",
     "Please help her\n\n---------- Forwarded message ---------\nFrom: Eva Holm <Eva@Holm.example>\nDate: Mon, 2 Nov "
     "2026 at "
     "09:12\nSubject: My card\nTo: <anna@bank.example>\n\n\nI lost it.\nEva"},
    {"Outlook", "FW: My card",
     "Please help her\n\nFrom: Eva Holm <eva@holm.example>\nSent: 2. november 2026 09:12\nTo: Anna\nSubject: My "
     "card\n\nI lost "
     "it.\nEva"},
    {"Outlook in Danish", "VS: My card",
     "Please help her\n________________________________\nFra: Eva Holm [mailto:eva@holm.example]\nSendt: 2. november "
     "2026 "
     "09:12\nTil: Anna\nEmne: My card\n\nI lost it.\nEva"},
    {"Apple Mail", "Fwd: My card",
     "Please help her\n\nBegin forwarded message:\n\n> From: Eva Holm <eva@holm.example>\n> Subject: My card\n> Date: "
     "2 November "
     "2026 at 09.12\n> To: anna@bank.example\n\nI lost it.\nEva"},
    {"Thunderbird in Danish", "Fwd: My card",
     "Please help her\n\n-------- Videresendt besked --------\nEmne: \tMy card\nDato: \tMon, 2 Nov 2026\nFra: \tEva "
     "Holm "
     "<eva@holm.example>\nTil: \tanna@bank.example\n\nI lost it.\nEva"},
    {"bold words", "Fw: My card",
     "Please help her\n\n*From:* Eva Holm <eva@holm.example>\n*Sent:* today\n*To:* Anna\n*Subject:* My card\n\nI lost "
     "it.\nEva"},
};
}

TEST(Forwarded, tells_the_first_writer_and_their_words_from_what_was_added)
{
    for (Way const& way : ways) {
        auto const found = passed_on(way.subject, way.text);
        ASSERT_TRUE(found) << way.name;
        EXPECT_EQ(found->from.address, "eva@holm.example") << way.name;
        EXPECT_EQ(found->from.name, "Eva Holm") << way.name;
        EXPECT_EQ(found->before, "Please help her") << way.name;
        EXPECT_EQ(found->subject, "My card") << way.name;
        EXPECT_EQ(found->text, "I lost it.\nEva") << way.name;
    }
}

TEST(Forwarded, reads_a_mail_that_was_attached)
{
    auto const found = forwarded(read_letter(
        "From: Anna <anna@bank.example>\r\nSubject: Fwd: My card\r\nMIME-Version: 1.0\r\nContent-Type: "
        "multipart/mixed; "
        "boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nPlease help her\r\n--b\r\nContent-Type: "
        "message/rfc822\r\n\r\nFrom: Eva Holm <eva@holm.example>\r\nSubject: My card\r\n\r\nI lost it.\r\n--b--\r\n"));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->from.address, "eva@holm.example");
    EXPECT_EQ(found->subject, "My card");
}

TEST(Forwarded, says_nothing_of_an_answer_or_where_nobody_can_tell_who_wrote)
{
    EXPECT_FALSE(passed_on("My card", "I lost it."));
    EXPECT_FALSE(passed_on(
        "Re: My card", "Yes.\n\nFrom: Eva <eva@holm.example>\nSent: today\nTo: Anna\nSubject: My card\n\nI lost it."));
    EXPECT_FALSE(passed_on("Fwd: My card", "Please help her"));
    EXPECT_FALSE(passed_on("Fwd: My card", "From: Eva Holm\nSent: today\nTo: Anna\nSubject: My card\n\nI lost it."));
    EXPECT_FALSE(passed_on("Fwd: My card", "From: <eva@holm.example>\n\nI lost it."));
}
}
