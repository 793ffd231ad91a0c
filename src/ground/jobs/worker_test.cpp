#include "ground/jobs/job_store.h"

#include <atomic>

namespace regard::jobs
{
namespace
{
using namespace testing;

class Workers : public JobStore
{};
REGARD_ON_EVERY_ENGINE(Workers);
}

TEST_P(Workers, its_end_can_be_one_with_its_effect)
{
    kinds_.add("pay", {}, [&](Context& job) {
        store().write([&](db::Transaction& tx) {
            tx.execute("insert into effect (job) values ($1)", {job.id()});
            job.finish(tx);
        });
        return Outcome::done();
    });
    auto const id = put({.kind = "pay"});
    EXPECT_EQ(run_due(), 1);
    EXPECT_EQ(status(id).state, State::done);
    EXPECT_EQ(effects(), 1);
}

TEST_P(Workers, who_was_away_too_long_can_no_longer_make_its_effect)
{
    log::Captured const quiet;
    int runs = 0;
    kinds_.add("pay", {}, [&](Context& job) {
        if (++runs == 1) {
            clock_.advance(Span::minutes(2)); // longer than its lease; another takes it over and finishes
            EXPECT_EQ(run_due(), 1);
        }
        store().write([&](db::Transaction& tx) {
            tx.execute("insert into effect (job) values ($1)", {job.id()});
            runs == 1 ? job.confirm(tx) : job.finish(tx);
        });
        return Outcome::done();
    });
    auto const id = put({.kind = "pay"});
    EXPECT_EQ(run_due(), 1);
    EXPECT_EQ(runs, 2);
    EXPECT_EQ(effects(), 1);
    EXPECT_EQ(status(id).state, State::done);
}

TEST_P(Workers, a_job_whose_worker_died_is_taken_over_but_not_for_ever)
{
    log::Captured const quiet;
    kinds_.add("crash", {.most_attempts = 2}, [](Context&) { return Outcome::done(); });
    auto const id = put({.kind = "crash"});
    auto const died_holding_it = [&] {
        store().write([&](db::Transaction& tx) {
            tx.execute("update job set state = 1, lease = 1, attempt = attempt + 1, next_at = $1", {clock_.now()});
        });
    };
    died_holding_it();
    died_holding_it();
    EXPECT_EQ(run_due(), 1);
    EXPECT_EQ(status(id).state, State::dead);
    EXPECT_EQ(status(id).error_code, "worker_died");
}

TEST_P(Workers, a_running_one_is_asked_to_stop_and_its_progress_shows)
{
    std::atomic<bool> began{false};
    kinds_.add("import", {.length = Length::lengthy}, [&](Context& job) {
        job.progress(5, 9, "reading");
        began = true;
        while (!job.should_stop())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return Outcome::again(job.now());
    });
    auto busy = worker({.lease = Span{150'000}});
    busy.start();
    auto const id = put({.kind = "import"});
    ASSERT_TRUE(eventually([&] { return began && status(id).progress.done == 5; }));
    EXPECT_EQ(status(id).state, State::running);
    EXPECT_TRUE(store().write([&](db::Transaction& tx) { return queue_.cancel(tx, id); }));
    EXPECT_TRUE(eventually([&] { return status(id).state == State::cancelled; }));
}

TEST_P(Workers, stopping_the_program_gives_the_job_back_at_once)
{
    std::atomic<bool> began{false};
    kinds_.add("import", {.length = Length::lengthy}, [&](Context& job) {
        began = true;
        while (!job.should_stop())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return Outcome::again(job.now());
    });
    auto const id = put({.kind = "import"});
    {
        auto busy = worker();
        busy.start();
        ASSERT_TRUE(eventually([&] { return began.load(); }));
    }
    EXPECT_EQ(status(id).state, State::waiting);
    EXPECT_EQ(status(id).not_before, clock_.now());
}

TEST_P(Workers, a_lengthy_one_does_not_keep_the_quick_ones_waiting)
{
    std::atomic<bool> quick_done{false};
    kinds_.add("import", {.length = Length::lengthy}, [&](Context& job) {
        while (!quick_done && !job.should_stop())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return Outcome::done();
    });
    kinds_.add("mail", {}, [&](Context&) {
        quick_done = true;
        return Outcome::done();
    });
    auto busy = worker();
    busy.start();
    put({.kind = "import"});
    put({.kind = "mail"});
    EXPECT_TRUE(eventually([&] { return quick_done.load(); }));
}

TEST_P(Workers, a_recurring_one_runs_once_for_each_due_instant_whoever_runs_it)
{
    int runs = 0;
    kinds_.add_recurring("digest", Every{Span::hours(1)}, [&](Context&) {
        ++runs;
        return Outcome::done();
    });
    EXPECT_EQ(run_due(), 0);
    clock_.set(Every{Span::hours(1)}(morning));
    EXPECT_EQ(run_due(), 1);
    EXPECT_EQ(worker().run_due(), 0) << "another node at the same instant";
    clock_.advance(Span::hours(1));
    EXPECT_EQ(worker().run_due(), 1);
    clock_.advance(Span::hours(30)); // no program ran
    EXPECT_EQ(run_due(), 1) << "made up for once";
    EXPECT_EQ(runs, 3);
}

TEST_P(Workers, a_recurring_one_that_fails_goes_on_with_its_schedule)
{
    log::Captured const quiet;
    kinds_.add_recurring("digest", Every{Span::hours(1)}, [](Context&) { return Outcome::hopeless(no_answer); });
    run_due();
    for (int hour = 0; hour < 3; ++hour) {
        clock_.advance(Span::hours(1));
        EXPECT_EQ(run_due(), 1);
    }
}

TEST_P(Workers, kinds_this_program_does_not_know_are_left_to_others)
{
    kinds_.add("known", {}, [](Context&) { return Outcome::done(); });
    auto const id = put({.kind = "from_a_newer_program"});
    EXPECT_EQ(run_due(), 0);
    EXPECT_EQ(status(id).state, State::waiting);
}

TEST_P(Workers, several_nodes_share_many_jobs_and_each_runs_once)
{
    kinds_.add("pay", {}, [&](Context& job) {
        store().write([&](db::Transaction& tx) {
            tx.execute("insert into effect (job) values ($1)", {job.id()});
            job.finish(tx);
        });
        return Outcome::done();
    });
    constexpr int jobs = 60;
    store().write([&](db::Transaction& tx) {
        for (int i = 0; i < jobs; ++i)
            queue_.put(tx, {.kind = "pay"});
    });
    auto const other_store = db::Database::open(store().settings()).value();
    IdSource other_ids(clock_, 1, {}, never);
    auto here = worker();
    Worker there(*other_store, kinds_, other_ids, clock_);
    here.start();
    there.start();
    auto const all_done = [&] {
        return store().read(
                   [](db::Transaction& tx) { return tx.integer("select count(*) from job where state = 2"); }) == jobs;
    };
    EXPECT_TRUE(eventually(all_done));
    EXPECT_EQ(effects(), jobs);
    EXPECT_EQ(store().read([](db::Transaction& tx) { return tx.integer("select count(distinct job) from effect"); }),
              jobs);
}

TEST(Kinds, the_same_kind_twice_is_a_bug_that_shows)
{
    Kinds kinds;
    kinds.add("greet", {}, [](Context&) { return Outcome::done(); });
    EXPECT_THROW(kinds.add("greet", {}, [](Context&) { return Outcome::done(); }), std::logic_error);
}
}
