#pragma once
// What a period's return counts of one complaint. Pure.
#include "features/complaints/model.h"

namespace regard::complaints
{
struct Complaint
{
    CaseId id;
    std::int64_t number = 0;
    std::string subject, product, cause;
    Instant received;
    std::optional<Instant> closed;
    desk::State state = desk::State::open;
    bool restricted = false;
    std::optional<Instant> deadline;
    std::optional<bool> within_deadline; // of one that is closed
    std::optional<desk::Verdict> verdict;
    std::string redress;
};

// Instants: from the first day's beginning to the end of the last.
struct Bounds
{
    Instant from, before;
    bool holds(Instant at) const { return from <= at && at < before; }
};

void count(ComplaintCounts& counts, Complaint const& one, Bounds const& bounds);
}
