#pragma once
// First time right, and what else about a case depends on how far its history is known. Pure.
#include "features/measures/outcomes/outcome.h"

#include <map>
#include <string_view>

namespace regard::measures
{
constexpr Span return_window = Span::days(30);

// Up to when the cases of each source are known: an imported history to its last event.
class Horizons
{
  public:
    void put(cases::SourceId source, Instant until) { until_[source] = until; }
    Instant operator[](cases::SourceId source) const
    {
        auto const found = until_.find(source);
        return found == until_.end() ? Instant{INT64_MIN} : found->second;
    }

  private:
    std::map<cases::SourceId, Instant> until_;
};

enum class FirstTimeRight : std::uint8_t {
    unknown, // a part cannot be known
    no,
    so_far, // nothing speaks against it, but the window in which the customer may come back has not passed
    yes,    // confirmed
};

struct Verdict
{
    FirstTimeRight right = FirstTimeRight::unknown;
    bool known = false;   // every part can be known, so that it counts in the share
    bool settled = false; // the window has passed
};
Verdict verdict(Outcome const& outcome, Instant known_until);

// The parts that speak against it, as codes: resolved, answers, reopened, bounced, returned.
std::vector<std::string_view> why_not(Outcome const& outcome);

// Whether what was promised was kept; an open case past it has broken it.
Answer promise_kept(Outcome const& outcome, Instant known_until);

// How long a case that nobody has resolved had been open when its source was last heard of. Nothing where it is
// resolved or done, or the history cannot tell.
std::optional<Span> open_for(Outcome const& outcome, Instant known_until);
}
