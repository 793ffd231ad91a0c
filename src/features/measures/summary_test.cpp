// Histories small enough to count by hand, one definition of measures.md each.
#include "features/measures/summary.h"

#include "features/cases/log.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regard::measures
{
namespace
{
using cases::LogBuilder;
using cases::Shape;
using cases::What;
using testing::ElementsAre;
using testing::IsEmpty;

// Rows of a history, hours after 2024-05-01T00:00Z (a Wednesday), and the figures of all of them.
class History
{
  public:
    History& row(std::string_view reference, double hour, std::string_view status, std::string_view team = "",
                 std::string_view person = "")
    {
        auto& names = builder_.names();
        builder_.add(builder_.case_number(reference, Shape::event_log),
                     {at(hour), names.statuses.number(status), names.teams.number(team), names.persons.number(person)});
        return *this;
    }

    // One team after the other, an hour each.
    History& teams(std::string_view reference, std::vector<std::string_view> const& sequence)
    {
        for (std::size_t i = 0; i < sequence.size(); ++i)
            row(reference, static_cast<double>(i), "", sequence[i]);
        return *this;
    }

    History& listed(std::string_view reference, std::vector<std::pair<What, double>> const& events, bool done = false)
    {
        auto const number = builder_.case_number(reference, Shape::case_list);
        for (auto const& [what, hour] : events)
            builder_.add(number, {at(hour), 0, 0, 0, what});
        if (done)
            builder_.mark_done(number);
        return *this;
    }

    History& classed(std::string_view status, StatusClass c)
    {
        classes_.put(builder_.names().statuses.number(status), c);
        return *this;
    }

    Figures figures(calendars::WorkingCalendar const* calendar = nullptr)
    {
        cases::Log const log = builder_.finish();
        Summary summary(log.names());
        summary.measure_by(classes_, calendar);
        for (std::size_t i = 0; i < log.size(); ++i)
            summary.see(log[i]);
        return summary.figures();
    }

  private:
    static Instant at(double hour)
    {
        return Instant{1'714'521'600'000'000} + Span{static_cast<std::int64_t>(hour * 3.6e9)};
    }

    LogBuilder builder_;
    Classes classes_;
};

Flow flow_of(std::vector<std::string_view> const& sequence) { return History().teams("1", sequence).figures().teams; }

calendars::WorkingCalendar office_hours()
{
    calendars::CalendarPlan plan;
    for (int const day : calendars::parse_days("mon-fri").value())
        plan.week[static_cast<std::size_t>(day)].push_back(calendars::parse_window("09:00-17:00").value());
    return calendars::WorkingCalendar::make(plan).value();
}
}

TEST(Summary, duration_is_from_the_first_event_to_the_last)
{
    auto const figures = History()
                             .row("1", 0, "")
                             .row("1", 5, "")
                             .row("1", 3, "")
                             .row("2", 10, "")
                             .row("3", 1, "")
                             .row("3", 2, "")
                             .figures();
    ASSERT_TRUE(figures.duration_hours);
    EXPECT_EQ(figures.duration_hours->n, 3u);
    EXPECT_DOUBLE_EQ(figures.duration_hours->mean, 2); // 5, 0 for the single event, 1
    EXPECT_DOUBLE_EQ(figures.duration_hours->median, 1);
    EXPECT_DOUBLE_EQ(figures.duration_hours->p90, 4.2); // between 1 and 5, 0.8 of the way
    EXPECT_DOUBLE_EQ(figures.duration_hours->p95, 4.6);
    EXPECT_DOUBLE_EQ(figures.duration_hours->max, 5);
    EXPECT_EQ(figures.cases, 3u);
    EXPECT_EQ(figures.events, 6u);
    EXPECT_EQ(to_rfc3339(*figures.first_event), "2024-05-01T00:00:00Z");
    EXPECT_EQ(to_rfc3339(*figures.last_event), "2024-05-01T10:00:00Z");
}

TEST(Summary, working_duration_counts_the_calendars_time_only)
{
    auto const calendar = office_hours();
    auto const figures =
        History().row("1", 16, "").row("1", 34, "").row("2", 12, "").figures(&calendar); // Wed 16:00 to Thu 10:00
    ASSERT_TRUE(figures.working_hours);
    EXPECT_EQ(figures.working_hours->n, 2u);
    EXPECT_DOUBLE_EQ(figures.working_hours->max, 2);
    EXPECT_DOUBLE_EQ(figures.working_hours->mean, 1);
    EXPECT_FALSE(History().row("1", 0, "").figures().working_hours); // without a calendar nobody knows
}

TEST(Summary, the_cases_of_each_source_are_measured_by_its_own_classes_and_hours)
{
    LogBuilder builder;
    for (char const* const reference : {"1", "2"})
        for (int const hour : {9, 10}) // in each: `Pending` for an hour
            builder.add(builder.case_number(reference, Shape::event_log),
                        {Instant{1'714'521'600'000'000} + Span::minutes(60 * hour),
                         builder.names().statuses.number("Pending")});
    cases::Log const log = builder.finish();
    auto const calendar = office_hours();
    Classes done, waiting;
    done.put(1, StatusClass::done);
    waiting.put(1, StatusClass::waiting);
    Summary summary(log.names());
    summary.measure_by(done, nullptr);
    summary.see(log[0]);
    summary.measure_by(waiting, &calendar);
    summary.see(log[1]);
    auto const figures = summary.figures();
    EXPECT_EQ(figures.duration_hours->n, 2u);
    EXPECT_EQ(figures.working_hours->n, 1u) << "the other source has no hours";
    EXPECT_EQ(figures.reopened->done_cases, 1u);
    ASSERT_EQ(figures.waits.size(), 2u);
    EXPECT_EQ(figures.waits[0].class_, "unclassed");
    EXPECT_EQ(figures.waits[0].cases, 1u);
    EXPECT_EQ(figures.waits[1].class_, "waiting");
    EXPECT_EQ(figures.waits[1].cases, 1u);
}

TEST(Summary, a_case_list_ends_with_its_resolution_or_closing_and_open_cases_have_no_end)
{
    auto const figures =
        History()
            .listed("resolved", {{What::arrived, 0}, {What::resolved, 4}})
            .listed("closed later", {{What::arrived, 0}, {What::resolved, 4}, {What::closed, 6}})
            .listed("answered after closing", {{What::arrived, 0}, {What::closed, 2}, {What::replied, 3}})
            .listed("open", {{What::arrived, 0}, {What::replied, 9}})
            .listed("done, nobody knows when", {{What::arrived, 0}}, true)
            .figures();
    ASSERT_TRUE(figures.duration_hours);
    EXPECT_EQ(figures.duration_hours->n, 3u);
    EXPECT_DOUBLE_EQ(figures.duration_hours->mean, 4);
    EXPECT_EQ(figures.cases, 5u);
    EXPECT_FALSE(History().listed("open", {{What::arrived, 0}}).figures().duration_hours);
}

TEST(Summary, a_handoff_is_two_neighbours_that_differ_empty_values_left_out)
{
    struct
    {
        std::vector<std::string_view> sequence;
        std::uint64_t handoffs, bounces;
    } const table[] = {
        {{""}, 0, 0},
        {{"A"}, 0, 0},
        {{"A", "A"}, 0, 0},
        {{"A", "B"}, 1, 0},
        {{"A", "", "B"}, 1, 0},
        {{"A", "", "A"}, 0, 0},
        {{"", "A", "B", ""}, 1, 0},
        {{"A", "B", "A"}, 2, 1},
        {{"A", "B", "B", "", "A", "A"}, 2, 1},
        {{"A", "B", "A", "B"}, 3, 2}, // overlaps all count
        {{"A", "B", "A", "B", "A"}, 4, 3},
        {{"A", "B", "C", "A"}, 3, 0},
        {{"A", "B", "C", "B", "A"}, 4, 1},
        {{"A", "B", "A", "C", "A"}, 4, 2},
    };
    for (auto const& row : table) {
        auto const flow = flow_of(row.sequence);
        std::string name;
        for (auto const team : row.sequence)
            name += std::string(team) + "·";
        EXPECT_EQ(flow.handoffs, row.handoffs) << name;
        EXPECT_EQ(flow.bounces, row.bounces) << name;
        EXPECT_EQ(flow.max_bounces, row.bounces) << name;
        EXPECT_EQ(flow.ping_pong_cases, row.bounces > 0 ? 1u : 0u) << name;
        EXPECT_EQ(flow.cases_without_handoff, row.handoffs == 0 ? 1u : 0u) << name;
    }
}

TEST(Summary, pairs_that_bounce_are_unordered_and_the_worst_come_first)
{
    auto const figures = History()
                             .teams("1", {"b", "a", "b", "a"})
                             .teams("2", {"c", "Z", "c"})
                             .teams("3", {"a", "c", "a"})
                             .teams("4", {"a", "b"})
                             .teams("5", {"é", "z", "é"})
                             .figures();
    std::vector<std::string> pairs;
    for (Bounce const& pair : figures.teams.worst_pairs)
        pairs.push_back(pair.a + " " + pair.b + " " + std::to_string(pair.bounces));
    EXPECT_THAT(pairs, ElementsAre("a b 2", "Z c 1", "a c 1", "z é 1")); // bytewise
    EXPECT_EQ(figures.teams.distinct, 6u);
    EXPECT_EQ(figures.teams.bounces, 5u);
    EXPECT_EQ(figures.teams.max_bounces, 2u);
    EXPECT_EQ(figures.teams.ping_pong_cases, 4u);
}

TEST(Summary, persons_are_counted_like_teams)
{
    auto const figures =
        History().row("1", 0, "", "T", "Ada").row("1", 1, "", "T", "Bo").row("1", 2, "", "T", "Ada").figures();
    EXPECT_EQ(figures.people.distinct, 2u);
    EXPECT_EQ(figures.people.handoffs, 2u);
    EXPECT_EQ(figures.people.bounces, 1u);
    EXPECT_EQ(figures.teams.handoffs, 0u);
}

TEST(Summary, reopened_is_work_or_waiting_after_done)
{
    auto const classed = [](History& history) -> History& {
        return history.classed("Open", StatusClass::working)
            .classed("Wait", StatusClass::waiting)
            .classed("Done", StatusClass::done);
    };
    struct
    {
        std::vector<std::string_view> statuses;
        bool done, reopened;
    } const table[] = {
        {{"Open", "Done"}, true, false},
        {{"Open", "Done", "Open"}, true, true},
        {{"Done", "Wait"}, true, true},
        {{"Done", "Noted", "Done"}, true, false},
        {{"Done", "Noted", "", "Open"}, true, true},
        {{"Open", "Wait"}, false, false},
        {{"Done", "Open", "Done", "Open"}, true, true},
        {{"Done", "Done"}, true, false},
    };
    for (auto const& row : table) {
        History history;
        classed(history);
        for (std::size_t i = 0; i < row.statuses.size(); ++i)
            history.row("1", static_cast<double>(i), row.statuses[i]);
        auto const reopened = history.figures().reopened;
        ASSERT_TRUE(reopened);
        EXPECT_EQ(reopened->done_cases, row.done ? 1u : 0u) << row.statuses.back();
        EXPECT_EQ(reopened->cases, row.reopened ? 1u : 0u) << row.statuses.back();
        EXPECT_DOUBLE_EQ(reopened->share, row.reopened ? 1 : 0);
    }
    EXPECT_FALSE(
        History().row("1", 0, "Open").classed("Open", StatusClass::working).figures().reopened); // no status is done
}

TEST(Summary, the_share_of_reopened_cases_is_over_those_that_were_done)
{
    auto const figures = History()
                             .classed("Open", StatusClass::working)
                             .classed("Done", StatusClass::done)
                             .row("1", 0, "Done")
                             .row("1", 1, "Open")
                             .row("2", 0, "Done")
                             .row("3", 0, "Open")
                             .row("4", 0, "Done")
                             .row("5", 0, "Done")
                             .figures();
    EXPECT_EQ(figures.reopened->done_cases, 4u);
    EXPECT_EQ(figures.reopened->cases, 1u);
    EXPECT_DOUBLE_EQ(figures.reopened->share, 0.25);
}

TEST(Summary, a_wait_ends_with_the_next_event_whatever_it_is)
{
    auto const figures = History()
                             .classed("Wait", StatusClass::waiting)
                             .classed("Park", StatusClass::waiting)
                             .row("1", 0, "Wait")
                             .row("1", 6, "Wait") // consecutive ones are separate
                             .row("1", 24, "")    // an event without a status ends it too
                             .row("1", 30, "Park")
                             .row("2", 0, "Wait") // the last event: it has no end
                             .row("3", 0, "Open")
                             .figures();
    ASSERT_EQ(figures.waits.size(), 2u);
    WaitFigures const& wait = figures.waits[0];
    EXPECT_EQ(wait.status, "Wait");
    EXPECT_EQ(wait.class_, "waiting");
    EXPECT_EQ(wait.events, 3u);
    EXPECT_EQ(wait.cases, 2u);
    EXPECT_DOUBLE_EQ(wait.mean_hours.value(), 12); // 6 and 18
    EXPECT_DOUBLE_EQ(wait.median_hours.value(), 12);
    EXPECT_DOUBLE_EQ(wait.total_days, 1);
    WaitFigures const& park = figures.waits[1];
    EXPECT_EQ(park.events, 1u);
    EXPECT_FALSE(park.mean_hours);
    EXPECT_FALSE(park.median_hours);
    EXPECT_EQ(park.total_days, 0);
}

TEST(Summary, where_no_status_waits_all_are_shown_unclassed)
{
    auto const figures = History()
                             .classed("Done", StatusClass::done)
                             .row("1", 0, "Open")
                             .row("1", 24, "Done")
                             .row("2", 0, "Open")
                             .figures();
    ASSERT_EQ(figures.waits.size(), 2u);
    EXPECT_EQ(figures.waits[0].status, "Open");
    EXPECT_EQ(figures.waits[0].class_, "unclassed");
    EXPECT_EQ(figures.waits[0].events, 2u);
    EXPECT_DOUBLE_EQ(figures.waits[0].total_days, 1);
    EXPECT_EQ(figures.waits[1].status, "Done");
}

TEST(Summary, statuses_are_counted_most_frequent_first)
{
    auto const figures =
        History().row("1", 0, "b").row("1", 1, "a").row("1", 2, "c").row("1", 3, "c").row("1", 4, "").figures();
    std::vector<std::string> statuses;
    for (StatusCount const& status : figures.statuses)
        statuses.push_back(status.status + std::to_string(status.events));
    EXPECT_THAT(statuses, ElementsAre("c2", "a1", "b1"));
}

TEST(Summary, nothing_has_no_figures)
{
    auto const figures = History().figures();
    EXPECT_EQ(figures.cases, 0u);
    EXPECT_FALSE(figures.first_event);
    EXPECT_FALSE(figures.duration_hours);
    EXPECT_FALSE(figures.reopened);
    EXPECT_THAT(figures.waits, IsEmpty());
    EXPECT_THAT(figures.teams.worst_pairs, IsEmpty());
}

TEST(Distribution, is_as_numpy_has_it)
{
    std::vector<double> one{7};
    EXPECT_DOUBLE_EQ(distribution(one)->p95, 7);
    std::vector<double> none;
    EXPECT_FALSE(distribution(none));
    std::vector<double> values;
    for (int i = 100; i > 0; --i)
        values.push_back(i);
    auto const of = distribution(values).value(); // numpy.percentile(range(1, 101), [50, 90, 95])
    EXPECT_DOUBLE_EQ(of.median, 50.5);
    EXPECT_DOUBLE_EQ(of.p90, 90.1);
    EXPECT_DOUBLE_EQ(of.p95, 95.05);
    EXPECT_DOUBLE_EQ(of.max, 100);
    EXPECT_DOUBLE_EQ(of.mean, 50.5);
    EXPECT_EQ(of.n, 100u);
}
}
