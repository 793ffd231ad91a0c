#pragma once
// A store that imports, with the real job worker, for the tests of this feature; on both engines.
#include "features/cases/cases.h"
#include "features/intake/intake.h"
#include "features/measures/measures.h"

#include "ground/api/testing.h"
#include "ground/db/testing.h"
#include "ground/files/temp.h"
#include "ground/jobs/worker.h"

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_db_schema();
std::span<EmbeddedFile const> ground_jobs_schema();
std::span<EmbeddedFile const> ground_events_schema();
std::span<EmbeddedFile const> ground_api_schema();
}

namespace regard::intake::testing
{
inline constexpr char const* two_cases = "case,at,status,team,person\n"
                                         "A,2026-01-05 09:00:00,New,Desk,Ida\n"
                                         "B,2026-01-05 10:00:00,New,Desk,Ida\n"
                                         "A,2026-01-06 09:00:00,Closed,Back,Ole\n"
                                         "A,2026-01-06 09:00:00,Closed,Back,Ole\n";

class ImportStore : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        schemas({{"db", embedded::ground_db_schema()},
                 {"jobs", embedded::ground_jobs_schema()},
                 {"events", embedded::ground_events_schema()},
                 {"api", embedded::ground_api_schema()},
                 {"cases", embedded::features_cases_schema()},
                 {"measures", embedded::features_measures_schema()},
                 {"intake", embedded::features_intake_schema()}});
        queue_.emplace(ids_, clock_);
        journal_.emplace(ids_, clock_);
        intake_.emplace(folder_.path(), store(), ids_, clock_, *queue_, *journal_, catalogue_);
        intake_->add_jobs(kinds_);
        measures_.emplace(store(), *queue_, catalogue_, measures::Elsewhere{});
        measures_->add_jobs(kinds_);
    }

    Import run(std::string const& csv, bool good_rows = false, std::string const& status = "status")
    {
        std::string const path = folder_.write("export.csv", csv);
        NewImport wish;
        wish.name = "Help desk";
        wish.accept_bad_rows = good_rows;
        wish.retention_months = retention_months_;
        wish.mapping.columns = {
            {"case", {"case"}}, {"at", {"at"}}, {"status", {status}}, {"team", {"team"}}, {"person", {"person"}}};
        auto const begun = intake_->begin({path}, wish, {});
        EXPECT_TRUE(begun.has_value());
        work();
        return *intake_->find(begun->id);
    }

    void work() { jobs::Worker(store(), kinds_, ids_, clock_).run_due(); }

    // A desk of the routes at which an administrator asks, or somebody with these permissions.
    api::testing::Desk& desk(std::vector<std::string> permissions = {"imports.read", "imports.write", "privacy.write"})
    {
        if (!desk_) {
            intake_->add_routes(routes_);
            desk_.emplace(routes_, store(), clock_);
        }
        desk_->who = api::testing::employee(std::move(permissions));
        return *desk_;
    }

    std::int64_t count(std::string_view table)
    {
        return store().read(
            [&](db::Transaction& tx) { return *tx.integer("select count(*) from " + std::string(table)); });
    }

    std::optional<int> retention_months_;
    SettableClock clock_{Instant{1'790'000'000'000'000}};
    files::TempFolder folder_;
    text::Catalogue catalogue_{embedded::sentences()};
    jobs::Kinds kinds_;
    IdSource ids_{clock_, 0, {}, Instant{INT64_MAX}}; // its number is never taken back, however the clock is moved
    std::optional<jobs::Queue> queue_;
    std::optional<events::Journal> journal_;
    std::optional<measures::Measures> measures_;
    std::optional<Intake> intake_;
    api::Routes routes_;
    std::optional<api::testing::Desk> desk_;
};
}
