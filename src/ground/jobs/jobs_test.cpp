#include "ground/db/testing.h"
#include "ground/jobs/rules.h"
#include "ground/jobs/worker.h"
#include "ground/log/testing.h"

#include <atomic>
#include <functional>
#include <limits>
#include <thread>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_jobs_schema();
}

namespace regard::jobs
{
namespace
{
Instant const morning{1'800'000'000'000'000};
Instant const never{std::numeric_limits<std::int64_t>::max()};
Refusal const no_answer{"no_answer", "The other side does not answer.", ""};

class Jobs : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        schema("jobs", embedded::ground_jobs_schema());
        store().write([](db::Transaction& tx) {
            tx.script(db::translated("create table effect (job id not null, number int)", tx.engine()));
        });
    }

    JobId put(Order const& order)
    {
        return store().write([&](db::Transaction& tx) { return queue_.put(tx, order); });
    }
    Status status(JobId id)
    {
        return store().read([&](db::Transaction& tx) { return queue_.status(tx, id).value(); });
    }
    std::int64_t effects()
    {
        return store().read([](db::Transaction& tx) { return tx.integer("select count(*) from effect").value(); });
    }
    Worker worker(WorkerSettings settings = {}) { return Worker(store(), kinds_, ids_, clock_, settings); }
    int run_due() { return worker().run_due(); }
    bool eventually(std::function<bool()> const& is_so)
    {
        for (int i = 0; i < 1000 && !is_so(); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        return is_so();
    }

    SettableClock clock_{morning};
    IdSource ids_{clock_, 0, {}, never};
    Queue queue_{ids_, clock_};
    Kinds kinds_;
};
REGARD_ON_EVERY_ENGINE(Jobs);
}

TEST(BackOff, doubles_to_a_limit_and_scatters)
{
    EXPECT_EQ(back_off(1, 0.5), Span::seconds(15));
    EXPECT_EQ(back_off(2, 0.5), Span::seconds(30));
    EXPECT_EQ(back_off(5, 0.5), Span::minutes(4));
    EXPECT_EQ(back_off(1000, 0.5), Span::hours(6));
    EXPECT_EQ(back_off(1, 0).micros, 11'250'000);
    EXPECT_EQ(back_off(1, 1).micros, 18'750'000);
}

TEST(Every, due_instants_are_the_same_on_every_node)
{
    Every const hourly{Span::hours(1), Span::minutes(5)};
    auto const midnight = Instant{Date::of(2026, 11, 21).days * Span::days(1).micros};
    EXPECT_EQ(hourly(midnight), midnight + Span::minutes(5));
    EXPECT_EQ(hourly(midnight + Span::minutes(5)), midnight + Span::minutes(65));
    EXPECT_EQ(hourly(Instant{-1}), Instant{} + Span::minutes(5));
}

TEST_P(Jobs, runs_with_its_argument_and_is_done)
{
    std::string seen;
    kinds_.add("greet", {}, [&](Context& job) {
        seen = job.argument();
        job.progress(3, 4, "greeting");
        return Outcome::done();
    });
    auto const id = put({.kind = "greet", .argument = R"({"who":7})"});
    EXPECT_EQ(status(id).state, State::waiting);
    EXPECT_EQ(run_due(), 1);
    EXPECT_EQ(seen, R"({"who":7})");
    auto const after = status(id);
    EXPECT_EQ(after.state, State::done);
    EXPECT_EQ(after.ended_at, clock_.now());
    EXPECT_EQ(after.progress.done, 3);
    EXPECT_EQ(after.progress.note, "greeting");
    EXPECT_EQ(run_due(), 0);
}

TEST_P(Jobs, an_undone_change_leaves_no_job)
{
    EXPECT_ANY_THROW(store().write([&](db::Transaction& tx) {
        queue_.put(tx, {.kind = "greet"});
        throw std::runtime_error("no");
    }));
    EXPECT_EQ(store().read([](db::Transaction& tx) { return tx.integer("select count(*) from job"); }), 0);
}

TEST_P(Jobs, waits_for_its_instant_and_the_longest_due_is_first)
{
    std::string order;
    kinds_.add("say", {}, [&](Context& job) {
        order += job.argument();
        return Outcome::done();
    });
    put({.kind = "say", .argument = "c", .not_before = morning + Span::minutes(3)});
    put({.kind = "say", .argument = "b", .not_before = morning + Span::minutes(2)});
    put({.kind = "say", .argument = "a"});
    EXPECT_EQ(run_due(), 1);
    clock_.advance(Span::minutes(5));
    EXPECT_EQ(run_due(), 2);
    EXPECT_EQ(order, "abc");
}

TEST_P(Jobs, of_one_key_there_is_one_at_a_time)
{
    kinds_.add("index", {}, [](Context&) { return Outcome::done(); });
    auto const first = put({.kind = "index", .key = "case 1"});
    EXPECT_EQ(put({.kind = "index", .key = "case 1"}), first);
    EXPECT_NE(put({.kind = "index", .key = "case 2"}), first);
    EXPECT_NE(put({.kind = "index"}), put({.kind = "index"}));
    EXPECT_EQ(run_due(), 4);
    EXPECT_NE(put({.kind = "index", .key = "case 1"}), first) << "a new one once that is done";
}

TEST_P(Jobs, what_fails_is_tried_again_later_and_in_the_end_is_dead_and_visible)
{
    log::Captured const quiet;
    kinds_.add("call", {.most_attempts = 3}, [](Context& job) {
        if (job.attempt() == 2)
            throw std::runtime_error("broken pipe");
        return Outcome::failed(no_answer);
    });
    auto const id = put({.kind = "call"});
    EXPECT_EQ(run_due(), 1);
    EXPECT_EQ(status(id).state, State::waiting);
    EXPECT_EQ(status(id).error_code, "no_answer");
    EXPECT_GE(status(id).not_before, clock_.now() + Span::seconds(11));
    EXPECT_EQ(run_due(), 0) << "not before its pause is over";

    clock_.advance(Span::hours(1));
    EXPECT_EQ(run_due(), 1);
    EXPECT_EQ(status(id).error, "broken pipe");
    clock_.advance(Span::hours(1));
    EXPECT_EQ(run_due(), 1);

    EXPECT_EQ(status(id).state, State::dead);
    auto const dead = store().read([&](db::Transaction& tx) { return queue_.dead(tx); });
    ASSERT_EQ(dead.size(), 1U);
    EXPECT_EQ(dead[0].id, id);
    EXPECT_EQ(store().read([&](db::Transaction& tx) { return queue_.backlog(tx).dead; }), 1);
}

TEST_P(Jobs, a_dead_one_begins_anew_when_a_person_says_so)
{
    log::Captured const quiet;
    bool mended = false;
    kinds_.add("call", {}, [&](Context&) { return mended ? Outcome::done() : Outcome::hopeless(no_answer); });
    auto const id = put({.kind = "call", .key = "k"});
    auto const retry = [&](db::Transaction& tx) { return queue_.retry(tx, id); };
    EXPECT_FALSE(store().write(retry));
    run_due();
    EXPECT_EQ(status(id).state, State::dead);
    auto const other = put({.kind = "call", .key = "k"});
    EXPECT_FALSE(store().write(retry)) << "another of its key waits";
    run_due();
    EXPECT_EQ(status(other).state, State::dead);
    mended = true;
    EXPECT_TRUE(store().write(retry));
    EXPECT_EQ(run_due(), 1);
    EXPECT_EQ(status(id).state, State::done);
}

TEST_P(Jobs, one_that_goes_on_later_counts_no_attempts)
{
    kinds_.add("import", {.most_attempts = 2}, [](Context& job) {
        EXPECT_EQ(job.attempt(), 1);
        job.progress(1, 10);
        return Outcome::again(job.now() + Span::seconds(1));
    });
    auto const id = put({.kind = "import"});
    for (int turn = 0; turn < 5; ++turn) {
        EXPECT_EQ(run_due(), 1);
        EXPECT_EQ(status(id).state, State::waiting);
        EXPECT_EQ(status(id).progress.total, 10);
        clock_.advance(Span::seconds(1));
    }
}

TEST_P(Jobs, its_end_can_be_one_with_its_effect)
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

TEST_P(Jobs, who_was_away_too_long_can_no_longer_make_its_effect)
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

TEST_P(Jobs, a_job_whose_worker_died_is_taken_over_but_not_for_ever)
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

TEST_P(Jobs, a_waiting_one_is_cancelled_at_once)
{
    kinds_.add("greet", {}, [](Context&) { return Outcome::done(); });
    auto const id = put({.kind = "greet", .not_before = morning + Span::hours(1)});
    auto const cancel = [&](db::Transaction& tx) { return queue_.cancel(tx, id); };
    EXPECT_TRUE(store().write(cancel));
    EXPECT_EQ(status(id).state, State::cancelled);
    EXPECT_FALSE(store().write(cancel));
    clock_.advance(Span::hours(2));
    EXPECT_EQ(run_due(), 0);
}

TEST_P(Jobs, a_running_one_is_asked_to_stop_and_its_progress_shows)
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

TEST_P(Jobs, stopping_the_program_gives_the_job_back_at_once)
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

TEST_P(Jobs, a_lengthy_one_does_not_keep_the_quick_ones_waiting)
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

TEST_P(Jobs, a_recurring_one_runs_once_for_each_due_instant_whoever_runs_it)
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

TEST_P(Jobs, a_recurring_one_that_fails_goes_on_with_its_schedule)
{
    log::Captured const quiet;
    kinds_.add_recurring("digest", Every{Span::hours(1)}, [](Context&) { return Outcome::hopeless(no_answer); });
    run_due();
    for (int hour = 0; hour < 3; ++hour) {
        clock_.advance(Span::hours(1));
        EXPECT_EQ(run_due(), 1);
    }
}

TEST_P(Jobs, kinds_this_program_does_not_know_are_left_to_others)
{
    kinds_.add("known", {}, [](Context&) { return Outcome::done(); });
    auto const id = put({.kind = "from_a_newer_program"});
    EXPECT_EQ(run_due(), 0);
    EXPECT_EQ(status(id).state, State::waiting);
}

TEST_P(Jobs, several_nodes_share_many_jobs_and_each_runs_once)
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

TEST_P(Jobs, old_ones_are_forgotten_and_dead_ones_are_not)
{
    log::Captured const quiet;
    kinds_.add("good", {}, [](Context&) { return Outcome::done(); });
    kinds_.add("bad", {}, [](Context&) { return Outcome::hopeless(no_answer); });
    put({.kind = "good"});
    auto const bad = put({.kind = "bad"});
    run_due();
    auto const forget = [&](db::Transaction& tx) { return queue_.forget(tx, clock_.now()); };
    EXPECT_EQ(store().write(forget), 0);
    clock_.advance(Span::days(8));
    EXPECT_EQ(store().write(forget), 1);
    EXPECT_EQ(status(bad).state, State::dead);
}

TEST(Kinds, the_same_kind_twice_is_a_bug_that_shows)
{
    Kinds kinds;
    kinds.add("greet", {}, [](Context&) { return Outcome::done(); });
    EXPECT_THROW(kinds.add("greet", {}, [](Context&) { return Outcome::done(); }), std::logic_error);
}
}
