#include "features/access/sessions.h"

#include "features/access/secrets.h"

#include <fmt/format.h>

namespace regard::access
{
namespace
{
constexpr Span previous_secret_holds = Span::minutes(1);
constexpr Span half_way_holds = Span::minutes(20);
constexpr std::string_view plain_name = "regard_session";
constexpr std::string_view secure_name = "__Host-regard_session";

Session read_session(db::Row const& row)
{
    return {row.id<SessionId>(0),     row.id<UserId>(1),      row.choice<Stage>(2),
            std::string(row.text(3)), row.choice<Vouched>(4), row.flag(5)};
}
}

Sessions::Begun Sessions::begin(db::Transaction& tx, Session const& wanted, std::string_view agent, Instant now) const
{
    Begun begun{wanted, new_secret()};
    begun.session.id = ids_.next<SessionId>();
    begun.session.csrf = new_secret();
    std::string const hash = hash_of(begun.secret);
    Instant const ends = now + (wanted.stage == Stage::in ? limits(tx).whole : half_way_holds);
    tx.execute("delete from session where user_id = $1 and ends_at <= $2", {wanted.user, now});
    tx.execute("insert into session (id, secret_hash, user_id, stage, csrf, agent, created_at, seen_at, rotated_at, "
               "ends_at, by_provider) values ($1, $2, $3, $4, $5, $6, $7, $7, $7, $8, $9)",
               {begun.session.id, as_bytes(hash), wanted.user, wanted.stage, begun.session.csrf, agent.substr(0, 200),
                now, ends, wanted.vouched});
    return begun;
}

std::optional<Session> Sessions::find(db::Transaction& tx, std::string_view secret, Instant now) const
{
    return secret.empty() ? std::nullopt : find_by_hash(tx, hash_of(secret), now);
}

std::optional<Session> Sessions::find_by_hash(db::Transaction& tx, std::string const& hash, Instant now) const
{
    return tx.one("select s.id, s.user_id, s.stage, s.csrf, s.by_provider, case when s.secret_hash = $1 then 0 else 1 "
                  "end from session s join app_user u on u.id = s.user_id "
                  "where (s.secret_hash = $1 or (s.previous_hash = $1 and s.rotated_at > $2)) "
                  "and s.ends_at > $3 and s.seen_at > $4 and u.disabled = 0",
                  {as_bytes(hash), now - previous_secret_holds, now, now - limits(tx).idle}, read_session);
}

bool Sessions::holds(db::Transaction& tx, SessionId id, Instant now) const
{
    return tx.exists("select 1 from session s join app_user u on u.id = s.user_id where s.id = $1 and s.ends_at > $2 "
                     "and s.seen_at > $3 and s.stage = 0 and u.disabled = 0",
                     {id, now, now - limits(tx).idle});
}

std::string Sessions::rotate(db::Transaction& tx, SessionId id, Stage stage, Instant now) const
{
    std::string secret = new_secret();
    std::string const hash = hash_of(secret);
    // A secret from before the second factor must not live on as the previous one.
    tx.execute("update session set previous_hash = case when stage = 0 then secret_hash else null end, secret_hash = "
               "$2, ends_at = case when stage = 0 then ends_at else $5 end, stage = $3, rotated_at = $4, seen_at = $4 "
               "where id = $1",
               {id, as_bytes(hash), stage, now, now + limits(tx).whole});
    return secret;
}

void Sessions::end(db::Transaction& tx, SessionId id) const { tx.execute("delete from session where id = $1", {id}); }

bool Sessions::end_own(db::Transaction& tx, UserId user, SessionId id) const
{
    return tx.execute("delete from session where id = $1 and user_id = $2", {id, user}) == 1;
}

void Sessions::end_all(db::Transaction& tx, UserId user, SessionId except) const
{
    tx.execute("delete from session where user_id = $1 and id <> $2", {user, except.value});
}

void Sessions::end_all_by_us(db::Transaction& tx) const { tx.execute("delete from session where by_provider = 0"); }

std::vector<SessionRow> Sessions::list(db::Transaction& tx, UserId user, std::string_view current, Instant now) const
{
    auto rows = tx.all(
        "select id, created_at, seen_at, agent from session where user_id = $1 and stage = 0 and "
        "ends_at > $2 and seen_at > $3 order by seen_at desc, id",
        {user, now, now - limits(tx).idle}, [](db::Row const& row) {
            return SessionRow{row.id<SessionId>(0), row.instant(1), row.instant(2), std::string(row.text(3)), false};
        });
    for (SessionRow& row : rows)
        row.current = row.id.text() == current;
    return rows;
}

void Sessions::keep_used(db::Transaction& tx, SessionId id, Instant at) const
{
    tx.execute("update session set seen_at = $2 where id = $1 and seen_at < $2", {id, at});
}

void Sessions::forget_ended(db::Transaction& tx, Instant now) const
{
    tx.execute("delete from session where ends_at <= $1", {now});
}

SessionLimits Sessions::limits(db::Transaction& tx) const
{
    SessionLimits limits;
    limits.idle = Span::minutes(std::stoll(store::setting(tx, "session_idle_minutes", "720")));
    limits.whole = Span::days(std::stoll(store::setting(tx, "session_days", "14")));
    return limits;
}

void Sessions::follow(db::Transaction& tx, SessionLimits const& limits,
                      std::vector<std::string> const& totp_roles) const
{
    tx.execute("update session set ends_at = created_at + $1 where stage = 0", {limits.whole.micros});
    for (std::string const& role : totp_roles) // of the provider's people it sees to that itself
        tx.execute("update session set stage = 2 where stage = 0 and by_provider = 0 and user_id in (select u.id from "
                   "app_user u join user_role r on r.user_id = u.id where r.role = $1 and u.totp_confirmed = 0)",
                   {role});
}

std::string Sessions::secret_of(http::Head const& head)
{
    return std::string(head.cookie(head.secure ? secure_name : plain_name));
}

std::string Sessions::cookie(std::string_view secret, bool secure, Span age)
{
    return fmt::format("{}={}; Path=/; HttpOnly; SameSite=Lax; Max-Age={}{}", secure ? secure_name : plain_name, secret,
                       age.micros / 1'000'000, secure ? "; Secure" : "");
}

std::string Sessions::cookie_gone(bool secure) { return cookie("", secure, {}); }
}
