#pragma once
// A bank with a card team over a fresh store, its desk, and what its customers say. For this feature's tests.
#include "features/access/roles.h"
#include "features/calendars/calendars.h"
#include "features/feedback/feedback.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"
#include "ground/api/page.h"
#include "ground/api/testing.h"
#include "ground/db/testing.h"
#include "ground/files/temp.h"
#include "ground/jobs/worker.h"

#include <gmock/gmock.h>

namespace regard::feedback
{
class FeedbackRoom : public db::testing::StoreTest
{
  protected:
    void SetUp() override;
    void TearDown() override;

    // ---- the cast: Anna and Bo answer for cards, Carla leads them; Dan works at loans.
    EmployeeId anna, bo, carla, dan;
    UnitId bank, cards, loans;
    TouchpointId lost_card;

    std::string made(std::string_view target, std::string const& json); // the id of what was made
    void as(EmployeeId employee, std::string const& role = "frontline");
    CaseId opened(std::string const& more = {}); // by phone, kept by Anna; more: `,"kind":"complaint"`
    void resolve(CaseId id);                     // by Anna; the journal is followed then
    void state(CaseId id, std::string const& json);
    CaseId resolved(std::string const& more = {});
    Result<void> rate(CaseId id, int mark, std::string const& words = {});
    Feedback::Standing standing(CaseId id);
    void settle(std::string const& json); // the settings, as they are but for these
    void pass(Span time);                 // and what falls due in it happens
    void follow_journal();

    SettableClock clock{instant_from_rfc3339("2026-10-01T08:00:00Z").value()};
    IdSource ids{clock, 1, {0}, {INT64_MAX}};
    events::Journal journal{ids, clock};
    text::Catalogue catalogue{embedded::sentences()};
    files::TempFolder folder;
    std::unique_ptr<jobs::Queue> queue;
    std::unique_ptr<calendars::Calendars> calendars;
    std::unique_ptr<people::People> people;
    std::unique_ptr<touchpoints::Touchpoints> touchpoints;
    std::unique_ptr<customers::Customers> customers;
    std::unique_ptr<promises::Promises> promises;
    std::unique_ptr<desk::Desk> desk_room;
    std::unique_ptr<Feedback> feedback;
    std::unique_ptr<events::Follower> follower;
    std::vector<std::pair<CaseId, Asking>> asked; // letters that went out
    bool reachable = true;
    api::Routes routes;
    jobs::Kinds kinds;
    std::unique_ptr<jobs::Worker> worker;
    std::unique_ptr<api::testing::Desk> desk;
};
}
