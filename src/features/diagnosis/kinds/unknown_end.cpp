#include "features/diagnosis/kinds/unknown_end.h"

#include "features/diagnosis/evidence/comparison.h"
#include "features/diagnosis/evidence/telling.h"
#include "features/measures/statistics/distributions.h"
#include "features/measures/statistics/shares.h"

namespace regard::diagnosis
{
namespace
{
constexpr double usual_slip = 0.01; // one in a hundred forgotten is no habit
}

void UnknownEnd::see(CaseFacts const& facts)
{
    bool const unknown = facts.one.done && !facts.has_end;
    done_ += unknown || facts.has_end;
    if (unknown)
        unknown_.note(facts.one.number);
}

std::vector<Tested> UnknownEnd::conclude(Horizon const&)
{
    if (unknown_.count() < least_cases)
        return {};
    Found found = found_of("unknown_end", Effort::hours, unknown_);
    found.candidate = "all";
    auto const interval = measures::wilson({unknown_.count(), done_});
    for (Figure const& figure :
         {Figure{"of", Unit::whole, static_cast<double>(done_)},
          Figure{"share", Unit::share, static_cast<double>(unknown_.count()) / static_cast<double>(done_)},
          Figure{"low", Unit::share, interval.low}, Figure{"high", Unit::share, interval.high}})
        found.figures.push_back(figure);
    found.p = measures::binomial_at_least(unknown_.count(), done_, usual_slip);
    std::vector<Tested> all;
    all.push_back({std::move(found), true});
    return all;
}
}
