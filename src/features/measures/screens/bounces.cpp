#include "features/measures/outcomes/source_store.h"
#include "features/measures/persons.h"
#include "features/measures/screens/by_word.h"
#include "features/measures/screens/names.h"
#include "features/measures/screens/often.h"
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

// The pairs that bounce most, and those equal to the last of them. Pairs of which a team is so small that its figures would
// be of persons are not told.
std::vector<PairOften> worst(std::vector<PairOften> pairs, SmallTeams const& small)
{
    std::erase_if(pairs, [&](PairOften const& pair) {
        return small.has(first_of(pair.word)) || small.has(second_of(pair.word));
    });
    if (pairs.size() <= most_pairs)
        return pairs;
    auto const last = pairs.begin() + most_pairs - 1;
    std::ranges::nth_element(pairs, last, std::greater(), &PairOften::amount);
    auto const least = last->amount;
    std::erase_if(pairs, [&](PairOften const& pair) { return pair.amount < least; });
    return pairs;
}

std::vector<TeamCases> teams_of(db::Transaction& tx, Selection const& selection, std::set<std::int64_t> const& teams,
                                std::map<cases::Name, std::string> const& named)
{
    ByWord const by(tx, Facet::unit, selection);
    std::vector<TeamCases> found;
    for (std::int64_t const team : teams)
        if (auto const counts = by.counts().find(team); counts != by.counts().end())
            found.push_back(
                {named.at(static_cast<cases::Name>(team)), counts->second[Count::cases] * by.sampling().times});
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
    auto by = bounces_by_pair(tx, *selection);
    auto const pairs = worst(std::move(by.pairs), SmallTeams(store::small_teams(tx)));
    std::set<std::int64_t> teams;
    for (PairOften const& pair : pairs)
        teams.insert({first_of(pair.word), second_of(pair.word)});
    auto const named = names(tx, Facet::unit, std::vector<std::int64_t>(teams.begin(), teams.end()));

    Bounces shown;
    for (PairOften const& pair : pairs) {
        auto a = named.at(first_of(pair.word)), b = named.at(second_of(pair.word));
        if (b < a)
            a.swap(b);
        shown.pairs.push_back(
            {std::move(a), std::move(b), pair.amount * by.sampling.times, pair.cases * by.sampling.times, ""});
    }
    std::sort(shown.pairs.begin(), shown.pairs.end(), stands_before);
    shown.pairs.resize(std::min(shown.pairs.size(), most_pairs));
    for (BouncePair& pair : shown.pairs)
        pair.cases_query = cases_query(*selection).add("bounced", pair.a + "," + pair.b).text();
    shown.teams = teams_of(tx, *selection, teams, named);
    return shown;
}
}
