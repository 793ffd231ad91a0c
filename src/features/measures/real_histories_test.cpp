// The real histories beside the checkout (../shared/data), as the store counts them: case by case equal to the history in
// memory, and in sum equal to their published figures. Skipped where they are not there.
#include "features/cases/log.h"
#include "features/measures/histories_for_test.h"
#include "features/measures/outcomes/outcome_store.h"
#include "features/measures/screens/often.h"
#include "features/measures/screens/screens.h"
#include "features/measures/summary.h"

#include <filesystem>
#include <numeric>
#include <zlib.h>

namespace regard::measures
{
namespace
{
struct HistoryFile
{
    char const* path;
    std::size_t case_, at; // columns
    std::vector<std::size_t> status;
    std::optional<std::size_t> team, person, customer, product;
    std::vector<std::string_view> done, working, waiting;
};

HistoryFile const volvo{"../shared/data/volvo_incidents/events.csv.gz",
                        0,
                        1,
                        {2, 3},
                        5,
                        4,
                        {},
                        11,
                        {"Completed/Resolved", "Completed/Closed"},
                        {"Accepted/Assigned", "Accepted/In Progress", "Accepted/Wait", "Accepted/Wait - Customer",
                         "Accepted/Wait - Implementation", "Accepted/Wait - Vendor", "Queued/Awaiting Assignment"},
                        {"Accepted/Wait - User"}};
HistoryFile const helpdesk{"../shared/data/helpdesk_italy/finale.csv.gz",
                           0,
                           3,
                           {1},
                           15,
                           2,
                           8,
                           9,
                           {"Closed", "RESOLVED", "Resolve ticket"},
                           {"Assign seriousness", "Create SW anomaly", "Insert ticket", "Require upgrade",
                            "Resolve SW anomaly", "Schedule intervention", "Take in charge ticket"},
                           {"Wait"}};

std::vector<std::string_view> cells_of_line(std::string_view line)
{
    std::vector<std::string_view> cells;
    for (std::size_t comma; (comma = line.find(',')) != std::string_view::npos; line.remove_prefix(comma + 1))
        cells.push_back(line.substr(0, comma));
    cells.push_back(line);
    return cells;
}

Instant time_of(std::string text) // 2010-03-31T16:59:42+02:00, or 2012/10/09 14:50:17.000 without a zone
{
    if (text[4] == '/') {
        text[4] = text[7] = '-';
        text[10] = 'T';
        text += 'Z';
    }
    return instant_from_rfc3339(text).value();
}

template <class See>
void for_each_row(char const* path, See see)
{
    gzFile const file = gzopen(path, "rb");
    char line[4096];
    gzgets(file, line, sizeof line); // the header
    while (gzgets(file, line, sizeof line) != nullptr) {
        std::string_view row(line);
        while (row.ends_with('\n') || row.ends_with('\r'))
            row.remove_suffix(1);
        see(cells_of_line(row));
    }
    gzclose(file);
}

cases::Log log_of(HistoryFile const& file)
{
    cases::LogBuilder builder;
    auto& names = builder.names();
    for_each_row(file.path, [&](std::vector<std::string_view> const& cells) {
        auto const name = [&](cases::Names& in, std::optional<std::size_t> column) {
            return column ? in.number(cells[*column]) : 0;
        };
        std::string status;
        for (std::size_t const column : file.status)
            status += (status.empty() ? "" : "/") + std::string(cells[column]);
        auto const number = builder.case_number(cells[file.case_], cases::Shape::event_log);
        cases::Subject subject;
        subject.customer = name(names.customers, file.customer);
        subject.product = name(names.products, file.product);
        builder.describe(number, subject);
        builder.add(number, {time_of(std::string(cells[file.at])), names.statuses.number(status),
                             name(names.teams, file.team), name(names.persons, file.person)});
    });
    return builder.finish();
}

class RealHistories : public MeasuresStore
{
  protected:
    // Brings the file, and keeps what measures it.
    bool bring_file(HistoryFile const& file)
    {
        if (!std::filesystem::exists(file.path))
            return false;
        log_ = log_of(file);
        classify(file);
        store().write([&](db::Transaction& tx) {
            name_words(tx);
            set_rules(tx, source_, rules_);
        });
        std::vector<MadeUp> all;
        for (std::size_t i = 0; i < log_.size(); ++i) {
            auto const one = log_[i];
            MadeUp made{std::string(one.reference), {}, {one.events.begin(), one.events.end()}};
            made.imported.subject = one.subject;
            made.imported.customer = one.subject.customer;
            all.push_back(std::move(made));
        }
        bring(source_, cases::ImportId{1}, all);
        refresh();
        return true;
    }

