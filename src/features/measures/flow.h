#pragma once
// Handoffs and bounces of a case, as measures.md defines them, for teams or persons. Inline: it runs over every event.
#include "features/cases/history.h"

namespace regard::measures
{
struct CaseFlow
{
    std::uint32_t handoffs = 0; // neighbours that differ, empty values left out
    std::uint32_t bounces = 0;  // back to the one before: A, B, A
};

// Follows one role through a case and tells of every bounce: at_bounce(from, to, event), where `to` had it before `from`.
template <class AtBounce>
CaseFlow follow(std::span<cases::Event const> events, cases::Name cases::Event::*role, AtBounce at_bounce)
{
    CaseFlow flow;
    cases::Name last = 0;
    cases::Name before_last = 0;
    for (cases::Event const& event : events) {
        cases::Name const now = event.*role;
        if (now == 0 || now == last)
            continue;
        if (last != 0)
            ++flow.handoffs;
        if (now == before_last) {
            ++flow.bounces;
            at_bounce(last, now, event);
        }
        before_last = last;
        last = now;
    }
    return flow;
}

inline CaseFlow follow(std::span<cases::Event const> events, cases::Name cases::Event::*role)
{
    return follow(events, role, [](cases::Name, cases::Name, cases::Event const&) {});
}
}
