#include "features/measures/histories_for_test.h"
#include "features/measures/measures.h"
#include "features/measures/model.h"
#include "ground/api/page.h"
#include "ground/api/testing.h"
#include "ground/jobs/worker.h"

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_jobs_schema();
}

namespace regard::measures
{
namespace
{
// The feature as app/ puts it together, with a made-up history in the store.
class MeasuresApi : public MeasuresStore
{
  protected:
    void SetUp() override
    {
        MeasuresStore::SetUp();
        if (IsSkipped())
            return;
        auto migrations = db::migrations_of("cases", embedded::features_cases_schema());
        for (auto& one : db::migrations_of("measures", embedded::features_measures_schema()))
            migrations.push_back(std::move(one));
        for (auto& one : db::migrations_of("jobs", embedded::ground_jobs_schema()))
            migrations.push_back(std::move(one));
        ASSERT_TRUE(db::migrate(store(), migrations).has_value());
        queue_.emplace(ids_, clock_);
        Elsewhere elsewhere;
        elsewhere.source_name = [](db::Transaction&, cases::SourceId) { return "Old desk"; };
        elsewhere.cases_of_finding = [](api::Reading&, std::string const& finding) {
            return finding == "F1" ? std::optional(std::vector{cases::CaseId{3}, cases::CaseId{4}}) : std::nullopt;
        };
        measures_.emplace(store(), *queue_, catalogue_, std::move(elsewhere));
        measures_->add_routes(routes_);
        measures_->add_jobs(kinds_);
        desk_.emplace(routes_, store(), clock_);
        desk_->who = api::testing::employee({"cases.read", "measures.read"});
    }

    void bring_history(int cases)
    {
        store().write([](db::Transaction& tx) { set_rules(tx, cases::SourceId{7}, rules_for_tests()); });
        Making making(5);
        std::vector<MadeUp> made;
        for (int number = 0; number < cases; ++number)
            made.push_back(making.make(number));
        bring(cases::SourceId{7}, cases::ImportId{1}, made);
        store().write(
            [&](db::Transaction& tx) { queue_->put(tx, {.kind = "measures.refresh", .key = "measures.refresh"}); });
        jobs::Worker(store(), kinds_, ids_, clock_).run_due();
    }