    void classify(HistoryFile const& file)
    {
        auto const put = [&](std::vector<std::string_view> const& statuses, StatusClass c) {
            for (std::string_view const status : statuses) {
                rules_.classes.emplace_back(log_.names().statuses.find(status), c);
                yardstick_.classes.put(log_.names().statuses.find(status), c);
            }
        };
        put(file.done, StatusClass::done);
        put(file.working, StatusClass::working);
        put(file.waiting, StatusClass::waiting);
        calendars::CalendarPlan plan;
        plan.zone = "Europe/Brussels";
        for (std::size_t day = 0; day < 5; ++day)
            plan.week[day].push_back({Span::hours(9), Span::hours(18)});
        rules_.calendar = plan;
        calendar_ = calendars::WorkingCalendar::make(plan).value();
        yardstick_.calendar = &*calendar_;
    }

    void name_words(db::Transaction& tx)
    {
        cases::Words words(tx);
        auto const name = [&](cases::Dimension dimension, cases::Names const& names) {
            for (cases::Name n = 1; n <= names.size(); ++n)
                ASSERT_EQ(words.number(dimension, names.text(n)), n);
        };
        name(cases::Dimension::status, log_.names().statuses);
        name(cases::Dimension::team, log_.names().teams);
        name(cases::Dimension::person, log_.names().persons);
        name(cases::Dimension::product, log_.names().products);
        words.flush(tx);
    }

    bool names_words_at_start() const override { return false; }

    // Every stored outcome is what the history in memory gives.
    void expect_outcomes_of_the_log()
    {
        std::map<std::string, cases::CaseId> ids;
        store().read([&](db::Transaction& tx) {
            cases::stream(tx, {}, 1'000'000, [&](cases::CaseView const& one, std::int64_t) {
                ids.emplace(one.reference, cases::CaseId{static_cast<std::int64_t>(one.number)});
            });
            for (std::size_t i = 0; i < log_.size(); ++i) {
                auto const one = log_[i];
                auto const id = ids.at(std::string(one.reference));
                auto stored = store::outcome(tx, id).value();
                stored.returned.reset();
                EXPECT_EQ(stored, measure(one, id, source_, one.subject.customer, yardstick_)) << one.reference;
            }
        });
    }

    // The store's sums are those of the whole history seen case by case.
    void expect_figures_of(Summary& summary)
    {
        Figures const figures = summary.figures();
        store().read([&](db::Transaction& tx) {
            Selection const everything = selection_of(tx, {}, For::figures).value();
            auto const all = tallied(tx, everything, {Length::duration, Length::working}).tally;
            EXPECT_EQ(all[Count::cases], static_cast<std::int64_t>(figures.cases));
            EXPECT_EQ(all[Count::events], static_cast<std::int64_t>(figures.events));
            EXPECT_EQ(all[Count::done], static_cast<std::int64_t>(figures.reopened->done_cases));
            EXPECT_EQ(all[Count::reopened], static_cast<std::int64_t>(figures.reopened->cases));
            EXPECT_EQ(all[Count::bounces], static_cast<std::int64_t>(figures.teams.bounces));
            EXPECT_EQ(all[Count::bounced], static_cast<std::int64_t>(figures.teams.ping_pong_cases));
            EXPECT_EQ(all[Count::handoffs], static_cast<std::int64_t>(figures.teams.handoffs));
            EXPECT_EQ(all[Count::person_handoffs], static_cast<std::int64_t>(figures.people.handoffs));
            EXPECT_NEAR(all[Length::duration].mean() / 3.6e9, figures.duration_hours->mean, 1e-6);
            EXPECT_NEAR(all[Length::working].mean() / 3.6e9, figures.working_hours->mean, 1e-6);
            EXPECT_NEAR(all[Length::duration].quantile(0.5) / 3.6e9, figures.duration_hours->median,
                        0.01 * figures.duration_hours->median);
            expect_pairs(tx, everything, figures);
            expect_waits(tx, everything, figures);
        });
    }

    void expect_pairs(db::Transaction& tx, Selection const& everything, Figures const& figures)
    {
        auto const by = bounces_by_pair(tx, everything);
        std::map<std::int64_t, std::int64_t> amounts;
        for (PairOften const& pair : by.pairs)
            amounts.emplace(pair.word, pair.amount);
        EXPECT_EQ(amounts.size(), figures.teams.worst_pairs.size());
        auto const& teams = log_.names().teams;
        for (Bounce const& pair : figures.teams.worst_pairs) {
            auto const a = teams.find(pair.a), b = teams.find(pair.b);
            auto const word = PairBounces{std::min(a, b), std::max(a, b)}.word();
            EXPECT_EQ(amounts.at(word), static_cast<std::int64_t>(pair.bounces));
        }
    }

