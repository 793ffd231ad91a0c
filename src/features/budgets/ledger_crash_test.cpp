// kill -9 of a program that spends, holds, frees and grants, over and over: every act it was told of is in the books, once and whole,
// and what was not answered is asked again with its key. On PostgreSQL two programs work at the same budgets, and one of
// them is killed.
//
// REGARD_CRASH_ROUNDS says how many programs to kill on SQLite and PostgreSQL together; 12 where nobody says.
#include "features/budgets/ledger_for_test.h"
#include "ground/db/child_program.h"

#include <array>
#include <random>
#include <set>
#include <thread>

namespace regard::budgets
{
namespace
{
using db::testing::Child;

constexpr int hands = 4, most_acts = 1'000'000;

int rounds_a_store()
{
    char const* const said = std::getenv("REGARD_CRASH_ROUNDS");
    return (said ? std::atoi(said) : 12) / 2;
}

// What one program does until it is killed. Acts are known by round, hand and number; the number alone says what they are.
// No two have ids of the same node.
class AtWork
{
  public:
    AtWork(db::Settings const& settings, int node, std::array<AccountId, 2> budgets)
        : ids_(clock_, node, {0}, {INT64_MAX}), store_(db::Database::open(settings).value()), budgets_(budgets)
    {}

    void until_killed(int round, int to)
    {
        std::vector<std::thread> threads;
        for (int hand = 0; hand < hands; ++hand)
            threads.emplace_back([this, round, hand, to] {
                for (int i = 0; i < most_acts; ++i)
                    if (act(round, hand, i))
                        db::testing::tell(to, hand * std::int64_t{most_acts} + i);
            });
        for (auto& thread : threads)
            thread.join();
    }

    bool act(int round, int hand, int number)
    {
        return store_->write([&](db::Transaction& tx) { return act(tx, round, hand, number); }).has_value();
    }

  private:
    Result<ActId> act(db::Transaction& tx, int round, int hand, int number)
    {
        Asking const asking{fmt::format("{}-{}-{}", round, hand, number), {7}, clock_.now()};
        AccountId const mine = budgets_[number / 5 % 2 ? 1 : 0], other = budgets_[number / 5 % 2 ? 0 : 1];
        switch (number % 5) {
        case 0:
            return ledger_.spend_at_once(tx, asking, mine, {1, "EUR"}, {});
        case 1:
            return ledger_.grant(tx, asking, mine, other, {2, "EUR"}, "round");
        case 2:
            return two(tx, asking, mine, true);
        case 3:
            return two(tx, asking, mine, false);
        default:
            ledger_.expire(tx, asking.now, 10);
        }
        auto const hold = ledger_.hold(tx, asking, mine, {5, "EUR"}, asking.now + Span{2'000}, {});
        return hold ? Result<ActId>(ActId{hold->value}) : hold.error();
    }

    // Two acts in one transaction: both are there, or neither.
    Result<ActId> two(db::Transaction& tx, Asking const& asking, AccountId account, bool spends)
    {
        Asking first = asking;
        first.key += "-hold";
        auto const hold = ledger_.hold(tx, first, account, {9, "EUR"}, asking.now + Span::hours(1), {});
        if (!hold)
            return hold.error();
        return spends ? ledger_.spend(tx, asking, *hold, {4, "EUR"}) : ledger_.release(tx, asking, *hold);
    }

    SystemClock clock_;
    IdSource ids_;
    events::Journal journal_{ids_, clock_};
    Ledger ledger_{ids_, journal_};
    std::unique_ptr<db::Database> store_;
    std::array<AccountId, 2> budgets_;
};

class LedgerCrash : public LedgerStore
{
  protected:
    void SetUp() override
    {
        LedgerStore::SetUp();
        if (IsSkipped())
            return;
        budgets = {budget(1, 1'000'000'000), budget(2, 1'000'000'000)};
        settings.where = fresh().where();
        settings.durability = db::Durability::none; // the machine stays up
        fresh().close();                            // nothing of ours is open while programs are forked
    }

    void kill_at_work(int round, std::minstd_rand& random)
    {
        Child child([&](int to) { AtWork(settings, round + 1, budgets).until_killed(round, to); });
        EXPECT_TRUE(child.waits_for_word()); // it is at work, however slow the machine
        std::this_thread::sleep_for(std::chrono::milliseconds(std::uniform_int_distribution<int>(1, 60)(random)));
        child.kill();
        EXPECT_FALSE(child.ended_well());
        for (std::int64_t const told : child.all_it_told())
            accepted.emplace(round, static_cast<int>(told / most_acts), static_cast<int>(told % most_acts));
    }

    // Whatever was accepted is there, and asking for it or for what came next again does it once.
    void ask_again()
    {
        fresh().reopen();
        auto const before = acts();
        for (auto const& [round, hand, number] : accepted)
            EXPECT_TRUE(before.contains(fmt::format("{}-{}-{}", round, hand, number))) << "lost";
        std::map<std::pair<int, int>, int> last;
        for (auto const& [round, hand, number] : accepted)
            last[{round, hand}] = std::max(last[{round, hand}], number);
        AtWork again(settings, 511, budgets);
        for (auto const& [key, number] : last) {
            EXPECT_TRUE(again.act(key.first, key.second, number));
            again.act(key.first, key.second, number + 1);
            again.act(key.first, key.second, number + 1);
        }
        EXPECT_LE(acts().size(), before.size() + last.size() * 3); // the one in doubt, and the hold it makes
        expect_sound();
    }

    std::set<std::string> acts()
    {
        return store().read([&](db::Transaction& tx) {
            auto const found = tx.all("select key from budget_act where scope = 7", {},
                                      [](db::Row const& row) { return std::string(row.text(0)); });
            EXPECT_EQ(std::set(found.begin(), found.end()).size(), found.size()) << "twice";
            return std::set(found.begin(), found.end());
        });
    }

    db::Settings settings;
    std::array<AccountId, 2> budgets;
    std::set<std::tuple<int, int, int>> accepted; // round, hand, number
};
REGARD_ON_EVERY_ENGINE(LedgerCrash);
}

TEST_P(LedgerCrash, what_a_killed_program_had_accepted_is_in_the_books_once_and_whole)
{
    std::minstd_rand random(20261122);
    for (int round = 1; round <= rounds_a_store(); ++round)
        kill_at_work(round, random);
    EXPECT_GT(accepted.size(), static_cast<std::size_t>(rounds_a_store()));
    ask_again();
}

TEST_P(LedgerCrash, of_two_programs_one_is_killed_and_the_other_spends_on)
{
    if (GetParam() == db::Engine::sqlite)
        GTEST_SKIP() << "a store of SQLite has one server";
    std::minstd_rand random(20261122);
    Child stays([&](int to) { AtWork(settings, 501, budgets).until_killed(500, to); });
    for (int round = 1; round <= std::max(3, rounds_a_store() / 4); ++round)
        kill_at_work(round, random);
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    stays.kill();
    EXPECT_FALSE(stays.ended_well());
    auto const told = stays.all_it_told();
    EXPECT_GT(told.size(), 20u);
    for (std::int64_t const one : told)
        accepted.emplace(500, static_cast<int>(one / most_acts), static_cast<int>(one % most_acts));
    ask_again();
}
}
