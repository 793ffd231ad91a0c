#include "features/diagnosis/kinds/returning_customer.h"

#include "features/diagnosis/evidence/telling.h"
#include "features/diagnosis/kinds/subject_term.h"
#include "features/measures/statistics/distributions.h"

#include <cmath>
#include <tuple>

namespace regard::diagnosis
{
namespace
{
constexpr std::uint32_t open_end = UINT32_MAX, window = 30 * 86'400;

std::uint32_t seconds_of(Instant at)
{
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(at.micros / 1'000'000, 0, open_end - 1));
}
}

// Of one subject. A customer who came soon but not later counts +1, the other way round −1; if nothing but chance brings
// them back, both are as likely. Their sum by customer, because the visits of one customer hang together.
struct ReturningCustomer::Returns
{
    std::uint64_t cases = 0, soon = 0, later = 0;
    double balance = 0, squares = 0; // over customers
    Moments extra;                   // how long the case took that brought them back
    CasesSeen seen;
};

void ReturningCustomer::see(CaseFacts const& facts)
{
    if (cases::Name const customer = facts.one.subject.customer)
        visits_.push_back({customer, facts.place.subject, seconds_of(facts.begin),
                           facts.has_end ? seconds_of(facts.end) : open_end, facts.one.number});
}

std::vector<Tested> ReturningCustomer::conclude(Horizon const& horizon)
{
    std::sort(visits_.begin(), visits_.end(), [](Visit const& a, Visit const& b) {
        return std::tie(a.subject, a.customer, a.begin, a.number) < std::tie(b.subject, b.customer, b.begin, b.number);
    });
    std::vector<Tested> all;
    std::uint32_t const known_until = seconds_of(horizon.last);
    for (auto first = visits_.cbegin(); first != visits_.cend();) {
        cases::Name const subject = first->subject;
        Returns returns;
        while (first != visits_.cend() && first->subject == subject) {
            auto const last = std::find_if(first, visits_.cend(), [&](Visit const& v) {
                return v.subject != subject || v.customer != first->customer;
            });
            count(first, last, known_until, returns);
            first = last;
        }
        if (returns.cases >= least_cases && returns.soon >= least_cases)
            all.push_back(tested(subject, returns, horizon));
    }
    visits_.clear();
    return all;
}

// One customer's visits about one subject, by their beginning.
void ReturningCustomer::count(Visits::const_iterator first, Visits::const_iterator last, std::uint32_t known_until,
                              Returns& returns)
{
    double balance = 0;
    for (auto visit = first; visit != last; ++visit) {
        if (visit->end > known_until || known_until - visit->end < 2 * window)
            continue;
        auto const next_after = [&](std::uint32_t when) {
            return std::upper_bound(visit + 1, last, when,
                                    [](std::uint32_t at, Visit const& v) { return at < v.begin; });
        };
        auto const soon = next_after(visit->end), later = next_after(visit->end + window);
        bool const came_soon = soon != last && soon->begin <= visit->end + window;
        bool const came_later = later != last && later->begin <= visit->end + 2 * window;
        ++returns.cases;
        returns.soon += came_soon;
        returns.later += came_later;
        balance += came_soon - came_later;
        if (!came_soon)
            continue;
        returns.seen.note(visit->number);
        if (soon->end != open_end)
            returns.extra.add(Length::of(Span::seconds(soon->end - soon->begin)));
    }
    returns.balance += balance;
    returns.squares += balance * balance;
}

Tested ReturningCustomer::tested(cases::Name subject, Returns const& returns, Horizon const& horizon) const
{
    Found found = found_of("returning_customer", Effort::days, returns.seen);
    name_subject(found, subject, around_.strata);
    double const of = static_cast<double>(returns.cases);
    double const error = std::sqrt(returns.squares), half = 1.96 * error;
    double const extra = returns.extra.n > 0 ? returns.extra.sum / returns.extra.n : 0;
    for (Figure const& figure :
         {Figure{"of", Unit::whole, of}, Figure{"share", Unit::share, static_cast<double>(returns.soon) / of},
          Figure{"rest", Unit::share, static_cast<double>(returns.later) / of},
          Figure{"low", Unit::share, (returns.balance - half) / of},
          Figure{"high", Unit::share, (returns.balance + half) / of}, Figure{"extra", Unit::hours, extra}})
        found.figures.push_back(figure);
    found.p = error > 0 ? measures::two_sided_normal(returns.balance / error) : 1;
    found.gain =
        gain_of(returns.balance * extra, (returns.balance - half) * extra, (returns.balance + half) * extra, horizon);
    return {std::move(found), returns.balance > 0};
}
}
