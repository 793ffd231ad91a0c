#pragma once
// What the parts of this feature share. Inside features/initiatives.
#include "features/initiatives/initiatives.h"
#include "features/initiatives/store.h"

#include <mutex>

namespace regard::initiatives
{
class Initiatives::Inside
{
  public:
    Inside(db::Database& given_database, IdSource& given_ids, events::Journal const& given_journal,
           jobs::Queue const& given_queue, Lent given)
        : database(given_database), ids(given_ids), journal(given_journal), queue(given_queue), lent(std::move(given))
    {}

    db::Database& database;
    IdSource& ids;
    events::Journal const& journal;
    jobs::Queue const& queue;
    Lent const lent;

    Zone zone() const;
    void use_zone(Zone const& zone);
    Date day_of(Instant at) const { return zone().local_date(at); }

    // ---- in the caller's transaction
    Result<TryId> begin(db::Transaction& tx, NewTry const& form, Beginner const& by) const;
    Result<void> check(db::Transaction& tx, store::Kept const& one) const;
    Try shown(db::Transaction& tx, api::Who const& who, store::Kept const& one, Date today) const;
    void remind_later(db::Transaction& tx, store::Kept const& one) const;
    jobs::Outcome remind(jobs::Context& context) const;
    void note(db::Transaction& tx, events::WhoId who, std::string_view verb, store::Kept const& one) const;

  private:
    Instant due(Date until) const; // the morning after

    mutable std::mutex mutex_;
    std::optional<Zone> zone_;
};

// Whoever started it, and the people of its team.
bool may_change(db::Transaction& tx, api::Who const& who, store::Kept const& one);
}
