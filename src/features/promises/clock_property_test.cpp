// Random histories, calendars and zones: the clock as it goes, the clock played again, and the definition, counted slowly.
#include "features/promises/play_for_test.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace regard::promises
{
namespace
{
struct Stage
{
    char const* zone;
    char const* around;
};
constexpr Stage stages[] = {
    {"Europe/Copenhagen", "2026-03-27T09:00:00Z"}, {"Europe/Copenhagen", "2026-10-23T09:00:00Z"},
    {"America/New_York", "2026-10-30T09:00:00Z"},  {"Australia/Lord_Howe", "2026-04-03T09:00:00Z"},
    {"America/Sao_Paulo", "2018-11-02T09:00:00Z"}, {"Asia/Kathmandu", "2026-12-29T09:00:00Z"},
    {"Pacific/Apia", "2011-12-28T09:00:00Z"},      {"UTC", "2024-02-27T09:00:00Z"}};

std::shared_ptr<CalendarHistory const> any_calendar(char const* zone)
{
    calendars::CalendarPlan plan;
    plan.zone = zone;
    for (auto& day : plan.week)
        for (int n = *rc::gen::inRange(0, 3); n > 0; --n) {
            Span const from = Span::minutes(*rc::gen::inRange(0, 24 * 60));
            day.push_back({from, from + Span::minutes(*rc::gen::inRange(1, 14 * 60))});
        }
    plan.week[2].push_back({Span::hours(9), Span::hours(17)}); // some working time there is
    return std::make_shared<CalendarHistory const>(CalendarHistory::make({{Date{}, plan}}).value());
}

Policy any_policy(char const* zone, int number)
{
    Terms terms;
    auto const any = [] {
        return *rc::gen::arbitrary<bool>() ? std::optional(TargetTerm{*rc::gen::inRange(1, 4000), false})
                                           : std::nullopt;
    };
    terms.acknowledge = any();
    terms.first_reply = any();
    terms.next_update = any();
    terms.resolve = {*rc::gen::inRange(1, 6000), true};
    Policy policy = policy_of(terms, any_calendar(zone));
    policy.version = PolicyVersionId{number};
    return policy;
}

std::vector<Told> any_history(Policy const* policies, Instant opened)
{
    std::vector<Told> history{{.what = Told::What::opened, .at = opened, .policy = policies}};
    Instant at = opened;
    for (int n = *rc::gen::inRange(0, 25); n > 0; --n) {
        at = at + Span{*rc::gen::inRange<std::int64_t>(0, Span::hours(30).micros)};
        if (*rc::gen::inRange(0, 6) == 0)
            history.push_back({.what = Told::What::rated, .at = at, .policy = policies + *rc::gen::inRange(0, 3)});
        else
            history.push_back({.at = at, .detail = *rc::gen::inRange<std::int64_t>(0, 11)});
    }
    return history;
}

// The resolve target by its definition: between any two things that happened it ran or it did not.
class Slow
{
  public:
    void take(Told const& told)
    {
        if (told.what != Told::What::opened && open_ && !waiting_)
            pieces_.push_back({last_, told.at, policy_});
        last_ = told.at;
        if (told.policy)
            policy_ = told.policy;
        if (told.what == Told::What::happened)
            happen(static_cast<Happened>(told.detail));
    }

    Span used() const
    {
        Span sum;
        for (auto const& [from, to, policy] : pieces_)
            sum += policy->calendar->working_time(from, to);
        return sum;
    }

    std::optional<Instant> due() const
    {
        Span left = policy_->goal(Target::resolve);
        for (auto const& [from, to, policy] : pieces_) {
            Span const work = policy->calendar->working_time(from, to);
            if (left <= work)
                return policy->calendar->add(from, left);
            left = left - work;
        }
        return open_ && !waiting_ ? std::optional(policy_->calendar->add(last_, left)) : std::nullopt;
    }

  private:
    void happen(Happened what)
    {
        if (what == Happened::asked && open_)
            waiting_ = true;
        if (what == Happened::answered || what == Happened::third_party)
            waiting_ = false;
        if (what == Happened::resolved || what == Happened::closed)
            open_ = waiting_ = false;
        if (what == Happened::reopened && !open_) {
            open_ = true;
            pieces_.clear();
        }
    }

    struct Piece
    {
        Instant from, to;
        Policy const* policy;
    };
    std::vector<Piece> pieces_;
    Policy const* policy_ = nullptr;
    Instant last_;
    bool open_ = true, waiting_ = false;
};

CaseClock played(std::vector<Told> const& history, std::size_t count)
{
    CaseClock clock;
    for (std::size_t n = 0; n < count; ++n)
        advance(clock, history[n]);
    return clock;
}

RC_GTEST_PROP(TargetClock, as_it_goes_played_again_and_by_definition_is_the_same_to_the_microsecond, ())
{
    Stage const stage = stages[*rc::gen::inRange<std::size_t>(0, std::size(stages))];
    Policy const policies[]{any_policy(stage.zone, 2), any_policy(stage.zone, 3), any_policy("UTC", 4)};
    auto const history = any_history(policies, moment(stage.around));
    Slow slow;
    CaseClock going;
    for (std::size_t n = 0; n < history.size(); ++n) {
        advance(going, history[n]);
        slow.take(history[n]);
        CaseClock const again = played(history, n + 1);
        for (Target const target : {Target::acknowledge, Target::first_reply, Target::next_update, Target::resolve})
            RC_ASSERT(going.due(target) == again.due(target));
        RC_ASSERT(going.line(Target::resolve).used(going.last, *going.policy->calendar) == slow.used());
        RC_ASSERT(going.due(Target::resolve) == slow.due());
    }
}

RC_GTEST_PROP(TargetClock, a_promise_is_never_earlier_than_its_target_and_ends_a_working_day, ())
{
    Stage const stage = stages[*rc::gen::inRange<std::size_t>(0, std::size(stages))];
    auto const calendar = any_calendar(stage.zone);
    Instant const due = calendar->add(moment(stage.around), Span::minutes(*rc::gen::inRange(1, 6000)));
    Instant const told = kindly(*calendar, due);
    RC_ASSERT(told >= due);
    RC_ASSERT(told - due <= Span::hours(25));
    RC_ASSERT(calendar->working_time(due, told) == Span{} || calendar->working_time(told - Span{1}, told) == Span{1});
}

RC_GTEST_PROP(TargetClock, a_merge_takes_over_what_was_used_longer, ())
{
    Policy const policy = any_policy("UTC", 2);
    Instant const opened = moment("2026-11-23T09:00:00Z");
    CaseClock clock = played({{.what = Told::What::opened, .at = opened, .policy = &policy}}, 1);
    Instant const merged = opened + Span{*rc::gen::inRange<std::int64_t>(0, Span::days(9).micros)};
    Span const own = clock.line(Target::resolve).used(merged, *policy.calendar);
    Span const theirs{*rc::gen::inRange<std::int64_t>(0, Span::hours(60).micros)};
    advance(clock, {.what = Told::What::absorbed, .at = merged, .detail = opened.micros, .other = theirs.micros});
    RC_ASSERT(clock.line(Target::resolve).used(merged, *policy.calendar) == std::max(own, theirs));
    Span const goal = policy.goal(Target::resolve);
    if (std::max(own, theirs) < goal)
        RC_ASSERT(clock.due(Target::resolve) == policy.calendar->add(merged, goal - std::max(own, theirs)));
    else
        RC_ASSERT(*clock.due(Target::resolve) <= merged);
}
}
}
