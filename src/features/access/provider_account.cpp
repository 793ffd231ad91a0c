#include "features/access/provider_account.h"

#include "base/text.h"
#include "features/access/provider_store.h"
#include "features/access/words.h"

#include <algorithm>

namespace regard::access
{
namespace
{
Refusal problem(char const* code) { return {code, "This sign-in through the provider was refused.", ""}; }

// An issuer holds no blank, so that no two pairs are spelt alike.
std::string subject_of(store::KeptProvider const& provider, Claims const& claims)
{
    return provider.issuer + " " + claims.subject;
}

bool is_address(std::string_view email)
{
    std::size_t const at = email.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < email.size() && email.size() <= 200 &&
           email.find_first_of(" \t\r\n<>,;") == std::string_view::npos && email.find('@', at + 1) == email.npos;
}

// Their account of before they first came through the provider.
Result<std::optional<store::Account>> earlier(db::Transaction& tx, Claims const& claims, UserId link_to)
{
    auto found = link_to ? store::account(tx, link_to) : store::account_by_email(tx, claims.email);
    if (found && found->provider_subject)
        return problem("linked_elsewhere");
    if (found && !link_to && !claims.email_verified)
        return problem("email_taken"); // an address that nobody checked opens nobody's account
    return found;
}

store::Account make(db::Transaction& tx, IdSource& ids, Claims const& claims, std::vector<std::string> const& roles,
                    Instant now)
{
    auto const organisation = store::organisation(tx).value_or(Organisation{});
    auto const id = ids.next<UserId>();
    std::string_view const name = text::trimmed(claims.name);
    store::insert_user(tx, id, claims.email, text::cut(name.empty() ? std::string_view(claims.email) : name, 100),
                       std::nullopt, organisation.language, organisation.zone, roles, now);
    return *store::account(tx, id);
}

Result<Admitted> found_or_made(db::Transaction& tx, IdSource& ids, std::string const& subject, Claims const& claims,
                               std::vector<std::string> const& roles, UserId link_to, Instant now)
{
    if (auto known = store::account_by_subject(tx, subject)) {
        if (link_to && known->id != link_to)
            return problem("linked_elsewhere");
        return Admitted{std::move(*known)};
    }
    if (!link_to && !is_address(claims.email))
        return problem("no_email");
    auto before = earlier(tx, claims, link_to);
    if (!before)
        return before.error();
    bool const is_new = !*before;
    Admitted admitted{is_new ? make(tx, ids, claims, roles, now) : std::move(**before), is_new, true};
    store::join_to_provider(tx, admitted.account.id, subject);
    return admitted;
}
}

std::vector<std::string> roles_of(std::vector<std::string> const& groups, GroupRoles const& group_roles)
{
    std::vector<std::string> roles;
    for (std::string const& group : groups)
        if (auto const found = group_roles.find(group); found != group_roles.end() && !has(roles, found->second))
            roles.push_back(found->second);
    std::sort(roles.begin(), roles.end());
    return roles;
}

Result<Admitted> admit(db::Transaction& tx, IdSource& ids, store::KeptProvider const& provider, Claims const& claims,
                       UserId link_to, Instant now)
{
    auto const roles = roles_of(claims.groups, provider.group_roles);
    if (roles.empty())
        return problem("no_role");
    auto admitted = found_or_made(tx, ids, subject_of(provider, claims), claims, roles, link_to, now);
    if (!admitted)
        return admitted.error();
    if (admitted->account.disabled)
        return problem("shut_out");
    if (admitted->account.roles == roles)
        return admitted;
    store::set_roles(tx, admitted->account.id, roles, now);
    if (has(admitted->account.roles, "administrator") && store::administrators(tx) == 0)
        return problem("last_administrator");
    admitted->account.roles = roles;
    admitted->roles_changed = true;
    return admitted;
}
}
