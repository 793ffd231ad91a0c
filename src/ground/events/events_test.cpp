#include "ground/db/testing.h"
#include "ground/events/follower.h"

#include <atomic>
#include <limits>
#include <thread>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_events_schema();
}

namespace regard::events
{
namespace
{
class JournalStore : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (!IsSkipped())
            schema("events", embedded::ground_events_schema());
    }

    void note(std::int64_t subject, db::Database& on)
    {
        on.write([&](db::Transaction& tx) {
            journal_.note(tx, {.who = WhoId{1}, .verb = "case.noted", .subject_kind = "case", .subject = subject});
        });
    }
    void note(std::int64_t subject) { note(subject, store()); }

    std::vector<std::int64_t> subjects_after(Position after)
    {
        auto const lines = store().read([&](db::Transaction& tx) { return lines_after(tx, after); });
        return subjects_of(lines);
    }
    static std::vector<std::int64_t> subjects_of(std::span<Line const> lines)
    {
        std::vector<std::int64_t> subjects;
        for (Line const& line : lines)
            subjects.push_back(line.subject);
        return subjects;
    }

    SettableClock clock_{Instant{1'800'000'000'000'000}};
    IdSource ids_{clock_, 0, {}, Instant{std::numeric_limits<std::int64_t>::max()}};
    Journal journal_{ids_, clock_};
};
REGARD_ON_EVERY_ENGINE(JournalStore);

using Subjects = std::vector<std::int64_t>;
}

TEST_P(JournalStore, a_line_comes_back_as_it_was_noted)
{
    store().write([&](db::Transaction& tx) {
        journal_.note(tx, {.who = WhoId{7},
                           .verb = "case.handed_off",
                           .subject_kind = "case",
                           .subject = 42,
                           .codes = {{"to", "second-line"}, {"unit", WhoId{99}}, {"n", -3}},
                           .quiet = true});
    });
    auto const lines = store().read([](db::Transaction& tx) { return Journal::of(tx, "case", 42); });
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].who, WhoId{7});
    EXPECT_EQ(lines[0].at, clock_.now());
    EXPECT_EQ(lines[0].verb, "case.handed_off");
    EXPECT_EQ(lines[0].codes, "to=second-line unit=99 n=-3");
    EXPECT_EQ(lines[0].code("to"), "second-line");
    EXPECT_EQ(lines[0].number("unit"), 99);
    EXPECT_EQ(lines[0].number("n"), -3);
    EXPECT_EQ(lines[0].code("t"), "");
    EXPECT_TRUE(lines[0].quiet);
}

TEST_P(JournalStore, text_a_person_wrote_cannot_get_in)
{
    auto const note_code = [&](std::string_view code) {
        store().write([&](db::Transaction& tx) {
            journal_.note(tx, {.who = {}, .verb = "x", .subject_kind = "case", .subject = 1, .codes = {{"why", code}}});
        });
    };
    note_code("not_ours");
    for (std::string_view text : {"Mrs Jensen", "a=b", "Jensen", "jensen@example.org", "ø"})
        EXPECT_THROW(note_code(text), std::logic_error) << text;
}

TEST_P(JournalStore, an_undone_change_leaves_no_line)
{
    EXPECT_ANY_THROW(store().write([&](db::Transaction& tx) {
        journal_.note(tx, {.who = {}, .verb = "x", .subject_kind = "case", .subject = 1});
        throw std::runtime_error("no");
    }));
    EXPECT_EQ(subjects_after({}), Subjects{});
}

TEST_P(JournalStore, lines_come_in_the_order_of_their_commits_also_when_the_clock_steps_back)
{
    for (int subject = 1; subject <= 5; ++subject) {
        note(subject);
        clock_.advance(Span::hours(-1));
    }
    EXPECT_EQ(subjects_after({}), (Subjects{1, 2, 3, 4, 5}));
}

// The SQLite half of the same promise: an id drawn early by a program whose write has to wait is still read late.
TEST_P(JournalStore, another_program_with_older_ids_is_not_skipped)
{
    SettableClock slow_clock(clock_.now() - Span::hours(2));
    IdSource older_ids(slow_clock, 1, {}, Instant{std::numeric_limits<std::int64_t>::max()});
    note(1);
    auto const seen = store().read(newest);
    store().write([&](db::Transaction& tx) {
        Journal(older_ids, slow_clock).note(tx, {.who = {}, .verb = "x", .subject_kind = "case", .subject = 2});
    });
    EXPECT_EQ(subjects_after(seen), Subjects{2});
}

// architecture.md: "a test holds a transaction open and commits it late".
TEST_P(JournalStore, a_line_that_commits_late_is_not_skipped)
{
    if (GetParam() == db::Engine::sqlite)
        GTEST_SKIP() << "SQLite has one writer at a time: nothing can commit late";
    auto const other = db::Database::open({.where = fresh().where()}).value();
    std::atomic<bool> noted{false}, may_commit{false};
    std::thread late([&] {
        other->write([&](db::Transaction& tx) {
            journal_.note(tx, {.who = {}, .verb = "x", .subject_kind = "case", .subject = 1});
            noted = true;
            while (!may_commit)
                std::this_thread::yield();
        });
    });
    while (!noted)
        std::this_thread::yield();

    note(2); // a later transaction, committed first
    EXPECT_EQ(subjects_after({}), Subjects{}) << "2 must wait for 1";
    auto const begin_now = store().read(newest);
    may_commit = true;
    late.join();
    EXPECT_EQ(subjects_after({}), (Subjects{1, 2}));
    EXPECT_EQ(subjects_after(begin_now), (Subjects{1, 2})) << "both were news to whoever began meanwhile";
}

