#include "features/intake/formats/mail/mail_table.h"

#include "features/intake/formats/csv_table.h"
#include "features/intake/formats/mail/own_addresses.h"
#include "features/intake/formats/mail/raw_mails.h"
#include "features/intake/formats/mail/threads.h"
#include "features/intake/formats/testing_rows.h"
#include "ground/mail/letter.h"

#include <filesystem>
#include <gtest/gtest.h>

namespace regard::intake
{
namespace
{
Everything read(std::vector<std::string> const& files, std::vector<std::string> const& own = {})
{
    return read_everything(*read_mail(
        [&] {
            return [&files, next = std::size_t{0}]() mutable {
                return next < files.size() ? files::from_memory(files[next++]) : nullptr;
            };
        },
        own));
}

// Column by name of one row.
std::string cell(Everything const& all, std::size_t row, std::string_view column)
{
    auto const at = std::ranges::find(all.columns, column) - all.columns.begin();
    return all.rows.at(row).at(static_cast<std::size_t>(at));
}

std::string const mailbox = R"mbox(From anna@shop.example Mon Jan  1 09:00:00 2024
From: Anna Holm <Anna@shop.example>
To: help@bank.example
Subject: Card blocked
Message-ID: <1@shop.example>
Date: Mon, 1 Jan 2024 10:00:00 +0100

My card is blocked.

From here it looks bad:
>From the outside too.

From mia@bank.example Mon Jan  1 10:00:00 2024
From: "Mia (Support)" <mia@bank.example>
To: Anna Holm <anna@shop.example>
Cc: help@bank.example
Subject: Re: Card blocked
Message-ID: <2@bank.example>
In-Reply-To: <1@shop.example>
References: <1@shop.example>
Date: Mon, 1 Jan 2024 10:30:00 GMT

It is open again.

> My card is blocked.

From anna@shop.example Mon Jan  1 12:00:00 2024
From: anna@shop.example
To: help@bank.example
Subject: SV: Card blocked
Message-ID: <3@shop.example>
Date: Mon, 1 Jan 2024 12:00:00 +0000
Auto-Submitted: auto-replied

Out of office

From bo@other.example Mon Jan  1 13:00:00 2024
From: bo@other.example
To: help@bank.example
Subject: Card blocked
Date: Mon, 1 Jan 2024 13:00:00 +0000

Mine too
)mbox";
}

TEST(MailTable, threads_become_cases_with_their_messages)
{
    auto const all = read({mailbox});
    ASSERT_EQ(all.rows.size(), 4u);
    EXPECT_EQ(all.rows[0],
              (Texts{"1@shop.example", "2024-01-01T10:00:00+01:00", "in", "anna@shop.example", "", "Card blocked",
                     "My card is blocked.\n\nFrom here it looks bad:\nFrom the outside too.", "1@shop.example",
                     "anna@shop.example", "help@bank.example", "mail", "0", ""}));
    EXPECT_EQ(all.rows[1], (Texts{"1@shop.example", "2024-01-01T10:30:00+00:00", "out", "anna@shop.example",
                                  "Mia (Support)", "Re: Card blocked", "It is open again.", "2@bank.example",
                                  "mia@bank.example", "anna@shop.example", "mail", "0", ""}));
    EXPECT_EQ(cell(all, 2, "case_id"), "1@shop.example");
    EXPECT_EQ(cell(all, 2, "auto"), "yes");
    EXPECT_TRUE(cell(all, 3, "case_id").starts_with("mail-"));
    EXPECT_EQ(all.lines, (std::vector<std::uint64_t>{1, 13, 27, 37}));
    EXPECT_TRUE(all.bad.empty());
}

TEST(MailTable, several_files_are_one_history_and_a_reply_may_come_first)
{
    auto const split = mailbox.find("From mia@");
    auto const all = read({mailbox.substr(split), mailbox.substr(0, split)});
    ASSERT_EQ(all.rows.size(), 4u);
    EXPECT_EQ(cell(all, 0, "case_id"), "1@shop.example");
    EXPECT_EQ(cell(all, 3, "case_id"), "1@shop.example");
    EXPECT_EQ(all.rows,
              read({mailbox.substr(split), mailbox.substr(0, split)}, {"help@bank.example", "bank.example"}).rows);
}

