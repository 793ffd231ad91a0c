// Gestures, redress and policies as their readers see them: hidden cases and customers stay hidden.
#include "features/empowerment/inside.h"

#include "features/customers/customers.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"
#include "ground/text/number.h"

#include <boost/describe/enum_to_string.hpp>

namespace regard::empowerment
{
Showing::Showing(Empowerment::Inside const& inside, db::Transaction& tx, api::Who const& who, std::string_view language,
                 Instant now)
    : inside_(inside), tx_(tx), who_(who), language_(language), now_(now), seeing_(tx, who)
{}

bool Showing::sees(store::Matter const& one)
{
    if (one.about)
        return who_.may(desk::read_cases) && desk::may_see(tx_, who_, *one.about);
    if (!one.customer || !seeing_.sees(*one.customer))
        return false;
    if (who_.may(customers::read_customers) || who_.employee == one.employee)
        return true;
    auto const asks = store::asks_of(tx_, one.id);
    return who_.employee && std::ranges::find(asks, who_.employee, &store::Ask::employee) != asks.end();
}

desk::PersonShown Showing::person(EmployeeId id)
{
    auto found = names_.find(id);
    if (found == names_.end()) {
        auto const one = people::employee(tx_, id);
        found = names_.emplace(id, one ? one->name : std::string()).first;
    }
    return {id, found->second};
}

std::optional<desk::CustomerShown> Showing::customer(std::optional<CustomerId> id) const
{
    if (!id)
        return std::nullopt;
    if (!seeing_.sees(*id))
        return desk::CustomerShown{{}, {}, true};
    auto const one = customers::get(tx_, *id);
    return desk::CustomerShown{*id, one ? one->name : std::string()};
}

GestureKind Showing::shown(GestureKind kind) const
{
    kind.name = language_ == "da" ? kind.name_da : kind.name_en;
    return kind;
}

std::optional<AboutCase> Showing::about(store::Matter const& one) const
{
    auto const found = one.about ? desk::glimpse(tx_, *one.about) : std::nullopt;
    return found ? std::optional(AboutCase{found->id, found->number, found->subject}) : std::nullopt;
}

std::vector<AskStep> Showing::asks(store::Matter const& one, MayWithMatter& may, bool& asked)
{
    std::vector<AskStep> steps;
    for (store::Ask const& ask : store::asks_of(tx_, one.id)) {
        bool const waits = ask.end == AskEnd::waiting;
        steps.push_back(
            {person(ask.employee), ask.asked, waits ? ask.climbs : std::nullopt, ask.end, ask.ended, ask.words});
        asked = asked || waits;
        may.answer = may.answer || (waits && who_.employee && ask.employee == who_.employee);
    }
    may.take_back = asked && who_.employee && who_.employee == one.employee;
    return steps;
}

std::optional<Allowed> Showing::allowed(store::Matter const& one, std::vector<AskStep> const& asks)
{
    if (!one.allowed)
        return std::nullopt;
    store::KeptAllowed const& kept = *one.allowed;
    Allowed shown{person(kept.by), one.ended.value_or(one.at), kept.right, Money{kept.limit, one.amount.currency},
                  kept.through};
    if (kept.policy)
        if (auto const policy = store::version(tx_, *kept.policy, kept.number))
            shown.policy = PolicyNamed{policy->id, policy->number, policy->name};
    for (AskStep const& step : asks)
        if (step.end == AskEnd::yes)
            shown.words = step.words;
    return shown;
}

std::string Showing::said(store::Matter const& one, std::vector<AskStep> const& asks) const
{
    std::string const name = asks.empty() ? std::string() : asks.back().to.name;
    std::string const key =
        std::string("said.") + (one.is_redress ? "redress_" : "") + boost::describe::enum_to_string(one.state, "");
    std::int64_t const amount = one.state == MatterState::done ? one.given : one.amount.minor;
    std::string text = inside_.say(language_, key,
                                   {{"amount", text::money(language_, {amount, one.amount.currency})}, {"name", name}});
    if (one.state != MatterState::asked)
        return text;
    for (Beyond const why : beyond_of(one.beyond))
        text += ' ' + inside_.say(language_, std::string("beyond.") + boost::describe::enum_to_string(why, ""));
    return text;
}

Gesture Showing::shown(store::KeptGesture const& one)
{
    Gesture shown;
    shown.id = GestureId{one.id};
    shown.state = one.state;
    if (auto const kind = store::kind(tx_, one.kind))
        shown.kind = this->shown(*kind);
    shown.amount = one.amount;
    shown.given = {one.given, one.amount.currency};
    shown.reason = one.reason;
    shown.words = one.words;
    shown.by = person(one.employee);
    shown.at = one.at;
    shown.about = about(one);
    shown.customer = customer(one.customer);
    if (auto const touchpoint = one.touchpoint ? touchpoints::touchpoint(tx_, *one.touchpoint) : std::nullopt)
        shown.touchpoint = desk::TouchpointShown{touchpoint->id, touchpoint->name};
    if (auto const unit = one.unit ? people::unit(tx_, *one.unit) : std::nullopt)
        shown.unit = desk::TeamShown{unit->id, unit->name};
    shown.beyond = beyond_of(one.beyond);
    bool asked = false;
    shown.asks = asks(one, shown.may, asked);
    shown.allowed = allowed(one, shown.asks);
    shown.expires = asked ? one.expires : std::nullopt;
    shown.receipt_due = one.receipt_due && one.state == MatterState::done;
    for (store::Receipt const& receipt : store::receipts(tx_, shown.id))
        shown.receipts.push_back({receipt.file, receipt.name, receipt.type, receipt.bytes});
    shown.may.bring_receipt = one.state == MatterState::done && who_.employee && who_.employee == one.employee;
    shown.said = said(one, shown.asks);
    if (asked && one.policy && rules_have_changed(*one.policy, one.policy_number))
        shown.said += ' ' + inside_.say(language_, "said.rules_changed");
    return shown;
}

bool Showing::rules_have_changed(PolicyId id, int number) const
{
    auto const one = store::version(tx_, id, number);
    return !one || one->latest != number || one->ended;
}

Redress Showing::shown(store::KeptRedress const& one)
{
    Redress shown;
    shown.id = RedressId{one.id};
    shown.state = one.state;
    shown.kind = one.kind;
    shown.amount = one.amount;
    shown.given = {one.given, one.amount.currency};
    shown.reason = one.reason;
    shown.words = one.words;
    shown.by = person(one.employee);
    shown.at = one.at;
    shown.about = about(one).value_or(AboutCase{});
    shown.customer = customer(one.customer);
    bool asked = false;
    shown.asks = asks(one, shown.may, asked);
    shown.allowed = allowed(one, shown.asks);
    shown.expires = asked ? one.expires : std::nullopt;
    shown.booked = one.booked;
    shown.booking = one.booking;
    shown.said = said(one, shown.asks);
    return shown;
}

BudgetPolicy Showing::shown(KeptPolicy const& one) const
{
    BudgetPolicy shown;
    shown.id = one.id;
    shown.number = one.number;
    shown.name = one.name;
    shown.currency = one.currency;
    shown.who = one.who;
    shown.terms = one.terms;
    shown.why = one.why;
    shown.made = one.made;
    shown.begins = one.begins;
    shown.ended = one.ended;
    shown.version = one.version;
    shown.until = one.ended;
    if (auto const next = store::version(tx_, one.id, one.number + 1))
        shown.until = one.ended ? std::min(*one.ended, next->begins) : next->begins;
    shown.in_force = one.begins <= now_ && (!shown.until || *shown.until > now_);
    return shown;
}
}
