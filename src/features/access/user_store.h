#pragma once
// All SQL about people who sign in and the organisation.
#include "features/access/model.h"
#include "ground/db/db.h"

#include <map>

namespace regard::access::store
{
// Everything the rules of signing in need to know of a user.
struct Account
{
    UserId id;
    std::string email, name, language, zone;
    std::optional<std::string> password_hash;
    bool disabled = false;
    std::string totp_secret;
    bool totp_confirmed = false;
    std::int64_t totp_last_step = 0;
    std::int64_t version = 0;
    std::optional<std::string> provider_subject; // issuer and subject, where they are joined to the provider
    std::vector<std::string> roles;
};

std::string bytes(db::Row const& row, int column); // empty where there are none

std::optional<Organisation> organisation(db::Transaction& tx);
void insert_organisation(db::Transaction& tx, Organisation const& organisation,
                         Instant now); // throws db::Conflict where there is one

std::string folded(std::string_view email); // as addresses are compared
std::optional<Account> account(db::Transaction& tx, UserId id);
std::optional<Account> account_by_email(db::Transaction& tx, std::string_view email);
void insert_user(db::Transaction& tx, UserId id, std::string_view email, std::string_view name,
                 std::optional<std::string> const& password_hash, std::string_view language, std::string_view zone,
                 std::vector<std::string> const& roles, Instant now);
void set_password(db::Transaction& tx, UserId id, std::string_view hash);
// What they were until now is kept.
void set_roles(db::Transaction& tx, UserId id, std::vector<std::string> const& roles, Instant now);
void set_disabled(db::Transaction& tx, UserId id, bool disabled, Instant now);
std::vector<std::string> roles_at(db::Transaction& tx, Account const& account, Instant at); // none while shut out
std::map<std::string, std::vector<std::string>>
roles_of_all(db::Transaction& tx); // by folded address; none of who is shut out
void set_me(db::Transaction& tx, UserId id, MyChange const& change);
void set_totp(db::Transaction& tx, UserId id, std::optional<std::string> const& secret, bool confirmed);
void set_totp_step(db::Transaction& tx, UserId id, std::int64_t step);
void replace_recovery_codes(db::Transaction& tx, UserId id, std::vector<std::string> const& hashes);
bool has_recovery_code(db::Transaction& tx, UserId id, std::string const& hash);
bool use_recovery_code(db::Transaction& tx, UserId id, std::string const& hash); // false: it is none, or used already
std::vector<User> users(db::Transaction& tx);
std::optional<User> user(db::Transaction& tx, UserId id);
int administrators(db::Transaction& tx);
std::int64_t accounts_up_to(db::Transaction& tx, int most); // also shut ones; counts no further // who can sign in

enum class LinkKind : std::uint8_t { set_up, invitation, reset };
struct OneTimeLink
{
    LinkKind kind = LinkKind::invitation;
    UserId user;
    std::string email, name;
    std::vector<std::string> roles;
    UserId made_by;
    Instant expires;
};
void insert_link(db::Transaction& tx, std::string const& hash, OneTimeLink const& link);
std::optional<OneTimeLink> find_link(db::Transaction& tx, std::string const& hash, LinkKind kind, Instant now);
bool use_link(db::Transaction& tx, std::string const& hash);      // false: somebody was quicker
void drop_links(db::Transaction& tx, LinkKind kind, UserId user); // earlier ones for the same person

std::string setting(db::Transaction& tx, std::string_view name, std::string_view fallback);
void set_setting(db::Transaction& tx, std::string_view name, std::string_view value);

// Counts a failed attempt and says how many there were in the window and the one before.
int failures(db::Transaction& tx, std::string const& what, Instant now);
void count_failure(db::Transaction& tx, std::string const& what, Instant now);
void forget_failures(db::Transaction& tx, std::string const& what);
void forget_old(db::Transaction& tx, Instant now); // failures that no longer count, links that have run out
}
