#include "features/measures/summary.h"

#include "features/measures/ends.h"
#include "features/measures/flow.h"

#include <algorithm>

namespace regard::measures
{
namespace
{
using cases::Event;
using cases::Name;

std::uint64_t pair_key(Name a, Name b) { return std::uint64_t{std::min(a, b)} << 32 | std::max(a, b); }
}

Summary::Summary(cases::Vocabulary const& names)
    : names_(names), by_status_(names.statuses.size() + 1), waits_(names.statuses.size() + 1),
      unclassed_waits_(names.statuses.size() + 1)
{}

void Summary::measure_by(Classes const& classes, calendars::WorkingCalendar const* calendar)
{
    classes_ = &classes;
    calendar_ = calendar;
    unclassed_ = !classes.any(StatusClass::waiting);
    if (!figures_.reopened && classes.any(StatusClass::done))
        figures_.reopened.emplace();
}

void Summary::see(cases::CaseView const& one)
{
    ++figures_.cases;
    figures_.events += one.events.size();
    first_ = std::min(first_, one.events.front().at);
    last_ = std::max(last_, one.events.back().at);
    see_durations(one);
    see_flow(one);
    see_statuses(one);
}

void Summary::see_durations(cases::CaseView const& one)
{
    auto const end = end_of(one);
    if (!end)
        return;
    hours_.push_back((*end - beginning(one)).in_hours());
    if (calendar_ != nullptr)
        working_hours_.push_back(calendar_->working_time(beginning(one), *end).in_hours());
}

void Summary::see_flow(cases::CaseView const& one)
{
    auto const teams =
        follow(one.events, &Event::team, [&](Name a, Name b, Event const&) { ++pairs_[pair_key(a, b)]; });
    add(figures_.teams, teams.handoffs, teams.bounces);
    auto const people = follow(one.events, &Event::person);
    add(figures_.people, people.handoffs, people.bounces);
}

void Summary::add(Flow& flow, std::uint32_t handoffs, std::uint32_t bounces)
{
    flow.handoffs += handoffs;
    flow.cases_without_handoff += handoffs == 0;
    flow.ping_pong_cases += bounces > 0;
    flow.bounces += bounces;
    flow.max_bounces = std::max<std::uint64_t>(flow.max_bounces, bounces);
}

void Summary::see_statuses(cases::CaseView const& one)
{
    bool done = false;
    bool reopened = false;
    for (std::size_t i = 0; i < one.events.size(); ++i) {
        Name const status = one.events[i].status;
        if (status == 0)
            continue;
        ++by_status_[status];
        StatusClass const c = classes_ == nullptr ? StatusClass::neutral : (*classes_)[status];
        reopened |= done && (c == StatusClass::working || c == StatusClass::waiting);
        done |= c == StatusClass::done;
        if (c != StatusClass::waiting && !unclassed_)
            continue;
        Wait& wait = (unclassed_ ? unclassed_waits_ : waits_)[status];
        ++wait.events;
        wait.cases += wait.last_case != figures_.cases;
        wait.last_case = figures_.cases;
        if (i + 1 < one.events.size())
            wait.micros.push_back((one.events[i + 1].at - one.events[i].at).micros);
    }
    if (!done) // as it is wherever no class is known
        return;
    ++figures_.reopened->done_cases;
    figures_.reopened->cases += reopened;
}

Figures Summary::figures()
{
    Figures figures = std::move(figures_);
    if (figures.cases > 0) {
        figures.first_event = first_;
        figures.last_event = last_;
    }
    for (Name status = 1; status < by_status_.size(); ++status)
        figures.statuses.push_back({std::string(names_.statuses.text(status)), by_status_[status]});
    std::sort(figures.statuses.begin(), figures.statuses.end(), [](StatusCount const& a, StatusCount const& b) {
        return a.events != b.events ? a.events > b.events : a.status < b.status;
    });
    figures.duration_hours = distribution(hours_);
    figures.working_hours = distribution(working_hours_);
    figures.teams.distinct = names_.teams.size();
    figures.people.distinct = names_.persons.size();
    figures.teams.worst_pairs = worst_pairs();
    if (figures.reopened && figures.reopened->done_cases > 0)
        figures.reopened->share =
            static_cast<double>(figures.reopened->cases) / static_cast<double>(figures.reopened->done_cases);
    figures.waits = waits();
    return figures;
}

std::vector<Bounce> Summary::worst_pairs() const
{
    std::vector<Bounce> list;
    for (auto const& [key, bounces] : pairs_) {
        std::string a(names_.teams.text(static_cast<Name>(key >> 32)));
        std::string b(names_.teams.text(static_cast<Name>(key)));
        if (b < a)
            a.swap(b);
        list.push_back({std::move(a), std::move(b), bounces});
    }
    std::sort(list.begin(), list.end(), [](Bounce const& x, Bounce const& y) {
        return x.bounces != y.bounces ? x.bounces > y.bounces : std::tie(x.a, x.b) < std::tie(y.a, y.b);
    });
    return list;
}

std::vector<WaitFigures> Summary::waits()
{
    std::vector<WaitFigures> list;
    add_waits(waits_, "waiting", list);
    add_waits(unclassed_waits_, "unclassed", list);
    std::sort(list.begin(), list.end(), [](WaitFigures const& a, WaitFigures const& b) {
        return a.total_days != b.total_days ? a.total_days > b.total_days
                                            : std::tie(a.status, a.class_) < std::tie(b.status, b.class_);
    });
    return list;
}

void Summary::add_waits(std::vector<Wait>& of, std::string const& label, std::vector<WaitFigures>& list) const
{
    for (Name status = 1; status < of.size(); ++status) {
        Wait const& wait = of[status];
        if (wait.events == 0)
            continue;
        WaitFigures figures{std::string(names_.statuses.text(status)), label, wait.events, wait.cases, {}, {}, 0};
        std::vector<double> hours;
        for (std::int64_t const micros : wait.micros)
            hours.push_back(Span{micros}.in_hours());
        if (auto const mean = distribution(hours)) {
            figures.mean_hours = mean->mean;
            figures.median_hours = mean->median;
            figures.total_days = mean->mean * static_cast<double>(mean->n) / 24;
        }
        list.push_back(std::move(figures));
    }
}
}
