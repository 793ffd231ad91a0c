// No employee is handed the address of a customer's own page, whatever a customer's reply quotes.
#include "features/mailroom/own_links.h"

#include "features/mailroom/mailroom_for_test.h"
#include "ground/files/byte_source.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <sodium.h>

using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

namespace regard::mailroom
{
namespace
{
std::string const secret = "pRq5-3xYzT0aBcDeFgHiJkLmNoPqRsTuVwXyZ_01234";
std::string const link = "https://desk.bank.example/c/" + secret;
std::string const sample = "https://desk.bank.example/c/your-case";

std::string base64(std::string const& bytes)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), reinterpret_cast<unsigned char const*>(bytes.data()), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();
    std::string lines;
    for (std::size_t at = 0; at < text.size(); at += 76)
        lines += text.substr(at, 76) + "\r\n";
    return lines;
}

std::string decoded(std::string text)
{
    std::string bytes(text.size(), '\0');
    std::size_t size = 0;
    sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(), "\r\n",
                      &size, nullptr, sodium_base64_VARIANT_ORIGINAL);
    bytes.resize(size);
    return bytes;
}

class OwnLinksInMails : public MailroomTest
{
  protected:
    void SetUp() override
    {
        MailroomTest::SetUp();
        if (!IsSkipped())
            mailbox_on(nullptr, nullptr);
    }
    // All that is shown of a case, and of the mails, to whoever works here.
    std::vector<std::string> all_that_is_read(CaseId id)
    {
        auto const one = at_desk(id);
        std::string const at = "/cases/" + id.text();
        std::vector<std::string> found{desk->get(at).body, desk->get(at + "/desk").body};
        for (desk::Entry const& entry : one.thread) {
            if (entry.has_html)
                found.push_back(desk->get(at + "/messages/" + entry.id.text() + "/html").body);
            for (auto const& file : entry.files)
                found.push_back(files::read_all(*files::open_file(desk_room->file_path(file.id)), SIZE_MAX));
        }
        for (char const* fate : {"taken", "parked", "bounced"})
            for (MailShown const& mail : mails(fate)) {
                as_administrator();
                found.push_back(to_json(mail));
                found.push_back(desk->get("/mails/" + mail.id.text() + "/raw").body);
            }
        as_anna();
        return found;
    }
};
REGARD_ON_EVERY_ENGINE(OwnLinksInMails);
}

TEST(OwnLinks, give_way_to_the_sample_however_they_are_written)
{
    OwnLinks const links(sample);
    struct
    {
        std::string written, shown;
    } const rows[]{
        {"See " + link + " there", "See " + sample + " there"},
        {link + "/rating?mark=5", sample + "/rating?mark=5"},
        {link + "\n" + link, sample + "\n" + sample},
        {"HTTPS://Desk.Bank.Example/c/" + secret, "HTTPS://Desk.Bank.Example/c/your-case"},
        {"<a href=\"" + link + "\">" + link + "</a>", "<a href=\"" + sample + "\">" + sample + "</a>"},
        {"?url=https%3A%2F%2Fdesk.bank.example%2Fc%2F" + secret + "&data=1",
         "?url=https%3A%2F%2Fdesk.bank.example%2Fc%2Fyour-case&data=1"},
        {"> https://desk.bank.example/c/\n> " + secret, "> https://desk.bank.example/c/your-case"},
        {"> " + link.substr(0, 50) + "\r\n> > " + link.substr(50) + "\nBye", "> " + sample + "\nBye"},
        {link.substr(0, 50) + "=\r\n" + link.substr(50), sample},
        {link.substr(0, 55) + " cut off", sample + " cut off"},
        {link + "sticky", sample + "sticky"},
    };
    for (auto const& row : rows)
        EXPECT_EQ(links.masked(row.written), row.shown) << row.written;
}

TEST(OwnLinks, leave_all_else_as_it_is)
{
    OwnLinks const links(sample);
    for (std::string const& text :
         {sample, sample + "\nRegards,\nEva-Maria", std::string("https://desk.bank.example/cases/0000000000001"),
          "https://elsewhere.example/c/" + secret, std::string("https://desk.bank.example/c/"), std::string()})
        EXPECT_EQ(links.masked(text), text);
    EXPECT_EQ(OwnLinks("").masked(link), link) << "nothing is known of how ours look";
}

