#include "features/measures/outcomes/source_store.h"
#include "features/measures/persons.h"
#include "features/measures/screens/names.h"
#include "features/measures/screens/screens.h"

#include <algorithm>
#include <set>

namespace regard::measures::screens
{
namespace
{
constexpr std::size_t most_pairs = 200; // the worst; nobody reads on

cases::Name first_of(std::int64_t pair) { return static_cast<cases::Name>(pair >> 32); }
cases::Name second_of(std::int64_t pair) { return static_cast<cases::Name>(pair); }

using Pair = std::pair<std::int64_t const, Often>;

// The pairs that bounce most, and those equal to the last of them. Pairs of which a team is so small that its figures would
// be of persons are not told.
std::vector<Pair const*> worst(std::map<std::int64_t, Often> const& pairs, SmallTeams const& small)
{
    std::vector<Pair const*> found;
    for (Pair const& pair : pairs)
        if (!small.has(first_of(pair.first)) && !small.has(second_of(pair.first)))
            found.push_back(&pair);
    if (found.size() <= most_pairs)
        return found;
    auto const last = found.begin() + most_pairs - 1;
    std::ranges::nth_element(found, last, std::greater(), [](Pair const* pair) { return pair->second.amount; });
    auto const least = (*last)->second.amount;
    std::erase_if(found, [&](Pair const* pair) { return pair->second.amount < least; });
    return found;
}

std::vector<TeamCases> teams_of(db::Transaction& tx, Selection const& selection, std::set<std::int64_t> const& teams,
                                std::map<cases::Name, std::string> const& named)
{
    auto const by = tallied_by(tx, Facet::unit, selection, {});
    std::vector<TeamCases> found;
    for (std::int64_t const team : teams)
        if (auto const tally = by.words.find(team); tally != by.words.end())
            found.push_back(
                {named.at(static_cast<cases::Name>(team)), tally->second[Count::cases] * by.sampling.times});
    std::sort(found.begin(), found.end(), [](TeamCases const& a, TeamCases const& b) {
        return a.cases != b.cases ? a.cases > b.cases : a.name < b.name;
    });
    return found;
}

bool stands_before(BouncePair const& x, BouncePair const& y)
{
    return x.bounces != y.bounces ? x.bounces > y.bounces : std::tie(x.a, x.b) < std::tie(y.a, y.b);
}
}

Result<Bounces> bounces(db::Transaction& tx, Filter const& filter)
{
    auto const selection = selection_of(tx, filter, For::figures);
    if (!selection)
        return selection.error();
    auto const by = bounces_by_pair(tx, *selection);
    auto const pairs = worst(by.words, SmallTeams(store::small_teams(tx)));
    std::set<std::int64_t> teams;
    for (Pair const* pair : pairs)
        teams.insert({first_of(pair->first), second_of(pair->first)});
    auto const named = names(tx, Facet::unit, std::vector<std::int64_t>(teams.begin(), teams.end()));

    Bounces shown;
    for (Pair const* pair : pairs) {
        auto const& [word, often] = *pair;
        auto a = named.at(first_of(word)), b = named.at(second_of(word));
        if (b < a)
            a.swap(b);
        shown.pairs.push_back(
            {std::move(a), std::move(b), often.amount * by.sampling.times, often.cases * by.sampling.times, ""});
    }
    std::sort(shown.pairs.begin(), shown.pairs.end(), stands_before);
    shown.pairs.resize(std::min(shown.pairs.size(), most_pairs));
    for (BouncePair& pair : shown.pairs)
        pair.cases_query = cases_query(*selection).add("bounced", pair.a + "," + pair.b).text();
    shown.teams = teams_of(tx, *selection, teams, named);
    return shown;
}
}
