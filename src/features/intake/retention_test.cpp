#include "features/intake/source_store.h"
#include "features/intake/testing_imports.h"

#include "features/cases/testing.h"

#include <gmock/gmock.h>

namespace regard::intake
{
namespace
{
using ::testing::ElementsAre;

Instant at(std::string_view text) { return instant_from_rfc3339(text).value(); }

// The clock stands at 2026-09-21. Case A ends on 6 January, case B on 5 January.
class Keeping : public testing::ImportStore
{
  protected:
    Source source()
    {
        return store().read([](db::Transaction& tx) { return store::sources(tx).at(0); });
    }

    api::testing::Answer change(std::string const& json, std::int64_t version)
    {
        return desk_->ask("PATCH", "/sources/" + source().id.text(),
                          {{"If-Match", '"' + std::to_string(version) + '"'}}, json);
    }

    void forget_old()
    {
        store().write([&](db::Transaction& tx) { queue_->put(tx, {.kind = "intake.forget_old"}); });
        work();
    }

    std::vector<std::string> verbs()
    {
        std::vector<std::string> verbs;
        store().read([&](db::Transaction& tx) {
            for (events::Line const& line : events::Journal::of(tx, "source", store::sources(tx).at(0).id.value))
                verbs.push_back(line.verb);
        });
        return verbs;
    }
};
REGARD_ON_EVERY_ENGINE(Keeping);
}

TEST(Months, later_and_earlier_end_in_a_day_there_is)
{
    EXPECT_EQ(to_rfc3339(months_later(at("2026-01-31T08:00:00Z"), 1)), "2026-02-28T08:00:00Z");
    EXPECT_EQ(to_rfc3339(months_later(at("2024-03-31T08:00:00Z"), -1)), "2024-02-29T08:00:00Z");
    EXPECT_EQ(to_rfc3339(months_later(at("2026-09-21T00:00:00Z"), -600)), "1976-09-21T00:00:00Z");
    EXPECT_EQ(to_rfc3339(months_later(at("1969-12-31T23:59:59Z"), -12)), "1968-12-31T23:59:59Z");
    EXPECT_EQ(to_rfc3339(months_later(at("2026-12-01T00:00:00Z"), 1)), "2027-01-01T00:00:00Z");
}

TEST_P(Keeping, an_import_says_until_when_it_is_kept)
{
    retention_months_ = 24;
    Import const done = run(testing::two_cases);
    EXPECT_EQ(done.retention_months, 24);
    EXPECT_EQ(to_rfc3339(*done.kept_until), "2028-01-06T09:00:00Z");
}

TEST_P(Keeping, cases_go_when_their_last_event_is_too_old_with_all_that_was_measured_of_them)
{
    retention_months_ = 12;
    run(testing::two_cases);
    clock_.advance(at("2027-01-05T12:00:00Z") - clock_.now());
    forget_old();
    EXPECT_EQ(count("customer_case"), 1) << "B is a year old, A will be tomorrow";
    EXPECT_EQ(count("case_event"), 3);
    EXPECT_EQ(count("case_outcome"), 1);
    EXPECT_THAT(verbs(), ElementsAre("source.history_expired"));
    clock_.advance(Span::days(1));
    forget_old();
    EXPECT_EQ(count("customer_case"), 0);
    EXPECT_EQ(count("case_event"), 0);
    EXPECT_EQ(count("case_outcome"), 0);
    EXPECT_EQ(count("outcome_change"), 0) << "the rollups have followed";
}

TEST_P(Keeping, what_happened_in_regard_stays)
{
    retention_months_ = 1;
    clock_.advance(at("2026-01-10T00:00:00Z") - clock_.now());
    run(testing::two_cases);
    store().write([](db::Transaction& tx) { cases::testing::happen_in_regard(tx, "B", at("2026-01-07T00:00:00Z")); });
    clock_.advance(Span::days(40));
    forget_old();
    EXPECT_EQ(count("customer_case"), 1);
    EXPECT_EQ(count("case_event"), 1);
    EXPECT_EQ(count("case_outcome"), 1);
}

TEST_P(Keeping, what_is_too_old_already_goes_right_after_its_import)
{
    retention_months_ = 6; // until 21 March
    EXPECT_EQ(run(testing::two_cases).state, ImportState::done);
    EXPECT_EQ(count("customer_case"), 0);
}

TEST_P(Keeping, without_a_retention_everything_stays)
{
    run(testing::two_cases);
    clock_.advance(Span::days(40'000));
    forget_old();
    EXPECT_EQ(count("customer_case"), 2);
}

TEST_P(Keeping, the_bad_rows_of_old_imports_go_too)
{
    retention_months_ = 12;
    run(std::string(testing::two_cases) + "C,soon,New,Desk,Ida\n", true);
    EXPECT_EQ(count("import_bad_row"), 1);
    clock_.advance(Span::days(366));
    forget_old();
    EXPECT_EQ(count("import_bad_row"), 0);
}

TEST_P(Keeping, an_administrator_changes_it_and_it_is_followed_at_once)
{
    run(testing::two_cases);
    desk();
    EXPECT_EQ(change(R"({"retention_months":6})", 1).read<Source>().retention_months, 6);
    work();
    EXPECT_EQ(count("customer_case"), 0);
    EXPECT_THAT(verbs(), ElementsAre("source.retention_changed", "source.history_expired"));
    EXPECT_EQ(change(R"({"retention_months":9})", 1).status, 412) << "somebody changed it meanwhile";
    EXPECT_EQ(change("{}", 2).read<Source>().retention_months, 6) << "left out: as it is";
    EXPECT_FALSE(change(R"({"retention_months":null})", 2).read<Source>().retention_months);
    EXPECT_EQ(change(R"({"retention_months":0})", 3).status, 422);
    EXPECT_EQ(change(R"({"retention_months":601})", 3).status, 422);
}

TEST_P(Keeping, others_see_it_and_may_not_change_it)
{
    run(testing::two_cases);
    desk({"imports.read", "imports.write"});
    EXPECT_EQ(desk_->get("/sources/" + source().id.text()).read<Source>().name, "Help desk");
    EXPECT_NE(desk_->get("/sources").body.find("Help desk"), std::string::npos);
    EXPECT_EQ(change(R"({"retention_months":6})", 1).status, 403);
    EXPECT_EQ(desk({"cases.read"}).get("/sources").status, 403);
}

TEST_P(Keeping, an_import_by_others_leaves_the_settings_of_a_known_source)
{
    store().write([](db::Transaction& tx) {
        auto const id = store::source_named(tx, {"Help desk", false, false, 12, true}, cases::SourceId{5});
        EXPECT_EQ(store::source_named(tx, {"Help desk", true, true, 600, false}, cases::SourceId{6}), id);
        EXPECT_EQ(store::source(tx, id)->retention_months, 12);
        EXPECT_FALSE(store::source(tx, id)->keep_names);
        store::source_named(tx, {"Help desk", true, false, std::nullopt, true}, cases::SourceId{7});
        EXPECT_FALSE(store::source(tx, id)->retention_months);
        EXPECT_EQ(store::source(tx, id)->version, 2);
    });
}
}
