#include "features/measures/histories_for_test.h"
#include "features/measures/outcomes/outcome_store.h"
#include "features/measures/outcomes/source_store.h"
#include "features/measures/screens/names.h"
#include "features/measures/screens/screens.h"

#include <algorithm>
#include <set>

namespace regard::measures
{
namespace
{
cases::SourceId const source{7};

// A store of 400 made-up cases, and what they must show, counted from their outcomes one by one.
class ScreensStore : public MeasuresStore
{
  protected:
    void SetUp() override
    {
        MeasuresStore::SetUp();
        if (IsSkipped())
            return;
        store().write([&](db::Transaction& tx) { set_rules(tx, source, rules_for_tests()); });
        std::vector<MadeUp> made;
        for (int number = 0; number < 400; ++number)
            made.push_back(making_.make(number));
        bring(source, cases::ImportId{1}, made);
        refresh();
        outcomes_ = replayed();
    }

    template <class Ask>
    auto read(Ask ask)
    {
        return store().read([&](db::Transaction& tx) { return ask(tx); });
    }

    // A filter at random, now and then with dates, and whether a case is meant by it.
    Filter any_filter()
    {
        Filter filter;
        if (making_.below(2) == 0) {
            filter.from = Date::of(2025, 11, 20) + making_.below(100);
            filter.to = *filter.from + 1 + making_.below(300);
        }
        std::optional<WordId>* const words[]{&filter.touchpoint, &filter.channel, &filter.kind};
        for (auto* const word : words)
            if (making_.below(3) == 0)
                *word = WordId{making_.below(3)};
        return filter;
    }

    static bool is_meant(Filter const& filter, Outcome const& one)
    {
        Date const day = store::day_of(one, Zone::utc());
        auto const fits = [&](std::optional<WordId> const& word, Facet facet) {
            return !word || word->value == one.word(facet);
        };
        return (!filter.from || (day >= *filter.from && day < *filter.to)) &&
               fits(filter.touchpoint, Facet::touchpoint) && fits(filter.channel, Facet::channel) &&
               fits(filter.kind, Facet::kind) && fits(filter.unit, Facet::unit);
    }

    template <class Also>
    std::vector<Outcome> meant(Filter const& filter, Also also) const
    {
        std::vector<Outcome> found;
        for (Measured const& one : outcomes_)
            if (is_meant(filter, one) && also(one))
                found.push_back(one);
        return found;
    }
    std::vector<Outcome> meant(Filter const& filter) const
    {
        return meant(filter, [](Outcome const&) { return true; });
    }

    Tally tally(std::vector<Outcome> const& of)
    {
        Horizons const horizons = read([](db::Transaction& tx) { return store::horizons(tx); });
        Tally sum;
        for (Outcome const& one : of)
            sum.add(one, horizons[one.source]);
        return sum;
    }

    static void expect_same(Figure const& shown, Figure const& counted)
    {
        EXPECT_EQ(shown.n, counted.n);
        EXPECT_EQ(shown.state, counted.state);
        EXPECT_EQ(shown.value, counted.value);
        EXPECT_EQ(shown.low, counted.low);
        EXPECT_EQ(shown.high, counted.high);
    }

    // Reads a list to its end in pages of nine.
    std::vector<cases::CaseId> all_pages(Filter const& filter, screens::ListWish wish)
    {
        std::vector<cases::CaseId> ids;
        wish.limit = 9;
        for (;;) {
            auto const page = read([&](db::Transaction& tx) { return screens::list(tx, filter, wish).value(); });
            for (CaseRow const& row : page.rows)
                ids.push_back(row.id);
            if (!page.next)
                return ids;
            wish.after = page.next;
        }
    }

