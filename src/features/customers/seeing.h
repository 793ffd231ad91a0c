#pragma once
// Which customers a reader may see. Once a request, in its transaction; whatever lists, shows, finds, names or takes out
// customers asks it. A customer and all merged into or out of it are one here: whoever may not see one of them sees none.
#include "features/customers/model.h"
#include "ground/db/db.h"

#include <map>
#include <set>

namespace regard::customers
{
class Seeing
{
  public:
    Seeing(db::Transaction& tx, api::Who const& who) : tx_(tx), who_(who) {} // both must outlive it

    bool
    sees(CustomerId id) const; // also of an id that is nobody's: whether there is such a customer is not asked here
    bool all() const;          // nobody is kept from anybody

  private:
    bool looked_up(CustomerId id) const;
    bool is_viewer(CustomerId id) const;
    std::set<api::UnitId> const& my_units() const; // of the reader, and all above

    db::Transaction& tx_;
    api::Who const& who_;
    mutable std::optional<bool> all_; // read when somebody is asked about
    mutable std::optional<std::set<api::UnitId>> my_units_;
    mutable std::map<CustomerId, bool> known_;
};

// Whether there is somebody who may not see this customer, or one of those merged with them.
bool is_guarded(db::Transaction& tx, CustomerId id);
}
