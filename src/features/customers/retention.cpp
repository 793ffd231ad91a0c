// Customers are kept for as long as the settings say after they last had to do with us.
#include "features/customers/inside.h"
#include "ground/log/log.h"

namespace regard::customers
{
namespace
{
constexpr int at_once = 100; // looked at in one reading

// Of one page of customers those whose time is over. `after` moves on to the last looked at.
std::vector<CustomerId> over(Customers::Inside const& inside, db::Transaction& tx, CustomerId& after, Instant before,
                             bool& is_last)
{
    std::vector<CustomerId> found;
    auto const page = store::oldest(tx, after, at_once);
    is_last = page.size() < static_cast<std::size_t>(at_once);
    for (CustomerId const id : page) {
        after = id;
        if (IdSource::time_of(id.value) >= before) { // noted later: so are all that follow
            is_last = true;
            break;
        }
        if (inside.lent.last_contact(tx, store::family(tx, id)).value_or(Instant{}) < before)
            found.push_back(id);
    }
    return found;
}
}

int Customers::erase_kept_too_long(Instant now)
{
    auto& database = inside_->database;
    int const days = database.read([](db::Transaction& tx) { return settings(tx).retention_days; });
    if (days == 0 || !inside_->lent.last_contact)
        return 0;
    Instant const before = now - Span::days(days);
    int erased = 0;
    CustomerId after;
    for (bool is_last = false; !is_last;) {
        CustomerId reached = after;
        auto const ids = database.read([&](db::Transaction& tx) {
            reached = after;
            return over(*inside_, tx, reached, before, is_last);
        });
        after = reached;
        for (CustomerId const id : ids) {
            auto const gone =
                database.write([&](db::Transaction& tx) { return erase_family(*inside_, tx, {}, id, now); });
            if (gone)
                ++erased;
            else
                log::info("customer_kept_longer", {{"customer", id.text()}, {"why", gone.error().code}});
        }
    }
    return erased;
}

void Customers::add_jobs(jobs::Kinds& kinds)
{
    kinds.add_recurring("customers.retention", jobs::Every{Span::days(1), Span::hours(3)},
                        [this](jobs::Context& context) {
                            erase_kept_too_long(context.now());
                            return jobs::Outcome::done();
                        });
}
}
