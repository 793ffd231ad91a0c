#pragma once
// What other features ask about accounts, in their own transaction.
#include "features/access/model.h"
#include "ground/db/db.h"

#include <map>

namespace regard::access
{
// The roles of whoever signs in with that address, as they were at that instant; none while they are shut out.
std::vector<std::string> roles_of(db::Transaction& tx, std::string_view email, Instant at);
// The same of everybody as it stands now, in one query: for whoever asks about many.
class RolesOfAll
{
  public:
    explicit RolesOfAll(db::Transaction& tx);
    std::vector<std::string> const& of(std::string_view email) const; // sorted; none while they are shut out

  private:
    std::map<std::string, std::vector<std::string>> by_address_;
};
std::string name_of(db::Transaction& tx, UserId user);            // empty where there is no such account
std::optional<Organisation> organisation_of(db::Transaction& tx); // nothing before the set-up
}
