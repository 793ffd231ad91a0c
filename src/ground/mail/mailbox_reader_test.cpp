#include "ground/mail/mailbox_reader.h"

#include "ground/mail/imap_words.h"
#include "ground/mail/testing_dovecot.h"

#include <chrono>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <map>
#include <thread>

namespace regard::mail
{
namespace
{
using testing::Dovecot;

struct Kept final : MailSink
{
    struct One
    {
        std::uint64_t size;
        std::string bytes;
    };
    void begin(Uid uid, std::uint64_t size) override { now = &mails.try_emplace(uid, One{size, ""}).first->second; }
    void write(std::string_view bytes) override { now->bytes += bytes; }
    void end() override { now = nullptr; }
    std::map<Uid, One> mails;
    One* now = nullptr;
};

std::string mail_of(std::string const& text) { return "From: a@b.example\r\nSubject: x\r\n\r\n" + text + "\r\n"; }

class DovecotTest : public ::testing::Test
{
  protected:
    void SetUp() override
    {
        if (!Dovecot::is_installed())
            GTEST_SKIP() << "Dovecot is not installed (Debian's dovecot-imapd, see bin/packages)";
        dovecot.emplace();
    }
    std::unique_ptr<MailboxReader> connected(Tls tls = Tls::at_once) const
    {
        auto reader = MailboxReader::connect(dovecot->server(tls));
        return reader ? std::move(*reader) : throw std::runtime_error(reader.error().sentence);
    }
    std::optional<Dovecot> dovecot;
};
using Imap = DovecotTest;
using Access = MailboxReader::Access;
using News = MailboxReader::News;
}

TEST_F(Imap, mails_arrive_byte_for_byte_and_nothing_is_marked)
{
    std::vector<std::string> mails;
    for (int i = 0; i < 120; ++i)
        mails.push_back(mail_of(fmt::format("{} )\r\nR1 OK {{5}}\r\n* BYE \xFF{}", i, std::string(i * 100, 'x'))));
    dovecot->deliver_all(mails);
    auto const reader = connected();
    auto const folder = reader->open("INBOX", Access::reading);
    ASSERT_TRUE(folder);
    EXPECT_NE(folder->uid_validity, 0u);
    EXPECT_EQ(folder->mails, 120u);
    auto const uids = reader->uids_after(0).value();
    ASSERT_EQ(uids.size(), 120u);
    Kept kept;
    ASSERT_TRUE(reader->fetch(uids, 1 << 20, kept));
    ASSERT_EQ(kept.mails.size(), 120u);
    for (std::size_t i = 0; i < mails.size(); ++i) {
        EXPECT_EQ(kept.mails[uids[i]].bytes, mails[i]) << i;
        EXPECT_EQ(kept.mails[uids[i]].size, mails[i].size());
    }
    for (auto const& name : dovecot->lying_in())
        EXPECT_EQ(name.find(":2,S"), name.npos) << name;
    EXPECT_EQ(reader->uids_after(uids[99]).value().size(), 20u);
    EXPECT_TRUE(reader->uids_after(uids.back()).value().empty());
    EXPECT_THROW((void)reader->remove(uids), std::logic_error);
}

TEST_F(Imap, of_a_mail_too_large_only_the_beginning_comes)
{
    dovecot->deliver(mail_of(std::string(100'000, 'x')));
    auto const reader = connected();
    ASSERT_TRUE(reader->open("INBOX", Access::reading));
    Kept kept;
    ASSERT_TRUE(reader->fetch(reader->uids_after(0).value(), 1'000, kept));
    EXPECT_EQ(kept.mails.begin()->second.bytes.size(), 1'000u);
    EXPECT_GT(kept.mails.begin()->second.size, 100'000u);
}

TEST_F(Imap, mails_are_removed_moved_and_marked_only_when_told)
{
    for (int i = 0; i < 4; ++i)
        dovecot->deliver(mail_of(std::to_string(i)));
    auto const reader = connected(Tls::starttls);
    ASSERT_TRUE(reader->open("INBOX", Access::changing));
    auto const uids = reader->uids_after(0).value();
    ASSERT_EQ(uids.size(), 4u);
    ASSERT_TRUE(reader->remove(std::span(uids).first(1)));
    ASSERT_TRUE(reader->mark_seen(std::span(uids).subspan(1, 1)));
    EXPECT_EQ(reader->move(std::span(uids).subspan(2, 1), "Nowhere").error().code, "not_done");
    auto const left = dovecot->lying_in();
    ASSERT_EQ(left.size(), 3u);
    EXPECT_TRUE(left[0].ends_with(":2,S")) << left[0];
    EXPECT_TRUE(left[1].ends_with(":2,")) << left[1];
    EXPECT_EQ(reader->open("Nowhere", Access::reading).error().code, "no_folder");
    EXPECT_TRUE(reader->open("INBOX", Access::reading)); // the connection is as good as before
}

TEST_F(Imap, signs_in_by_token)
{
    auto server = dovecot->server(Tls::at_once);
    server.password.clear();
    server.token = Dovecot::token();
    EXPECT_TRUE(MailboxReader::connect(server));
    server.token = "wrong";
    EXPECT_EQ(MailboxReader::connect(server).error().code, "login_denied");
}

TEST_F(Imap, says_what_is_wrong)
{
    auto server = dovecot->server(Tls::at_once);
    server.password = "wrong";
    EXPECT_EQ(MailboxReader::connect(server).error().code, "login_denied");
    server = dovecot->server(Tls::at_once);
    server.authorities.clear();
    EXPECT_EQ(MailboxReader::connect(server).error().code, "untrusted");
    server = dovecot->server(Tls::starttls);
    server.tls = Tls::at_once;
    EXPECT_EQ(MailboxReader::connect(server).error().code, "no_tls");
    server.port = 1;
    EXPECT_EQ(MailboxReader::connect(server).error().code, "unreachable");
}

TEST_F(Imap, waits_for_mail_and_can_be_woken)
{
    auto const reader = connected();
    ASSERT_TRUE(reader->open("INBOX", Access::reading));
    EXPECT_EQ(reader->wait(std::chrono::milliseconds(20)).value(), News::none);
    {
        std::jthread const other([&] { dovecot->deliver(mail_of("new")); });
        EXPECT_EQ(reader->wait(std::chrono::seconds(30)).value(), News::mail);
    }
    EXPECT_EQ(reader->uids_after(0).value().size(), 1u);
    {
        std::jthread const other([&] { reader->wake(); });
        EXPECT_EQ(reader->wait(std::chrono::seconds(30)).value(), News::woken);
    }
    EXPECT_EQ(reader->uids_after(0).value().size(), 1u);
}

TEST_F(Imap, a_server_that_goes_away_is_told_and_nothing_hangs)
{
    auto const reader = connected();
    ASSERT_TRUE(reader->open("INBOX", Access::reading));
    dovecot->restart();
    EXPECT_FALSE(reader->wait(std::chrono::seconds(30)));
    EXPECT_FALSE(reader->uids_after(0));
    EXPECT_TRUE(connected()->open("INBOX", Access::reading));
}

TEST(ImapWords, folders_sets_and_numbers)
{
    EXPECT_EQ(quoted_folder("INBOX"), "\"INBOX\"");
    EXPECT_EQ(quoted_folder("Arkivér/Q&A"), "\"Arkiv&AOk-r/Q&-A\"");
    EXPECT_EQ(quoted_folder("台北"), "\"&U,BTFw-\"");
    EXPECT_EQ(quoted_folder("☺!"), "\"&Jjo-!\"");
    EXPECT_EQ(quoted_folder("😀"), "\"&2D3eAA-\"");
    EXPECT_EQ(quoted_folder("a\"\\\r\nR9 DELETE b"), "\"a\\\"\\\\R9 DELETE b\"");
    EXPECT_EQ(set_of(std::vector<Uid>{1, 2, 3, 4, 7, 9, 10}), "1:4,7,9:10");
    EXPECT_EQ(literal_behind("* 1 FETCH (BODY[] {12}"), 12u);
    EXPECT_EQ(literal_behind("* 1 FETCH (BODY[] {12+}"), 12u);
    EXPECT_FALSE(literal_behind("* 1 FETCH (UID 3)"));
    EXPECT_EQ(number_behind("* 1 FETCH (XUID 4 UID 3 RFC822.SIZE 99", "UID"), 3u);
    EXPECT_EQ(number_behind("* OK [UIDVALIDITY 17] ok", "UIDVALIDITY"), 17u);
    EXPECT_EQ(numbers_in(" 2 3 x 99999999999 7"), (std::vector<Uid>{2, 3, 7}));
}
}
