// Many at once, on one budget and on many, in one program and in two: nothing is overspent, spent twice or lost.
#include "features/budgets/ledger_for_test.h"

#include <algorithm>
#include <random>
#include <set>
#include <thread>

namespace regard::budgets
{
namespace
{
constexpr int threads = 64;

class LedgerAtOnce : public LedgerStore
{
  protected:
    // Runs `body(thread)` in all of them and waits for the last.
    template <class Body>
    static void at_once(Body body)
    {
        std::vector<std::thread> all;
        for (int i = 0; i < threads; ++i)
            all.emplace_back([&body, i] { body(i); });
        for (std::thread& one : all)
            one.join();
    }

    Result<ActId> spend(db::Database& from, AccountId id, std::int64_t minor, std::string const& key)
    {
        return from.write([&](db::Transaction& tx) {
            return ledger.spend_at_once(tx, {key, anna, clock.now()}, id, eur(minor), {});
        });
    }
};
REGARD_ON_EVERY_ENGINE(LedgerAtOnce);
}

TEST_P(LedgerAtOnce, sixty_four_spend_one_budget_to_the_last_unit_and_not_beyond)
{
    AccountId const bo = budget(1, 300);
    std::atomic<int> spent{0}, refused{0};
    at_once([&](int thread) {
        for (int i = 0; i < 8; ++i) {
            auto const done = spend(store(), bo, 1, fmt::format("{}-{}", thread, i));
            ++(done ? spent : refused);
            EXPECT_EQ(done ? "" : done.error().code, done ? "" : "over_budget");
        }
    });
    EXPECT_EQ(spent, 300);
    EXPECT_EQ(refused, threads * 8 - 300);
    EXPECT_EQ(account(bo).available, 0);
    EXPECT_EQ(store().counters().busy, 0u);
}

TEST_P(LedgerAtOnce, of_two_holds_on_the_last_unit_one_passes)
{
    for (int round = 0; round < 5; ++round) {
        AccountId const bo = budget(10 + round, 10);
        std::atomic<int> held{0};
        at_once([&](int thread) {
            auto const hold = in([&](db::Transaction& tx) {
                return ledger.hold(tx, asking(fmt::format("{}-{}", round, thread)), bo, eur(10),
                                   clock.now() + Span::hours(1), {});
            });
            held += hold ? 1 : 0;
        });
        EXPECT_EQ(held, 1);
        EXPECT_EQ(account(bo).pending, 10);
    }
}

TEST_P(LedgerAtOnce, the_same_key_from_all_is_one_act)
{
    AccountId const bo = budget(1, 1000);
    std::mutex mutex;
    std::set<ActId> acts;
    at_once([&](int) {
        auto const act = spend(store(), bo, 10, "the same").value();
        std::lock_guard const lock(mutex);
        acts.insert(act);
    });
    EXPECT_THAT(acts, ::testing::SizeIs(1));
    EXPECT_EQ(account(bo).posted, 10);
}

TEST_P(LedgerAtOnce, a_hold_is_ended_once_whoever_comes)
{
    AccountId const bo = budget(1, 1000);
    for (int round = 0; round < 5; ++round) {
        auto const hold = in([&](db::Transaction& tx) {
                              return ledger.hold(tx, asking(), bo, eur(100), clock.now() + Span::hours(1), {});
                          }).value();
        std::atomic<int> ended{0};
        at_once([&](int thread) {
            ended += in([&](db::Transaction& tx) -> Result<ActId> {
                if (thread % 3 == 0)
                    return ledger.release(tx, asking(), hold);
                return ledger.spend(tx, asking(), hold, eur(1 + thread));
            })
                         ? 1
                         : 0;
        });
        EXPECT_EQ(ended, 1);
        EXPECT_EQ(account(bo).pending, 0);
    }
}

TEST_P(LedgerAtOnce, holds_over_are_freed_once_by_many_beside_those_who_spend)
{
    AccountId const bo = budget(1, 10'000);
    for (int i = 0; i < 100; ++i)
        in([&](db::Transaction& tx) {
            return ledger.hold(tx, asking(), bo, eur(100), clock.now() + Span::hours(1), {});
        }).value();
    clock.advance(Span::hours(1));
    std::atomic<int> freed{0};
    at_once([&](int thread) {
        if (thread % 4 == 0)
            freed += in([&](db::Transaction& tx) { return ledger.expire(tx, clock.now(), 20); });
        else
            (void)spend(store(), bo, 70, fmt::format("{}", thread));
    });
    while (int const more = in([&](db::Transaction& tx) { return ledger.expire(tx, clock.now(), 20); }))
        freed += more;
    EXPECT_EQ(freed, 100);
    EXPECT_EQ(account(bo).pending, 0);
}

TEST_P(LedgerAtOnce, money_given_round_between_many_budgets_stays_the_same)
{
    std::vector<AccountId> all;
    for (int i = 0; i < 8; ++i)
        all.push_back(budget(i + 1, 100));
    at_once([&](int thread) {
        std::minstd_rand random(static_cast<unsigned>(thread) + 1);
        for (int i = 0; i < 6; ++i) {
            auto const any = [&] { return all[random() % all.size()]; };
            in([&](db::Transaction& tx) { return ledger.grant(tx, asking(), any(), any(), eur(30), "round"); });
        }
    });
    std::int64_t sum = 0;
    for (AccountId const one : all)
        sum += account(one).available;
    EXPECT_EQ(sum, 800);
    EXPECT_EQ(store().counters().busy, 0u);
}

TEST_P(LedgerAtOnce, two_programs_on_one_budget_share_it_to_the_last_unit)
{
    if (GetParam() == db::Engine::sqlite)
        GTEST_SKIP() << "a store of SQLite has one server";
    AccountId const bo = budget(1, 300);
    auto const second = db::Database::open(store().settings()).value();
    std::atomic<int> spent{0};
    at_once([&](int thread) {
        for (int i = 0; i < 8; ++i)
            spent += spend(thread % 2 ? store() : *second, bo, 1, fmt::format("{}-{}", thread, i)) ? 1 : 0;
    });
    EXPECT_EQ(spent, 300);
    EXPECT_EQ(account(bo).available, 0);
    EXPECT_EQ(store().counters().busy + second->counters().busy, 0u);
}
}