TEST(OwnLinks, give_way_in_whole_mails_too)
{
    OwnLinks const links(sample);
    std::string const inner = "Subject: x\r\n\r\n> " + link + "\r\nbye";
    std::string const mail = "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n"
                             "content-transfer-encoding: BASE64\r\n\r\n" +
                             base64(inner) + "--b\r\nContent-Type: image/png\r\n" +
                             "Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n";
    auto const shown = links.masked_mail(mail);
    auto const begin = shown.find("BASE64\r\n\r\n") + 10;
    auto const end = shown.find("\r\n--b", begin);
    EXPECT_EQ(decoded(shown.substr(begin, end - begin)), "Subject: x\r\n\r\n> " + sample + "\r\nbye");
    EXPECT_EQ(shown.substr(shown.find("--b\r\nContent-Type: image")),
              mail.substr(mail.find("--b\r\nContent-Type: image")));
    std::string const other = "Content-Transfer-Encoding: base64\r\n\r\n" + base64("Hello") + "-- \r\na footer";
    EXPECT_EQ(links.masked_mail(other), other);
}

TEST_P(OwnLinksInMails, are_nowhere_an_employee_can_read)
{
    std::string const html = "<p>Thanks</p><blockquote><a href=\"" + link + "\">" + link + "</a></blockquote>";
    std::string const ours = "From: help@bank.example\r\nSubject: Yours\r\n\r\nIt stands here: " + link + "\r\n";
    ASSERT_EQ(
        take(letter("Eva Holm <eva@holm.example>", "Re: " + link,
                    "--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n"
                    "--c\r\nContent-Type: text/plain\r\n\r\nI looked at " +
                        link + "\r\n\r\nOn Monday you wrote:\r\n> " + link.substr(0, 60) + "\r\n> " + link.substr(60) +
                        "\r\n\r\n--c\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
                        base64(html) + "--c--\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n" + ours +
                        "--b\r\nContent-Type: text/plain; name=\"notes.txt\"\r\nContent-Disposition: "
                        "attachment; filename=\"notes.txt\"\r\n\r\n" +
                        link + "\r\n--b--",
                    "Content-Type: multipart/mixed; boundary=b\r\n\r\n")),
        Fate::taken);
    CaseId const id = only_case();
    auto const read = all_that_is_read(id);
    EXPECT_EQ(read.size(), 7u);
    for (std::string const& text : read) {
        EXPECT_THAT(text, Not(HasSubstr(secret)));
        EXPECT_THAT(text, Not(HasSubstr(secret.substr(0, 32)))) << "nor most of it";
        EXPECT_THAT(text, Not(HasSubstr(base64(html).substr(78, 76)))) << "nor packed";
    }
    auto const found = [&](std::string const& word) {
        return desk->get("/desk/cases?which=all&search=" + word).read<api::Page<desk::CaseRow>>().items.size();
    };
    EXPECT_EQ(found("looked"), 1u);
    EXPECT_EQ(found(secret.substr(5, 30)), 0u) << "nor does the index know it";
    auto const one = at_desk(id);
    EXPECT_EQ(one.row.subject, "Re: " + sample);
    EXPECT_THAT(one.thread.front().text, HasSubstr("I looked at " + sample));
    EXPECT_THAT(one.thread.front().files, SizeIs(2));
}

TEST_P(OwnLinksInMails, are_not_in_what_is_kept_whole_for_a_look_either)
{
    ASSERT_EQ(take(letter("MAILER-DAEMON@shop.example", "Undelivered", base64("You wrote: " + link),
                          "Content-Transfer-Encoding: base64\r\n")),
              Fate::parked);
    auto const parked = mails("parked").at(0);
    as_administrator();
    auto const raw = desk->get("/mails/" + parked.id.text() + "/raw").body;
    EXPECT_THAT(raw, HasSubstr(base64("You wrote: " + sample)));
    ASSERT_EQ(desk->post("/mails/" + parked.id.text() + "/retry", "").status, 200);
    auto const read = all_that_is_read(only_case());
    for (std::string const& text : read) {
        EXPECT_THAT(text, Not(HasSubstr(secret)));
        EXPECT_THAT(text, Not(HasSubstr(base64("You wrote: " + link).substr(0, 76))));
    }
    EXPECT_EQ(at_desk(only_case()).thread.front().files.back().name, "mail.eml");
}
}