TEST(MailTable, odd_mails_are_rows_all_the_same)
{
    struct
    {
        char const* name;
        std::string mail;
        char const* column;
        char const* value;
    } const table[] = {
        {"no header", "just some words", "text", "just some words"},
        {"no body", "Subject: x\nFrom: a@b.example\n", "subject", "x"},
        {"no date, but a server's", "Received: by x; Mon, 1 Jan 2024 10:00:00 +0000\nSubject: x\n\ny", "at",
         "2024-01-01T10:00:00+00:00"},
        {"a senseless date", "Date: yesterday\nSubject: x\n\ny", "at", ""},
        {"unknown charset", "Subject: x\nContent-Type: text/plain; charset=nobody-knows\n\nS\xF8r", "text", "Sør"},
        {"wrong charset", "Subject: x\nContent-Type: text/plain; charset=utf-8\n\nS\xF8r", "text", "Sør"},
        {"raw bytes in the subject", "Subject: S\xC3\xB8r\nFrom: a@b.example\n\ny", "subject", "Sør"},
        {"encoded subject", "Subject: =?iso-8859-1?Q?S=F8r?=\nFrom: a@b.example\n\ny", "subject", "Sør"},
        {"HTML only", "Subject: x\nContent-Type: text/html\n\n<p>Hello</p><p>you</p>", "text", "Hello\nyou"},
        {"alternatives",
         "Subject: x\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: "
         "text/html\n\n<b>H</b>\n--b\n"
         "Content-Type: text/plain\n\nPlain\n--b--\n",
         "text", "Plain"},
        {"no end of the boundary",
         "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nText", "text",
         "Text"},
        {"attachment",
         "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nText\n--b\nContent-Type: "
         "application/pdf\n\nx\n--b\n"
         "Content-Type: message/rfc822\n\nSubject: inner\n\nInner\n--b--\n",
         "attachments", "2"},
        {"bounce", "Subject: x\nContent-Type: multipart/report; boundary=b\n\n--b\n\nFailed\n--b--\n", "auto", "yes"},
    };
    for (auto const& row : table) {
        auto const all = read({row.mail});
        ASSERT_EQ(all.rows.size(), 1u) << row.name;
        EXPECT_EQ(cell(all, 0, row.column), row.value) << row.name;
    }
    EXPECT_TRUE(read({"", "\n\n"}).rows.empty());
}

TEST(MailTable, parts_within_parts_without_end_are_no_way_down)
{
    std::string mail = "Subject: x\n";
    for (int i = 0; i < 5000; ++i) {
        auto const b = std::to_string(i);
        mail += "Content-Type: multipart/mixed; boundary=b" + b + "\n\n--b" + b + "\n";
    }
    EXPECT_EQ(read({mail + "\nText"}).rows.size(), 1u);
}

TEST(MailTable, a_mail_too_long_is_told_and_kept_as_far_as_it_goes)
{
    auto const all = read({"Subject: big\nFrom: a@b.example\n\n" + std::string(33 << 20, 'x')});
    ASSERT_EQ(all.rows.size(), 1u);
    EXPECT_EQ(cell(all, 0, "subject"), "big");
    EXPECT_EQ(cell(all, 0, "text").size(), 1u << 20);
    EXPECT_EQ(reasons(all), Texts{"mail_too_long"});
}

