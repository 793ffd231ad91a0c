#include "features/diagnosis/evidence/telling.h"

namespace regard::diagnosis
{
Found found_of(std::string kind, Effort effort, CasesSeen const& seen)
{
    Found found;
    found.kind = std::move(kind);
    found.effort = effort;
    found.cases = seen.count();
    found.first = seen.first();
    found.figures.push_back({"count", Unit::whole, static_cast<double>(seen.count())});
    return found;
}

void tell(Found& found, Compared const& of, double occasions, Horizon const& horizon)
{
    for (Figure const& figure :
         {Figure{"compared", Unit::whole, of.flagged}, Figure{"others", Unit::whole, of.others},
          Figure{"with", Unit::hours, of.with}, Figure{"without", Unit::hours, of.without},
          Figure{"low", Unit::hours, of.interval.low}, Figure{"high", Unit::hours, of.interval.high}})
        found.figures.push_back(figure);
    found.gain = gain_of(of.difference * occasions, of.interval.low * occasions, of.interval.high * occasions, horizon);
}

void tell(Found& found, SharesCompared const& of, Horizon const& horizon)
{
    double const extra = of.extra.n > 0 ? of.extra.sum / of.extra.n : 0;
    for (Figure const& figure : {Figure{"hits", Unit::whole, of.hits}, Figure{"of", Unit::whole, of.cases},
                                 Figure{"share", Unit::share, of.share}, Figure{"rest", Unit::share, of.rest},
                                 Figure{"low", Unit::share, of.interval.low},
                                 Figure{"high", Unit::share, of.interval.high}, Figure{"extra", Unit::hours, extra}})
        found.figures.push_back(figure);
    Excess const excess = excess_of(of);
    found.gain = gain_of(excess.hours, excess.interval.low, excess.interval.high, horizon);
}
}
