#include "features/desk/lists.h"

#include "features/desk/finder.h"
#include "features/people/duty.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"
#include "ground/api/page.h"

#include <algorithm>
#include <set>

namespace regard::desk
{
namespace
{
constexpr std::size_t most_walks = 30; // more teams than this are walked together
constexpr int most_looked_at = 20'000; // of one walk for one page

store::Place place_of(LiveCase const& one, Sort sort)
{
    return {sort == Sort::time_left ? one.next_due.micros : 0, one.id.value};
}

bool is_by_time(CaseQuery const& query)
{
    return query.which == Which::open && query.sort == Sort::time_left && !query.customer && !query.search;
}

bool comes_before(LiveCase const& a, LiveCase const& b, Sort sort)
{
    if (sort == Sort::time_left)
        return std::tuple(a.next_due, a.id) < std::tuple(b.next_due, b.id);
    return a.id > b.id;
}

// One question for cases: its filters, and who asks.
class Listing
{
  public:
    Listing(db::Transaction& tx, Sight const& sight, CaseQuery const& query)
        : tx_(tx), sight_(sight), query_(query), sort_(is_by_time(query) ? Sort::time_left : Sort::newest)
    {
        if (query.team)
            for (UnitId const unit : people::with_all_below(tx, *query.team))
                teams_.insert(unit);
        if (query.tag)
            tx.query("select case_id from case_tag where tag = $1", {*query.tag},
                     [&](db::Row const& row) { tagged_.insert(row.id<CaseId>(0)); });
    }

    // At most one more than `limit`; `stopped`: where it was left off before all had been looked at.
    std::vector<LiveCase> page(store::Place after, int limit, std::optional<store::Place>& stopped) const
    {
        if (query_.search)
            return finder::found(tx_, sight_, *query_.search, after.id, limit + 1,
                                 [&](LiveCase const& one) { return is_wanted(one); });
        std::vector<LiveCase> found;
        for (store::Walk const& walk : walks())
            for (LiveCase& one : wanted(walk, after, limit + 1, stopped))
                found.push_back(std::move(one));
        if (stopped) // what lies behind it comes with the next page, with what the walk has not seen yet
            std::erase_if(found, [&](LiveCase const& one) { return lies_before(*stopped, place_of(one, sort_)); });
        std::sort(found.begin(), found.end(), [&](auto const& a, auto const& b) { return comes_before(a, b, sort_); });
        found.erase(std::unique(found.begin(), found.end(), [](auto const& a, auto const& b) { return a.id == b.id; }),
                    found.end());
        if (found.size() > static_cast<std::size_t>(limit) + 1)
            found.resize(static_cast<std::size_t>(limit) + 1);
        return found;
    }

  private:
    std::vector<store::Walk> walks() const
    {
        if (query_.customer)
            return {{.sort = Sort::newest, .customer = query_.customer}};
        if (query_.mine)
            return {{.sort = sort_, .owner = sight_.me()}};
        if (query_.owner)
            return {{.sort = sort_, .owner = query_.owner}};
        if (query_.team && teams_.size() <= most_walks)
            return by_team(teams_);
        if (sight_.all() || sight_.teams().size() > most_walks)
            return {{.sort = sort_}};
        auto walks = by_team(sight_.teams());
        if (sight_.me())
            walks.push_back({.sort = sort_, .owner = sight_.me()});
        return walks;
    }

    template <class Teams>
    std::vector<store::Walk> by_team(Teams const& teams) const
    {
        std::vector<store::Walk> walks;
        for (UnitId const team : teams)
            walks.push_back({.sort = sort_, .team = team});
        return walks;
    }

