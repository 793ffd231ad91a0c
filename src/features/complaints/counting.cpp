#include "features/complaints/counting.h"

#include <algorithm>

namespace regard::complaints
{
namespace
{
void add_redress(ComplaintCounts& counts, Money const& amount)
{
    if (amount.minor == 0)
        return;
    auto const same = std::find_if(counts.redress.begin(), counts.redress.end(),
                                   [&](Money const& one) { return one.currency == amount.currency; });
    if (same == counts.redress.end())
        counts.redress.push_back(amount);
    else
        *same = *same + amount;
}

void count_verdict(ComplaintCounts& counts, std::optional<desk::Verdict> const& verdict)
{
    if (!verdict || !verdict->upheld) {
        ++counts.not_said;
        return;
    }
    counts.upheld += *verdict->upheld == desk::Upheld::upheld;
    counts.partly_upheld += *verdict->upheld == desk::Upheld::partly;
    counts.not_upheld += *verdict->upheld == desk::Upheld::not_upheld;
}
}

void count(ComplaintCounts& counts, Complaint const& one, Bounds const& bounds)
{
    counts.received += bounds.holds(one.received);
    counts.open_at_start += one.received < bounds.from && (!one.closed || *one.closed >= bounds.from);
    counts.open_at_end += one.received < bounds.before && (!one.closed || *one.closed >= bounds.before);
    if (!one.closed || !bounds.holds(*one.closed))
        return;
    ++counts.closed;
    counts.within_deadline += one.within_deadline == true;
    counts.after_deadline += one.within_deadline == false;
    count_verdict(counts, one.verdict);
    bool const paid = one.verdict && one.verdict->amount && one.verdict->amount->minor != 0;
    counts.with_redress += paid || !one.redress.empty();
    if (paid)
        add_redress(counts, *one.verdict->amount);
}
}
