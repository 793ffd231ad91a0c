#include "features/desk/finder.h"

#include "features/customers/customers.h"
#include "features/desk/near.h"
#include "features/people/duty.h"
#include "features/people/names.h"
#include "features/people/people.h"
#include "ground/search/search.h"

#include <algorithm>
#include <fmt/format.h>

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

std::vector<Near> nearest(db::Transaction& tx, Sight const& sight, std::string_view text, CaseId except, int limit)
{
    constexpr int looked_at = 100; // more than are asked for: some are not for this reader
    std::vector<Near> cases;
    for (fulltext::Near const& near : fulltext::cases().near(tx, text, asked_by(sight), looked_at)) {
        CaseId const id{near.id.value};
        if (static_cast<int>(cases.size()) == limit)
            break;
        if (id == except)
            continue;
        if (auto one = store::live_case(tx, id); one && sight.sees(*one) && one->closed_as != ClosedAs::spam)
            cases.push_back({*std::move(one), near.nearness});
    }
    return cases;
}
}

namespace regard::desk
{
std::vector<NearCase> cases_near(db::Transaction& tx, api::Who const& who, std::string_view text, CaseId except,
                                 int limit)
{
    Sight const sight(tx, who);
    std::vector<NearCase> cases;
    for (finder::Near const& near : finder::nearest(tx, sight, text, except, limit))
        cases.push_back({near.one.id, near.one.number, near.one.subject, near.nearness});
    return cases;
}
}
