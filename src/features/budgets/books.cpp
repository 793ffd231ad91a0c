#include "features/budgets/books.h"

#include "features/budgets/inside.h"

namespace regard::budgets
{
namespace
{
constexpr int freed_at_once = 50;
}

Books::Books(db::Database& database, IdSource& ids, events::Journal const& journal, Lent lent)
    : inside_(new Inside(database, ids, journal, std::move(lent)))
{}

Books::~Books() = default;

Ledger const& Books::ledger() const { return inside_->ledger; }

void Books::add_routes(api::Routes& routes)
{
    inside_->add_accounts(routes);
    inside_->add_acts(routes);
    inside_->add_periods(routes);
    inside_->add_export(routes);
    inside_->add_numbers(routes);
}

void Books::add_jobs(jobs::Kinds& kinds)
{
    kinds.add_recurring("budgets.holds_over", jobs::Every{Span::minutes(1)}, [this](jobs::Context& context) {
        auto const free_some = [&] {
            return inside_->database.write(
                [&](db::Transaction& tx) { return inside_->ledger.expire(tx, context.now(), freed_at_once); });
        };
        while (free_some() == freed_at_once)
            if (context.should_stop())
                return jobs::Outcome::again(context.now());
        return jobs::Outcome::done();
    });
}

void Books::use_zone(Zone const& zone) { inside_->use_zone(zone); }

Zone Books::Inside::zone() const
{
    std::lock_guard const lock(mutex_);
    return zone_;
}

void Books::Inside::use_zone(Zone const& zone)
{
    std::lock_guard const lock(mutex_);
    zone_ = zone;
}

Instant Books::Inside::begin_of(Date day) const
{
    return zone().resolve(std::int64_t{day.days} * Span::days(1).micros).at;
}
}
