#pragma once
// The figures of a whole history, one case after the other: what `regard diagnose` prints and a page's headline shows.
// Definitions: measures.md, "Definitions". Exact; costs 16 bytes a case and 8 a wait.
#include "features/calendars/working_calendar.h"
#include "features/cases/history.h"
#include "features/measures/classes.h"
#include "features/measures/figures.h"

#include <memory>
#include <unordered_map>

namespace regard::measures
{
class Summary
{
  public:
    explicit Summary(cases::Vocabulary const& names); // which must outlive this

    // By what the cases that follow are measured: those of another source have their own classes and hours. Both must stay
    // as long as cases are seen; without a calendar these cases have no working hours.
    void measure_by(Classes const& classes, calendars::WorkingCalendar const* calendar);

    void see(cases::CaseView const& one); // one thread
    Figures figures();                    // sorts what was gathered; call once, at the end

  private:
    struct Wait
    {
        std::uint64_t events = 0;
        std::uint64_t cases = 0;
        std::vector<std::int64_t> micros; // of those with a next event
        std::uint64_t last_case = 0;
    };
    void see_flow(cases::CaseView const& one);
    void see_durations(cases::CaseView const& one);
    void see_statuses(cases::CaseView const& one);
    void add(Flow& flow, std::uint32_t handoffs, std::uint32_t bounces);
    std::vector<Bounce> worst_pairs() const;
    std::vector<WaitFigures> waits();
    void add_waits(std::vector<Wait>& of, std::string const& label, std::vector<WaitFigures>& list) const;

    cases::Vocabulary const& names_;
    Classes const* classes_ = nullptr;
    calendars::WorkingCalendar const* calendar_ = nullptr;
    bool unclassed_ = true; // no status of this source is classed waiting: all are shown
    Figures figures_;
    Instant first_{INT64_MAX}, last_{INT64_MIN};
    std::vector<double> hours_, working_hours_;
    std::vector<std::uint64_t> by_status_;
    std::vector<Wait> waits_, unclassed_waits_; // by status
    std::unordered_map<std::uint64_t, std::uint64_t> pairs_;
};
}
