// What gestures went with: how cases were rated, and whether they came back, against comparable ones. An association, never a cause.
#include "features/empowerment/inside.h"

#include "features/feedback/feedback.h"
#include "features/measures/statistics/stratified.h"
#include "ground/text/number.h"

#include <map>
#include <set>
#include <tuple>

namespace regard::empowerment
{
namespace
{
constexpr std::uint64_t enough = 20; // cases on each side
constexpr Span compared_back = Span::days(365);
constexpr int most_compared = 50'000;

// Same touchpoint, kind and quarter of resolution.
using Stratum = std::tuple<std::int64_t, int, int>;

class Effects
{
  public:
    Effects(Empowerment::Inside const& inside, api::Reading& r) : inside_(inside), r_(r) {}

    GestureEffects read()
    {
        auto const cases = feedback::outcomes_since(r_.tx, r_.now - compared_back, most_compared);
        auto const helped = store::cases_given(r_.tx, r_.now - compared_back);
        for (feedback::CaseOutcome const& one : cases)
            add(one, helped.contains(one.id));
        GestureEffects effects;
        effects.satisfied = said(satisfied_, "satisfied");
        effects.reopened = said(reopened_, "reopened");
        effects.compared = inside_.say(r_.language, "effect.compared");
        return effects;
    }

  private:
    using Strata = std::map<Stratum, measures::ShareStratum>;

    void add(feedback::CaseOutcome const& one, bool helped)
    {
        auto const day = civil(inside_.zone().local_date(one.resolved));
        Stratum const key{one.touchpoint ? one.touchpoint->value : 0, static_cast<int>(one.kind),
                          day.year * 4 + (day.month - 1) / 3};
        if (one.mark)
            count(satisfied_[key], helped, *one.mark >= 4);
        count(reopened_[key], helped, one.reopened);
    }

    static void count(measures::ShareStratum& stratum, bool helped, bool hit)
    {
        measures::Share& share = helped ? stratum.unit : stratum.elsewhere;
        share.hits += hit ? 1 : 0;
        ++share.of;
    }

    Association said(Strata const& strata, std::string const& what) const
    {
        std::vector<measures::ShareStratum> all;
        measures::Share with, without;
        for (auto const& [_, stratum] : strata) {
            all.push_back(stratum);
            with.hits += stratum.unit.hits;
            with.of += stratum.unit.of;
            without.of += stratum.elsewhere.of;
        }
        Association found;
        if (with.of < enough || without.of < enough) {
            found.sentence = inside_.say(r_.language, "effect.few");
            return found;
        }
        auto const against = measures::compare_shares(all);
        found.with = static_cast<std::int64_t>(with.of);
        found.compared = static_cast<std::int64_t>(against.compared);
        if (against.compared < enough) {
            found.sentence = inside_.say(r_.language, "effect.few");
            return found;
        }
        found.share = with.value();
        found.difference = against.difference;
        found.low = against.interval.low;
        found.high = against.interval.high;
        found.sentence = inside_.say(r_.language, "effect." + what,
                                     {{"difference", text::number(r_.language, against.difference * 100, 1)},
                                      {"low", text::number(r_.language, against.interval.low * 100, 1)},
                                      {"high", text::number(r_.language, against.interval.high * 100, 1)}});
        return found;
    }

    Empowerment::Inside const& inside_;
    api::Reading& r_;
    Strata satisfied_, reopened_;
};
}

void Empowerment::Inside::add_effects(api::Routes& routes)
{
    routes
        .get("/gesture-effects",
             "What gestures of the last year went with (rating, reopened) against comparable cases without one: an "
             "association, "
             "with its interval",
             [this](api::Reading& r) -> Result<GestureEffects> { return Effects(*this, r).read(); })
        .allow(read_budgets);
}
}
