// kill -9 while alarms ring: each rings once all the same.
#include "features/promises/promises_for_test.h"
#include "ground/db/child_program.h"

#include <random>
#include <thread>

namespace regard::promises
{
namespace
{
class AlarmsCrash : public PromiseStore
{
  protected:
    // Nothing of the parent's runs while it forks.
    void close()
    {
        promises.reset();
        calendars.reset();
        fresh().close();
    }
    std::int64_t count(std::string_view sql)
    {
        return store().read([&](db::Transaction& tx) { return tx.integer(sql, {Told::What::rang}).value(); });
    }
    std::int64_t still_due()
    {
        return store().read([](db::Transaction& tx) {
            return tx.integer("select count(*) from promise_case where due <= $1", {at("2026-11-23T12:00:00Z")})
                .value();
        });
    }
};
REGARD_ON_EVERY_ENGINE(AlarmsCrash);

void ring_until_killed(std::string const& where, int node, int to)
{
    auto const mine = db::Database::open({.where = where, .durability = db::Durability::full}).value();
    SettableClock const clock(at("2026-11-23T12:00:00Z"));
    IdSource ids{clock, node, {0}, {INT64_MAX}};
    events::Journal const journal{ids, clock};
    jobs::Queue const queue{ids, clock};
    text::Catalogue const catalogue{embedded::sentences()};
    calendars::Calendars calendars(*mine, ids, clock, journal);
    Promises promises({*mine, ids, clock, journal, queue, catalogue, calendars});
    db::testing::tell(to, 1); // it is about to begin
    promises.ring_due();
}

TEST_P(AlarmsCrash, no_alarm_is_lost_or_rings_twice_after_kill_9)
{
    constexpr int cases = 600;
    store().write([&](db::Transaction& tx) {
        for (int n = 1; n <= cases; ++n)
            promises->open(tx, CaseId{n}, {}, at("2026-11-23T09:00:00Z"), at("2026-11-23T09:00:00Z"));
    });
    std::minstd_rand random(20261122);
    std::int64_t left = cases;
    int rounds = 0;
    for (; left > 0 && rounds < 200; ++rounds) {
        close();
        db::testing::Child child([&](int to) { ring_until_killed(fresh().where(), 2 + rounds, to); });
        EXPECT_TRUE(child.waits_for_word()); // however slow the machine, it rings when it is killed
        std::this_thread::sleep_for(
            std::chrono::microseconds(std::uniform_int_distribution<int>(1'000, 60'000)(random)));
        child.kill();
        (void)child.all_it_told();
        (void)child.ended_well();
        fresh().reopen();
        left = still_due();
    }
    EXPECT_GT(rounds, 1) << "no kill hit it";
    EXPECT_EQ(left, 0);
    EXPECT_EQ(count("select count(*) from clock_event where what = $1"), cases);
    EXPECT_EQ(count("select count(distinct case_id) from clock_event where what = $1"), cases);
    auto const journaled = store().read([](db::Transaction& tx) {
        std::size_t lines = 0;
        for (int n = 1; n <= cases; ++n)
            lines += events::Journal::of(tx, "case", n).size();
        return lines;
    });
    EXPECT_EQ(journaled, static_cast<std::size_t>(cases));
}
}
}