TEST_P(JournalStore, a_follower_takes_every_line_once_and_keeps_its_place)
{
    Subjects taken;
    auto const take = [&](db::Transaction&, std::span<Line const> lines) {
        for (Line const& line : lines)
            taken.push_back(line.subject);
    };
    for (int subject = 1; subject <= 450; ++subject)
        note(subject);
    EXPECT_EQ(Follower(store(), "rollup", Follower::Begin::oldest, take).catch_up(), 450);
    note(451);
    EXPECT_EQ(Follower(store(), "rollup", Follower::Begin::oldest, take).catch_up(), 1);
    ASSERT_EQ(taken.size(), 451U);
    EXPECT_TRUE(std::is_sorted(taken.begin(), taken.end()));
}

TEST_P(JournalStore, a_follower_that_fails_takes_the_same_lines_again)
{
    note(1);
    int calls = 0;
    Follower follower(store(), "mail", Follower::Begin::oldest, [&](db::Transaction&, std::span<Line const>) {
        if (++calls == 1)
            throw std::runtime_error("not now");
    });
    EXPECT_THROW(follower.catch_up(), std::runtime_error);
    EXPECT_EQ(follower.catch_up(), 1);
}

TEST_P(JournalStore, a_follower_that_begins_now_passes_over_the_past)
{
    note(1);
    Subjects taken;
    Follower follower(store(), "mail", Follower::Begin::now,
                      [&](db::Transaction&, std::span<Line const> lines) { taken = subjects_of(lines); });
    EXPECT_EQ(follower.catch_up(), 0);
    note(2);
    EXPECT_EQ(follower.catch_up(), 1);
    EXPECT_EQ(taken, Subjects{2});
}

TEST_P(JournalStore, followers_of_one_name_on_several_nodes_share_the_work)
{
    store().write([](db::Transaction& tx) {
        tx.script(db::translated("create table seen (subject int primary key)", tx.engine()));
    });
    auto const take = [](db::Transaction& tx, std::span<Line const> lines) {
        for (Line const& line : lines)
            tx.execute("insert into seen (subject) values ($1)", {line.subject}); // twice would be a conflict
    };
    auto const other = db::Database::open(store().settings()).value();
    Follower here(store(), "projection", Follower::Begin::oldest, take);
    Follower there(*other, "projection", Follower::Begin::oldest, take);
    here.start();
    there.start();
    for (int subject = 1; subject <= 300; ++subject)
        note(subject, subject % 2 == 0 ? store() : *other);
    auto const all_seen = [&] {
        return store().read([](db::Transaction& tx) { return tx.integer("select count(*) from seen"); }) == 300;
    };
    for (int i = 0; i < 1000 && !all_seen(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    EXPECT_TRUE(all_seen());
}

TEST_P(JournalStore, a_running_follower_wakes_at_once)
{
    std::atomic<int> taken{0};
    Follower follower(store(), "live", Follower::Begin::now,
                      [&](db::Transaction&, std::span<Line const> lines) { taken += static_cast<int>(lines.size()); });
    follower.start();
    auto const began = std::chrono::steady_clock::now();
    note(1);
    while (taken == 0 && std::chrono::steady_clock::now() - began < std::chrono::seconds(5))
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    EXPECT_EQ(taken, 1);
    EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::milliseconds(1500))
        << "long before it looks by itself";
}

TEST_P(JournalStore, a_tail_hears_of_what_another_node_does)
{
    if (GetParam() == db::Engine::sqlite)
        GTEST_SKIP() << "one program writes a SQLite store";
    auto const other = db::Database::open(store().settings()).value();
    Tail tail(store());
    tail.wait(Span{300'000}); // until the switchboard listens
    std::thread writer([&] { note(5, *other); });
    std::vector<Line> lines;
    for (int i = 0; i < 50 && lines.empty(); ++i)
        lines = tail.wait(Span{100'000});
    writer.join();
    EXPECT_EQ(subjects_of(lines), Subjects{5});
}

TEST_P(JournalStore, a_tail_waits_no_longer_than_it_is_told)
{
    Tail tail(store());
    EXPECT_TRUE(tail.wait(Span{1000}).empty());
    note(1);
    EXPECT_EQ(subjects_of(tail.wait(Span{1000})), Subjects{1});
    EXPECT_TRUE(tail.wait(Span{1000}).empty());
}

TEST_P(JournalStore, lines_of_another_cluster_stay_before_all_new_ones_and_cursors_keep_their_place)
{
    if (GetParam() == db::Engine::sqlite)
        GTEST_SKIP() << "SQLite's turns come with the file";
    store().write([](db::Transaction& tx) { // as a restore from a cluster that had come further would leave it
        for (int subject = 1; subject <= 4; ++subject)
            tx.execute("insert into journal (turn, id, at, verb, subject_kind, subject, codes, quiet) "
                       "values ($1, $2, 0, 'x', 'case', $3, '', 0)",
                       {4'000'000'000 + subject / 2, 100 - subject, subject});
        move_cursor(tx, "half_way", {4'000'000'001, 97});
        move_cursor(tx, "at_the_end", {4'000'000'009, 1});
    });
    auto const subjects_left = [&](std::string_view follower) {
        return subjects_after(store().read([&](db::Transaction& tx) { return cursor(tx, follower); }));
    };
    mend_order(store());
    mend_order(store());
    note(5);
    EXPECT_EQ(subjects_after({std::numeric_limits<std::int64_t>::min(), 0}), (Subjects{1, 3, 2, 4, 5}));
    EXPECT_EQ(subjects_left("half_way"), (Subjects{2, 4, 5}));
    EXPECT_EQ(subjects_left("at_the_end"), Subjects{5});
}
}
