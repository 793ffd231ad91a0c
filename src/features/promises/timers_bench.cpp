// What bench/timers measures: alarms over a store with many running cases.
//     timers_bench STORE RUNNING
// Makes the store (a new SQLite file, or postgresql://…) with so many running cases whose alarms lie far ahead, then prints
// {"open_us","follow_us","idle_cpu","same_second_s","burst_s","burst_rang","out_of_order"}.
#include "features/people/people.h"
#include "features/promises/promises.h"
#include "features/touchpoints/touchpoints.h"
#include "ground/api/testing.h"
#include "ground/db/migration.h"
#include "ground/log/log.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fmt/format.h>
#include <thread>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_api_schema();
std::span<EmbeddedFile const> ground_jobs_schema();
std::span<EmbeddedFile const> ground_events_schema();
}

namespace regard::promises
{
namespace
{
constexpr int same_second = 500, burst = 20'000, a_transaction = 100;
constexpr int far_priority = 1, near_priority = 2;
constexpr Span near_goal = Span::hours(1);

double cpu_seconds()
{
    timespec used{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9;
}

double thread_micros()
{
    timespec used{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e6 + static_cast<double>(used.tv_nsec) / 1e3;
}

void sleep_until(Clock const& clock, Instant at)
{
    std::this_thread::sleep_for(std::chrono::microseconds(std::max<std::int64_t>(0, (at - clock.now()).micros)));
}

class Bench
{
  public:
    explicit Bench(std::string const& where)
        : store_(db::Database::open({.where = where}).value()), calendars_(*store_, ids_, clock_, journal_),
          promises_({*store_, ids_, clock_, journal_, queue_, catalogue_, calendars_})
    {
        std::vector<db::Migration> all;
        auto const add = [&](char const* feature, std::span<EmbeddedFile const> files) {
            for (auto& one : db::migrations_of(feature, files))
                all.push_back(std::move(one));
        };
        add("api", embedded::ground_api_schema());
        add("jobs", embedded::ground_jobs_schema());
        add("events", embedded::ground_events_schema());
        add("calendars", embedded::features_calendars_schema());
        add("people", embedded::features_people_schema());
        add("touchpoints", embedded::features_touchpoints_schema());
        add("promises", embedded::features_promises_schema());
        db::migrate(*store_, all).value();
        write_policies();
    }

    void run(int running)
    {
        open_far(running);
        double const follow = follow_some();
        promises_.start();
        double const idle = idle_cpu();
        double const second = ring(same_second, Span{1'000'000 / same_second});
        double const all = ring(burst, Span{1});
        promises_.stop();
        std::printf("{\"open_us\":%.1f,\"follow_us\":%.1f,\"idle_cpu\":%.5f,\"same_second_s\":%.3f,\"burst_s\":%.3f,"
                    "\"rang\":%lld,\"cases_rang\":%lld,\"out_of_order\":%lld}\n",
                    open_us_, follow, idle, second, all, static_cast<long long>(rang()),
                    static_cast<long long>(cases_rang()), static_cast<long long>(out_of_order()));
    }

  private:
    // Around the clock; one policy with all there is that rings in half a year, one whose only alarm rings after an hour.
    void write_policies()
    {
        api::Routes routes;
        calendars_.add_routes(routes);
        promises_.add_routes(routes);
        api::testing::Desk desk(routes, *store_, clock_);
        desk.who = api::testing::employee({"policies.read", "policies.write"});
        auto const calendar =
            desk.post("/calendars", R"({"name":"Always","zone":"UTC","week":{"mon-sun":["00:00-24:00"]}})")
                .read<calendars::Calendar>();
        std::string const always = R"("calendar":")" + calendar.id.text() + '"';
        add_policy(desk, far_priority, always + R"(,"acknowledge":{"minutes":500000},"first_reply":{"minutes":500000},
                   "next_update":{"minutes":500000},"resolve":{"minutes":600000,"promised":true},
                   "warnings":[{"share":0.5},{"share":0.75,"to":"lead"}],"ladder":[{"share":1},{"share":1.5}],
                   "deadlines":[{"name":"final_response","days":400}])");
        add_policy(desk, near_priority, always + R"(,"resolve":{"minutes":60})");
    }

    static void add_policy(api::testing::Desk& desk, int priority, std::string const& terms)
    {
        auto const answer =
            desk.post("/policies",
                      fmt::format(R"({{"name":"P{0}","match":{{"priority":{0}}},"terms":{{{1}}}}})", priority, terms));
        if (answer.status != 201)
            throw std::runtime_error(answer.body);
    }

    CaseId next_case() { return CaseId{++last_case_}; }

    void open_far(int count)
    {
        double spent = 0;
        Facts facts;
        facts.priority = far_priority;
        for (int done = 0; done < count; done += a_transaction)
            store_->write([&](db::Transaction& tx) {
                double const began = thread_micros();
                for (int n = 0; n < a_transaction; ++n)
                    promises_.open(tx, next_case(), facts, clock_.now(), clock_.now());
                spent += thread_micros() - began;
            });
        open_us_ = spent / count;
    }

    // Ten things that happen to each of some cases.
    double follow_some()
    {
        double spent = 0;
        constexpr int cases = 500, things = 10;
        for (int thing = 0; thing < things; ++thing)
            store_->write([&](db::Transaction& tx) {
                double const began = thread_micros();
                for (int n = 1; n <= cases; ++n)
                    promises_.follow(tx, CaseId{n}, thing % 2 == 0 ? Happened::asked : Happened::answered,
                                     clock_.now());
                spent += thread_micros() - began;
            });
        return spent / (cases * things);
    }

    double idle_cpu()
    {
        constexpr int seconds = 10;
        std::this_thread::sleep_for(std::chrono::seconds(1)); // what the opening left to do
        double const before = cpu_seconds();
        std::this_thread::sleep_for(std::chrono::seconds(seconds));
        return (cpu_seconds() - before) / seconds;
    }

    // So many cases, each due `apart` after the one before; the seconds from the last one's instant until all rang.
    double ring(int count, Span apart)
    {
        Instant const first = clock_.now() + Span::seconds(6);
        Facts facts;
        facts.priority = near_priority;
        for (int done = 0; done < count; done += a_transaction)
            store_->write([&](db::Transaction& tx) {
                for (int n = done; n < done + a_transaction; ++n)
                    promises_.open(tx, next_case(), facts, first + Span{apart.micros * n} - near_goal, clock_.now());
            });
        Instant const last = first + Span{apart.micros * (count - 1)};
        if (clock_.now() >= first)
            throw std::runtime_error("opening them took too long");
        sleep_until(clock_, last);
        auto seen = store_->signals().count("journal");
        while (is_due(last))
            seen = store_->signals().wait("journal", seen, Span{50'000});
        return (clock_.now() - last).in_hours() * 3600;
    }

    bool is_due(Instant at)
    {
        return store_->read([&](db::Transaction& tx) {
            return tx.exists("select 1 from promise_case where due is not null and due <= $1 limit 1", {at});
        });
    }

    std::int64_t number(std::string_view sql)
    {
        return store_->read([&](db::Transaction& tx) { return tx.integer(sql, {Told::What::rang}).value_or(0); });
    }
    std::int64_t rang() { return number("select count(*) from clock_event where what = $1"); }
    std::int64_t cases_rang() { return number("select count(distinct case_id) from clock_event where what = $1"); }

    // Cases were made in the order in which they fall due: nobody rings before an earlier one.
    std::int64_t out_of_order()
    {
        return number("select count(*) from (select at, lag(at) over (order by case_id) as before from clock_event "
                      "where what = $1) as pairs where at < before");
    }

    SystemClock clock_;
    IdSource ids_{clock_, 1, {0}, {INT64_MAX}};
    std::unique_ptr<db::Database> store_;
    events::Journal journal_{ids_, clock_};
    jobs::Queue queue_{ids_, clock_};
    text::Catalogue catalogue_{embedded::sentences()};
    calendars::Calendars calendars_;
    Promises promises_;
    std::int64_t last_case_ = 0;
    double open_us_ = 0;
};
}
}

int main(int count, char** arguments)
{
    if (count != 3) {
        std::fprintf(stderr, "usage: timers_bench STORE RUNNING\n");
        return 2;
    }
    regard::log::set_level(regard::log::Level::error);
    regard::promises::Bench(arguments[1]).run(std::atoi(arguments[2]));
}
