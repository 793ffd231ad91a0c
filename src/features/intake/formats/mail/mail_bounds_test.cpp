#include "features/intake/formats/mail/raw_mails.h"
#include "features/intake/formats/mail/threads.h"

#include <gtest/gtest.h>

namespace regard::intake
{
namespace
{
// What is left of a single mail, and whether that is told.
struct Left
{
    std::string bytes;
    bool told;
};

Left left_of(std::string mail)
{
    RawMails mails(files::from_memory(std::move(mail)));
    auto const raw = mails.next();
    return {std::string(raw->bytes), raw->too_long};
}

std::string times(std::size_t count, std::string const& text)
{
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += text;
    return all;
}

std::string const header = "From: a@b.example\nSubject: s\n";
}

TEST(MailBounds, a_mail_within_them_is_left_as_it_is)
{
    auto const mail = header + "\n--q\n\nNote: all is well\n  as ever\n--q--\n";
    EXPECT_EQ(left_of(mail).bytes, mail);
    EXPECT_FALSE(left_of(mail).told);
}

TEST(MailBounds, fields_and_parts_without_end_are_cut)
{
    for (std::string const endless : {"a: b\n", " b\n", "--q\n\n"}) {
        auto const left = left_of(header + times(50'000, endless) + "\nthe end\n");
        EXPECT_TRUE(left.told) << endless;
        EXPECT_LT(left.bytes.size(), 200'000u) << endless;
        EXPECT_TRUE(left.bytes.starts_with(header)) << endless;
    }
}

TEST(MailBounds, one_field_without_end_is_cut_and_the_text_behind_it_stays)
{
    auto const left = left_of(header + "References: " + times(100'000, "<reference@example> ") + "\n\nHello.\n");
    EXPECT_TRUE(left.told);
    EXPECT_LT(left.bytes.size(), std::size_t{300} << 10);
    EXPECT_TRUE(left.bytes.ends_with("\n\nHello.\n")) << left.bytes.substr(left.bytes.size() - 20);
}

TEST(MailBounds, of_an_attachment_the_beginning_is_enough)
{
    std::string const line = std::string(76, 'A') + "\n";
    auto const left = left_of(header + "\n--q\n\n" + times(100'000, line) + "--q\n\nThe text.\n--q--\n");
    EXPECT_FALSE(left.told);
    EXPECT_LT(left.bytes.size(), std::size_t{2} << 20);
    EXPECT_TRUE(left.bytes.ends_with("--q\n\nThe text.\n--q--\n"));
}

TEST(MailBounds, a_subject_that_answers_a_million_times_is_bared)
{
    auto const subject = times(1'000'000, "Re: ") + "x";
    EXPECT_TRUE(bare_subject(subject).text == "x");
}
}
