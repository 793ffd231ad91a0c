#include "features/access/user_store.h"

#include "features/access/secrets.h"
#include "features/access/words.h"

namespace regard::access::store
{
namespace
{
constexpr Span window = Span::minutes(15);

#define REGARD_ACCOUNT                                                                                                 \
    "select id, email, name, language, zone, password_hash, disabled, totp_secret, totp_confirmed, totp_last_step, "   \
    "version, provider_subject from app_user "

Account read_account(db::Row const& row)
{
    Account account;
    account.id = row.id<UserId>(0);
    account.email = row.text(1);
    account.name = row.text(2);
    account.language = row.text(3);
    account.zone = row.text(4);
    if (auto const hash = row.maybe_text(5))
        account.password_hash = std::string(*hash);
    account.disabled = row.flag(6);
    account.totp_secret = bytes(row, 7);
    account.totp_confirmed = row.flag(8);
    account.totp_last_step = row.integer(9);
    account.version = row.integer(10);
    if (auto const subject = row.maybe_text(11))
        account.provider_subject = std::string(*subject);
    return account;
}

std::vector<std::string> roles_of(db::Transaction& tx, UserId id)
{
    return tx.all("select role from user_role where user_id = $1 order by role", {id},
                  [](db::Row const& row) { return std::string(row.text(0)); });
}

std::optional<Account> with_roles(db::Transaction& tx, std::optional<Account> account)
{
    if (account)
        account->roles = roles_of(tx, account->id);
    return account;
}

std::int64_t window_of(Instant now) { return now.micros / window.micros * window.micros; }

#define REGARD_USER                                                                                                    \
    "select u.id, u.name, u.email, u.disabled, u.totp_confirmed, (select max(s.seen_at) from session s where "         \
    "s.user_id = u.id), u.version "                                                                                    \
    "from app_user u "

User read_user(db::Row const& row)
{
    return {row.id<UserId>(0),
            std::string(row.text(1)),
            std::string(row.text(2)),
            {},
            row.flag(3),
            row.flag(4),
            row.maybe_instant(5),
            row.integer(6)};
}
}

std::string bytes(db::Row const& row, int column)
{
    if (row.is_null(column))
        return {};
    auto const view = row.bytes(column);
    return {reinterpret_cast<char const*>(view.data()), view.size()};
}

std::optional<Organisation> organisation(db::Transaction& tx)
{
    return tx.one("select name, zone, currency, language from organisation", {}, [](db::Row const& row) {
        return Organisation{std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)),
                            std::string(row.text(3))};
    });
}

void insert_organisation(db::Transaction& tx, Organisation const& organisation, Instant now)
{
    tx.execute("insert into organisation (only_one, name, zone, currency, language, created_at) values (1, $1, $2, $3, "
               "$4, $5)",
               {organisation.name, organisation.zone, organisation.currency, organisation.language, now});
}

std::string folded(std::string_view email)
{
    std::string fold;
    for (char const c : email)
        if (c != ' ')
            fold += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return fold;
}

std::optional<Account> account(db::Transaction& tx, UserId id)
{
    return with_roles(tx, tx.one(REGARD_ACCOUNT "where id = $1", {id}, read_account));
}

std::optional<Account> account_by_email(db::Transaction& tx, std::string_view email)
{
    return with_roles(tx, tx.one(REGARD_ACCOUNT "where email_folded = $1", {folded(email)}, read_account));
}

namespace
{
void write_roles(db::Transaction& tx, UserId id, std::vector<std::string> const& roles)
{
    tx.execute("delete from user_role where user_id = $1", {id});
    for (std::string const& role : roles)
        tx.execute("insert into user_role (user_id, role) values ($1, $2) on conflict (user_id, role) do nothing",
                   {id, role});
    tx.execute("update app_user set version = version + 1 where id = $1", {id});
}

// What somebody's roles are until now; of two changes at one instant the first has it.
void keep_roles(db::Transaction& tx, UserId id, Instant now)
{
    auto const one = account(tx, id);
    std::string roles;
    for (std::string const& role : one && !one->disabled ? one->roles : std::vector<std::string>())
        roles += roles.empty() ? role : ' ' + role;
    tx.execute("insert into role_before (user_id, until, roles) values ($1, $2, $3) "
               "on conflict (user_id, until) do nothing",
               {id, now, roles});
}
}

