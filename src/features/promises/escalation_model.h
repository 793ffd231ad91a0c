#pragma once
// A step of the ladder that a case has climbed, as it is stored and shown.
#include "features/promises/model.h"
#include "ground/api/who.h"

namespace regard::promises
{
enum class RaisedBy : std::uint8_t { time, customer, employee };
BOOST_DESCRIBE_ENUM(RaisedBy, time, customer, employee)

struct Escalation
{
    EscalationId id{};
    CaseId case_{};
    int step = 1; // 1: the lead of the case's team, then up
    RaisedBy raised_by = RaisedBy::time;
    std::optional<EmployeeId> owner{}; // who answers; none where there is no lead anywhere above
    std::string reason{};              // empty where time raised it
    Instant raised{};
    std::optional<Instant> answered{};
    std::string answer{};
    std::optional<Instant> settled{};
    std::string settlement{};
};
BOOST_DESCRIBE_STRUCT(Escalation, (),
                      (id, case_, step, raised_by, owner, reason, raised, answered, answer, settled, settlement))
}
