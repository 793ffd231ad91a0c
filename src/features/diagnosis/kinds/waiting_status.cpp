#include "features/diagnosis/kinds/waiting_status.h"

#include "features/diagnosis/evidence/telling.h"

namespace regard::diagnosis
{
using measures::StatusClass;

void WaitingStatus::see(CaseFacts const& facts)
{
    auto const& events = facts.one.events;
    for (std::size_t i = 0; i + 1 < events.size(); ++i)
        if (events[i].status != 0 && around_.classes[events[i].status] != StatusClass::done)
            contrast_.add(events[i].status, facts.gaps[i]);
    contrast_.end_case(facts);
}

// Statuses that mean waiting may be found; where none does, any may that does not mean done.
std::vector<Tested> WaitingStatus::conclude(Horizon const& horizon)
{
    Teller const tell("waiting_status", Effort::days, around_.strata, horizon);
    bool const classed = around_.classes.any(StatusClass::waiting);
    std::vector<Tested> all;
    contrast_.each([&](std::uint64_t status, CasesSeen const& seen, ContrastOfGaps::Verdict const& verdict) {
        auto const name = static_cast<cases::Name>(status);
        if (classed && around_.classes[name] != StatusClass::waiting)
            return;
        all.push_back(tell(seen, verdict));
        Found& found = all.back().found;
        found.variant = classed ? "waiting" : "any";
        found.terms = {{"status", NameOf::status, std::string(around_.names.statuses.text(name)), false}};
    });
    return all;
}
}
