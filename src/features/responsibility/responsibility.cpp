#include "features/responsibility/inside.h"

#include "features/desk/owned.h"

namespace regard::responsibility
{
Responsibility::Responsibility(Parts parts) : inside_(new Inside(std::move(parts))) {}
Responsibility::~Responsibility() = default;

void Responsibility::use_zone(Zone const& zone) { inside_->use_zone(zone); }

void Responsibility::add_routes(api::Routes& routes)
{
    inside_->add_gaps(routes);
    inside_->add_cases(routes);
    inside_->add_settings(routes);
    inside_->add_knowing(routes);
    inside_->add_handovers(routes);
    inside_->add_health(routes);
    inside_->add_mine(routes);
    inside_->add_card(routes);
}

void Responsibility::add_jobs(jobs::Kinds& kinds) { inside_->add_handover_job(kinds); }

Result<void> may_go(db::Transaction& tx, EmployeeId person)
{
    if (desk::holds_at_desk(tx, person).open == 0)
        return {};
    return Refusal{"employee_owns_cases", "This person still owns open cases. Hand them over first.", ""};
}

namespace
{
std::vector<Keeper> all_keepers(Parts const& parts)
{
    auto all = keepers(parts.desk, parts.ids, parts.journal);
    all.insert(all.end(), parts.lent.keepers.begin(), parts.lent.keepers.end());
    return all;
}
}

Responsibility::Inside::Inside(Parts given) : parts(std::move(given)), keepers(all_keepers(parts)) {}

Date Responsibility::Inside::today(Instant now) const
{
    std::lock_guard const lock(mutex_);
    return (zone_ ? *zone_ : Zone::utc()).local_date(now);
}

void Responsibility::Inside::use_zone(Zone const& zone)
{
    std::lock_guard const lock(mutex_);
    zone_ = zone;
}

// Two who find them old count both: neither waits for the other's transaction.
Figures Responsibility::Inside::figures(db::Transaction& tx, Instant now) const
{
    {
        std::lock_guard const lock(mutex_);
        if (figures_ && figures_->as_of <= now && now - figures_->as_of < figures_kept)
            return *figures_;
    }
    Figures counted{now, {}};
    for (desk::OwnedAt const& one : desk::owners_since(tx, now - owners_looked_at))
        counted.owned.push_back({one.touchpoint, one.owner, one.cases});
    std::lock_guard const lock(mutex_);
    figures_ = counted;
    return counted;
}

Map Responsibility::Inside::map(db::Transaction& tx, Instant now, Figures const& figures) const
{
    Date const day = today(now);
    Map map;
    map.touchpoints = touchpoints::all_on_map(tx);
    map.presence =
        Presence(people::all_employees(tx), people::away_between(tx, day, day + looked_ahead), people::all_leaving(tx));
    map.tree = Tree(people::all_units(tx));
    map.owned = figures.owned;
    if (!map.presence.leaving().empty())
        for (desk::OpenOf const& one : desk::open_by_owner(tx))
            map.open_cases.emplace(one.owner.value, one.cases);
    map.unplaced_complaints = desk::unplaced_complaints(tx, now - owners_looked_at);
    map.known = known(tx, map.touchpoints, map.tree);
    map.means = parts.lent.means(tx, {map.presence.everybody(), map.touchpoints, now});
    return map;
}

void Responsibility::Inside::note(db::Transaction& tx, api::Who const& who, std::string_view verb,
                                  std::int64_t subject) const
{
    parts.journal.note(tx,
                       {.who = events::WhoId{who.user.value}, .verb = verb, .subject_kind = "gap", .subject = subject});
}
}
