#pragma once
// A bank with a card team over a fresh store, and its desk asked through its routes. For this feature's tests.
#include "features/access/roles.h"
#include "features/calendars/calendars.h"
#include "features/desk/desk.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"
#include "ground/api/page.h"
#include "ground/api/testing.h"
#include "ground/db/testing.h"
#include "ground/jobs/worker.h"

#include <gmock/gmock.h>

namespace regard::desk
{
class DeskRoutes : public db::testing::StoreTest
{
  protected:
    void SetUp() override;
    void TearDown() override;

    // ---- the cast: Anna and Bo answer for cards, Carla leads them; Dan works at loans.
    EmployeeId anna, bo, carla, dan;
    UnitId bank, cards, loans;
    TouchpointId lost_card;

    std::string made(std::string_view target, std::string const& json); // the id of what was made
    void as(EmployeeId employee);                                       // who asks from now on, with their units
    CaseId opened(std::string const& more = {}); // by phone, at the lost card; more: `,"keep":true`
    CaseAtDesk at_desk(CaseId id);
    api::testing::Answer write(CaseId id, std::string const& json); // a message or note
    void pass(Span time);                                           // and what falls due in it happens
    std::vector<std::string> steps(CaseId id);
    std::vector<CaseId> list(std::string const& query = {});

    SettableClock clock{instant_from_rfc3339("2026-10-01T08:00:00Z").value()};
    IdSource ids{clock, 1, {0}, {INT64_MAX}};
    events::Journal journal{ids, clock};
    text::Catalogue catalogue{embedded::sentences()};
    std::unique_ptr<jobs::Queue> queue;
    std::unique_ptr<calendars::Calendars> calendars;
    std::unique_ptr<people::People> people;
    std::unique_ptr<touchpoints::Touchpoints> touchpoints;
    std::unique_ptr<customers::Customers> customers;
    std::unique_ptr<promises::Promises> promises;
    std::unique_ptr<Desk> desk_room;
    std::vector<Outgoing> posted; // what has been given to the post
    std::optional<Refusal> no_post;
    api::Routes routes;
    jobs::Kinds kinds;
    std::unique_ptr<jobs::Worker> worker;
    std::unique_ptr<api::testing::Desk> desk;
};
}
