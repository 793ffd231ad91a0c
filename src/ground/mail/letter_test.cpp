#include "ground/mail/letter.h"

#include "ground/mail/file_name.h"
#include "ground/mail/kind.h"

#include <chrono>
#include <gtest/gtest.h>

namespace regard::mail
{
namespace
{
std::string const head = "From: Anna <anna@shop.example>\nTo: help@bank.example\nSubject: Card\n";

std::string times(std::size_t count, std::string_view text)
{
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += text;
    return all;
}
}

TEST(Letter, tells_who_speaks)
{
    struct
    {
        char const* name;
        std::string header;
        Kind kind;
        bool wants_no_reply;
    } const table[] = {
        {"a person", "", Kind::person, false},
        {"who forbids answers by programs", "X-Auto-Response-Suppress: OOF, AutoReply\n", Kind::person, true},
        {"Auto-Submitted: no", "Auto-Submitted: no\n", Kind::person, false},
        {"out of office", "Auto-Submitted: auto-replied (vacation)\n", Kind::automatic_reply, true},
        {"a program's own", "X-Autoreply: yes\n", Kind::automatic_reply, true},
        {"nobody in the envelope", "Return-Path: <>\n", Kind::automatic_reply, true},
        {"a list", "List-Id: <x.lists.example>\n", Kind::mailing_list, true},
        {"bulk", "Precedence: bulk\n", Kind::mailing_list, true},
        {"a read receipt", "Content-Type: multipart/report; report-type=disposition-notification; boundary=b\n",
         Kind::automatic_reply, true},
        {"a bounce", "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n", Kind::bounce, true},
        {"a bounce of old", "X-Failed-Recipients: x@y.example\n", Kind::bounce, true},
    };
    for (auto const& row : table) {
        auto letter =
            read_letter(row.header + head + "\n--b\nContent-Type: message/disposition-notification\n\nx\n--b--\n");
        EXPECT_EQ(letter.kind, row.kind) << row.name;
        EXPECT_EQ(letter.wants_no_reply, row.wants_no_reply) << row.name;
    }
    EXPECT_EQ(read_letter("From: MAILER-DAEMON@b.example\nSubject: Undelivered\n\nx").kind, Kind::bounce);
    std::string const postmaster = "From: postmaster@b.example\nSubject: x\n";
    EXPECT_EQ(read_letter(postmaster + "\nx").kind, Kind::person);
    EXPECT_EQ(read_letter("Return-Path: <>\n" + postmaster + "\nx").kind, Kind::bounce);
}

TEST(Letter, has_no_id_longer_than_a_line_of_a_mail_may_be)
{
    auto const id = [](std::size_t bytes) { return "<" + std::string(bytes - 4, 'x') + "@b>"; };
    auto const letter =
        read_letter("Message-ID: " + id(999) + "\nReferences: " + id(999) + " " + id(998) + "\n" + head + "\nx");
    EXPECT_EQ(letter.message_id, "");
    EXPECT_EQ(letter.references, std::vector<std::string>{std::string(994, 'x') + "@b"});
}

TEST(Letter, a_bounce_says_whom_which_mail_did_not_reach)
{
    auto const letter = read_letter(
        "From: MAILER-DAEMON@mx.example\nSubject: Undelivered\nContent-Type: multipart/report; "
        "report-type=delivery-status; boundary=b\n\n--b\n\nSorry\n--b\nContent-Type: message/delivery-status\n\n"
        "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; Anna@Shop.example\nAction: failed\nStatus: 5.1.1\n"
        "Diagnostic-Code: smtp; 550 5.1.1 no such\n  user here\n\nFinal-Recipient: rfc822;bo@shop.example\nAction: "
        "delayed\n"
        "Status: 4.0.0\n\n--b\nContent-Type: message/rfc822\n\nMessage-ID: <c1.m2.mac@bank.example>\nSubject: Re: "
        "Card\n\n"
        "Hello\n--b--\n");
    EXPECT_EQ(letter.kind, Kind::bounce);
    ASSERT_EQ(letter.failures.size(), 1u);
    EXPECT_EQ(letter.failures[0].recipient, "anna@shop.example");
    EXPECT_EQ(letter.failures[0].status, "5.1.1");
    EXPECT_EQ(letter.failures[0].sentence, "550 5.1.1 no such user here");
    EXPECT_EQ(letter.failed_message_id, "c1.m2.mac@bank.example");
    EXPECT_EQ(letter.text, "Sorry");
}

// Pitfall 17: our own mail coming back. Anybody can write our address there.
TEST(Letter, our_own_mail_is_known_by_its_mark_alone)
{
    EXPECT_EQ(kind_of(read_letter(head + "\nx"), "desk-7"), Kind::person);
    EXPECT_EQ(kind_of(read_letter("X-Regard-Desk: desk-7\n" + head + "\nx"), "desk-7"), Kind::our_own);
    EXPECT_EQ(kind_of(read_letter("X-Regard-Desk: desk-8\n" + head + "\nx"), "desk-7"), Kind::person);
}

TEST(Letter, lists_every_part_and_what_it_is_there_for)
{
    auto const letter = read_letter(
        head +
        "Content-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: multipart/alternative; boundary=a\n\n--a\n"
        "Content-Type: text/plain\n\nPlain\n--a\nContent-Type: multipart/related; boundary=r\n\n--r\n"
        "Content-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n<b>S=F8r</b>\n"
        "--r\nContent-Type: image/PNG; name=l.png\nContent-Id: <logo@x>\nContent-Transfer-Encoding: base64\n\nAAEC\n"
        "--r--\n--a\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\n--a--\n--m\n"
        "Content-Type: application/pkcs7-mime\nContent-Disposition: attachment; "
        "filename=\"../../etc/passwd\"\n\nsigned\n"
        "--m\nContent-Type: message/rfc822\n\nSubject: Old: mail\nContent-Type: multipart/mixed; boundary=i\n\n--i\n\n"
        "Inner\n--i\nContent-Type: application/pdf\n\npdf\n--i--\n--m--\n");
    struct
    {
        char const* type;
        char const* name;
        Role role;
        int inside;
        char const* begins;
    } const expected[] = {
        {"text/plain", "", Role::text, -1, "Plain"},
        {"text/html", "", Role::text, -1, "<b>Sør</b>"},
        {"image/png", "l.png", Role::shown, -1, ""},
        {"text/calendar", "attachment.ics", Role::attached, -1, "BEGIN"},
        {"application/pkcs7-mime", "passwd", Role::attached, -1, "signed"},
        {"message/rfc822", "Old_ mail.eml", Role::attached, -1, "Subject: Old"},
        {"text/plain", "", Role::text, 5, "Inner"},
        {"application/pdf", "attachment.pdf", Role::attached, 5, "pdf"},
    };
    ASSERT_EQ(letter.parts.size(), std::size(expected));
    for (std::size_t i = 0; i < std::size(expected); ++i) {
        EXPECT_EQ(letter.parts[i].type, expected[i].type);
        EXPECT_EQ(letter.parts[i].name, expected[i].name);
        EXPECT_EQ(letter.parts[i].role, expected[i].role) << i;
        EXPECT_EQ(letter.parts[i].inside, expected[i].inside) << i;
        EXPECT_TRUE(letter.bytes(i).starts_with(expected[i].begins)) << i << letter.bytes(i);
    }
    EXPECT_EQ(letter.bytes(2), std::string("\0\1\2", 3));
    EXPECT_EQ(letter.parts[2].content_id, "logo@x");
    EXPECT_EQ(letter.parts[3].method, "request");
    EXPECT_EQ(letter.text, "Plain");
    EXPECT_EQ(letter.html(), "<b>Sør</b>");
    EXPECT_EQ(letter.attachments(), 3u);
}

TEST(Letter, a_mail_without_a_header_is_its_text)
{
    auto const letter = read_letter("just some words");
    EXPECT_EQ(letter.text, "just some words");
    ASSERT_EQ(letter.parts.size(), 1u);
    EXPECT_EQ(letter.bytes(0), "just some words");
    EXPECT_TRUE(read_letter("").parts.size() <= 1);
}

// Pitfall 18: what such mails have done to others.
TEST(Letter, poison_mails_are_read_in_no_time)
{
    std::string nested = "Subject: x\n";
    for (int i = 0; i < 10'000; ++i) {
        auto const b = std::to_string(i);
        nested += "Content-Type: multipart/mixed; boundary=b" + b + "\n\n--b" + b + "\n";
    }
    struct
    {
        char const* name;
        std::string mail;
    } const table[] = {
        {"10 MB of HTML", head + "Content-Type: text/html\n\n" + times(500'000, "<p><b>ever again</b>\n")},
        {"10 MB in one line", head + "\n" + std::string(10 << 20, 'x')},
        {"10,000 nested multiparts", nested + "\nText"},
        {"10,000 nested mails", head + times(10'000, "Content-Type: message/rfc822\n\n")},
        {"100,000 parts",
         head + "Content-Type: multipart/mixed; boundary=b\n\n" + times(100'000, "--b\n\nx\n") + "--b--\n"},
        {"1,000 receivers",
         "To: " + times(1'000, "Some Body <somebody@shop.example>,\n ") + "x@y.example\n" + head + "\nx"},
        {"100,000 fields", times(100'000, "Received: by x\n") + head + "\nx"},
        {"endless words in the subject", "Subject: " + times(50'000, "=?utf-8?q?x?= ") + "\n" + head + "\nx"},
        {"comments in an address", "From: " + std::string(50'000, '(') + "\n" + head + "\nx"},
        {"open quotes", "Cc: " + times(50'000, "\"<") + "\n" + head + "\nx"},
        {"charset nobody knows", head + "Content-Type: text/plain; charset=\"\xFF\xFE\"\n\n\xFF\xFE\xFA"},
        {"base64 that is none", head + "Content-Transfer-Encoding: base64\n\n" + times(100'000, "!!!\n")},
        {"a boundary without end",
         head + "Content-Type: multipart/mixed; boundary=\"" + std::string(100'000, 'b') + "\n\nx"},
        {"parameters without end", head + "Content-Type: text/plain" + times(10'000, "; name*0*=x") + "\n\nx"},
    };
    for (auto const& row : table) {
        auto const before = std::chrono::steady_clock::now();
        auto const letter = read_letter(row.mail);
        letter.html();
        auto const taken = std::chrono::steady_clock::now() - before;
        EXPECT_LT(std::chrono::duration_cast<std::chrono::milliseconds>(taken).count(), 2'000) << row.name;
        EXPECT_LE(letter.text.size(), 1u << 20) << row.name;
        EXPECT_LE(letter.to.size(), 1'001u) << row.name;
    }
    EXPECT_TRUE(read_letter(nested).cut);
}

// Pitfall 25: names of files.
TEST(SafeFileName, leaves_nothing_that_deceives)
{
    struct
    {
        char const* given;
        char const* safe;
    } const table[] = {
        {"Brev på dansk.pdf", "Brev på dansk.pdf"},
        {"../../etc/passwd", "passwd"},
        {"C:\\Windows\\x.exe", "x.exe"},
        {".htaccess", "htaccess"},
        {"..", "attachment.png"},
        {"", "attachment.png"},
        {"invoice\xE2\x80\xAE"
         "fdp.exe",
         "invoicefdp.exe"},
        {"a\xE2\x80\x8B.pdf\xE2\x80\x8B.exe ", "a.pdf.exe"},
        {"a\r\nb:c|d?.txt", "ab_c_d_.txt"},
        {"CON.txt", "_CON.txt"},
        {"lpt1", "_lpt1"},
        {"x.pdf. . .", "x.pdf"},
    };
    for (auto const& row : table)
        EXPECT_EQ(safe_file_name(row.given, "image/png"), row.safe) << row.given;
    auto const shortened = safe_file_name(times(200, "å") + ".docx", "");
    EXPECT_LE(shortened.size(), 120u);
    EXPECT_TRUE(shortened.ends_with("å.docx"));
}
}
