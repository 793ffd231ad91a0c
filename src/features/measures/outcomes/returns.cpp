#include "features/measures/outcomes/returns.h"

#include "features/measures/outcomes/verdict.h"

namespace regard::measures
{
void Returns::see(store::Visit const& visit)
{
    if (!waiting_.empty() && (waiting_.front().customer != visit.customer || waiting_.front().matter != visit.matter))
        finish();
    std::erase_if(waiting_, [&](store::Visit const& earlier) {
        if (visit.opened <= earlier.counted)
            return false; // not resolved when this one came
        bool const in_window = visit.opened <= earlier.counted + return_window;
        settle(earlier, in_window ? std::optional(visit.opened) : std::nullopt);
        return true;
    });
    if (visit.state == State::ended)
        waiting_.push_back(visit);
    else
        settle(visit, {});
}

void Returns::finish()
{
    for (store::Visit const& visit : waiting_)
        settle(visit, {});
    waiting_.clear();
}

void Returns::settle(store::Visit const& visit, std::optional<Instant> returned)
{
    if (visit.returned != returned)
        told_({visit.id, returned});
}
}
