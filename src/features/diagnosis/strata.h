#pragma once
// Which cases are comparable: those of the same touchpoint (or what stands for it), kind and quarter of arrival.
#include "base/flat_map.h"
#include "features/cases/history.h"
#include "features/diagnosis/found.h"

namespace regard::diagnosis
{
using Stratum = std::uint32_t; // numbered from 0, as they come

class Strata
{
  public:
    explicit Strata(cases::Vocabulary const& names);

    struct Place
    {
        cases::Name subject; // the touchpoint or what stands for it; 0 where not known
        Stratum narrow;      // subject, kind and quarter
        Stratum wide;        // kind and quarter: where the subjects themselves are compared
    };
    Place of(cases::CaseView const& one);

    bool has_subject() const { return subject_ != nullptr; }
    NameOf subject() const { return subject_of_; } // touchpoint, product or vertical: the first the history has
    cases::Names const& subject_names() const { return *subject_names_; }
    Stratum wide_of(Stratum narrow) const { return wide_of_[narrow]; }
    bool has_kind() const { return has_kind_; }

  private:
    cases::Name cases::Subject::*subject_ = nullptr;
    cases::Names const* subject_names_ = nullptr;
    NameOf subject_of_ = NameOf::touchpoint;
    bool has_kind_;
    FlatMap<char> topics_, narrow_, wide_; // used for their numbers
    std::vector<Stratum> wide_of_;         // by narrow one
};
}
