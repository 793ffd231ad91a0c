#include "features/measures/outcomes/outcome.h"

#include "features/measures/outcomes/verdict.h"

#include <gtest/gtest.h>

namespace regard::measures
{
namespace
{
using cases::Event;
using cases::Message;
using cases::Shape;
using cases::What;

enum Status : cases::Name { done = 1, working, waiting, neutral };

Instant hour(int n) { return {Span::hours(n).micros}; }

Yardstick yardstick()
{
    Yardstick by;
    by.classes.put(done, StatusClass::done);
    by.classes.put(working, StatusClass::working);
    by.classes.put(waiting, StatusClass::waiting);
    return by;
}

Measured measured(std::vector<Event> const& events, Shape shape = Shape::event_log, bool is_done = false,
                  std::int64_t customer = 1, cases::Name touchpoint = 3)
{
    cases::CaseView view;
    view.shape = shape;
    view.done = is_done;
    view.subject.touchpoint = touchpoint;
    view.events = events;
    return measure(view, cases::CaseId{1}, cases::SourceId{1}, customer, yardstick());
}

Instant const long_after = hour(10'000);
}

TEST(Outcome, a_case_counts_at_its_last_resolution_with_the_team_in_force_there)
{
    auto const one = measured({{hour(0), working, 7}, {hour(5), done}, {hour(9), neutral, 8}});
    EXPECT_EQ(one.counted, hour(5));
    EXPECT_EQ(one.duration, Span::hours(9)); // the end is the last event
    EXPECT_EQ(one.word(Facet::unit), 7u);
    EXPECT_EQ(one.word(Facet::status), done);
}

TEST(Outcome, without_a_resolution_a_case_counts_at_its_end)
{
    auto const one = measured({{hour(0), working, 7}, {hour(9), working, 8}});
    EXPECT_EQ(one.counted, hour(9));
    EXPECT_EQ(one.word(Facet::unit), 8u);
    EXPECT_EQ(one.resolved, Answer::no);
}

TEST(Outcome, a_row_of_a_case_list_may_be_open_or_have_an_unknown_end)
{
    EXPECT_EQ(measured({{hour(0), working, 7, 0, What::arrived}}, Shape::case_list).state, State::open);
    auto const unknown = measured({{hour(0), done, 7, 0, What::arrived}}, Shape::case_list, true);
    EXPECT_EQ(unknown.state, State::unknown_end);
    EXPECT_EQ(unknown.duration, std::nullopt);
    EXPECT_EQ(unknown.counted, hour(0));
    auto const ended =
        measured({{hour(0), 0, 7, 0, What::arrived}, {hour(4), done, 0, 0, What::resolved}}, Shape::case_list);
    EXPECT_EQ(ended.state, State::ended);
    EXPECT_EQ(ended.duration, Span::hours(4));
    EXPECT_EQ(ended.reopened, Answer::unknown) << "one status tells nothing of what was before";
}

TEST(Outcome, bounces_are_counted_by_pair)
{
    auto const one = measured({{hour(0), working, 5},
                               {hour(1), working, 4},
                               {hour(2), working, 5},
                               {hour(3), working, 4},
                               {hour(4), done, 6}});
    EXPECT_EQ(one.handoffs, 4u);
    EXPECT_EQ(one.bounces, 2u);
    EXPECT_EQ(one.pairs, (std::vector<PairBounces>{{4, 5, 2}}));
}

TEST(Outcome, every_wait_is_kept_and_the_last_has_no_length)
{
    auto const one = measured({{hour(0), waiting}, {hour(2), waiting}, {hour(5), working}, {hour(6), waiting}});
    EXPECT_EQ(one.waits, (std::vector<Wait>{{waiting, Span::hours(2)}, {waiting, Span::hours(3)}, {waiting, {}}}));
    EXPECT_EQ(one.waiting, Span::hours(5));
}

TEST(Outcome, the_first_reply_is_ours_after_the_customers_first_contact)
{
    auto const one = measured({{hour(0), working, 7, 0, What::noted, Message::in},
                               {hour(3), working, 7, 0, What::noted, Message::out},
                               {hour(4), done, 7}});
    EXPECT_EQ(one.first_reply, Span::hours(3));
    EXPECT_EQ(one.first_contact, Answer::yes);
    auto const begun_by_us = measured({{hour(0), working, 7, 0, What::noted, Message::out}, {hour(4), done, 7}});
    EXPECT_EQ(begun_by_us.first_reply, std::nullopt);
}

TEST(Outcome, filing_a_resolved_case_is_not_another_resolution)
{
    auto const filed = measured({{hour(0), working, 7}, {hour(5), done, 7}, {hour(6), neutral, 8}, {hour(9), done, 8}});
    EXPECT_EQ(filed.counted, hour(5));
    EXPECT_EQ(filed.resolution(), Span::hours(5));
    EXPECT_EQ(filed.duration, Span::hours(9));
    EXPECT_EQ(filed.word(Facet::unit), 7u);
    auto const again =
        measured({{hour(0), working}, {hour(5), done}, {hour(6), waiting}, {hour(9), done}, {hour(11), done}});
    EXPECT_EQ(again.counted, hour(9));
    auto const given_up = measured({{hour(0), working}, {hour(5), done}, {hour(6), done}, {hour(9), working}});
    EXPECT_EQ(given_up.counted, hour(5)) << "resolved, and then left open again";
    auto const list = measured(
        {{hour(0), 0, 7, 0, What::arrived}, {hour(4), 0, 0, 0, What::resolved}, {hour(8), done, 0, 0, What::closed}},
        Shape::case_list);
    EXPECT_EQ(list.counted, hour(4));
}

TEST(Outcome, a_promise_is_kept_by_the_resolution_not_by_the_filing)
{
    auto one = measured({{hour(0), working, 7}, {hour(5), done, 7}, {hour(9), done, 8}});
    one.due = hour(6);
    EXPECT_EQ(promise_kept(one, long_after), Answer::yes);
    one.due = hour(4);
    EXPECT_EQ(promise_kept(one, long_after), Answer::no);
}

TEST(Outcome, a_case_is_an_orphan_until_a_person_is_named)
{
    EXPECT_EQ(measured({{hour(0), working, 7}, {hour(3), working, 7, 4}, {hour(5), done}}).orphan, Span::hours(3));
    EXPECT_EQ(measured({{hour(0), working, 7, 4}, {hour(5), done}}).orphan, Span{});
    EXPECT_EQ(measured({{hour(0), working, 7}, {hour(5), done}}).orphan, std::nullopt);
}

TEST(Outcome, a_wait_is_asked_for_where_our_message_was_the_last)
{
    constexpr auto in = Message::in, out = Message::out;
    auto const one = measured({{hour(0), working, 7, 0, What::noted, in},
                               {hour(1), waiting, 7}, // parked
                               {hour(2), waiting, 7, 0, What::noted, out},
                               {hour(3), waiting, 7},
                               {hour(4), waiting, 7, 0, What::noted, in},
                               {hour(5), done, 7}});
    std::vector<Answer> asked;
    for (Wait const& wait : one.waits)
        asked.push_back(wait.asked);
    EXPECT_EQ(asked, (std::vector{Answer::no, Answer::yes, Answer::yes, Answer::no}));
    EXPECT_EQ(one.waits_judged, 4u);
    EXPECT_EQ(one.waits_unasked, 2u);
    auto const silent = measured({{hour(0), waiting}, {hour(1), done}});
    EXPECT_EQ(silent.waits.front().asked, Answer::unknown);
    EXPECT_EQ(silent.waits_judged, 0u);
}

// The customer's clock: working time up to the resolution, and only a true question stops it.
TEST(Outcome, turnaround_is_working_time_without_the_waits_after_a_question)
{
    calendars::CalendarPlan plan;
    plan.week.fill({{Span::hours(0), Span::hours(12)}}); // half of every day
    auto const calendar = calendars::WorkingCalendar::make(plan).value();
    Yardstick by = yardstick();
    by.calendar = &calendar;
    auto const turnaround = [&](std::vector<Event> const& events) {
        cases::CaseView view;
        view.events = events;
        return measure(view, cases::CaseId{1}, cases::SourceId{1}, 1, by).turnaround;
    };
    Event const begun{hour(0), working, 7, 0, What::noted, Message::in};
    Event const asked{hour(2), waiting, 7, 0, What::noted, Message::out}, parked{hour(2), waiting, 7};
    Event const answered{hour(26), working, 7, 0, What::noted, Message::in}, solved{hour(30), done},
        filed{hour(80), done};
    EXPECT_EQ(turnaround({begun, parked, answered, solved, filed}), Span::hours(18));
    EXPECT_EQ(turnaround({begun, asked, answered, solved, filed}), Span::hours(18 - 12));
    EXPECT_EQ(turnaround({begun, asked, solved, filed}), Span::hours(2));
    EXPECT_EQ(turnaround({begun, solved, {hour(31), waiting, 7, 0, What::noted, Message::out}}), Span::hours(18))
        << "what comes after the resolution is not deducted";
    EXPECT_EQ(turnaround({begun, answered}), std::nullopt) << "not resolved";
    EXPECT_EQ(measured({begun, solved}).turnaround, std::nullopt) << "no calendar";
}

struct RightCase
{
    char const* what;
    std::vector<Event> events;
    FirstTimeRight right;
    std::vector<std::string_view> why_not;
    std::int64_t customer = 1;
    std::optional<Instant> returned = {};
    Instant known_until = long_after;
};

TEST(FirstTimeRight, each_part_decides)
{
    Event const begun{hour(0), working, 7};
    Event const solved{hour(1), done, 7};
    RightCase const table[]{
        {"all parts hold and the window has passed", {begun, solved}, FirstTimeRight::yes, {}},
        {"the window has not passed", {begun, solved}, FirstTimeRight::so_far, {}, 1, {}, hour(1 + 719)},
        {"the window has just passed", {begun, solved}, FirstTimeRight::yes, {}, 1, {}, hour(1 + 720)},
        {"not resolved", {begun}, FirstTimeRight::no, {"resolved"}},
        {"reopened", {begun, solved, {hour(2), working, 7}, {hour(3), done, 7}}, FirstTimeRight::no, {"reopened"}},
        {"bounced",
         {begun, {hour(1), working, 8}, {hour(2), working, 7}, {hour(3), done}},
         FirstTimeRight::no,
         {"bounced"}},
        {"two answers",
         {begun, {hour(1), working, 7, 0, What::noted, Message::out}, {hour(2), done, 7, 0, What::noted, Message::out}},
         FirstTimeRight::no,
         {"answers"}},
        {"an answer after the resolution",
         {begun, {hour(1), done, 7, 0, What::noted, Message::out}, {hour(2), neutral, 7, 0, What::noted, Message::out}},
         FirstTimeRight::yes,
         {}},
        {"the customer came back", {begun, solved}, FirstTimeRight::no, {"returned"}, 1, hour(30)},
        {"the customer is not known", {begun, solved}, FirstTimeRight::unknown, {}, 0},
        {"no team is known", {{hour(0), working}, {hour(1), done}}, FirstTimeRight::unknown, {}},
        {"not known, but reopened for sure",
         {begun, solved, {hour(2), working, 7}, {hour(3), done, 7}},
         FirstTimeRight::no,
         {"reopened"},
         0},
    };
    for (RightCase const& one : table) {
        Measured outcome = measured(one.events, Shape::event_log, false, one.customer);
        outcome.returned = one.returned;
        EXPECT_EQ(verdict(outcome, one.known_until).right, one.right) << one.what;
        EXPECT_EQ(why_not(outcome), one.why_not) << one.what;
    }
}

TEST(FirstTimeRight, an_open_case_is_neither_right_nor_wrong_yet)
{
    auto const open = measured({{hour(0), working, 7, 0, What::arrived}}, Shape::case_list);
    EXPECT_EQ(verdict(open, long_after).right, FirstTimeRight::unknown);
    EXPECT_TRUE(why_not(open).empty());
}

TEST(OpenFor, a_case_nobody_has_resolved_is_open_up_to_where_its_history_is_known)
{
    auto const lying = measured({{hour(0), working, 7}}, Shape::event_log);
    EXPECT_EQ(open_for(lying, hour(30)), Span::hours(30));
    EXPECT_EQ(open_for(measured({{hour(0), working, 7, 0, What::arrived}}, Shape::case_list), hour(30)),
              Span::hours(30));
    EXPECT_EQ(open_for(measured({{hour(0), working, 7}, {hour(1), done, 7}}, Shape::event_log), hour(30)),
              std::nullopt);
    EXPECT_EQ(open_for(lying, Instant{INT64_MIN}), std::nullopt) << "nothing is known of its source";
}

TEST(Promise, an_open_case_past_its_promise_has_broken_it)
{
    auto open = measured({{hour(0), working, 7, 0, What::arrived}}, Shape::case_list);
    open.due = hour(10);
    EXPECT_EQ(promise_kept(open, hour(9)), Answer::unknown);
    EXPECT_EQ(promise_kept(open, hour(11)), Answer::no);
    auto ended = measured({{hour(0), 0, 7, 0, What::arrived}, {hour(4), done, 0, 0, What::resolved}}, Shape::case_list);
    ended.due = hour(4);
    EXPECT_EQ(promise_kept(ended, long_after), Answer::yes);
}
}
