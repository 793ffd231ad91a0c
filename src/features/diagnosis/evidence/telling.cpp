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
    found.all = seen.numbers();
    found.figures.push_back({"count", Unit::whole, static_cast<double>(seen.count())});
    return found;
}

Tested Teller::operator()(CasesSeen const& seen, Verdict const& verdict) const
{
    Tested tested = (*this)(seen, verdict.compared, verdict.level, verdict.compared.flagged);
    tested.found.alike.steps = true;
    tested.found.p = verdict.p();
    return tested;
}

Tested Teller::operator()(CasesSeen const& seen, ContrastOfGaps::Verdict const& verdict) const
{
    return (*this)(seen, verdict.compared, verdict.level, verdict.compared.flagged * verdict.gaps);
}

Tested Teller::operator()(CasesSeen const& seen, Compared const& of, Level level, double occasions) const
{
    Found found = begun(seen, level, of.p);
    for (Figure const& figure :
         {Figure{"compared", Unit::whole, of.flagged}, Figure{"others", Unit::whole, of.others},
          Figure{"with", Unit::hours, of.with}, Figure{"without", Unit::hours, of.without},
          Figure{"low", Unit::hours, of.interval.low}, Figure{"high", Unit::hours, of.interval.high}})
        found.figures.push_back(figure);
    found.gain =
        gain_of(of.difference * occasions, of.interval.low * occasions, of.interval.high * occasions, horizon_);
    return {std::move(found), of.longer};
}

Tested Teller::operator()(CasesSeen const& seen, SharesCompared const& of) const
{
    Found found = begun(seen, of.level, of.p);
    double const extra = of.extra.n > 0 ? of.extra.sum / of.extra.n : 0;
    for (Figure const& figure : {Figure{"hits", Unit::whole, of.hits}, Figure{"of", Unit::whole, of.cases},
                                 Figure{"share", Unit::share, of.share}, Figure{"rest", Unit::share, of.rest},
                                 Figure{"low", Unit::share, of.interval.low},
                                 Figure{"high", Unit::share, of.interval.high}, Figure{"extra", Unit::hours, extra}})
        found.figures.push_back(figure);
    Excess const excess = excess_of(of);
    found.gain = gain_of(excess.hours, excess.interval.low, excess.interval.high, horizon_);
    return {std::move(found), of.share > of.rest};
}

Found Teller::begun(CasesSeen const& seen, Level level, double p) const
{
    Found found = found_of(kind_, effort_, seen);
    found.alike = {level == Level::narrow && strata_.has_subject(), strata_.has_kind(), true, false};
    found.subject = strata_.subject();
    found.p = p;
    return found;
}
}
