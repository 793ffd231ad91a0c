#include "app/public_promises.h"

#include "features/promises/told.h"

#include <algorithm>

namespace regard::app
{
namespace
{
using customer_pages::PublicPromises;
using live_figures::LiveBy;

// Targets that are promised; those that are our own alone are nobody else's.
PublicPromises::Policy shown(promises::InForce const& one)
{
    PublicPromises::Policy policy{one.name, {}, {}};
    for (auto const target : {promises::Target::acknowledge, promises::Target::first_reply,
                              promises::Target::next_update, promises::Target::resolve})
        if (auto const& term = one.terms.target(target); term && term->promised)
            policy.dates.push_back({boost::describe::enum_to_string(target, ""), term->minutes});
    for (promises::DeadlineTerm const& term : one.terms.deadlines)
        policy.deadlines.push_back({term.days, term.counted == promises::Days::business});
    return policy;
}

PublicPromises::Period shown(live_figures::LiveFigures const& figures, Date begins)
{
    return {begins, figures.kept_first.n, figures.kept_first.value};
}

bool mostly_withheld(live_figures::LiveBoard const& board)
{
    auto const withheld = std::count_if(board.rows.begin(), board.rows.end(),
                                        [](live_figures::LiveRow const& row) { return !row.figures.kept_first.value; });
    return withheld * 2 > static_cast<std::ptrdiff_t>(board.rows.size());
}
}

PublicPromises public_promises(db::Transaction& tx, live_figures::LiveFiguresRoom const& figures, Instant now)
{
    PublicPromises found;
    for (promises::InForce const& one : promises::in_force(tx, now))
        if (auto policy = shown(one); !policy.dates.empty() || !policy.deadlines.empty())
            found.policies.push_back(std::move(policy));
    auto board = figures.of_a_year(tx, LiveBy::month, now);
    found.by_quarter = mostly_withheld(board);
    if (found.by_quarter)
        board = figures.of_a_year(tx, LiveBy::quarter, now);
    for (live_figures::LiveRow const& row : board.rows)
        found.periods.push_back(shown(row.figures, date_from_iso(row.id).value()));
    found.all = shown(figures.of_a_year(tx, now), {});
    return found;
}
}