    Making making_{4711};
    std::vector<Measured> outcomes_;
};
REGARD_ON_EVERY_ENGINE(ScreensStore);

std::vector<Measure> all() { return {all_measures().begin(), all_measures().end()}; }

// All rows at once.
screens::BoardWish whole_board(std::vector<Measure> measures, std::string_view sort = "-cases")
{
    return {std::move(measures), board_order_from(sort).value(), 0, 1'000};
}
}

TEST_P(ScreensStore, a_scoreboard_shows_what_counting_its_cases_one_by_one_gives)
{
    for (int round = 0; round < 12; ++round) {
        Filter const filter = any_filter();
        auto const dimension = static_cast<Dimension>(making_.below(7));
        auto const board = read([&](db::Transaction& tx) {
            return screens::scoreboard(tx, dimension, filter, whole_board(all()), "Small").value();
        });
        Tally const overall = tally(meant(filter));
        for (Measure const measure : all_measures())
            expect_same(board.overall.at(std::string(key_of(measure))), figure(measure, overall, Counted::all));
        for (ScoreRow const& row : board.rows) {
            if (row.id.value == small_teams_together)
                continue;
            auto const cases = meant(
                filter, [&](Outcome const& one) { return one.word(static_cast<Facet>(dimension)) == row.id.value; });
            Tally const counted = tally(cases);
            EXPECT_EQ(row.cases, counted[Count::cases]);
            for (Measure const measure : all_measures())
                expect_same(row.figures.at(std::string(key_of(measure))), figure(measure, counted, Counted::all));
        }
    }
}

TEST_P(ScreensStore, a_scoreboard_is_read_page_by_page_in_the_order_of_all_its_rows)
{
    for (std::string const sort : {"-cases", "name", "-handoffs", "duration_median", "-resolution_p90", "reopened"}) {
        Filter const filter = any_filter();
        auto const ask = [&](screens::BoardWish const& wish) {
            return read([&](db::Transaction& tx) {
                return screens::scoreboard(tx, Dimension::unit, filter, wish, "Small").value();
            });
        };
        screens::BoardWish wish = whole_board(all(), sort);
        auto const whole = ask(wish);
        EXPECT_EQ(whole.rows_total, static_cast<std::int64_t>(whole.rows.size()));
        wish.limit = 2;
        for (; wish.skip < whole.rows.size(); wish.skip += wish.limit) {
            auto const page = ask(wish);
            ASSERT_EQ(page.rows.size(), std::min<std::size_t>(2, whole.rows.size() - wish.skip));
            for (std::size_t i = 0; i < page.rows.size(); ++i)
                EXPECT_EQ(to_json(page.rows[i]), to_json(whole.rows[wish.skip + i])) << sort;
            EXPECT_EQ(to_json(page.overall), to_json(whole.overall));
        }
        EXPECT_TRUE(ask(wish).rows.empty());
    }
}

TEST_P(ScreensStore, a_scoreboard_stands_in_the_order_asked_for)
{
    auto const values = [&](std::string const& sort) {
        std::vector<double> found;
        bool all_told = true;
        auto const board = read([&](db::Transaction& tx) {
            return screens::scoreboard(tx, Dimension::unit, {}, whole_board(all(), sort), "Small").value();
        });
        for (ScoreRow const& row : board.rows) {
            auto const value = row.figures.at(sort.substr(sort.starts_with('-'))).value;
            EXPECT_TRUE(all_told || !value) << "what cannot be said stands last";
            all_told = value.has_value();
            if (value)
                found.push_back(*value);
        }
        return found;
    };
    for (std::string const measure : {"handoffs", "duration_median", "bounced"}) {
        auto const rising = values(measure), falling = values("-" + measure);
        EXPECT_GT(rising.size(), 1u);
        EXPECT_TRUE(std::ranges::is_sorted(rising));
        EXPECT_EQ(std::vector<double>(falling.rbegin(), falling.rend()), rising);
    }
}

TEST_P(ScreensStore, the_values_of_a_column_are_those_of_its_board)
{
    auto const board = read([&](db::Transaction& tx) {
        return screens::scoreboard(tx, Dimension::touchpoint, {}, whole_board({}), "Small").value();
    });
    auto const found =
        read([](db::Transaction& tx) { return screens::dimension_values(tx, Dimension::touchpoint, "Small"); });
    ASSERT_EQ(found.values.size(), board.rows.size());
    for (std::size_t i = 0; i < board.rows.size(); ++i) {
        EXPECT_EQ(found.values[i].id, board.rows[i].id);
        EXPECT_EQ(found.values[i].name, board.rows[i].name);
        EXPECT_EQ(found.values[i].cases, board.rows[i].cases);
    }
}

TEST_P(ScreensStore, a_second_period_stands_beside_the_first)
{
    Filter filter;
    filter.from = Date::of(2025, 12, 1);
    filter.to = Date::of(2026, 2, 1);
    filter.compare_from = Date::of(2026, 2, 1);
    filter.compare_to = Date::of(2026, 4, 1);
    auto const overview = read([&](db::Transaction& tx) { return screens::overview(tx, filter).value(); });
    Filter second;
    second.from = filter.compare_from;
    second.to = filter.compare_to;
    Figure const expected = figure(Measure::turnaround_median, tally(meant(second)), Counted::all);
    auto const& quick = overview.principles.back();
    ASSERT_EQ(quick.key, PrincipleKey::quick);
    ASSERT_EQ(quick.figures.front().measure, Measure::turnaround_median);
    ASSERT_EQ(overview.trend->measure, Measure::resolution_median);
    expect_same(*quick.figures.front().compare, expected);
    EXPECT_EQ(overview.cases, tally(meant(filter))[Count::cases]);
}

TEST_P(ScreensStore, says_while_what_came_in_is_still_being_counted)
{
    auto const counting = [&] {
        return read([](db::Transaction& tx) { return screens::overview(tx, {}).value().counting; });
    };
    EXPECT_FALSE(counting());
    std::vector<MadeUp> one{making_.make(400)};
    bring(source, cases::ImportId{2}, one);
    EXPECT_TRUE(counting());
    refresh();
    EXPECT_FALSE(counting());
}

TEST_P(ScreensStore, what_a_history_cannot_tell_is_said_so)
{
    auto const overview = read([&](db::Transaction& tx) { return screens::overview(tx, {}).value(); });
    EXPECT_EQ(overview.principles[0].key, PrincipleKey::proactive);
    EXPECT_EQ(overview.principles[0].state, PrincipleState::not_known);
    EXPECT_EQ(overview.principles[0].needs_code, "proactive");
    EXPECT_EQ(overview.principles[2].state, PrincipleState::known);
    EXPECT_TRUE(overview.as_of.has_value());
}

TEST_P(ScreensStore, lists_hold_the_cases_of_their_filter_in_order_page_by_page)
{
    char const* const sorts[]{"-opened", "opened", "-duration", "duration", "-resolved", "resolved"};
    for (int round = 0; round < 18; ++round) {
        Filter const filter = any_filter();
        screens::ListWish wish;
        std::string const sort = sorts[round % 6];
        wish.order = order_from(sort).value();
        wish.reopened = making_.below(3) == 0;
        auto expected =
            meant(filter, [&](Outcome const& one) { return !wish.reopened || one.reopened == Answer::yes; });
        auto const key = [&](Outcome const& one) {
            bool const falling = sort.starts_with('-');
            if (sort.ends_with("duration"))
                return !one.duration ? INT64_MIN : falling ? one.duration->micros : -one.duration->micros;
            std::int64_t const at = (sort.ends_with("opened") ? one.opened : one.counted).micros;
            return falling ? at : -at;
        };
        std::sort(expected.begin(), expected.end(),
                  [&](Outcome const& a, Outcome const& b) { return key(a) != key(b) ? key(a) > key(b) : a.id > b.id; });
        std::vector<cases::CaseId> ids;
        for (Outcome const& one : expected)
            ids.push_back(one.id);
        EXPECT_EQ(all_pages(filter, wish), ids) << sort;
        auto const page = read([&](db::Transaction& tx) { return screens::list(tx, filter, wish).value(); });
        EXPECT_EQ(page.total, static_cast<std::int64_t>(ids.size()));
    }
}

TEST_P(ScreensStore, bounces_and_waits_are_counted_and_lead_to_their_cases)
{
    Filter const filters[]{{}, any_filter(), any_filter()};
    for (Filter const& filter : filters) {
        auto const bounces = read([&](db::Transaction& tx) { return screens::bounces(tx, filter).value(); });
        for (BouncePair const& pair : bounces.pairs) {
            auto const narrowed =
                read([&](db::Transaction& tx) { return *bounced_between(tx, pair.a + "," + pair.b); });
            std::int64_t amount = 0;
            auto const cases = meant(filter, [&](Outcome const& one) {
                for (PairBounces const& each : one.pairs)
                    if (each.word() == narrowed.word) {
                        amount += each.bounces;
                        return true;
                    }
                return false;
            });
            EXPECT_EQ(pair.bounces, amount);
            EXPECT_EQ(pair.cases, tally(cases)[Count::cases]);
            screens::ListWish wish;
            wish.bounced = pair.a + "," + pair.b;
            EXPECT_EQ(all_pages(filter, wish).size(), cases.size());
        }
        auto const waits = read([&](db::Transaction& tx) { return screens::waits(tx, filter).value(); });
        EXPECT_EQ(waits.rows.size(), 2u); // two statuses wait
        for (WaitRow const& row : waits.rows) {
            EXPECT_EQ(row.class_, "waiting");
            screens::ListWish wish;
            wish.waited = row.status;
            EXPECT_GE(static_cast<std::int64_t>(all_pages(filter, wish).size()), row.cases);
        }
    }
}

TEST_P(ScreensStore, a_chart_has_a_point_for_every_whole_month)
{
    auto const chart = read(
        [](db::Transaction& tx) { return screens::chart(tx, Measure::bounced, {}, screens::ChartBy::month).value(); });
    ASSERT_FALSE(chart.points.empty());
    for (ChartPoint const& point : chart.points) {
        Filter filter;
        filter.from = point.from;
        filter.to = point.to;
        Tally const counted = tally(meant(filter));
        EXPECT_EQ(point.n, counted[Count::with_team]);
        EXPECT_EQ(point.value, value_of(Measure::bounced, counted));
        EXPECT_EQ(point.cases_query, "from=" + to_iso(point.from) + "&to=" + to_iso(point.to));
    }
}

TEST_P(ScreensStore, figures_of_teams_of_fewer_than_five_are_not_shown_by_themselves)
{
    store().write([](db::Transaction& tx) { store::tell_small_teams(tx, 99); }); // now all are small
    auto const board = read([](db::Transaction& tx) {
        return screens::scoreboard(tx, Dimension::unit, {}, whole_board({Measure::bounced}), "Small teams").value();
    });
    std::set<std::string> names;
    for (ScoreRow const& row : board.rows)
        names.insert(row.name);
    EXPECT_EQ(names, (std::set<std::string>{"", "Small teams"})); // and those that name no team

    Filter filter;
    filter.unit = WordId{1};
    auto const refused = read([&](db::Transaction& tx) { return screens::overview(tx, filter); });
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, "few_persons");
    EXPECT_TRUE(read([](db::Transaction& tx) { return screens::bounces(tx, {}).value(); }).pairs.empty());

