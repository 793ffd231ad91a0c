#pragma once
// When a case began and ended, and how long it took.
#include "features/cases/history.h"

#include <optional>

namespace regard::measures
{
inline Instant beginning(cases::CaseView const& one) { return one.events.front().at; }

// The end: in an event log the last event; in a case list the last of resolved and closed; of a live case its last
// resolution, what follows it (confirming, filing) aside. Nothing while it is open, or
// where it is done but nobody wrote down when.
std::optional<Instant> end_of(cases::CaseView const& one);

inline std::optional<Span> duration(cases::CaseView const& one)
{
    auto const end = end_of(one);
    if (!end)
        return std::nullopt;
    return *end - beginning(one);
}
}
