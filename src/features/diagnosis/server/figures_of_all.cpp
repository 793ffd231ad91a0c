#include "features/diagnosis/server/figures_of_all.h"

#include <algorithm>

namespace regard::diagnosis
{
namespace
{
constexpr std::size_t most_pairs = 200, most_statuses = 1000;

void mark(std::vector<bool>& seen, cases::Name name)
{
    if (name >= seen.size())
        seen.resize(name + 1);
    seen[name] = name != 0;
}

std::uint64_t count(std::vector<bool> const& seen)
{
    return static_cast<std::uint64_t>(std::count(seen.begin(), seen.end(), true));
}
}

FiguresOfAll::FiguresOfAll(cases::Vocabulary const& names) : names_(names), summary_(names) {}

void FiguresOfAll::begin(SourceHistory const& history) { summary_.measure_by(history.classes(), history.calendar()); }

void FiguresOfAll::see(cases::CaseView const& one)
{
    summary_.see(one);
    for (cases::Event const& event : one.events) {
        mark(teams_, event.team);
        mark(persons_, event.person);
    }
}

Diagnosis FiguresOfAll::figures()
{
    measures::Figures figures = summary_.figures();
    drop_what_is_too_much(figures);
    Diagnosis told;
    told.cases = figures.cases;
    told.events = figures.events;
    told.first_event = figures.first_event;
    told.last_event = figures.last_event;
    told.statuses = std::move(figures.statuses);
    told.duration_hours = figures.duration_hours;
    told.working_hours = figures.working_hours;
    told.teams = std::move(figures.teams);
    told.teams.distinct = count(teams_);
    told.people = figures.people;
    told.people.distinct = count(persons_);
    told.reopened = figures.reopened;
    told.waits = std::move(figures.waits);
    return told;
}

// Statuses no case has, pairs that would be of persons, and more of either than anybody reads.
void FiguresOfAll::drop_what_is_too_much(measures::Figures& figures) const
{
    std::erase_if(figures.statuses, [](measures::StatusCount const& one) { return one.events == 0; });
    std::erase_if(figures.teams.worst_pairs,
                  [&](measures::Bounce const& pair) { return small_.contains(pair.a) || small_.contains(pair.b); });
    auto const shorten = [](auto& list, std::size_t most) {
        if (list.size() > most)
            list.resize(most);
    };
    shorten(figures.statuses, most_statuses);
    shorten(figures.waits, most_statuses);
    shorten(figures.teams.worst_pairs, most_pairs);
}
}