void insert_user(db::Transaction& tx, UserId id, std::string_view email, std::string_view name,
                 std::optional<std::string> const& password_hash, std::string_view language, std::string_view zone,
                 std::vector<std::string> const& roles, Instant now)
{
    tx.execute("insert into app_user (id, email, email_folded, name, password_hash, language, zone, disabled, "
               "totp_confirmed, totp_last_step, "
               "created_at, version) values ($1, $2, $3, $4, $5, $6, $7, 0, 0, 0, $8, 1)",
               {id, email, folded(email), name, password_hash, language, zone, now});
    write_roles(tx, id, roles);
}

void set_password(db::Transaction& tx, UserId id, std::string_view hash)
{
    tx.execute("update app_user set password_hash = $2, version = version + 1 where id = $1", {id, hash});
}

void set_roles(db::Transaction& tx, UserId id, std::vector<std::string> const& roles, Instant now)
{
    keep_roles(tx, id, now);
    write_roles(tx, id, roles);
}

std::vector<std::string> roles_at(db::Transaction& tx, Account const& account, Instant at)
{
    auto const before = tx.text(
        "select roles from role_before where user_id = $1 and until > $2 order by until limit 1", {account.id, at});
    if (!before)
        return account.disabled ? std::vector<std::string>() : account.roles;
    std::vector<std::string> roles;
    for (std::size_t from = 0; from < before->size();) {
        std::size_t const to = std::min(before->find(' ', from), before->size());
        roles.push_back(before->substr(from, to - from));
        from = to + 1;
    }
    return roles;
}

std::map<std::string, std::vector<std::string>> roles_of_all(db::Transaction& tx)
{
    std::map<std::string, std::vector<std::string>> all;
    tx.query("select u.email_folded, r.role from app_user u join user_role r on r.user_id = u.id "
             "where u.disabled = $1 order by u.email_folded, r.role",
             {false}, [&](db::Row const& row) { all[std::string(row.text(0))].emplace_back(row.text(1)); });
    return all;
}

void set_disabled(db::Transaction& tx, UserId id, bool disabled, Instant now)
{
    keep_roles(tx, id, now);
    tx.execute("update app_user set disabled = $2, version = version + 1 where id = $1", {id, disabled});
}

void set_me(db::Transaction& tx, UserId id, MyChange const& change)
{
    tx.execute(
        "update app_user set name = coalesce($2, name), language = coalesce($3, language), zone = coalesce($4, zone), "
        "version = version + 1 where id = $1",
        {id, change.name, change.language, change.zone});
}

void set_totp(db::Transaction& tx, UserId id, std::optional<std::string> const& secret, bool confirmed)
{
    if (secret)
        tx.execute("update app_user set totp_secret = $2, totp_confirmed = $3, totp_last_step = 0 where id = $1",
                   {id, as_bytes(*secret), confirmed});
    else
        tx.execute("update app_user set totp_secret = null, totp_confirmed = 0, totp_last_step = 0 where id = $1",
                   {id});
}

void set_totp_step(db::Transaction& tx, UserId id, std::int64_t step)
{
    tx.execute("update app_user set totp_last_step = $2, totp_confirmed = 1 where id = $1", {id, step});
}

void replace_recovery_codes(db::Transaction& tx, UserId id, std::vector<std::string> const& hashes)
{
    tx.execute("delete from recovery_code where user_id = $1", {id});
    for (std::string const& hash : hashes)
        tx.execute("insert into recovery_code (user_id, code_hash) values ($1, $2)", {id, as_bytes(hash)});
}

bool has_recovery_code(db::Transaction& tx, UserId id, std::string const& hash)
{
    return tx.exists("select 1 from recovery_code where user_id = $1 and code_hash = $2", {id, as_bytes(hash)});
}

