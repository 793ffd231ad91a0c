#include "features/mailroom/mailroom_for_test.h"

#include "ground/mail/testing_dovecot.h"

#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <gmock/gmock.h>
#include <thread>

using testing::Each;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

namespace regard::mailroom
{
namespace
{
using mail::Tls;
using mail::testing::Dovecot;
std::string const eva = "Eva Holm <eva@holm.example>";
}

class Collecting : public MailroomTest
{
  protected:
    void SetUp() override
    {
        if (!Dovecot::is_installed())
            GTEST_SKIP() << "Dovecot is not installed (Debian's dovecot-imapd, see bin/packages)";
        MailroomTest::SetUp();
        if (IsSkipped())
            return;
        dovecot.emplace();
        server = dovecot->server(Tls::at_once);
        begin(server.authorities);
    }

    int collect(MailboxId id)
    {
        auto const count = mailroom->collect(id);
        return count ? *count : throw std::runtime_error(count.error().sentence);
    }
    // Until the body holds, or for ten seconds.
    template <class Body>
    bool soon(Body body)
    {
        for (int tries = 0; tries < 500 && !body(); ++tries)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        return body();
    }

    std::optional<Dovecot> dovecot;
    mail::Server server;
};
REGARD_ON_EVERY_ENGINE(Collecting);

TEST_P(Collecting, a_shadow_reads_everything_and_touches_nothing)
{
    auto const id = mailbox_on(&server, nullptr, R"(,"afterwards":"remove")");
    for (int i = 0; i < 30; ++i)
        dovecot->deliver(letter(eva, fmt::format("Card {}", i), "I lost it"));
    EXPECT_EQ(collect(id), 30);
    EXPECT_EQ(collect(id), 0);
    EXPECT_THAT(cases(), SizeIs(30));
    EXPECT_THAT(dovecot->lying_in(), SizeIs(30));
    EXPECT_THAT(dovecot->lying_in(), Each(Not(HasSubstr(":2,S"))));
}

TEST_P(Collecting, what_lay_there_before_is_left_alone_unless_it_is_wanted)
{
    dovecot->deliver(letter(eva, "Old", "From last year"));
    as_administrator();
    auto const id = MailboxId::from(made("/mailboxes", fmt::format(R"({{"name":"Help","address":"help@bank.example",
        "host":"127.0.0.1","port":{},"user":"anna","secret":"secret"}})",
                                                                   server.port)))
                        .value();
    EXPECT_EQ(collect(id), 0);
    dovecot->deliver(letter(eva, "New", "I lost it"));
    EXPECT_EQ(collect(id), 1);
}

TEST_P(Collecting, when_live_the_servers_copy_goes_after_ours_is_here)
{
    auto const id = mailbox_on(&server, nullptr, R"(,"afterwards":"remove","mode":"live")");
    dovecot->deliver(letter(eva, "Card", "I lost it"));
    EXPECT_EQ(collect(id), 1);
    EXPECT_THAT(dovecot->lying_in(), SizeIs(0));
    EXPECT_THAT(cases(), SizeIs(1));
}

