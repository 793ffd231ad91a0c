#pragma once
// Whose account it is that the provider vouches for, and what their groups open.
#include "features/access/id_token.h"
#include "features/access/settings_store.h"
#include "features/access/user_store.h"
#include "ground/clock/id_source.h"

namespace regard::access
{
// The roles of somebody's groups together; groups nobody gave a role give none.
std::vector<std::string> roles_of(std::vector<std::string> const& groups, GroupRoles const& group_roles);

struct Admitted
{
    store::Account account;
    bool is_new = false, joined = false, roles_changed = false;
};

// In the caller's transaction: the account of that issuer and subject, with the roles of its groups now; else the one of
// `link_to`; else the one of an e-mail address the provider has verified; else a new one. Refuses with the problems of
// the sign-in page: `no_role`, `shut_out`, `no_email`, `email_taken`, `linked_elsewhere`, `last_administrator`.
Result<Admitted> admit(db::Transaction& tx, IdSource& ids, store::KeptProvider const& provider, Claims const& claims,
                       UserId link_to, Instant now);
}
