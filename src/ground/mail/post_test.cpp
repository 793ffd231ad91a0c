#include "ground/mail/post.h"

#include "ground/mail/testing_smtp.h"

#include <gmock/gmock.h>

using testing::HasSubstr;

namespace regard::mail
{
namespace
{
using testing::SmtpSink;
Envelope const to_anna{"help@bank.example", {"anna@shop.example"}};
std::string const letter = "Subject: x\r\n\r\nHello\r\n.\r\n..two\r\nBye\r\n";
}

TEST(Post, a_letter_arrives_as_it_was_written)
{
    SmtpSink sink;
    ASSERT_TRUE(Post(sink.server()).send({"help@bank.example", {"anna@shop.example", "bo@shop.example"}}, letter));
    ASSERT_EQ(sink.taken().size(), 1u);
    auto const taken = sink.taken()[0];
    EXPECT_EQ(taken.from, "help@bank.example");
    EXPECT_EQ(taken.to, (std::vector<std::string>{"anna@shop.example", "bo@shop.example"}));
    EXPECT_EQ(taken.letter, letter);
}

TEST(Post, an_answer_by_a_program_has_an_empty_sender)
{
    SmtpSink sink;
    ASSERT_TRUE(Post(sink.server()).send({"", {"anna@shop.example"}}, letter));
    EXPECT_EQ(sink.taken().at(0).from, "");
}

TEST(Post, tells_what_is_for_good_from_what_is_for_now)
{
    struct
    {
        char const* word;
        char const* answer;
        char const* code;
        bool for_good;
    } const table[] = {
        {"RCPT", "550 5.1.1 no such user", "rejected", true},
        {"RCPT", "451 4.7.1 greylisted", "deferred", false},
        {"MAIL", "552 5.3.4 too large", "rejected", true},
        {"DATA", "452 4.3.1 disk full", "deferred", false},
        {".", "554 5.7.1 spam", "rejected", true},
        {".", "450 4.2.1 later", "deferred", false},
        {"EHLO", "421 4.3.2 closing", "deferred", false},
        {"RCPT", "", "broken_off", false},
        {".", "", "broken_off", false},
    };
    for (auto const& row : table) {
        SmtpSink sink;
        sink.answer(row.word, row.answer);
        if (std::string(row.word) == "EHLO")
            sink.answer("HELO", row.answer);
        auto const sent = Post(sink.server()).send(to_anna, letter);
        ASSERT_FALSE(sent) << row.answer;
        EXPECT_EQ(sent.error().code, row.code) << row.word << " " << row.answer << sent.error().sentence;
        EXPECT_EQ(is_for_good(sent.error()), row.for_good) << row.answer;
        EXPECT_THAT(sent.error().sentence, HasSubstr(row.answer)) << row.answer;
        EXPECT_TRUE(sink.taken().empty());
    }
}

TEST(Post, signs_in_by_password_or_token)
{
    SmtpSink sink;
    auto server = sink.server();
    server.user = "desk";
    server.password = "secret";
    sink.want_login("AUTH PLAIN AGRlc2sAc2VjcmV0");
    EXPECT_TRUE(Post(server).check());
    EXPECT_TRUE(Post(server).send(to_anna, letter));
    server.password = "wrong";
    EXPECT_EQ(Post(server).send(to_anna, letter).error().code, "login_denied");
    EXPECT_EQ(Post(server).check().error().code, "login_denied");
    server.token = "tok";
    sink.want_login("AUTH XOAUTH2 dXNlcj1kZXNrAWF1dGg9QmVhcmVyIHRvawEB");
    EXPECT_TRUE(Post(server).send(to_anna, letter));
    EXPECT_EQ(sink.taken().size(), 2u);
}

TEST(Post, never_sends_where_others_could_read_it)
{
    SmtpSink sink;
    auto server = sink.server();
    server.tls = Tls::starttls; // which the sink does not offer
    EXPECT_EQ(Post(server).send(to_anna, letter).error().code, "no_tls");
    server.host = "mail.example";
    server.tls = Tls::none;
    EXPECT_EQ(Post(server).send(to_anna, letter).error().code, "not_encrypted");
    EXPECT_TRUE(sink.taken().empty());
}

TEST(Post, says_what_is_wrong_with_a_server)
{
    SmtpSink sink;
    auto server = sink.server();
    server.port = 1;
    EXPECT_EQ(Post(server).check().error().code, "unreachable");
    server.host = "no such host";
    EXPECT_EQ(Post(server).check().error().code, "bad_server");
    server.host = "";
    EXPECT_EQ(Post(server).check().error().code, "bad_server");
}

// Pitfall 24: an address that would be a command.
TEST(Post, an_address_can_be_no_command)
{
    SmtpSink sink;
    for (std::string const bad : {"a@b.example>\r\nRCPT TO:<x@evil.example", "a@b.example\n", "", "a b@c"}) {
        EXPECT_EQ(Post(sink.server()).send({"help@bank.example", {bad}}, letter).error().code, "bad_address");
        if (bad.empty())
            continue; // nobody may be the sender
        EXPECT_EQ(Post(sink.server()).send({bad, {"a@b.example"}}, letter).error().code, "bad_address");
    }
    EXPECT_EQ(Post(sink.server()).send({"help@bank.example", {}}, letter).error().code, "bad_address");
    EXPECT_EQ(sink.calls(), 0u);
}
}
