#include "ground/jobs/job_store.h"

namespace regard::jobs
{
namespace
{
using namespace testing;

class Jobs : public JobStore
{};
REGARD_ON_EVERY_ENGINE(Jobs);
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
}
