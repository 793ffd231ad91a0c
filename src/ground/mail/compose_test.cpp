#include "ground/mail/compose.h"

#include <gmock/gmock.h>

using testing::HasSubstr;
using testing::Not;

namespace regard::mail
{
namespace
{
Outgoing simple()
{
    Outgoing mail;
    mail.message_id = "c1.m2.abc@bank.example";
    mail.from = {"Hjælp & Støtte", "help@bank.example"};
    mail.to = {{"Anna \"A\" Holm", "anna@shop.example"}};
    mail.seconds = 1'700'000'000;
    mail.subject = "Your card – blocked";
    mail.text = "Hello Anna\n\nIt is open again. Æøå\n.\nBye";
    return mail;
}
}

TEST(Compose, what_is_written_is_read_again)
{
    auto mail = simple();
    mail.in_reply_to = "1@shop.example";
    mail.references = {"0@shop.example", "1@shop.example"};
    mail.reply_to = {{"", "desk@bank.example"}};
    mail.cc = {{"Bo", "bo@shop.example"}};
    auto const letter = read_letter(compose(mail));
    EXPECT_EQ(letter.message_id, mail.message_id);
    EXPECT_EQ(letter.references, mail.references);
    EXPECT_EQ(letter.from.at(0).name, mail.from.name);
    EXPECT_EQ(letter.from.at(0).address, mail.from.address);
    EXPECT_EQ(letter.to.at(0).name, mail.to[0].name);
    EXPECT_EQ(letter.cc.at(0).address, "bo@shop.example");
    EXPECT_EQ(letter.reply_to.at(0).address, "desk@bank.example");
    EXPECT_EQ(letter.seconds, mail.seconds);
    EXPECT_EQ(letter.subject, mail.subject);
    EXPECT_EQ(letter.text, mail.text);
    EXPECT_EQ(letter.kind, Kind::person);
    EXPECT_TRUE(letter.marks.empty());
}

TEST(Compose, html_images_and_files_each_have_their_place)
{
    auto mail = simple();
    mail.html = "<p>Hello <img src=\"cid:logo@bank\"></p>";
    std::string const bytes("\x00\x01\xFF\r\n.", 6);
    mail.enclosures = {{"logo.png", "image/png", bytes, "logo@bank"},
                       {"Brev på dansk – årsopgørelse.pdf", "application/pdf", bytes, ""}};
    auto const letter = read_letter(compose(mail));
    EXPECT_EQ(letter.text, mail.text);
    EXPECT_EQ(letter.html(), mail.html);
    ASSERT_EQ(letter.parts.size(), 4u);
    EXPECT_EQ(letter.parts[2].role, Role::shown);
    EXPECT_EQ(letter.parts[2].content_id, "logo@bank");
    EXPECT_EQ(letter.parts[3].role, Role::attached);
    EXPECT_EQ(letter.parts[3].name, "Brev på dansk – årsopgørelse.pdf");
    EXPECT_EQ(letter.bytes(2), bytes);
    EXPECT_EQ(letter.bytes(3), bytes);
    EXPECT_EQ(letter.attachments(), 1u);
}

// Pitfall 24: header lines.
TEST(Compose, no_field_can_begin_another)
{
    for (std::string const evil : {"\r\nBcc: x@evil.example", "\nBcc: x@evil.example\n\nbody", "\rBcc: x@evil.example"})
    {
        auto mail = simple();
        mail.message_id += evil;
        mail.in_reply_to = "1@shop.example>" + evil;
        mail.references = {"<1@shop.example>" + evil};
        mail.from.name += evil;
        mail.to[0].name += evil;
        mail.to.push_back({"", "anna@shop.example" + evil});
        mail.subject += evil;
        mail.mark = "desk" + evil;
        mail.enclosures = {{"a.txt\"" + evil, "text/plain" + evil, "x", "id" + evil}};
        auto const bytes = compose(mail);
        EXPECT_THAT(bytes, Not(HasSubstr("\nBcc:")));
        EXPECT_THAT(bytes, Not(HasSubstr("\rBcc:")));
        auto const letter = read_letter(bytes);
        EXPECT_EQ(letter.to.size(), 1u);
        EXPECT_EQ(letter.text, mail.text);
        EXPECT_EQ(letter.parts.size(), 2u);
    }
}

TEST(Compose, lines_are_of_the_length_that_servers_take)
{
    auto mail = simple();
    mail.text = std::string(5'000, 'x') + "\n" + std::string(3'000, ' ') + "y";
    mail.subject = std::string(2'000, 'w') + " é";
    mail.references.assign(30, std::string(90, 'r') + "@shop.example");
    auto const bytes = compose(mail);
    for (std::size_t at = 0; at < bytes.size();) {
        auto const end = bytes.find("\r\n", at);
        ASSERT_NE(end, bytes.npos);
        EXPECT_LE(end - at, 998u) << bytes.substr(at, 100);
        EXPECT_EQ(bytes.substr(at, end - at).find('\n'), std::string::npos);
        at = end + 2;
    }
    EXPECT_TRUE(read_letter(bytes).text == mail.text);
}

TEST(Compose, what_a_program_sends_says_so)
{
    auto mail = simple();
    mail.automatic = true;
    mail.mark = "desk-7";
    auto const letter = read_letter(compose(mail));
    EXPECT_EQ(letter.kind, Kind::automatic_reply);
    EXPECT_TRUE(letter.wants_no_reply);
    EXPECT_EQ(letter.marks, std::vector<std::string>{"desk-7"});
}

TEST(Compose, what_can_be_stopped_says_where_and_by_one_click)
{
    auto mail = simple();
    EXPECT_EQ(compose(mail).find("List-Unsubscribe"), std::string::npos);
    mail.stop = "https://bank.example/stop/x>\r\nBcc: all@bank.example";
    auto const bytes = compose(mail);
    EXPECT_NE(bytes.find("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"), std::string::npos);
    EXPECT_EQ(bytes.find("\r\nBcc:"), std::string::npos) << "nothing in a field begins another";
    mail.stop = "https://bank.example/api/v1/public/digests/0123456789abcdef0123456789abcdef0123456789abcdef";
    auto unfolded = compose(mail);
    for (auto at = unfolded.find("\r\n\t"); at != std::string::npos; at = unfolded.find("\r\n\t"))
        unfolded.erase(at, 3);
    EXPECT_NE(unfolded.find("List-Unsubscribe: <" + mail.stop + ">\r\n"), std::string::npos) << unfolded;
}

TEST(Compose, addresses_are_known_from_what_is_none)
{
    for (char const* good : {"a@b.example", "a.b+c@d-e.example", "ænne@b.example"})
        EXPECT_TRUE(is_address(good)) << good;
    for (char const* bad :
         {"", "a", "@b", "a@", "a@b@c", "a b@c", "a@b\r\n", "<a@b>", "a@b,c@d", "a@[127.0.0.1]", "\"a\"@b"})
        EXPECT_FALSE(is_address(bad)) << bad;
}
}
