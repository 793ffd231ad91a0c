// Routes of what is lent for a time.
#include "features/access/own_gain.h"
#include "features/people/people.h"
#include "features/rights/inside.h"
#include "features/rights/lent_store.h"
#include "ground/text/number.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace regard::rights
{
namespace
{
constexpr Span longest_loan = Span::days(366);
constexpr std::int64_t most_given = 50; // by one person, running or still to begin

Refusal no_such_delegation() { return {"not_found", "There is no such delegation.", ""}; }

Result<void> check_people(db::Transaction& tx, api::Who const& who, store::KeptDelegation const& one)
{
    auto const me = employee_of(who);
    if (me != one.giver && !who.may(write_rights))
        return Refusal{"not_yours_to_lend", "You can lend your own rights. Those of others only who settles rights.",
                       "giver"};
    if (me == one.taker)
        return Refusal{"not_to_yourself", "Nobody gives rights to themselves. Somebody else has to do this.", "taker"};
    for (auto const& [field, person] : {std::pair("giver", one.giver), std::pair("taker", one.taker)})
        if (!people::employee(tx, person))
            return Refusal{"no_such_employee", "There is no such employee any more.", field};
    if (one.giver == one.taker)
        return Refusal{"lent_to_oneself", "Choose somebody else than whose rights they are.", "taker"};
    return {};
}

Result<void> check_time(store::KeptDelegation const& one)
{
    if (one.to <= one.from)
        return Refusal{"ends_before_it_begins", "Choose an end that lies ahead, and after the beginning.", "to"};
    if (one.to - one.from > longest_loan)
        return Refusal{"too_long_lent", "Rights are lent for a year at most. For longer, change the rights.", "to"};
    return {};
}

Result<void> check_decisions(db::Transaction& tx, store::KeptDelegation const& one)
{
    for (std::size_t i = 0; i < one.decisions.size(); ++i)
        if (auto const decision = store::decision(tx, one.decisions[i]); !decision || decision->retired)
            return no_such_decision(fmt::format("decisions/{}", i));
    return {};
}

// By account: the giver, or who settles rights.
std::optional<EmployeeId> maker(db::Transaction& tx, api::UserId user)
{
    auto const address = access::own_address(tx, user);
    return address.empty() ? std::nullopt : people::employee_by_email(tx, address);
}

// Whether with this one something reaches whoever lent it in somebody else's name: that would be to give rights to oneself.
bool reaches_a_maker(api::Writing& w, store::KeptDelegation const& one, std::vector<Link> links)
{
    std::vector<Link> const before = links;
    links.push_back({one.id, one.giver, one.taker, {}});
    if (auto const me = employee_of(w.who); me && me != one.giver && comes_back(links, *me, one.taker))
        return true;
    std::map<api::UserId, std::optional<EmployeeId>> makers;
    for (store::MadeFor const& made : store::overlapping_made(w.tx, one.from, one.to)) {
        auto const [by, is_new] = makers.try_emplace(made.by);
        if (is_new)
            by->second = maker(w.tx, made.by);
        if (by->second && by->second != made.giver && !comes_back(before, *by->second, made.taker) &&
            comes_back(links, *by->second, made.taker))
            return true;
    }
    return false;
}

// The most they could lend of one of these decisions, in each currency they have a right in.
std::vector<Money> lendable(Facts const& facts, EmployeeId giver, std::vector<DecisionId> const& decisions)
{
    std::set<std::string> currencies;
    for (auto const& [person, rights] : facts.own)
        for (OwnRight const& right : rights)
            currencies.insert(right.limit.currency);
    std::vector<Money> found;
    for (std::string const& currency : currencies) {
        std::optional<May> best;
        auto const take = [&](std::optional<May> const& may) {
            if (may && (!best || best->limit < may->limit))
                best = may;
        };
        for (DecisionId const decision : decisions)
            take(strongest_to_lend(facts, giver, {currency, {}, decision}));
        if (decisions.empty())
            take(strongest_to_lend(facts, giver, {currency}));
        if (best)
            found.push_back(best->limit);
    }
    return found;
}

class Endpoints
{
  public:
    explicit Endpoints(Rights::Inside const& inside) : inside_(inside) {}

    static Result<api::Page<Delegation>> list(api::Reading& r, DelegationQuery const& query)
    {
        auto const before = before_of<store::BeforeDelegation>(query.cursor);
        if (!before)
            return before.error();
        store::WhoseDelegations whose{{}, query.over, r.now};
        if (query.which == WhichDelegations::mine) {
            whose.person = employee_of(r.who);
            if (!whose.person)
                return api::Page<Delegation>{};
        }
        auto found = store::delegations(r.tx, whose, *before, query.limit + 1);
        api::Page<Delegation> page;
        if (found.size() > static_cast<std::size_t>(query.limit)) {
            found.pop_back();
            page.next = api::cursor_of(store::BeforeDelegation{found.back().id.value});
        }
        for (store::KeptDelegation const& one : found)
            page.items.push_back(shown_to(r.tx, r.who, one, r.now));
        return page;
    }

    Result<Delegation> lend(api::Writing& w, NewDelegation const& form) const
    {
        auto const giver = form.giver ? form.giver : employee_of(w.who);
        if (!giver)
            return not_an_employee();
        store::KeptDelegation const one{inside_.ids.next<DelegationId>(),
                                        *giver,
                                        form.taker,
                                        std::max(form.from.value_or(w.now), w.now),
                                        form.to,
                                        {},
                                        form.reason,
                                        form.limit,
                                        w.now,
                                        form.decisions};
        if (auto const fits = check(w, one); !fits)
            return fits.error();
        store::insert(w.tx, one, w.who.user);
        inside_.note(w, "delegation.made", "delegation", one.id.value);
        return shown_to(w.tx, w.who, *store::delegation(w.tx, one.id), w.now);
    }

    Result<void> end(api::Writing& w, DelegationId id) const
    {
        auto const one = store::delegation(w.tx, id);
        if (!one)
            return no_such_delegation();
        if (!may_end(w.who, *one))
            return Refusal{"not_yours_to_end", "Only the two of them, or who settles rights, can end this.", ""};
        if (one->ended || one->to <= w.now)
            return {};
        store::end(w.tx, id, {w.now, w.who.user});
        inside_.note(w, "delegation.ended", "delegation", id.value);
        return {};
    }

  private:
    static bool is_between(api::Who const& who, store::KeptDelegation const& one)
    {
        auto const me = employee_of(who);
        return me && (*me == one.giver || *me == one.taker);
    }
    static bool may_end(api::Who const& who, store::KeptDelegation const& one)
    {
        return is_between(who, one) || who.may(write_rights);
    }

    static Delegation shown_to(db::Transaction& tx, api::Who const& who, store::KeptDelegation const& one, Instant now)
    {
        bool const reads_why = is_between(who, one) || who.may(write_rights) || who.may({"journal.read"});
        return {one.id,
                shown(tx, one.giver),
                shown(tx, one.taker),
                one.from,
                one.to,
                one.ended,
                reads_why ? std::optional(one.reason) : std::nullopt,
                one.decisions,
                one.limit,
                one.made,
                !one.ended && one.to > now && may_end(who, one)};
    }

    static Result<void> check_way(api::Writing& w, store::KeptDelegation const& one)
    {
        auto links = store::overlapping(w.tx, one.from, one.to);
        if (comes_back(links, one.giver, one.taker))
            return Refusal{
                "comes_back",
                "These rights would come back to where they are from: the other has lent theirs, directly or "
                "over others, to this person.",
                "taker"};
        if (reaches_a_maker(w, one, std::move(links)))
            return Refusal{"comes_to_its_maker",
                           "By this, rights that somebody lent in another's name would reach them themselves. Choose "
                           "somebody else.",
                           "taker"};
        return {};
    }

    Result<void> check(api::Writing& w, store::KeptDelegation const& one) const
    {
        if (auto const fits = check_people(w.tx, w.who, one); !fits)
            return fits;
        if (auto const fits = check_time(one); !fits)
            return fits;
        if (auto const fits = check_decisions(w.tx, one); !fits)
            return fits;
        if (auto const fits = check_way(w, one); !fits)
            return fits;
        if (store::given_at(w.tx, one.giver, w.now) >= most_given)
            return Refusal{"too_many_lent", "That is lent to too many already. End some of it first.", ""};
        return check_limit(w, one);
    }

    Result<void> check_limit(api::Writing& w, store::KeptDelegation const& one) const
    {
        auto const most = lendable(facts_of(w.tx, one.giver, {{}, true}, w.now), one.giver, one.decisions);
        if (most.empty())
            return Refusal{"nothing_to_lend",
                           "There is nothing to lend: they may not decide this themselves, or may not pass it on.",
                           "decisions"};
        if (auto const alone = check_alone(w, one, most); !alone)
            return alone;
        if (!one.limit)
            return {};
        if (!is_currency(one.limit->currency))
            return Refusal{"unknown_currency", "A currency is three capital letters, such as EUR.", "limit/currency"};
        if (one.limit->minor < 1)
            return Refusal{"bad_limit", "Enter an amount above zero.", "limit/minor"};
        for (Money const& own : most)
            if (own.currency == one.limit->currency && one.limit->minor <= own.minor)
                return {};
        return Refusal{
            "above_givers",
            inside_.catalogue.say(w.language, "rights.above_givers", {{"most", text::money(w.language, most.front())}}),
            "limit/minor"};
    }

    // What somebody else than the giver does alone here goes no further than what they do alone by a change of rights.
    static Result<void> check_alone(api::Writing& w, store::KeptDelegation const& one, std::vector<Money> const& most)
    {
        if (employee_of(w.who) == one.giver)
            return {};
        Money const second = second_from(w.tx);
        auto const is_above = [&](Money const& amount) {
            return amount.currency != second.currency || amount.minor > second.minor;
        };
        bool const is_too_much = one.limit ? is_above(*one.limit) : std::ranges::any_of(most, is_above);
        if (!is_too_much)
            return {};
        return Refusal{"above_amount",
                       "In somebody else's name rights are lent up to the amount from which a second person answers. "
                       "Set a limit up to that, or let them lend it themselves.",
                       one.limit ? "limit/minor" : "limit"};
    }

    Rights::Inside const& inside_;
};
}

void Rights::Inside::add_delegations(api::Routes& routes)
{
    Endpoints const endpoints(*this);
    routes.get("/delegations", "What is lent for a time, one's own or all; newest first", &Endpoints::list)
        .allow(read_rights);
    routes
        .post("/delegations", "Lend rights for a time; never more than one has, never in a circle",
              [endpoints](api::Writing& w, NewDelegation const& form) { return endpoints.lend(w, form); })
        .allow(read_rights);
    routes
        .delete_("/delegations/{id}", "End it before its time; it stays known",
                 [endpoints](api::Writing& w, DelegationId id) { return endpoints.end(w, id); })
        .allow(read_rights);
}
}
