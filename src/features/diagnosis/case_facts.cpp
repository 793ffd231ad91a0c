#include "features/diagnosis/case_facts.h"

#include "features/measures/ends.h"

#include <cmath>

namespace regard::diagnosis
{
namespace
{
using cases::Event;
using measures::StatusClass;

void fill_runs(std::span<Event const> events, cases::Name Event::*role, std::vector<Run>& runs)
{
    runs.clear();
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        cases::Name const who = events[i].*role;
        if (who != 0 && (runs.empty() || runs.back().who != who)) {
            if (!runs.empty())
                runs.back().steps = i - runs.back().first;
            runs.push_back({who, i, 0});
        }
    }
    if (!runs.empty())
        runs.back().steps = static_cast<std::uint32_t>(events.size()) - runs.back().first;
}

std::uint32_t count_distinct(std::vector<Run> const& runs)
{
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        bool known = false;
        for (std::size_t j = 0; j < i && !known; ++j)
            known = runs[j].who == runs[i].who;
        count += !known;
    }
    return count;
}
}

Length Length::of(Span span)
{
    double const hours = span.in_hours();
    return {hours, std::log1p(hours)};
}

void CaseFacts::fill(cases::CaseView const& view, Strata& strata, measures::Classes const& classes)
{
    one = view;
    place = strata.of(view);
    begin = measures::beginning(view);
    fill_runs(view.events, &Event::team, teams);
    fill_runs(view.events, &Event::person, persons);
    distinct_teams = count_distinct(teams);
    gaps.clear();
    for (std::size_t i = 1; i < view.events.size(); ++i)
        gaps.push_back(Length::of(view.events[i].at - view.events[i - 1].at));
    fill_end(classes);
    duration = Length::of(end - begin);
}

void CaseFacts::fill_end(measures::Classes const& classes)
{
    first_done = never;
    reopened = false;
    std::uint32_t resolved = never;
    for (std::uint32_t i = 0; i < steps(); ++i) {
        Event const& event = one.events[i];
        StatusClass const c = classes[event.status];
        if (c == StatusClass::working || c == StatusClass::waiting) {
            reopened |= first_done != never;
            resolved = never;
        } else if (resolved == never && (c == StatusClass::done || event.what == cases::What::resolved)) {
            resolved = i;
        }
        if (c == StatusClass::done && first_done == never)
            first_done = i;
    }
    is_done = resolved != never;
    std::optional<Instant> const known_end = is_done ? one.events[resolved].at : measures::end_of(one);
    has_end = known_end.has_value();
    end = known_end.value_or(begin);
}

cases::Name team_at(CaseFacts const& facts, std::uint32_t event)
{
    cases::Name team = 0;
    for (Run const& run : facts.teams)
        if (run.first <= event)
            team = run.who;
    return team;
}
}