    // Goes on until enough are found that are wanted and may be seen.
    // Where filters are rare a walk ends before it has found enough: then the page does, too, and says from where on.
    std::vector<LiveCase> wanted(store::Walk const& walk, store::Place after, int limit,
                                 std::optional<store::Place>& stopped) const
    {
        std::vector<LiveCase> found;
        int step = limit, looked_at = 0;
        while (static_cast<int>(found.size()) < limit && looked_at < most_looked_at) {
            auto some = store::walk(tx_, walk, after, step);
            bool const last = static_cast<int>(some.size()) < step;
            looked_at += static_cast<int>(some.size());
            if (!some.empty())
                after = place_of(some.back(), walk.sort);
            for (LiveCase& one : some)
                if (is_wanted(one) && sight_.sees(one))
                    found.push_back(std::move(one));
            if (last)
                return found;
            step = std::min(step * 4, 2'000);
        }
        if (static_cast<int>(found.size()) < limit && (!stopped || lies_before(after, *stopped)))
            stopped = after;
        return found;
    }

    bool lies_before(store::Place const& a, store::Place const& b) const
    {
        return sort_ == Sort::time_left ? std::tie(a.key, a.id) < std::tie(b.key, b.id) : a.id > b.id;
    }

    bool is_wanted(LiveCase const& one) const
    {
        return (query_.which == Which::all || (query_.which == Which::open) == is_open(one.state)) &&
               (!query_.state || one.state == *query_.state) && (!query_.kind || one.kind == *query_.kind) &&
               (!query_.owner || one.owner == *query_.owner) && (!query_.mine || one.owner == sight_.me()) &&
               (!query_.touchpoint || one.touchpoint == query_.touchpoint) &&
               (!query_.customer || one.customer == query_.customer) &&
               (!query_.team || (one.team && teams_.contains(*one.team))) && (!query_.tag || tagged_.contains(one.id));
    }

    db::Transaction& tx_;
    Sight const& sight_;
    CaseQuery const& query_;
    Sort sort_;
    std::set<UnitId> teams_;
    std::set<CaseId> tagged_;
};

template <class IdType, class T>
void want(std::vector<IdType>& ids, std::optional<T> const& id)
{
    if (id)
        ids.push_back(*id);
}
}

std::vector<LiveCase> listed(db::Transaction& tx, Sight const& sight, CaseQuery const& query, store::Place after,
                             int limit)
{
    if (query.customer && !sight.sees(*query.customer)) // else the list would say whose cases these are
        return {};
    std::optional<store::Place> stopped;
    return Listing(tx, sight, query).page(after, limit, stopped);
}

Listed page_listed(db::Transaction& tx, Sight const& sight, CaseQuery const& query, store::Place after, int limit)
{
    if (query.customer && !sight.sees(*query.customer))
        return {};
    std::optional<store::Place> stopped;
    Listed page{Listing(tx, sight, query).page(after, limit, stopped), stopped};
    if (page.cases.size() > static_cast<std::size_t>(limit)) {
        page.cases.resize(static_cast<std::size_t>(limit));
        page.next = place_in(query, page.cases.back());
    }
    return page;
}

store::Place place_in(CaseQuery const& query, LiveCase const& one)
{
    return place_of(one, is_by_time(query) ? Sort::time_left : Sort::newest);
}

std::vector<CaseRow> rows_shown(db::Transaction& tx, customers::Seeing const& seeing, std::span<LiveCase const> cases)
{
    std::vector<EmployeeId> owners;
    std::vector<CustomerId> customers;
    std::map<UnitId, std::string> teams;
    std::map<TouchpointId, std::string> touchpoints;
    for (LiveCase const& one : cases) {
        owners.push_back(one.owner);
        want(customers, one.customer);
        if (one.team && !teams.contains(*one.team))
            teams[*one.team] = team_word(tx, one.team);
        if (one.touchpoint && !touchpoints.contains(*one.touchpoint))
            if (auto const named = touchpoints::touchpoint(tx, *one.touchpoint))
                touchpoints[*one.touchpoint] = named->name;
    }
    auto const names = people::names_of(tx, owners);
    auto const customer_names = customers::names_of(tx, customers);
    auto const name = [](auto const& map, auto id) {
        auto const found = map.find(id);
        return found == map.end() ? std::string() : found->second;
    };
    std::vector<CaseRow> rows;
    for (LiveCase const& one : cases) {
        CaseRow row;
        row.id = one.id;
        row.number = one.number;
        row.subject = one.subject;
        row.kind = one.kind;
        row.state = one.state;
        row.priority = one.priority;
        if (one.customer)
            row.customer = seeing.sees(*one.customer)
                               ? CustomerShown{*one.customer, name(customer_names, *one.customer)}
                               : CustomerShown{.id = {}, .name = {}, .hidden = true};
        row.owner = {one.owner, name(names, one.owner)};
        if (one.team)
            row.team = TeamShown{*one.team, name(teams, *one.team)};
        if (one.touchpoint)
            row.touchpoint = TouchpointShown{*one.touchpoint, name(touchpoints, *one.touchpoint)};
        row.opened = one.opened;
        row.updated = one.updated;
        if (one.next_due != never_due)
            row.next_due = one.next_due;
        row.promised = one.promised;
        row.customer_waits = one.customer_waits;
        row.offered = one.offered_to.has_value();
        row.restricted = one.restricted;
        row.bounces = one.bounces;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<CaseRow> rows_shown(db::Transaction& tx, api::Who const& who, std::span<LiveCase const> cases)
{
    return rows_shown(tx, customers::Seeing(tx, who), cases);
}

CaseRow row_shown(db::Transaction& tx, api::Who const& who, CaseId id)
{
    auto const one = store::live_case(tx, id);
    return rows_shown(tx, who, {&*one, 1}).front();
}

void Desk::Inside::add_lists(api::Routes& routes)
{
    routes
        .get("/desk/cases", "List live cases by time left, or newest first; only those you may see",
             [](api::Reading& r, CaseQuery const& query) -> Result<api::Page<CaseRow>> {
                 store::Place after;
                 if (query.cursor) {
                     auto const read = api::cursor_from<store::Place>(*query.cursor);
                     if (!read)
                         return Refusal{read.error().code, read.error().sentence, "cursor"};
                     after = *read;
                 }
                 auto const found = page_listed(r.tx, Sight(r.tx, r.who), query, after, query.limit);
                 api::Page<CaseRow> page{rows_shown(r.tx, r.who, found.cases), {}};
                 if (found.next)
                     page.next = api::cursor_of(*found.next);
                 return page;
             })
        .allow(read_cases);
}
}
