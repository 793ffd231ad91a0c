#include "features/diagnosis/findings.h"

#include "features/diagnosis/kinds/bounce_pair.h"
#include "features/diagnosis/kinds/bounce_people.h"
#include "features/diagnosis/kinds/handover_time.h"
#include "features/diagnosis/kinds/late_touchpoint.h"
#include "features/diagnosis/kinds/many_hands.h"
#include "features/diagnosis/kinds/one_person_team.h"
#include "features/diagnosis/kinds/parked_without_question.h"
#include "features/diagnosis/kinds/returning_customer.h"
#include "features/diagnosis/kinds/slow_pickup.h"
#include "features/diagnosis/kinds/team_members.h"
#include "features/diagnosis/kinds/trend_changed.h"
#include "features/diagnosis/kinds/unknown_end.h"
#include "features/diagnosis/kinds/unowned.h"
#include "features/diagnosis/kinds/waiting_status.h"
#include "features/diagnosis/kinds/work_after_closing.h"

namespace regard::diagnosis
{
struct Findings::Parts
{
    Parts(cases::Vocabulary const& names, measures::Classes const& classes_, calendars::WorkingCalendar const* calendar,
          Zone const& zone)
        : classes(classes_), strata(names)
    {
        Surroundings const around{names, classes, calendar, strata, members};
        add<BouncePair>(around);
        add<BouncePeople>(around);
        add<ManyHands>(around);
        add<SlowPickup>(around);
        add<HandoverTime>(around, zone);
        add<WaitingStatus>(around);
        add<ParkedWithoutQuestion>(around);
        add<Unowned>(around);
        add<OnePersonTeam>(around);
        add<WorkAfterClosing>(around);
        add<ReturningCustomer>(around);
        add<LateTouchpoint>(around);
        add<TrendChanged>(around, zone);
        add<UnknownEnd>();
    }

    template <class Kind, class... Arguments>
    void add(Arguments const&... arguments)
    {
        suspicions.push_back(std::make_unique<Kind>(arguments...));
    }

    measures::Classes const& classes;
    Strata strata;
    TeamMembers members;
    std::vector<std::unique_ptr<Suspicion>> suspicions;
    CaseFacts facts;
    Horizon horizon{{INT64_MAX}, {INT64_MIN}};
};

Findings::Findings(cases::Vocabulary const& names, measures::Classes const& classes,
                   calendars::WorkingCalendar const* calendar, Zone const& zone)
    : parts_(std::make_unique<Parts>(names, classes, calendar, zone))
{}

Findings::~Findings() = default;

void Findings::see(cases::CaseView const& one)
{
    parts_->facts.fill(one, parts_->strata, parts_->classes);
    parts_->horizon.first = std::min(parts_->horizon.first, one.events.front().at);
    parts_->horizon.last = std::max(parts_->horizon.last, one.events.back().at);
    parts_->members.see(parts_->facts);
    for (auto const& suspicion : parts_->suspicions)
        suspicion->see(parts_->facts);
}

bool Findings::counts_as_person(cases::Name team) const { return parts_->members.counts_as_person(team); }

std::vector<Found> Findings::conclude()
{
    if (parts_->horizon.first > parts_->horizon.last)
        return {};
    parts_->members.settle();
    std::vector<Tested> tested;
    for (auto& suspicion : parts_->suspicions) {
        for (Tested& one : suspicion->conclude(parts_->horizon))
            tested.push_back(std::move(one));
        suspicion.reset(); // its sums are no longer needed
    }
    std::vector<Found> found = significant(std::move(tested));
    sort_by_worth(found);
    return found;
}
}
