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
    acting_.clear();
    for (cases::Event const& event : facts.one.events)
        if (event.team == team && event.person != 0 &&
            std::find(acting_.begin(), acting_.end(), event.person) == acting_.end())
            acting_.push_back(event.person);
    if (acting_.empty())
        return;
    std::uint32_t const index = teams_.index(team);
    teams_.note(index, facts.one.number);
    teams_.cell(index, facts.place.wide, facts.place.wide).add(facts.duration);
    for (cases::Name const person : acting_) {
        std::uint32_t const pair = pairs_.index(std::uint64_t{team} << 32 | person);
        pairs_.note(pair, facts.one.number);
        pairs_.cell(pair, facts.place.wide, facts.place.wide).add(facts.duration);
    }
}

FlatMap<OnePersonTeam::KeyPerson> OnePersonTeam::key_persons() const
{
    FlatMap<KeyPerson> found;
    pairs_.each([&](std::uint64_t pair, CasesSeen const& seen, auto cells) {
        std::uint64_t const team = pair >> 32;
        if (around_.members.of(static_cast<cases::Name>(team)).key_person == static_cast<cases::Name>(pair))
            found[team] = {seen, {cells.begin(), cells.end()}};
    });
    return found;
}

// Both were noted in the same order.
CasesSeen OnePersonTeam::without(CasesSeen const& all, CasesSeen const& with)
{
    std::vector<std::uint64_t> left;
    with.numbers().each([&](std::uint64_t number) { left.push_back(number); });
    CasesSeen others;
    std::size_t next = 0;
    all.numbers().each([&](std::uint64_t number) {
        if (next < left.size() && left[next] == number)
            ++next;
        else
            others.note(number);
    });
    return others;
}

std::vector<Tested> OnePersonTeam::conclude(Horizon const& horizon)
{
    FlatMap<KeyPerson> const with = key_persons();
    Teller const tell("one_person_team", Effort::weeks, around_.strata, horizon);
    std::vector<Tested> all;
    teams_.each([&](std::uint64_t team, CasesSeen const& seen, auto cells) {
        auto const members = around_.members.of(static_cast<cases::Name>(team));
        bool const depends = members.persons >= least_persons && members.events >= least_events &&
                             static_cast<double>(members.key_events) >= key_share * static_cast<double>(members.events);
        auto const* key = with.find(team);
        if (!depends || key == nullptr)
            return;
        auto const compared = compare(match(cells, key->cells));
        if (!compared)
            return;
        all.push_back(tell(without(seen, key->cases), *compared, Level::wide, compared->flagged));
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
