#pragma once
// What one case says of how we keep our word to customers. A pure function of the case and the dates told about it.
#include "features/desk/desk.h"

namespace regard::live_figures
{
using desk::CaseId;

struct Counted
{
    CaseId id;
    Instant at; // where it counts in a period: its last resolution; of an open one the instant its first date passed
    bool resolved = false;
    desk::Kind kind = desk::Kind::request;
    std::optional<desk::UnitId> team{};
    std::optional<desk::TouchpointId> touchpoint{};
    std::optional<desk::ProductId> product{};
    std::optional<desk::VerticalId> vertical{};
    std::optional<Instant> first_until{}, last_until{};
    int re_promises = 0;
    bool dated = false; // a date was told as it began
    std::optional<bool> kept_first{}, kept_last{};
    std::optional<bool> told_before{}; // of a late one
    int updates_kept = 0, updates_broken = 0;
    bool put_aside = false; // as spam, a duplicate, merged or taken back: it counts as that and as nothing else
    bool refiled_late = false;
    bool operator==(Counted const&) const = default;
};

// When a case was filed under another kind, touchpoint or product.
using Refilings = std::vector<Instant>;
// Filed anew after three quarters of the time up to its first date, or later still: what it counts for was changed when it
// could be seen how it would end.
constexpr double late_share = 0.75;

// Nothing where a case does not count yet: it is open and within its first date.
std::optional<Counted> counted(desk::Glimpse const& one, std::vector<promises::PromiseStanding> const& told,
                               Refilings const& refiled, Instant now);
}