// Pitfall 18: a poison mail holds nobody up.
TEST_P(Collecting, a_poison_mail_between_others_is_parked_and_the_others_are_cases)
{
    auto const id = mailbox_on(&server, nullptr);
    dovecot->deliver(letter(eva, "First", "I lost it"));
    dovecot->deliver("From: eva@holm.example\r\nSubject: x\r\n" + std::string(400'000, 'x') + ": y\r\n\r\nz");
    dovecot->deliver(letter(eva, "Last", "I found it"));
    EXPECT_EQ(collect(id), 3);
    EXPECT_THAT(cases(), SizeIs(2));
    EXPECT_THAT(mails("parked"), SizeIs(1));
}

TEST_P(Collecting, a_folder_numbered_anew_brings_nothing_twice)
{
    auto const id = mailbox_on(&server, nullptr);
    dovecot->deliver(letter(eva, "Card", "I lost it"));
    EXPECT_EQ(collect(id), 1);
    store().write([&](db::Transaction& tx) { tx.execute("update mailbox set uid_validity = 7 where id = $1", {id}); });
    EXPECT_EQ(collect(id), 0);
    EXPECT_THAT(cases(), SizeIs(1));
}

TEST_P(Collecting, a_mailbox_is_tried_and_what_is_wrong_is_said)
{
    auto const id = mailbox_on(&server, nullptr);
    auto const tried = [&] { return desk->post("/mailboxes/" + id.text() + "/check", "").read<MailboxCheck>(); };
    as_administrator();
    dovecot->deliver(letter(eva, "Card", "I lost it"));
    EXPECT_TRUE(tried().reading.works) << tried().reading.sentence;
    EXPECT_EQ(tried().mails, 1);
    EXPECT_FALSE(tried().sending);
    EXPECT_THAT(dovecot->lying_in(), Each(Not(HasSubstr(":2,S"))));
    auto const change = [&](std::string const& json) {
        return desk->ask("PATCH", "/mailboxes/" + id.text(), {{"If-Match", fmt::format("\"{}\"", read(id).version)}},
                         json);
    };
    EXPECT_EQ(change(R"({"secret":"wrong"})").status, 200);
    EXPECT_EQ(tried().reading.code, "login_denied");
    EXPECT_EQ(tried().reading.field, "password");
    EXPECT_THAT(change(R"({"host":"localhost"})").faults(), testing::ElementsAre("secret:secret_missing"));
    EXPECT_EQ(change(R"({"secret":"secret","folder":"Nowhere"})").status, 200);
    EXPECT_EQ(tried().reading.code, "no_folder");
    EXPECT_THAT(change(R"({"host":"mail.example","security":"none","secret":"x"})").faults(),
                testing::ElementsAre("security:not_encrypted"));
    for (std::string const& where : {std::string("/mailboxes"), "/mailboxes/" + id.text()})
        EXPECT_THAT(desk->get(where).body, Not(HasSubstr("sealed")));
}

TEST_P(Collecting, by_itself_a_mail_is_a_case_at_once_and_trouble_is_shown)
{
    auto const id = mailbox_on(&server, nullptr);
    mailroom->start();
    dovecot->deliver(letter(eva, "Card", "I lost it"));
    EXPECT_TRUE(soon([&] { return cases().size() == 1; }));
    dovecot->deliver(letter(eva, "Card", "I found it"));
    EXPECT_TRUE(soon([&] { return cases().size() == 2; }));
    as_administrator();
    desk->ask("PATCH", "/mailboxes/" + id.text(), {{"If-Match", fmt::format("\"{}\"", read(id).version)}},
              R"({"secret":"wrong"})");
    EXPECT_TRUE(soon([&] { return read(id).trouble_code == "login_denied"; }));
    desk->who.language = "da";
    EXPECT_THAT(desk->get("/mailboxes").body, HasSubstr("Serveren tager ikke imod denne bruger"))
        << "as its reader speaks";
    mailroom->stop();
}

TEST_P(Collecting, whatever_breaks_is_shown_at_the_mailbox)
{
    auto const id = mailbox_on(&server, nullptr);
    dovecot->deliver(letter(eva, "Card", "I lost it"));
    store().write(
        [](db::Transaction& tx) { tx.script("alter table mail_received rename column sender to out_of_reach;"); });
    mailroom->start();
    EXPECT_TRUE(soon([&] { return read(id).trouble_code == "broken"; }));
    mailroom->stop();
    auto const mails = folder.path() + "/mails";
    for (auto const& one : std::filesystem::recursive_directory_iterator(mails))
        EXPECT_FALSE(one.is_regular_file()) << "it comes again, under another id";
    store().write(
        [](db::Transaction& tx) { tx.script("alter table mail_received rename column out_of_reach to sender;"); });
    EXPECT_EQ(collect(id), 1);
}
}
