// What goes wrong with the clocks of other systems: the lines 1 to 12 of the design's list of pitfalls, each a test. Alarms
// through restarts and on several nodes are in alarms_test, re-rating in policies_test.
#include "features/promises/play_for_test.h"

#include <gmock/gmock.h>

namespace regard::promises
{
namespace
{
using ::testing::Optional;

// 1
TEST(ClockPitfalls, a_priority_that_changes_while_paused_still_counts_the_earlier_pauses)
{
    Policy const slow = resolve_in(16), quick = resolve_in(8);
    Play play(slow, "2026-11-23T09:00:00Z");
    play.happen(Happened::asked, "2026-11-23T11:00:00Z");
    play.rate(quick, "2026-11-24T10:00:00Z");
    EXPECT_EQ(play.clock.due(Target::resolve), std::nullopt) << "still paused, with two of eight hours used";
    play.happen(Happened::answered, "2026-11-25T09:00:00Z");
    EXPECT_EQ(play.due(), moment("2026-11-25T15:00:00Z"));
}

TEST(ClockPitfalls, a_policy_that_changes_after_pauses_still_counts_them)
{
    Policy const slow = resolve_in(16), quick = resolve_in(8), strict = resolve_in(1);
    Play play(slow, "2026-11-23T09:00:00Z");
    play.happen(Happened::asked, "2026-11-23T11:00:00Z");
    play.happen(Happened::answered, "2026-11-25T09:00:00Z");
    play.rate(quick, "2026-11-25T10:00:00Z");
    EXPECT_EQ(play.due(), moment("2026-11-25T15:00:00Z"));
    play.rate(strict, "2026-11-25T11:00:00Z");
    EXPECT_EQ(play.due(), moment("2026-11-23T10:00:00Z")) << "it was due before the pause";
    play.rate(slow, "2026-11-25T12:00:00Z");
    EXPECT_EQ(play.due(), moment("2026-11-26T15:00:00Z"));
}

TEST(ClockPitfalls, a_policy_with_another_calendar_keeps_what_was_used_by_the_old_one)
{
    Policy const office_hours = resolve_in(16),
                 round_the_clock = resolve_in(16, working("UTC", "mon-sun", {"00:00-24:00"}));
    Play play(office_hours, "2026-11-23T09:00:00Z");
    play.rate(round_the_clock, "2026-11-24T09:00:00Z");
    EXPECT_EQ(play.used("2026-11-24T09:00:00Z"), Span::hours(8));
    EXPECT_EQ(play.due(), moment("2026-11-24T17:00:00Z"));
}

// 2
TEST(ClockPitfalls, a_policy_that_lacks_a_target_ends_it)
{
    Terms terms;
    terms.first_reply = {60, false};
    terms.resolve = {480, false};
    Policy const both = policy_of(terms), one = resolve_in(8);
    Play play(both, "2026-11-23T09:00:00Z");
    play.rate(one, "2026-11-23T09:30:00Z");
    EXPECT_EQ(play.standing("2026-11-23T12:00:00Z").target(Target::first_reply), nullptr);
    EXPECT_EQ(play.alarms("2026-11-23T12:00:00Z"), 1u) << "the resolve target alone";
    play.rate(both, "2026-11-23T13:00:00Z");
    EXPECT_EQ(play.due(Target::first_reply), moment("2026-11-23T10:00:00Z"))
        << "back with a target, it counts from the arrival";
}

TEST(ClockPitfalls, a_deactivated_policy_stops_warning)
{
    Terms terms;
    terms.resolve = {480, false};
    terms.warnings = {{0.5, To::owner}};
    terms.ladder = {{1.0}};
    Policy policy = policy_of(terms);
    Play const play(policy, "2026-11-23T09:00:00Z");
    EXPECT_EQ(play.alarms("2026-11-23T09:00:00Z"), 3u);
    policy.retired = true;
    EXPECT_EQ(play.alarms("2026-11-23T09:00:00Z"), 0u);
}

// 3
TEST(ClockPitfalls, resolved_straight_out_of_a_pause_loses_no_time_and_leaves_no_clock_running)
{
    Policy const policy = resolve_in(8);
    Play play(policy, "2026-11-23T09:00:00Z");
    play.happen(Happened::asked, "2026-11-23T11:00:00Z");
    play.happen(Happened::resolved, "2026-11-27T11:00:00Z");
    EXPECT_EQ(play.used("2026-12-27T11:00:00Z"), Span::hours(2));
    EXPECT_EQ(play.state(Target::resolve, "2026-12-27T11:00:00Z"), TargetState::met);
    EXPECT_EQ(play.standing("2026-12-27T11:00:00Z").paused_since, std::nullopt);
    EXPECT_EQ(play.alarms("2026-12-27T11:00:00Z"), 0u);
}

TEST(ClockPitfalls, created_already_paused_or_closed_leaves_no_clock_running)
{
    Policy const policy = resolve_in(8);
    Play paused(policy, "2026-11-23T09:00:00Z");
    paused.happen(Happened::asked, "2026-11-23T09:00:00Z");
    EXPECT_EQ(paused.used("2026-11-27T09:00:00Z"), Span{});
    paused.happen(Happened::answered, "2026-11-27T09:00:00Z");
    EXPECT_EQ(paused.due(), moment("2026-11-27T17:00:00Z"));
    Play closed(policy, "2026-11-23T09:00:00Z");
    closed.happen(Happened::closed, "2026-11-23T09:00:00Z");
    EXPECT_EQ(closed.state(Target::resolve, "2026-11-27T09:00:00Z"), TargetState::ended);
    EXPECT_EQ(closed.ledger.promises().at(0).outcome, Outcome::dropped);
    EXPECT_EQ(closed.alarms("2026-11-27T09:00:00Z"), 0u);
}

// 4
TEST(ClockPitfalls, a_pause_is_consumed_as_working_time_never_added_to_the_start_as_wall_time)
{
    Policy const policy = resolve_in(8);
    Play play(policy, "2026-11-23T16:00:00Z");
    play.happen(Happened::asked, "2026-11-23T16:30:00Z");
    play.happen(Happened::answered, "2026-11-24T08:00:00Z"); // 15.5 hours on the wall, half an hour of work
    EXPECT_EQ(play.due(), moment("2026-11-24T16:30:00Z"));
}

// 5
TEST(ClockPitfalls, time_spent_closed_is_not_work_and_a_reopened_case_has_a_promise_of_its_own)
{
    Policy const policy = resolve_in(8);
    Play play(policy, "2026-11-23T09:00:00Z");
    play.happen(Happened::resolved, "2026-11-23T12:00:00Z");
    play.happen(Happened::closed, "2026-11-26T12:00:00Z");
    EXPECT_EQ(play.used("2026-11-26T12:00:00Z"), Span::hours(3));
    play.happen(Happened::reopened, "2026-11-30T09:00:00Z");
    Standing const standing = play.standing("2026-11-30T09:00:00Z");
    EXPECT_EQ(standing.round, 2);
    ASSERT_EQ(standing.promises.size(), 2u);
    EXPECT_EQ(standing.promises[0].outcome, Outcome::kept);
    EXPECT_EQ(standing.promises[1].origin, Origin::reopening);
    EXPECT_THAT(standing.promised, Optional(moment("2026-11-30T17:00:00Z")));
    EXPECT_EQ(play.due(), moment("2026-11-30T17:00:00Z"));
}

// 6
TEST(ClockPitfalls, an_answer_stops_the_right_target_only)
{
    Terms terms;
    terms.acknowledge = {60, false};
    terms.first_reply = {120, false};
    terms.next_update = {480, false};
    terms.resolve = {960, false};
    Policy const policy = policy_of(terms);
    Play play(policy, "2026-11-23T09:00:00Z");
    play.happen(Happened::told, "2026-11-23T09:10:00Z");
    EXPECT_EQ(play.state(Target::acknowledge, "2026-11-23T09:10:00Z"), TargetState::met);
    EXPECT_EQ(play.state(Target::first_reply, "2026-11-23T09:10:00Z"), TargetState::running) << "a machine answered";
    EXPECT_EQ(play.due(Target::next_update), moment("2026-11-24T09:10:00Z"));
    play.happen(Happened::replied, "2026-11-23T13:00:00Z");
    EXPECT_EQ(play.state(Target::first_reply, "2026-11-23T13:00:00Z"), TargetState::missed);
    EXPECT_EQ(play.due(Target::next_update), moment("2026-11-24T13:00:00Z"));
    EXPECT_EQ(play.state(Target::resolve, "2026-11-23T13:00:00Z"), TargetState::running);
    EXPECT_EQ(play.due(), moment("2026-11-24T17:00:00Z"));
}

// 7
TEST(ClockPitfalls, thanks_after_the_resolution_starts_no_clock)
{
    Policy const policy = resolve_in(8);
    Play play(policy, "2026-11-23T09:00:00Z");
    play.happen(Happened::resolved, "2026-11-23T10:00:00Z");
    play.happen(Happened::answered, "2026-11-24T10:00:00Z");
    play.happen(Happened::told, "2026-11-24T11:00:00Z");
    EXPECT_EQ(play.used("2026-12-24T10:00:00Z"), Span::hours(1));
    EXPECT_EQ(play.clock.round, 1);
    EXPECT_EQ(play.alarms("2026-12-24T10:00:00Z"), 0u);
}

// 8
TEST(ClockPitfalls, several_windows_a_day_a_missing_weekday_and_windows_over_midnight_count)
{
    Policy const windows = resolve_in(8, working("UTC", "mon,wed", {"08:00-10:00", "14:00-16:00"}));
    EXPECT_EQ(Play(windows, "2026-11-23T09:00:00Z").due(), moment("2026-11-30T09:00:00Z"));
    Policy const night = resolve_in(10, working("UTC", "mon-fri", {"22:00-06:00"}));
    EXPECT_EQ(Play(night, "2026-11-23T21:00:00Z").due(), moment("2026-11-25T00:00:00Z"));
    Policy const holiday = resolve_in(2, working("UTC", "mon-fri", {"22:00-06:00"}, {"2026-11-24"}));
    EXPECT_EQ(Play(holiday, "2026-11-24T05:00:00Z").due(), moment("2026-11-25T23:00:00Z"))
        << "the night that began before the holiday runs to its end";
}

TEST(ClockPitfalls, a_promise_may_be_longer_than_a_year)
{
    Policy const policy = resolve_in(8 * 300);
    Play const play(policy, "2026-01-05T09:00:00Z");
    EXPECT_EQ(play.due(), moment("2027-02-26T17:00:00Z"));
    EXPECT_EQ(play.ledger.promises().at(0).until, moment("2027-02-26T17:00:00Z"));
}

// 9
TEST(ClockPitfalls, daylight_saving_days_count_what_their_clocks_count)
{
    Policy const night = resolve_in(5, working("Europe/Copenhagen", "mon-sun", {"00:00-24:00"}));
    EXPECT_EQ(Play(night, "2026-03-28T23:30:00Z").due(), moment("2026-03-29T04:30:00Z")) << "the hour that is left out";
    Policy const short_night = resolve_in(3, working("Europe/Copenhagen", "mon-sun", {"00:00-04:00"}));
    EXPECT_EQ(Play(short_night, "2026-03-28T23:00:00Z").due(), moment("2026-03-29T02:00:00Z"));
    Policy const long_night = resolve_in(5, working("Europe/Copenhagen", "mon-sun", {"00:00-04:00"}));
    EXPECT_EQ(Play(long_night, "2026-10-24T22:00:00Z").due(), moment("2026-10-25T03:00:00Z"))
        << "the hour that comes twice";
}

TEST(ClockPitfalls, where_midnight_does_not_exist_a_deadline_still_ends_with_its_day)
{
    Terms terms;
    terms.deadlines = {{"answer", 3, Days::calendar, MetBy::resolved, {}, false, 0}};
    Policy const policy = policy_of(terms, working("America/Sao_Paulo", "mon-fri", {"09:00-17:00"}));
    Play const play(policy, "2018-10-31T15:00:00Z");
    EXPECT_EQ(play.standing("2018-10-31T15:00:00Z").deadlines.at(0).due, moment("2018-11-04T03:00:00Z"));
}

TEST(ClockPitfalls, a_calendar_in_another_zone_rounds_to_its_own_day)
{
    Policy const policy = resolve_in(8, working("Asia/Tokyo", "mon-fri", {"09:00-18:00"}));
    Play const play(policy, "2026-11-23T23:00:00Z"); // Tuesday, 8 in Tokyo
    EXPECT_EQ(play.due(), moment("2026-11-24T08:00:00Z"));
    EXPECT_EQ(play.ledger.promises().at(0).until, moment("2026-11-24T09:00:00Z"));
}

// 10
TEST(ClockPitfalls, a_calendar_that_changes_tomorrow_leaves_what_was_counted)
{
    using calendars::CalendarPlan;
    auto const week = [](std::string_view window) {
        CalendarPlan plan;
        for (std::size_t day = 0; day < 5; ++day)
            plan.week[day] = {calendars::parse_window(window).value()};
        return plan;
    };
    auto const changed = std::make_shared<CalendarHistory const>(
        CalendarHistory::make({{Date{}, week("09:00-17:00")}, {Date::of(2026, 11, 24), week("09:00-11:00")}}).value());
    Policy const before = resolve_in(12), after = resolve_in(12, changed);
    Play const as_told(before, "2026-11-23T09:00:00Z"), played_again(after, "2026-11-23T09:00:00Z");
    EXPECT_EQ(as_told.used("2026-11-24T00:00:00Z"), played_again.used("2026-11-24T00:00:00Z"));
    EXPECT_EQ(as_told.due(), moment("2026-11-24T13:00:00Z"));
    EXPECT_EQ(played_again.due(), moment("2026-11-25T11:00:00Z"));
}

// 12
TEST(ClockPitfalls, a_date_set_by_hand_is_moved_only_by_hand)
{
    Policy const policy = resolve_in(8), longer = resolve_in(80);
    Play play(policy, "2026-11-23T09:00:00Z");
    play.ledger.re_promise(moment("2026-11-26T12:00:00Z"), "Waiting for the bank", 7, moment("2026-11-23T10:00:00Z"));
    play.rate(longer, "2026-11-23T11:00:00Z");
    play.happen(Happened::asked, "2026-11-23T12:00:00Z");
    play.happen(Happened::answered, "2026-11-25T12:00:00Z");
    EXPECT_THAT(play.standing("2026-11-25T12:00:00Z").promised, Optional(moment("2026-11-26T12:00:00Z")));
    auto const alarms = alarms_of(play.clock, play.ledger, moment("2026-11-25T12:00:00Z"));
    EXPECT_EQ(alarms.at(0).key.kind, AlarmKind::promise_broken);
    EXPECT_EQ(alarms.at(0).due, moment("2026-11-26T12:00:00Z") + Span{1});
}

// 13, as far as clocks see it
TEST(ClockPitfalls, waiting_without_asking_pauses_nothing)
{
    Policy const policy = resolve_in(8);
    Play play(policy, "2026-11-23T09:00:00Z");
    play.happen(Happened::third_party, "2026-11-23T10:00:00Z");
    EXPECT_EQ(play.due(), moment("2026-11-23T17:00:00Z"));
    EXPECT_EQ(play.standing("2026-11-23T10:00:00Z").paused_since, std::nullopt);
}

TEST(ClockPitfalls, asking_again_while_waiting_is_one_pause)
{
    Policy const policy = resolve_in(8);
    Play play(policy, "2026-11-23T09:00:00Z");
    play.happen(Happened::asked, "2026-11-23T10:00:00Z");
    play.happen(Happened::asked, "2026-11-24T10:00:00Z");
    play.happen(Happened::answered, "2026-11-25T10:00:00Z");
    EXPECT_EQ(play.due(), moment("2026-11-25T17:00:00Z"));
}
}
}
