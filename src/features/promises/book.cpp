#include "features/promises/book.h"

#include "features/calendars/days.h"
#include "features/promises/policy_store.h"

#include <stdexcept>

namespace regard::promises
{
Terms built_in_terms()
{
    Terms terms;
    terms.acknowledge = {4 * 60, false};
    terms.first_reply = {8 * 60, false};
    terms.next_update = {5 * 8 * 60, false};
    terms.resolve = {5 * 8 * 60, true};
    terms.warnings = {{0.75, To::owner}};
    terms.ladder = {{.share = 1.0}, {.share = 1.5}};
    return terms;
}

namespace
{
// The versions of each policy ascending.
std::vector<Book::Version> all_versions(db::Transaction& tx, calendars::Book const& calendars)
{
    std::vector<Book::Version> versions;
    for (PolicyView const& policy : store::policies(tx))
        for (auto version = policy.versions.rbegin(); version != policy.versions.rend(); ++version)
            versions.push_back({version->valid_from, ready(policy, *version, calendars)});
    return versions;
}
}

Book::Book(std::vector<Version> versions, std::shared_ptr<CalendarHistory const> const& standard)
    : versions_(std::move(versions))
{
    auto built_in = std::make_shared<Policy>();
    built_in->version = built_in_version;
    built_in->terms = built_in_terms();
    built_in->goals = goals_of(built_in->terms);
    built_in->calendar = standard;
    built_in_ = std::move(built_in);
    by_id_.emplace(built_in_version, built_in_.get());
    for (Version const& version : versions_)
        by_id_.emplace(version.policy->version, version.policy.get());
}

Policy const& Book::choose(Facts const& facts, Instant now) const
{
    Policy const* best = built_in_.get();
    int best_weight = -1;
    for (std::size_t n = 0; n < versions_.size(); ++n) {
        Policy const& policy = *versions_[n].policy;
        if (policy.retired || !in_force(n, now))
            continue;
        auto const weight = closeness(policy.match, facts);
        if (weight && *weight > best_weight) {
            best = &policy;
            best_weight = *weight;
        }
    }
    return *best;
}

// Of the versions of one policy whose instant has come the last holds.
bool Book::in_force(std::size_t n, Instant now) const
{
    if (versions_[n].valid_from > now)
        return false;
    for (std::size_t later = n + 1; later < versions_.size(); ++later) {
        if (versions_[later].policy->policy != versions_[n].policy->policy)
            break;
        if (versions_[later].valid_from <= now)
            return false;
    }
    return true;
}

Policy const& Book::version(PolicyVersionId id) const
{
    auto const found = by_id_.find(id);
    if (found == by_id_.end())
        throw std::logic_error("promises: there is no policy version " + id.text());
    return *found->second;
}

Date Book::today(Instant now) const { return calendars::local_date(*built_in_->calendar, now); }

std::shared_ptr<Policy const> ready(PolicyView const& view, PolicyVersionView const& version,
                                    calendars::Book const& calendars)
{
    auto policy = std::make_shared<Policy>();
    policy->version = version.id;
    policy->policy = view.id;
    policy->name = view.name;
    policy->match = version.match;
    policy->terms = version.terms;
    policy->goals = goals_of(version.terms);
    policy->calendar = calendars.calendar(version.terms.calendar.value_or(calendars::CalendarId{}));
    policy->retired = view.retired.has_value();
    return policy;
}

std::shared_ptr<Book const> read_book(db::Transaction& tx, calendars::Book const& calendars)
{
    return std::make_shared<Book const>(all_versions(tx, calendars), calendars.standard());
}

std::shared_ptr<Book const> Books::of(db::Transaction& tx)
{
    auto const calendars = calendars_.book(tx);
    std::int64_t const policies = store::policy_stamp(tx);
    {
        std::lock_guard const lock(mutex_);
        if (book_ && policies == policies_ && calendars == calendars_then_)
            return book_;
    }
    auto book = read_book(tx, *calendars);
    std::lock_guard const lock(mutex_);
    policies_ = policies;
    calendars_then_ = calendars;
    return book_ = std::move(book);
}
}
