#include "features/diagnosis/kinds/one_person_team.h"

#include "features/diagnosis/evidence/telling.h"

namespace regard::diagnosis
{
namespace
{
constexpr std::uint64_t least_persons = 3, least_events = 50;
constexpr double key_share = 0.6;
}

void OnePersonTeam::see(CaseFacts const& facts)
{
    if (!facts.has_end)
        return;
    for (std::size_t i = 0; i < facts.teams.size(); ++i) {
        bool known = false;
        for (std::size_t j = 0; j < i && !known; ++j)
            known = facts.teams[j].who == facts.teams[i].who;
        if (!known)
            see_team(facts.teams[i].who, facts);
    }
    auto const as_it_is = [](Stratum wide) { return wide; };
    teams_.settle(as_it_is);
    pairs_.settle(as_it_is);
}

// A case counts for the team where persons of the team are known to have acted in it.
void OnePersonTeam::see_team(cases::Name team, CaseFacts const& facts)
{
    here_.clear();
    for (cases::Event const& event : facts.one.events) {
        if (event.team != team || event.person == 0)
            continue;
        auto const known =
            std::find_if(here_.begin(), here_.end(), [&](Here const& one) { return one.person == event.person; });
        if (known == here_.end())
            here_.push_back({event.person, 1});
        else
            ++known->events;
    }
    if (here_.empty())
        return;
    count(votes_[team], here_, facts.one.number);
    std::uint32_t const index = teams_.index(team);
    teams_.note(index, facts.one.number);
    teams_.cell(index, facts.place.wide, facts.place.wide).add(facts.duration);
    for (Here const& one : here_) {
        std::uint32_t const pair = pairs_.index(std::uint64_t{team} << 32 | one.person);
        pairs_.note(pair, facts.one.number);
        pairs_.cell(pair, facts.place.wide, facts.place.wide).add(facts.duration);
    }
}

void OnePersonTeam::count(Vote& vote, std::span<Here const> here, std::uint64_t number)
{
    bool was_here = false;
    for (Here const& one : here) {
        vote.weight += one.person == vote.person ? one.events : -one.events;
        if (vote.weight < 0)
            vote = {one.person, -vote.weight, {}};
        was_here |= one.person == vote.person;
    }
    if (!was_here)
        vote.without.note(number);
}

std::vector<Tested> OnePersonTeam::conclude(Horizon const& horizon)
{
    FlatMap<std::vector<Candidates<Moments>::Cell>> with; // the key person's cases, by team
    pairs_.each([&](std::uint64_t pair, CasesSeen const&, auto cells) {
        std::uint64_t const team = pair >> 32;
        if (around_.members.of(static_cast<cases::Name>(team)).key_person == static_cast<cases::Name>(pair))
            with[team].assign(cells.begin(), cells.end());
    });
    Teller const tell("one_person_team", Effort::weeks, around_.strata, horizon);
    std::vector<Tested> all;
    teams_.each([&](std::uint64_t team, CasesSeen const&, auto cells) {
        auto const members = around_.members.of(static_cast<cases::Name>(team));
        bool const depends = members.persons >= least_persons && members.events >= least_events &&
                             static_cast<double>(members.key_events) >= key_share * static_cast<double>(members.events);
        auto const* key_cells = with.find(team);
        if (!depends || key_cells == nullptr)
            return;
        auto const compared = compare(match(cells, *key_cells));
        if (!compared)
            return;
        all.push_back(tell(votes_.find(team)->without, *compared, Level::wide, compared->flagged));
        name(all.back().found, static_cast<cases::Name>(team), members);
    });
    return all;
}

// The flagged are the cases without the key person.
std::vector<Matched> OnePersonTeam::match(std::span<Cell const> all, std::span<Cell const> with)
{
    std::vector<Matched> strata;
    for (Cell const& cell : all)
        for (Cell const& key : with)
            if (key.stratum == cell.stratum) {
                Moments without = cell.value;
                without -= key.value;
                strata.push_back({without, key.value});
            }
    return strata;
}

void OnePersonTeam::name(Found& found, cases::Name team, TeamMembers::Team const& members) const
{
    found.terms = {judged_team_term("team", team, around_.names, around_.members),
                   {"person", NameOf::person, std::string(around_.names.persons.text(members.key_person)), true}};
    found.figures.push_back({"persons", Unit::whole, static_cast<double>(members.persons)});
    found.figures.push_back(
        {"part", Unit::share, static_cast<double>(members.key_events) / static_cast<double>(members.events)});
}
}
