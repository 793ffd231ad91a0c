#pragma once
// Generated histories of an ordinary help desk, with a problem planted by the test: a case is written as a list of steps,
// which the test changes before it goes into the history.
#include "features/diagnosis/testing_history.h"
#include "features/measures/statistics/draws.h"

#include <cmath>
#include <fmt/format.h>
#include <functional>

namespace regard::diagnosis
{
struct Step
{
    double hours; // after the step before; of the first: after the beginning of the history
    std::string status, team, person;
    cases::Message message = cases::Message::none;
};

struct PlantedCase
{
    std::string touchpoint, customer, kind, home; // home: the team that usually has it
    std::vector<Step> steps;
};

inline double gap(measures::Draws& draws, double mean_hours = 8) { return -mean_hours * std::log(draws.uniform()); }

// A case of one of four touchpoints, each with a home team of six persons, within 40 weeks: taken, worked on a few times
// and resolved; one in five waits for the customer once. Gaps are exponential, 8 hours on average.
inline PlantedCase ordinary_case(measures::Draws& draws)
{
    constexpr std::string_view touchpoints[]{"Open an account", "Lost card", "Address change", "Loan"};
    constexpr std::string_view teams[]{"Accounts", "Cards", "Back office", "Lending"};
    std::uint64_t const about = draws.below(4);
    PlantedCase one{std::string(touchpoints[about]),
                    fmt::format("C{}", draws.below(4000)),
                    draws.below(3) == 0 ? "Complaint" : "Request",
                    std::string(teams[about]),
                    {}};
    std::string const person = fmt::format("{} {}", one.home, draws.below(6));
    one.steps.push_back({draws.uniform() * 40 * 7 * 24, "New", one.home, person});
    for (std::uint64_t more = 1 + draws.below(4); more > 0; --more)
        one.steps.push_back({gap(draws), "In progress", one.home, person});
    if (draws.below(5) == 0)
        one.steps.push_back({gap(draws), "Waiting", one.home, person});
    one.steps.push_back({gap(draws), "Resolved", one.home, person});
    return one;
}

class Planted
{
  public:
    using Plant = std::function<void(PlantedCase&, measures::Draws&)>;

    explicit Planted(std::uint64_t seed = 1) : draws_(seed) {}

    std::vector<Found> const& findings(int cases, Plant const& plant)
    {
        for (int i = 0; i < cases; ++i) {
            PlantedCase one = ordinary_case(draws_);
            plant(one, draws_);
            add(fmt::format("T-{}", i), one);
        }
        return found_ = history_.findings();
    }

    void add(std::string const& reference, PlantedCase const& one)
    {
        history_.about(reference, one.touchpoint, one.customer, one.kind);
        double at = 0;
        for (Step const& step : one.steps)
            history_.event(reference, at += step.hours, {step.status, step.team, step.person, step.message});
    }

    // The finding of that kind whose terms or candidate say that; null: there is none.
    Found const* find(std::string_view kind, std::string_view name) const
    {
        for (Found const& one : found_) {
            bool said = one.candidate == name;
            for (Term const& term : one.terms)
                said |= term.text == name;
            if (one.kind == kind && said)
                return &one;
        }
        return nullptr;
    }

    std::string reference(std::uint64_t number) const { return std::string(history_.log[number].reference); }

  private:
    measures::Draws draws_;
    HistoryForTest history_;
    std::vector<Found> found_;
};
}