bool use_recovery_code(db::Transaction& tx, UserId id, std::string const& hash)
{
    return tx.execute("delete from recovery_code where user_id = $1 and code_hash = $2", {id, as_bytes(hash)}) == 1;
}

std::vector<User> users(db::Transaction& tx)
{
    auto all = tx.all(REGARD_USER "order by u.name, u.id", {}, read_user);
    for (User& user : all)
        user.roles = roles_of(tx, user.id);
    return all;
}

std::optional<User> user(db::Transaction& tx, UserId id)
{
    auto found = tx.one(REGARD_USER "where u.id = $1", {id}, read_user);
    if (found)
        found->roles = roles_of(tx, id);
    return found;
}

int administrators(db::Transaction& tx)
{
    return static_cast<int>(*tx.integer("select count(*) from app_user u join user_role r on r.user_id = u.id "
                                        "where r.role = 'administrator' and u.disabled = 0"));
}

std::int64_t accounts_up_to(db::Transaction& tx, int most)
{
    return tx.integer("select count(*) from (select 1 from app_user limit $1) as found", {most}).value_or(0);
}

void insert_link(db::Transaction& tx, std::string const& hash, OneTimeLink const& link)
{
    tx.execute("insert into access_link (secret_hash, kind, user_id, email, name, roles, made_by, expires_at) values "
               "($1, $2, $3, $4, $5, $6, $7, $8)",
               {as_bytes(hash), link.kind, link.user, link.email, link.name, joined(link.roles), link.made_by.value,
                link.expires});
}

std::optional<OneTimeLink> find_link(db::Transaction& tx, std::string const& hash, LinkKind kind, Instant now)
{
    return tx.one("select kind, user_id, email, name, roles, made_by, expires_at from access_link "
                  "where secret_hash = $1 and kind = $2 and expires_at > $3",
                  {as_bytes(hash), kind, now}, [](db::Row const& row) {
                      return OneTimeLink{row.choice<LinkKind>(0),
                                         row.id<UserId>(1),
                                         std::string(row.text(2)),
                                         std::string(row.text(3)),
                                         words(row.text(4)),
                                         row.id<UserId>(5),
                                         row.instant(6)};
                  });
}

bool use_link(db::Transaction& tx, std::string const& hash)
{
    return tx.execute("delete from access_link where secret_hash = $1", {as_bytes(hash)}) == 1;
}

void drop_links(db::Transaction& tx, LinkKind kind, UserId user)
{
    tx.execute("delete from access_link where kind = $1 and (user_id = $2 or (user_id is null and $2 is null))",
               {kind, user});
}

std::string setting(db::Transaction& tx, std::string_view name, std::string_view fallback)
{
    return tx.text("select value from access_setting where name = $1", {name}).value_or(std::string(fallback));
}

void set_setting(db::Transaction& tx, std::string_view name, std::string_view value)
{
    tx.execute("insert into access_setting (name, value) values ($1, $2) on conflict (name) do update set value = "
               "excluded.value",
               {name, value});
}

int failures(db::Transaction& tx, std::string const& what, Instant now)
{
    auto const sum = tx.integer("select sum(failures) from access_attempt where what = $1 and window_start >= $2",
                                {as_bytes(what), window_of(now) - window.micros});
    return static_cast<int>(sum.value_or(0));
}

void count_failure(db::Transaction& tx, std::string const& what, Instant now)
{
    tx.execute("delete from access_attempt where what = $1 and window_start < $2",
               {as_bytes(what), window_of(now) - window.micros});
    tx.execute("insert into access_attempt (what, window_start, failures) values ($1, $2, 1) "
               "on conflict (what, window_start) do update set failures = access_attempt.failures + 1",
               {as_bytes(what), window_of(now)});
}

void forget_failures(db::Transaction& tx, std::string const& what)
{
    tx.execute("delete from access_attempt where what = $1", {as_bytes(what)});
}

void forget_old(db::Transaction& tx, Instant now)
{
    tx.execute("delete from access_attempt where window_start < $1", {window_of(now) - window.micros});
    tx.execute("delete from access_link where expires_at <= $1", {now});
}
}