TEST(MailTable, all_real_mails_are_read_and_none_is_lost)
{
    std::string const folder = "../shared/data/mail/";
    if (!std::filesystem::exists(folder))
        GTEST_SKIP() << folder << " is not here";
    auto const manifest = read_csv(files::open_file(folder + "MANIFEST.csv"));
    std::size_t mails = 0;
    std::size_t subjects = 0;
    Row row;
    while (manifest->next(row) == Step::row) {
        ++mails;
        auto const bytes = files::read_all(*files::open_file(folder + std::string(row.cells[1])), SIZE_MAX);
        auto const all = read({bytes});
        ASSERT_GE(all.rows.size(), 1u) << row.cells[1];
        EXPECT_TRUE(all.bad.empty()) << row.cells[1];
        auto const subject = cell(all, 0, "subject");
        subjects += subject == row.cells[9];
    }
    EXPECT_EQ(mails, 151u);
    EXPECT_GE(subjects, 143u); // parsers differ over broken headers
}

TEST(RawMails, are_cut_at_postmarks_behind_blank_lines_only)
{
    RawMails mails(files::from_memory(
        "\nFrom a 10:00:00 2024\nA: 1\n\nFrom the hills\nFrom b 10:00 2024\n\nFrom c 11:00:00 2024\nB: 2\n"));
    auto const first = mails.next();
    ASSERT_TRUE(first);
    EXPECT_EQ(first->line, 2u);
    EXPECT_EQ(first->bytes, "A: 1\n\nFrom the hills\nFrom b 10:00 2024\n\n");
    EXPECT_EQ(mails.next()->bytes, "B: 2\n");
    EXPECT_FALSE(mails.next());
}

TEST(Threads, subjects_join_replies_of_the_same_customer_within_thirty_days)
{
    auto const mail = [](char const* id, char const* subject, std::int64_t day) {
        mail::Letter one;
        one.message_id = id;
        one.subject = subject;
        one.seconds = day * 86'400;
        return one;
    };
    Threads threads;
    EXPECT_EQ(threads.case_of(mail("1", "Card", 0), "anna"), "1");
    EXPECT_EQ(threads.case_of(mail("2", "Re: Card", 10), "anna"), "1");
    EXPECT_EQ(threads.case_of(mail("3", "AW: Re: Card", 39), "anna"), "1");
    EXPECT_EQ(threads.case_of(mail("4", "Re: Card", 70), "anna"), "4");
    EXPECT_EQ(threads.case_of(mail("5", "Re: Card", 70), "bo"), "5");
    EXPECT_EQ(threads.case_of(mail("6", "Card", 70), "anna"), "6");
    EXPECT_EQ(threads.case_of(mail("1", "Card", 0), "anna"), "1"); // a copy of the first
}

TEST(Threads, subjects_are_bared_of_what_mail_programs_put_before_them)
{
    EXPECT_EQ(bare_subject(" RE: Fwd: AW[2]: Card: blocked ").text, "Card: blocked");
    EXPECT_TRUE(bare_subject("SV: x").reply);
    EXPECT_FALSE(bare_subject("Fwd: x").reply);
    EXPECT_EQ(bare_subject("Re:").text, "");
    EXPECT_EQ(bare_subject("Note: x").text, "Note: x");
}

TEST(OwnAddresses, are_those_that_take_part_in_most_mails)
{
    OwnAddressGuess guess;
    auto const mail = [](char const* from, char const* to) {
        mail::Letter one;
        one.from = {{"", from}};
        one.to = {{"", to}};
        return one;
    };
    for (char const* customer : {"a@x.example", "b@gmail.com", "c@y.example"}) {
        guess.count(mail(customer, "help@bank.example"));
        guess.count(mail("help@bank.example", customer));
    }
    auto const own = guess.guess();
    EXPECT_TRUE(own.sent(mail("help@bank.example", "a@x.example")));
    EXPECT_TRUE(own.sent(mail("mia@bank.example", "a@x.example")));
    EXPECT_FALSE(own.sent(mail("mia@bank.example", "help@bank.example")));
    EXPECT_FALSE(own.sent(mail("a@x.example", "help@bank.example")));
    EXPECT_EQ(own.customer(mail("mia@bank.example", "a@x.example"), true), "a@x.example");
    EXPECT_FALSE(OwnAddresses::told({"Help@bank.example"}).sent(mail("mia@bank.example", "a@x.example")));
}
}
