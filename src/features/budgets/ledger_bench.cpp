// What gestures cost the ledger, and whether anybody can spend what is not there.
//     ledger_bench ENGINE CLIENTS ACCOUNTS SECONDS     gestures of so many clients on so many budgets, each in a commit of its own
//     ledger_bench ENGINE balance ENTRIES               reading a balance, over so many entries
// ENGINE is sqlite or postgres (as REGARD_TEST_POSTGRES names it). Prints JSON: {"gestures","per_s","p99_ms","cpu_ms","overspends"} or
// {"entries","balance_ms"}. A gesture looks up whose budget it is, what was spent on the customer so far, and spends.
#include "features/budgets/books.h"
#include "features/customers/customers.h"
#include "features/people/people.h"
#include "ground/db/fresh_store.h"
#include "ground/db/migration.h"
#include "ground/log/log.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <random>
#include <sys/resource.h>
#include <thread>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_api_schema();
std::span<EmbeddedFile const> ground_events_schema();
}

namespace regard::budgets
{
namespace
{
using Steady = std::chrono::steady_clock;
constexpr std::int64_t each = 400; // minor units a budget begins with: some run out

double cpu_seconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    auto const seconds = [](timeval const& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

double ms_since(Steady::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Steady::now() - begin).count();
}

class Bench
{
  public:
    explicit Bench(db::Engine engine) : fresh_(engine, {.durability = db::Durability::full}), store_(fresh_.store())
    {
        std::vector<db::Migration> all;
        for (auto const& [feature, files] :
             {std::pair("api", embedded::ground_api_schema()), std::pair("events", embedded::ground_events_schema()),
              std::pair("people", embedded::features_people_schema()),
              std::pair("customers", embedded::features_customers_schema()),
              std::pair("budgets", embedded::features_budgets_schema())})
            for (db::Migration& one : db::migrations_of(feature, files))
                all.push_back(std::move(one));
        if (!db::migrate(store_, all))
            std::exit(1);
    }

    void open(int accounts, std::int64_t minor)
    {
        for (int done = 0; done < accounts; done += 500)
            store_.write([&](db::Transaction& tx) -> Result<void> {
                int const some = std::min(500, accounts - done);
                Money const in_all{minor * some, "EUR"};
                if (auto const funded = ledger_.fund(tx, next(), in_all, "bench"); !funded)
                    return funded.error();
                for (int i = done; i < done + some; ++i)
                    if (auto const granted =
                            ledger_.grant(tx, next(), ledger_.pool(tx, "EUR"), of(tx, i), {minor, "EUR"}, "bench");
                        !granted)
                        return granted.error();
                return {};
            });
    }

    void gestures(int clients, int accounts, int seconds)
    {
        open(accounts, accounts == 1 ? std::int64_t{1'000'000'000} : each);
        std::vector<std::vector<double>> took(static_cast<std::size_t>(clients));
        double const cpu = cpu_seconds();
        auto const begin = Steady::now();
        std::vector<std::thread> threads;
        for (int client = 0; client < clients; ++client)
            threads.emplace_back([&, client] {
                std::minstd_rand random(static_cast<unsigned>(client) + 1);
                while (Steady::now() - begin < std::chrono::seconds(seconds)) {
                    auto const asked = Steady::now();
                    gesture(static_cast<int>(random() % static_cast<unsigned>(accounts)),
                            CustomerId{1 + static_cast<std::int64_t>(random() % 100'000)});
                    took[static_cast<std::size_t>(client)].push_back(ms_since(asked));
                }
            });
        for (std::thread& thread : threads)
            thread.join();
        tell(took, ms_since(begin), cpu_seconds() - cpu);
    }

    void balance(int entries)
    {
        open(1, 1'000'000'000);
        for (int done = 2; done < entries / 2; done += 500)
            store_.write([&](db::Transaction& tx) {
                AccountId const account = of(tx, 0);
                for (int i = 0; i < std::min(500, entries / 2 - done); ++i)
                    if (!ledger_.spend_at_once(tx, next(), account, {1, "EUR"}, {}))
                        std::exit(1);
            });
        std::vector<double> took;
        for (int i = 0; i < 500; ++i) {
            auto const begin = Steady::now();
            store_.read([&](db::Transaction& tx) {
                AccountId const account = of(tx, 0);
                return Ledger::account(tx, account).available;
            });
            took.push_back(ms_since(begin));
        }
        std::sort(took.begin(), took.end());
        fmt::print("{{\"entries\":{},\"balance_ms\":{:.4f}}}\n", entries, took[took.size() / 2]);
    }

  private:
    Asking next() { return {fmt::format("k{}", ++keys_), {7}, clock_.now()}; }
    AccountId of(db::Transaction& tx, int account) { return ledger_.of_employee(tx, EmployeeId{account + 1}, "EUR"); }

    void gesture(int account, CustomerId customer)
    {
        Asking const asking = next();
        auto const done = store_.write([&](db::Transaction& tx) -> Result<ActId> {
            AccountId const mine = of(tx, account);
            if (Ledger::spent_on(tx, customer, "EUR", asking.now - Span::days(30), asking.now) > 100'000)
                return Refusal{"over_cap", "Too much.", ""};
            return ledger_.spend_at_once(tx, asking, mine, {100, "EUR"}, {.customer = customer});
        });
        if (!done && done.error().code != "over_budget")
            std::exit(1);
    }

    void tell(std::vector<std::vector<double>> const& took, double wall_ms, double cpu)
    {
        std::vector<double> all;
        for (auto const& one : took)
            all.insert(all.end(), one.begin(), one.end());
        std::sort(all.begin(), all.end());
        std::int64_t overspends = 0;
        for (auto const& findings : {db::check(store_, invariants()), check_ledger(store_)})
            for (db::Finding const& finding : findings)
                overspends += finding.rows;
        fmt::print("{{\"gestures\":{},\"per_s\":{:.0f},\"p99_ms\":{:.2f},\"cpu_ms\":{:.4f},\"overspends\":{},"
                   "\"retries\":{},\"busy\":{}}}\n",
                   all.size(), static_cast<double>(all.size()) / wall_ms * 1e3, all[all.size() * 99 / 100],
                   cpu * 1e3 / static_cast<double>(all.size()), overspends, store_.counters().retries,
                   store_.counters().busy);
    }

    db::testing::FreshStore fresh_;
    db::Database& store_;
    SystemClock clock_;
    IdSource ids_{clock_, 1, {0}, {INT64_MAX}};
    events::Journal journal_{ids_, clock_};
    Ledger ledger_{ids_, journal_};
    std::atomic<int> keys_{0};
};

int run(std::string const& engine, std::vector<std::string> const& words)
{
    log::set_level(log::Level::error);
    Bench bench(engine == "postgres" ? db::Engine::postgres : db::Engine::sqlite);
    if (words.size() == 2 && words[0] == "balance")
        bench.balance(std::atoi(words[1].c_str()));
    else if (words.size() == 3)
        bench.gestures(std::atoi(words[0].c_str()), std::atoi(words[1].c_str()), std::atoi(words[2].c_str()));
    else
        return 64;
    return 0;
}
}
}

int main(int count, char** words)
{
    if (count < 3) {
        std::fputs("ledger_bench ENGINE CLIENTS ACCOUNTS SECONDS | ledger_bench ENGINE balance ENTRIES\n", stderr);
        return 64;
    }
    return regard::budgets::run(words[1], {words + 2, words + count});
}
