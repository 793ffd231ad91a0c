#pragma once
// What a policy asks for: its targets, what is promised of them, the regulator's deadlines, warnings and the ladder.
// Described structs: this is what administrators write, and what is stored of each version.
#include "base/fields.h"
#include "features/calendars/calendars.h"
#include "features/promises/model.h"

namespace regard::promises
{
struct TargetTerm
{
    int minutes = 0; // of working time
    bool promised = false;
};
BOOST_DESCRIBE_STRUCT(TargetTerm, (), (minutes, promised))
constexpr auto rules_of(form::Of<TargetTerm>)
{
    using namespace form;
    return rules(on(&TargetTerm::minutes, range(1, 10'000'000)), on(&TargetTerm::promised, may_be_left_out));
}

enum class Days : std::uint8_t { business, calendar };
BOOST_DESCRIBE_ENUM(Days, business, calendar)

enum class MetBy : std::uint8_t { told, replied, resolved };
BOOST_DESCRIBE_ENUM(MetBy, told, replied, resolved)

// Counted from the day of receipt, which is day 0; business days end with that day's business, calendar days at midnight.
struct DeadlineTerm
{
    std::string name; // a code: `final_response`
    int days = 0;
    Days counted = Days::calendar;
    MetBy met_by = MetBy::resolved;
    std::optional<int> extended; // days in all, once a holding answer went out in time
    bool pauses = false;         // days spent waiting for the customer are added, where the rule says so
    int warn_days = 0;           // before it, in its own days; 0: no warning
};
BOOST_DESCRIBE_STRUCT(DeadlineTerm, (), (name, days, counted, met_by, extended, pauses, warn_days))
constexpr auto rules_of(form::Of<DeadlineTerm>)
{
    using namespace form;
    return rules(on(&DeadlineTerm::name, not_blank, length(1, 40)), on(&DeadlineTerm::days, range(1, 1000)),
                 on(&DeadlineTerm::counted, may_be_left_out), on(&DeadlineTerm::met_by, may_be_left_out),
                 on(&DeadlineTerm::extended, range(1, 1000)), on(&DeadlineTerm::pauses, may_be_left_out),
                 on(&DeadlineTerm::warn_days, range(0, 365), may_be_left_out));
}

enum class To : std::uint8_t { owner, lead, head }; // head: the lead of the unit above
BOOST_DESCRIBE_ENUM(To, owner, lead, head)

// When that share of a target's working time is used.
struct Warning
{
    double share = 0.75;
    To to = To::owner;
};
BOOST_DESCRIBE_STRUCT(Warning, (), (share, to))
constexpr auto rules_of(form::Of<Warning>)
{
    using namespace form;
    return rules(on(&Warning::share, range(0.01, 1.0)), on(&Warning::to, may_be_left_out));
}

// Whom a rung asks: the next lead above the case's team; or who answers for its touchpoint, else a deputy there.
enum class RungTo : std::uint8_t { lead, touchpoint };
BOOST_DESCRIBE_ENUM(RungTo, lead, touchpoint)

// A rung of the ladder: when that share of the resolve target is used the case climbs to it. Rungs are in this order.
struct Rung
{
    double share = 1.0;
    RungTo to = RungTo::lead;
};
BOOST_DESCRIBE_STRUCT(Rung, (), (share, to))
constexpr auto rules_of(form::Of<Rung>)
{
    using namespace form;
    return rules(on(&Rung::share, range(0.1, 20.0)), on(&Rung::to, may_be_left_out));
}

struct Terms
{
    std::optional<calendars::CalendarId> calendar; // none: the organisation's own
    std::optional<TargetTerm> acknowledge, first_reply, next_update, resolve;
    std::vector<DeadlineTerm> deadlines;
    std::vector<Warning> warnings;
    std::vector<Rung> ladder;

    std::optional<TargetTerm> const& target(Target which) const
    {
        switch (which) {
        case Target::acknowledge:
            return acknowledge;
        case Target::first_reply:
            return first_reply;
        case Target::next_update:
            return next_update;
        case Target::resolve:
            break;
        }
        return resolve;
    }
};
BOOST_DESCRIBE_STRUCT(Terms, (),
                      (calendar, acknowledge, first_reply, next_update, resolve, deadlines, warnings, ladder))
constexpr auto rules_of(form::Of<Terms>)
{
    using namespace form;
    return rules(on(&Terms::deadlines, length(0, 10), may_be_left_out),
                 on(&Terms::warnings, length(0, 5), may_be_left_out),
                 on(&Terms::ladder, length(0, 5), may_be_left_out));
}

// What a policy is for; what is left out matches everything.
struct Match
{
    std::optional<TouchpointId> touchpoint;
    std::optional<ProductId> product;
    std::optional<Kind> kind;
    std::optional<std::string> segment;
    std::optional<int> priority;
    std::optional<VerticalId> vertical;
    bool operator==(Match const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Match, (), (touchpoint, product, kind, segment, priority, vertical))
constexpr auto rules_of(form::Of<Match>)
{
    using namespace form;
    return rules(on(&Match::segment, not_blank, length(1, 60)));
}

// Does it match, and how closely: the facts weigh touchpoint, product, kind, segment, priority, vertical in this order, each
// more than all after it together. 0 for one that matches everything; nothing where it does not match.
std::optional<int> closeness(Match const& match, Facts const& facts);

// The facts it names, in that order: why it was chosen.
std::vector<std::string> named_facts(Match const& match);
}
