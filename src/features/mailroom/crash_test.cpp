// Pitfall 18: kill -9 among the mails. Each is taken exactly once, and leaves the server only when it is ours.
#include "features/mailroom/mailroom_for_test.h"

#include "ground/db/child_program.h"
#include "ground/log/log.h"
#include "ground/mail/testing_dovecot.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <limits>
#include <random>
#include <set>
#include <thread>

namespace regard::mailroom
{
namespace
{
using mail::testing::Dovecot;
constexpr int mails_sent = 180;

class MailCrash : public MailroomTest
{
  protected:
    void SetUp() override
    {
        if (!Dovecot::is_installed())
            GTEST_SKIP() << "Dovecot is not installed (Debian's dovecot-imapd, see bin/packages)";
        MailroomTest::SetUp();
    }
};
REGARD_ON_EVERY_ENGINE(MailCrash);

// A node of its own that collects until it is killed.
void collect_on(std::string const& where, std::string const& folder, std::string const& authorities, MailboxId id,
                int node)
{
    log::set_level(log::Level::error);
    auto const database = db::Database::open({.where = where}).value();
    SystemClock const clock;
    IdSource ids(clock, node, {}, {std::numeric_limits<std::int64_t>::max()});
    events::Journal const journal(ids, clock);
    jobs::Queue const queue(ids, clock);
    text::Catalogue const catalogue(embedded::sentences());
    calendars::Calendars calendars(*database, ids, clock, journal);
    customers::Customers customers(*database, ids, clock, journal, catalogue);
    promises::Promises promises({*database, ids, clock, journal, queue, catalogue, calendars, {}});
    desk::Desk desk(folder, *database, ids, clock, journal, customers, promises, {});
    Mailroom mailroom({folder, {}, *database, ids, clock, journal, queue, catalogue, desk, {}, authorities});
    for (;;)
        if (!mailroom.collect(id))
            std::this_thread::yield(); // the connection ended: anew
}
}

TEST_P(MailCrash, every_mail_is_taken_exactly_once)
{
    Dovecot dovecot;
    auto const server = dovecot.server(mail::Tls::at_once);
    auto const id = mailbox_on(&server, nullptr, R"(,"afterwards":"remove","mode":"live")");
    for (int i = 0; i < mails_sent; ++i)
        dovecot.deliver(letter(fmt::format("eva{}@holm.example", i), fmt::format("Card {}", i), "I lost it"));
    close_all();
    std::string const where = fresh().where();
    std::minstd_rand random(20261122);
    int kills = 0;
    for (; !dovecot.lying_in().empty(); ++kills) {
        ASSERT_LT(kills, 500) << "it never gets to the end";
        db::testing::Child child(
            [&](int) { collect_on(where, folder.path(), server.authorities, id, kills % 500 + 2); });
        // At first sooner than a quick machine is through, then longer and longer, so that a slow one gets to the end, too.
        std::this_thread::sleep_for(
            std::chrono::milliseconds(std::uniform_int_distribution<int>(10, 40 + 25 * kills)(random)));
        child.kill();
        EXPECT_FALSE(child.ended_well());
    }
    EXPECT_GT(kills, 2);
    open_all(server.authorities);
    std::set<std::string> subjects;
    for (auto const one : cases())
        subjects.insert(at_desk(one).row.subject);
    EXPECT_THAT(cases(), testing::SizeIs(mails_sent));
    EXPECT_THAT(subjects, testing::SizeIs(mails_sent));
    EXPECT_EQ(mailroom->collect(id).value(), 0);
}
}