    SettableClock clock_{instant_from_rfc3339("2026-11-22T08:00:00Z").value()};
    IdSource ids_{clock_, 1, Instant{}, Instant{INT64_MAX}};
    text::Catalogue catalogue_{embedded::sentences(), text::Catalogue::Missing::throws};
    std::optional<jobs::Queue> queue_;
    std::optional<Measures> measures_;
    api::Routes routes_;
    jobs::Kinds kinds_;
    std::optional<api::testing::Desk> desk_;
};
REGARD_ON_EVERY_ENGINE(MeasuresApi);
}

TEST_P(MeasuresApi, before_the_first_history_every_screen_is_empty_and_none_fails)
{
    auto const overview = desk_->get("/overview").read<Overview>();
    EXPECT_EQ(overview.cases, 0);
    EXPECT_FALSE(overview.first.has_value());
    EXPECT_TRUE(desk_->get("/scoreboards/unit").read<Scoreboard>().rows.empty());
    EXPECT_TRUE(desk_->get("/charts/ftr?by=week").read<Chart>().points.empty());
    EXPECT_TRUE(desk_->get("/bounces").read<Bounces>().pairs.empty());
    EXPECT_TRUE(desk_->get("/waits").read<Waits>().rows.empty());
    EXPECT_TRUE(desk_->get("/cases").read<CasePage>().items.empty());
}

TEST_P(MeasuresApi, the_job_makes_the_rollups_and_screens_say_as_of_when)
{
    bring_history(80);
    auto const overview = desk_->get("/overview").read<Overview>();
    EXPECT_EQ(overview.as_of, clock_.now());
    EXPECT_GT(overview.cases, 40);
    EXPECT_EQ(overview.principles.size(), 4u);
}

TEST_P(MeasuresApi, every_figure_opens_into_its_cases)
{
    bring_history(150);
    auto const board =
        desk_->get("/scoreboards/touchpoint?measure=handoffs,ftr&from=2025-11-25&to=2026-06-01").read<Scoreboard>();
    ASSERT_GT(board.rows.size(), 2u);
    EXPECT_EQ(board.measures, (std::vector{Measure::handoffs, Measure::ftr}));
    for (ScoreRow const& row : board.rows) {
        auto const page = desk_->get("/cases?limit=200&" + row.cases_query).read<CasePage>();
        std::int64_t ended = 0;
        for (CaseRow const& one : page.items)
            ended += one.ended.has_value();
        EXPECT_EQ(ended, row.cases) << row.cases_query;
        EXPECT_EQ(page.total, static_cast<std::int64_t>(page.items.size()));
    }
    auto const bounces = desk_->get("/bounces").read<Bounces>();
    ASSERT_FALSE(bounces.pairs.empty());
    auto const page = desk_->get("/cases?limit=200&" + bounces.pairs[0].cases_query).read<CasePage>();
    EXPECT_GE(page.total, bounces.pairs[0].cases);
    for (CaseRow const& one : page.items)
        EXPECT_GT(one.bounces, 0);
}

TEST_P(MeasuresApi, boards_are_read_page_by_page)
{
    bring_history(150);
    auto const all = desk_->get("/scoreboards/unit?sort=name").read<Scoreboard>();
    ASSERT_GT(all.rows.size(), 3u);
    EXPECT_FALSE(all.next.has_value());
    EXPECT_TRUE(std::ranges::is_sorted(all.rows, {}, &ScoreRow::name));
    std::vector<std::string> names;
    std::string address = "/scoreboards/unit?sort=name&limit=3", cursor;
    for (auto page = desk_->get(address).read<Scoreboard>();; page = desk_->get(cursor).read<Scoreboard>()) {
        EXPECT_EQ(page.rows_total, static_cast<std::int64_t>(all.rows.size()));
        for (ScoreRow const& row : page.rows)
            names.push_back(row.name);
        if (!page.next)
            break;
        cursor = address + "&cursor=" + *page.next;
    }
    ASSERT_EQ(names.size(), all.rows.size());
    for (std::size_t i = 0; i < names.size(); ++i)
        EXPECT_EQ(names[i], all.rows[i].name);
    EXPECT_EQ(desk_->get("/dimensions/unit").read<DimensionValues>().values.size(), all.rows.size());
}

TEST_P(MeasuresApi, lists_are_read_page_by_page)
{
    bring_history(60);
    auto const first = desk_->get("/cases?limit=25&sort=-duration").read<CasePage>();
    ASSERT_EQ(first.items.size(), 25u);
    EXPECT_EQ(first.total, 60);
    auto const second = desk_->get("/cases?limit=25&sort=-duration&cursor=" + *first.next).read<CasePage>();
    EXPECT_LE(second.items.front().duration_hours, first.items.back().duration_hours);
    EXPECT_EQ(desk_->get("/cases?finding=F1").read<CasePage>().items.size(), 2u);
    EXPECT_EQ(desk_->get("/cases?finding=F9").status, 404);
}

TEST_P(MeasuresApi, one_case_is_shown_with_its_events)
{
    bring_history(10);
    auto const shown = desk_->get("/cases/" + id_text(4)).read<CaseShown>();
    EXPECT_EQ(shown.source, "Old desk");
    EXPECT_TRUE(shown.historical);
    EXPECT_FALSE(shown.events.empty());
    EXPECT_EQ(desk_->get("/cases/" + id_text(999)).status, 404);
}

TEST_P(MeasuresApi, bad_questions_are_refused_by_name)
{
    struct
    {
        char const* address;
        int status;
        std::vector<std::string> faults;
    } const table[]{
        {"/scoreboards/unit?measure=ftr,luck", 422, {"measure:unknown_measure"}},
        {"/scoreboards/persons", 404, {"not_found"}},
        {"/scoreboards/unit?sort=luck", 422, {"sort:unknown_sort"}},
        {"/scoreboards/unit?limit=1000", 422, {"limit:too_large"}},
        {"/scoreboards/unit?cursor=nonsense", 400, {"after:bad_cursor"}},
        {"/dimensions/persons", 404, {"not_found"}},
        {"/charts/luck", 404, {"not_found"}},
        {"/charts/ftr?by=year", 422, {"by:not_a_choice"}},
        {"/cases?sort=name", 422, {"sort:unknown_sort"}},
        {"/cases?limit=1000", 422, {"limit:too_large"}},
        {"/cases?cursor=nonsense", 400, {"after:bad_cursor"}},
        {"/overview?from=2026-02-01&to=2026-01-01", 422, {"to:empty_period"}},
        {"/overview?from=yesterday", 422, {"from:not_a_date"}},
    };
    for (auto const& bad : table) {
        auto const answer = desk_->get(bad.address);
        EXPECT_EQ(answer.status, bad.status) << bad.address;
        EXPECT_EQ(answer.faults(), bad.faults) << bad.address;
    }
}

TEST_P(MeasuresApi, whoever_may_read_measures_need_not_see_cases)
{
    desk_->who = api::testing::employee({"measures.read"});
    EXPECT_EQ(desk_->get("/cases").status, 403);
    EXPECT_EQ(desk_->get("/overview").status, 200);
    EXPECT_EQ(desk_->get("/measures/definitions").status, 200);
    desk_->who = api::testing::employee({"cases.read"});
    EXPECT_EQ(desk_->get("/scoreboards/unit").status, 403);
}

TEST_P(MeasuresApi, every_measure_has_its_words_in_both_languages)
{
    for (char const* const language : {"en", "da"}) {
        auto const definitions =
            desk_->get("/measures/definitions?language=" + std::string(language)).read<std::vector<Definition>>();
        EXPECT_EQ(definitions.size(), std::size(form::EnumTable<Measure>::names));
        for (Definition const& one : definitions) {
            EXPECT_FALSE(one.name.empty());
            EXPECT_GT(one.definition.size(), 40u) << one.name;
        }
    }
}

TEST_P(MeasuresApi, another_zone_counts_every_case_anew)
{
    bring_history(60);
    auto const before = desk_->get("/overview").read<Overview>();
    measures_->use_zone(Zone::find("Pacific/Auckland").value());
    measures_->use_zone(Zone::find("Pacific/Auckland").value()); // nothing more to do
    jobs::Worker(store(), kinds_, ids_, clock_).run_due();
    auto const after = desk_->get("/overview").read<Overview>();
    EXPECT_EQ(after.cases, before.cases);
    EXPECT_TRUE(db::check(store(), invariants()).empty());
    EXPECT_TRUE(check_outcomes(store()).empty());
}

TEST_P(MeasuresApi, other_rules_measure_every_case_again)
{
    bring_history(60);
    SourceRules other = rules_for_tests();
    other.calendar.reset();
    other.classes.pop_back();
    store().write([&](db::Transaction& tx) {
        set_rules(tx, cases::SourceId{7}, other);
        queue_->put(tx, {.kind = "measures.refresh", .key = "measures.refresh"});
    });
    EXPECT_FALSE(check_outcomes(store()).empty());
    jobs::Worker(store(), kinds_, ids_, clock_).run_due();
    EXPECT_TRUE(check_outcomes(store()).empty());
}
}
