#pragma once
// All policies with all their versions, ready for use, cached in the process. A transaction sees the policies and calendars
// of its own moment: the cache is looked up by their stamps, which the transaction reads. Any thread.
#include "features/promises/clock.h"
#include "features/promises/policy_model.h"
#include "ground/db/db.h"

#include <map>
#include <mutex>

namespace regard::promises
{
class Book // immutable
{
  public:
    struct Version
    {
        Instant valid_from;
        std::shared_ptr<Policy const> policy;
    };
    // By policy; the versions of one ascending by number. The built-in one is added.
    Book(std::vector<Version> versions, std::shared_ptr<CalendarHistory const> const& standard);

    // The closest match among what is in force, or the built-in one.
    Policy const& choose(Facts const& facts, Instant now) const;

    // A version a case is pinned to; throws std::logic_error where there is none, as versions are never removed.
    Policy const& version(PolicyVersionId id) const;

    Date today(Instant now) const; // by the organisation's own calendar

    std::vector<Version> const& versions() const { return versions_; }

  private:
    bool in_force(std::size_t n, Instant now) const;

    std::vector<Version> versions_;
    std::map<PolicyVersionId, Policy const*> by_id_;
    std::shared_ptr<Policy const> built_in_;
};

// All policies, read anew. Programs that go on ask a Books, which remembers.
std::shared_ptr<Book const> read_book(db::Transaction& tx, calendars::Book const& calendars);

class Books
{
  public:
    explicit Books(calendars::Calendars& calendars) : calendars_(calendars) {}

    std::shared_ptr<Book const> of(db::Transaction& tx);

  private:
    calendars::Calendars& calendars_;
    std::mutex mutex_;
    std::int64_t policies_ = -1; // the stamp of what is cached
    std::shared_ptr<calendars::Book const> calendars_then_;
    std::shared_ptr<Book const> book_;
};

// One version of a policy, ready for use.
std::shared_ptr<Policy const> ready(PolicyView const& view, PolicyVersionView const& version,
                                    calendars::Book const& calendars);

// What holds where nobody has written a policy. Cases are pinned to it, so it is never edited: a better one gets a new number.
constexpr PolicyVersionId built_in_version{1};
Terms built_in_terms();
}
