#include "features/measures/histories_for_test.h"
#include "features/measures/screens/screens.h"

#include <gtest/gtest.h>

namespace regard::measures
{
namespace
{
constexpr cases::SourceId source{1};
constexpr int days = 210;

// Every day two cases are opened that take a day, and two that take ten; the history ends after 210 days, with what has
// ended by then.
std::vector<MadeUp> steady_history()
{
    Instant const begin = instant_from_rfc3339("2025-11-20T08:00:00Z").value();
    std::vector<MadeUp> made;
    for (int day = 0; day < days; ++day)
        for (int const length : {1, 1, 10, 10}) {
            if (day + length > days)
                continue;
            MadeUp one;
            one.reference = "case " + std::to_string(100'000 + made.size());
            one.imported.content = static_cast<std::int64_t>(made.size());
            one.events.resize(2);
            one.events[0].at = begin + Span::days(day);
            one.events[0].status = 3;
            one.events[1].at = one.events[0].at + Span::days(length);
            one.events[1].status = 1;
            made.push_back(std::move(one));
        }
    return made;
}

class ChartStore : public MeasuresStore
{
  protected:
    void SetUp() override
    {
        MeasuresStore::SetUp();
        if (IsSkipped())
            return;
        store().write([&](db::Transaction& tx) { set_rules(tx, source, rules_for_tests()); });
        auto made = steady_history();
        bring(source, cases::ImportId{1}, made);
        refresh();
    }

    Chart weekly(Filter const& filter)
    {
        return store().read([&](db::Transaction& tx) {
            return screens::chart(tx, Measure::duration_median, filter, screens::ChartBy::week).value();
        });
    }
};
REGARD_ON_EVERY_ENGINE(ChartStore);
}

TEST_P(ChartStore, judges_no_week_in_which_only_what_was_quick_could_end)
{
    Chart const chart = weekly({});
    ASSERT_GT(chart.points.size(), 20u);
    EXPECT_EQ(chart.settling, 1u);
    EXPECT_LT(*chart.points[0].value, *chart.lower) << "it looks better than any that is judged";
    EXPECT_EQ(chart.verdict, ChartVerdict::no_real_change);
    EXPECT_TRUE(chart.signals.empty());
}

TEST_P(ChartStore, judges_every_week_of_a_period_that_begins_later)
{
    Filter filter;
    filter.from = Date::of(2026, 1, 5);
    filter.to = Date::of(2026, 5, 4);
    Chart const chart = weekly(filter);
    EXPECT_EQ(chart.settling, 0u);
    EXPECT_EQ(chart.points.size(), 17u);
    EXPECT_EQ(chart.baseline, 17u);
}
}