    filter.unit = WordId{small_teams_together};
    screens::ListWish wish;
    auto const cases = meant({}, [](Outcome const& one) { return one.word(Facet::unit) != 0; });
    EXPECT_EQ(all_pages(filter, wish).size(), cases.size());
}

TEST_P(ScreensStore, one_case_tells_its_story_and_its_outcome)
{
    auto const wanted = std::find_if(outcomes_.begin(), outcomes_.end(),
                                     [](Measured const& one) { return one.bounces > 0 && !one.waits.empty(); });
    ASSERT_NE(wanted, outcomes_.end());
    Elsewhere const elsewhere{.source_name = [](db::Transaction&, cases::SourceId) { return "Old desk"; },
                              .cases_of_finding = {},
                              .first_finding = {}};
    cases::KnownWords words;
    auto const one_case = [&](cases::CaseId id) {
        return read([&](db::Transaction& tx) { return screens::one_case(tx, id, elsewhere, words, Instant{}); });
    };
    auto const shown = one_case(wanted->id);
    ASSERT_TRUE(shown.has_value());
    EXPECT_EQ(shown->source, "Old desk");
    EXPECT_EQ(shown->events.size(), wanted->events);
    EXPECT_EQ(std::count_if(shown->events.begin(), shown->events.end(), [](CaseEvent const& e) { return e.bounce; }),
              wanted->bounces);
    double waited = 0;
    for (CaseEvent const& event : shown->events)
        waited += event.wait_hours.value_or(0);
    EXPECT_NEAR(waited, wanted->waiting->in_hours(), 1e-6);
    EXPECT_EQ(shown->outcome.duration_hours, wanted->duration->in_hours());
    EXPECT_FALSE(one_case(cases::CaseId{999'999}).has_value());
}

TEST_P(ScreensStore, a_finding_shows_its_own_cases)
{
    screens::ListWish wish;
    wish.among = {outcomes_[3].id, outcomes_[5].id, cases::CaseId{999'999}};
    EXPECT_EQ(all_pages({}, wish).size(), 2u);
}
}
