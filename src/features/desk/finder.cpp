#include "features/desk/finder.h"

#include "features/customers/customers.h"
#include "features/people/duty.h"
#include "features/people/names.h"
#include "features/people/people.h"
#include "ground/search/search.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>

namespace regard::desk::finder
{
namespace
{
constexpr std::size_t most_tokens = 30; // more teams than this: everything is asked for and looked at

fulltext::DocumentId document(CaseId id) { return {id.value}; }

std::string head_of(LiveCase const& one, std::string_view customer)
{
    return fmt::format("{} {} {}", one.number, one.subject, customer);
}

// Who may find it: people of its team, its owner, whoever it is offered to. A restricted one: its owner alone, as those
// named are looked up by `found`.
fulltext::Tokens reach_of(LiveCase const& one)
{
    fulltext::Tokens tokens{fulltext::token('o', one.owner.value)};
    if (one.offered_to)
        tokens.push_back(fulltext::token('o', one.offered_to->value));
    if (one.restricted)
        tokens.push_back("restricted");
    else if (one.team)
        tokens.push_back(fulltext::token('t', one.team->value));
    return tokens;
}

// Nothing: whatever there is, looked at one by one.
std::optional<fulltext::Tokens> asked_by(Sight const& sight)
{
    if (sight.all() || sight.teams().size() > most_tokens)
        return std::nullopt;
    fulltext::Tokens tokens;
    for (UnitId const team : sight.teams())
        tokens.push_back(fulltext::token('t', team.value));
    if (sight.me())
        tokens.push_back(fulltext::token('o', sight.me().value));
    tokens.push_back("restricted");
    return tokens;
}
}

void begin(db::Transaction& tx, LiveCase const& one, std::string_view customer, std::string_view said)
{
    fulltext::cases().put(tx, document(one.id), {head_of(one, customer), std::string(said), reach_of(one)});
}

void add(db::Transaction& tx, CaseId id, std::string_view said)
{
    if (!said.empty())
        fulltext::cases().append(tx, document(id), said);
}

void rename(db::Transaction& tx, LiveCase const& one)
{
    std::string customer;
    if (one.customer && !customers::is_guarded(tx, *one.customer)) // else whoever searched would learn whose case it is
        if (auto const names = customers::names_of(tx, {&*one.customer, 1}); !names.empty())
            customer = names.begin()->second;
    fulltext::cases().set_head(tx, document(one.id), head_of(one, customer));
}

void reach(db::Transaction& tx, LiveCase const& one)
{
    fulltext::cases().set_reach(tx, document(one.id), reach_of(one));
}

std::vector<LiveCase> found(db::Transaction& tx, Sight const& sight, std::string_view words, std::int64_t before,
                            int limit, db::FunctionRef<bool(LiveCase const&)> wanted)
{
    std::vector<LiveCase> cases;
    fulltext::Query query;
    query.words = words;
    query.last_is_beginning = true;
    query.any = asked_by(sight);
    if (before != 0)
        query.before = fulltext::DocumentId{before};
    for (int rounds = 0; rounds < 20 && static_cast<int>(cases.size()) < limit; ++rounds) {
        auto const hits = fulltext::cases().find(tx, query, 200);
        for (fulltext::Hit const& hit : hits)
            if (auto one = store::live_case(tx, {hit.id.value}); one && sight.sees(*one) && wanted(*one))
                if (static_cast<int>(cases.size()) < limit)
                    cases.push_back(std::move(*one));
        if (hits.size() < 200)
            break;
        query.before = hits.back().id;
    }
    return cases;
}

namespace
{
constexpr std::size_t most_words = 12;   // of a text: its longest
constexpr std::size_t shortest_word = 4; // bytes, folded: shorter ones say little
constexpr int most_hits = 50;            // of a word: a word more have says hardly anything

std::vector<std::string> telling_words(std::string_view text)
{
    auto words = people::words_of(text.substr(0, 4'000));
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    std::erase_if(words, [](std::string const& word) { return word.size() < shortest_word; });
    std::stable_sort(words.begin(), words.end(), [](auto const& a, auto const& b) { return a.size() > b.size(); });
    words.resize(std::min(words.size(), most_words));
    return words;
}
}

std::vector<Near> nearest(db::Transaction& tx, Sight const& sight, std::string_view text, CaseId except, int limit)
{
    std::map<CaseId, double> shared;
    double all = 0;
    for (std::string const& word : telling_words(text)) {
        fulltext::Query query;
        query.words = word;
        query.any = asked_by(sight);
        auto const hits = fulltext::cases().find(tx, query, most_hits);
        double const says = hits.empty() ? 0 : 1 / std::sqrt(static_cast<double>(hits.size()));
        all += says;
        for (fulltext::Hit const& hit : hits)
            shared[{hit.id.value}] += says;
    }
    std::vector<std::pair<double, CaseId>> order;
    for (auto const& [id, says] : shared)
        if (id != except)
            order.emplace_back(says / all, id);
    std::sort(order.begin(), order.end(), std::greater<>());
    std::vector<Near> cases;
    for (auto const& [nearness, id] : order) {
        if (static_cast<int>(cases.size()) == limit)
            break;
        if (auto one = store::live_case(tx, id); one && sight.sees(*one) && one->closed_as != ClosedAs::spam)
            cases.push_back({*std::move(one), nearness});
    }
    return cases;
}
}
