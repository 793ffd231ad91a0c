#pragma once
// Promises over a fresh store. For this feature's tests.
#include "features/people/people.h"
#include "features/promises/promises.h"
#include "features/touchpoints/touchpoints.h"
#include "ground/db/testing.h"

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_jobs_schema();
std::span<EmbeddedFile const> ground_events_schema();
}

namespace regard::promises
{
inline Instant at(std::string_view text) { return instant_from_rfc3339(text).value(); }

class PromiseStore : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        schemas({{"jobs", embedded::ground_jobs_schema()},
                 {"events", embedded::ground_events_schema()},
                 {"calendars", embedded::features_calendars_schema()},
                 {"people", embedded::features_people_schema()},
                 {"touchpoints", embedded::features_touchpoints_schema()},
                 {"promises", embedded::features_promises_schema()}});
        calendars.emplace(store(), ids, clock, journal);
        promises.emplace(Parts{store(), ids, clock, journal, queue, catalogue, *calendars});
    }

    Standing open(CaseId id, std::string_view when, Facts const& facts = {})
    {
        return store().write([&](db::Transaction& tx) { return promises->open(tx, id, facts, at(when), at(when)); });
    }
    Standing follow(CaseId id, Happened what, std::string_view when)
    {
        return store().write([&](db::Transaction& tx) { return promises->follow(tx, id, what, at(when)); });
    }
    Standing standing(CaseId id, std::string_view when)
    {
        return store().read([&](db::Transaction& tx) { return promises->standing(tx, id, at(when)).value(); });
    }
    Result<Standing> repromise(CaseId id, std::string_view until, std::string_view when,
                               std::string const& reason = "The part is late")
    {
        return store().write([&](db::Transaction& tx) {
            return promises->repromise(tx, id, at(until), reason, api::UserId{7}, at(when));
        });
    }

    SettableClock clock{at("2026-11-23T08:00:00Z")}; // a Monday
    IdSource ids{clock, 1, {0}, {INT64_MAX}};
    events::Journal journal{ids, clock};
    jobs::Queue queue{ids, clock};
    text::Catalogue catalogue{embedded::sentences()};
    std::optional<calendars::Calendars> calendars;
    std::optional<Promises> promises;
};
}
