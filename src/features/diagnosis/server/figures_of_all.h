#pragma once
// The figures of all sources together, for the summary and the report. One thread.
#include "features/diagnosis/findings.h"
#include "features/diagnosis/server/source_history.h"
#include "features/measures/summary.h"

#include <set>

namespace regard::diagnosis
{
class FiguresOfAll
{
  public:
    explicit FiguresOfAll(cases::Vocabulary const& names); // which must outlive it

    void begin(SourceHistory const& history); // the cases that follow are its, measured by its classes and hours
    void see(cases::CaseView const& one);
    void hide(cases::Name team) { small_.insert(std::string(names_.teams.text(team))); } // it counts as a person
    Diagnosis figures(); // without findings; bounded; once, at the end

  private:
    void drop_what_is_too_much(measures::Figures& figures) const;

    cases::Vocabulary const& names_;
    measures::Summary summary_;
    std::vector<bool> teams_, persons_; // seen, by number
    std::set<std::string> small_;
};
}