    void expect_waits(db::Transaction& tx, Selection const& everything, Figures const& figures)
    {
        auto const by = waits_by_status(tx, everything);
        ASSERT_EQ(by.statuses.size(), figures.waits.size());
        for (WaitFigures const& wait : figures.waits) {
            WaitsOften const& often = by.statuses.at(log_.names().statuses.find(wait.status));
            EXPECT_EQ(often.amount, static_cast<std::int64_t>(wait.events));
            EXPECT_EQ(often.cases, static_cast<std::int64_t>(wait.cases));
            EXPECT_NEAR(often.waits.sum() / 8.64e10, wait.total_days, 1e-6);
            EXPECT_NEAR(often.waits.mean() / 3.6e9, *wait.mean_hours, 1e-6);
        }
    }

    void expect_everything_equals_the_log()
    {
        expect_outcomes_of_the_log();
        Summary summary(log_.names());
        summary.measure_by(yardstick_.classes, &*calendar_);
        for (std::size_t i = 0; i < log_.size(); ++i)
            summary.see(log_[i]);
        expect_figures_of(summary);
        EXPECT_TRUE(check_outcomes(store()).empty());
        EXPECT_TRUE(db::check(store(), invariants()).empty());
    }

    cases::SourceId source_{7};
    cases::Log log_;
    SourceRules rules_;
    Yardstick yardstick_;
    std::optional<calendars::WorkingCalendar> calendar_;
};
REGARD_ON_EVERY_ENGINE(RealHistories);
}

TEST_P(RealHistories, the_volvo_incidents_are_counted_as_published)
{
    if (!bring_file(volvo))
        GTEST_SKIP() << "the Volvo incidents are not beside the checkout";
    expect_everything_equals_the_log();
    store().read([&](db::Transaction& tx) {
        auto const all =
            tallied(tx, selection_of(tx, {}, For::figures).value(), {Length::duration, Length::working}).tally;
        EXPECT_EQ(all[Count::cases], 7554);
        EXPECT_EQ(all[Count::events], 65'533);
        EXPECT_EQ(all[Count::done], 5663);
        EXPECT_EQ(all[Count::reopened], 390);
        EXPECT_NEAR(all[Length::duration].mean() / 3.6e9, 289.9043, 0.0001);
        EXPECT_NEAR(all[Length::working].mean() / 3.6e9, 78.2366, 0.0001);
        EXPECT_NEAR(all[Length::duration].quantile(0.9) / 3.6e9, 541.3331, 5.4);
    });
}

TEST_P(RealHistories, the_italian_help_desk_is_counted_as_published)
{
    if (!bring_file(helpdesk))
        GTEST_SKIP() << "the help desk's history is not beside the checkout";
    expect_everything_equals_the_log();
    store().read([&](db::Transaction& tx) {
        auto const all = tallied(tx, selection_of(tx, {}, For::figures).value(), {Length::duration}).tally;
        EXPECT_EQ(all[Count::cases], 4580);
        EXPECT_EQ(all[Count::done], 4569);
        EXPECT_EQ(all[Count::reopened], 152);
        EXPECT_NEAR(all[Length::duration].mean() / 3.6e9, 980.6018, 0.0001);
    });
}

TEST_P(RealHistories, what_was_measured_can_be_made_anew_and_damage_is_found)
{
    if (!bring_file(helpdesk))
        GTEST_SKIP() << "the help desk's history is not beside the checkout";
    auto const whole = [&] {
        return store().read([](db::Transaction& tx) {
            return store::merged(tx, Facet::unit, {Grain::year, Date::of(2010, 1, 1), Date::of(2015, 1, 1)});
        });
    };
    auto const before = whole();
    store().write([](db::Transaction& tx) {
        tx.execute("update case_outcome set handoffs = handoffs + 1 where case_id = 17");
        tx.execute("delete from case_outcome where case_id = 18");
        tx.execute("delete from measured_cell_page where facet = 7 and grain = 1 and part = 0 and "
                   "start = (select min(start) from measured_cell_page where facet = 7 and grain = 1)");
        tx.execute("delete from measured_place where facet = 7 and day = (select max(day) from case_outcome)");
    });
    auto const outcomes = check_outcomes(store());
    ASSERT_EQ(outcomes.size(), 2u);
    EXPECT_EQ(outcomes[0].rows, 2);
    EXPECT_EQ(outcomes[0].examples, (std::vector<std::string>{id_text(17), id_text(18)}));
    EXPECT_EQ(outcomes[1].name, "measures.cells_add_up");
    EXPECT_EQ(outcomes[1].rows, 2); // the month, and its year
    EXPECT_EQ(db::check(store(), invariants()).size(), 1u);

    rebuild(store(), Instant{});
    EXPECT_TRUE(check_outcomes(store()).empty());
    EXPECT_TRUE(db::check(store(), invariants()).empty());
    EXPECT_EQ(whole(), before);
}
}
