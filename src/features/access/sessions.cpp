#include "features/access/sessions.h"

#include "features/access/roles.h"
#include "features/access/secrets.h"
#include "ground/log/log.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <sstream>

namespace regard::access
{
namespace
{
constexpr Span known_for = Span::seconds(5);
constexpr Span previous_secret_holds = Span::minutes(1);
constexpr std::size_t most_known = 10'000;
constexpr std::string_view plain_name = "regard_session";
constexpr std::string_view secure_name = "__Host-regard_session";

Refusal not_signed_in()
{
    return {"not_signed_in", "Your sign-in has ended. Sign in again; nothing you wrote is lost.", ""};
}

std::string_view bearer_of(http::Head const& head)
{
    std::string_view const header = head.header("authorization");
    constexpr std::string_view scheme = "Bearer ";
    return header.size() > scheme.size() && (header.starts_with(scheme) || header.starts_with("bearer "))
               ? header.substr(scheme.size())
               : std::string_view{};
}

api::Who who_is(store::Account const& account)
{
    api::Who who;
    who.user = account.id;
    who.name = account.name;
    who.permissions = permissions_of(account.roles);
    who.language = account.language;
    who.zone = account.zone;
    who.all_units = true; // histories have no units of their own; live cases will narrow this
    return who;
}

Session read_session(db::Row const& row)
{
    return {row.id<SessionId>(0), row.id<UserId>(1), row.choice<Stage>(2), std::string(row.text(3))};
}
}

Sessions::Sessions(db::Database& database, IdSource& ids, Clock const& clock)
    : database_(database), ids_(ids), clock_(clock), keeper_([this] { keep_seen(); })
{}

Sessions::~Sessions()
{
    {
        std::lock_guard const lock(mutex_);
        ending_ = true;
    }
    wake_.notify_all();
    keeper_.join();
}

Result<std::shared_ptr<api::Who const>> Sessions::who(http::Head const& head, Instant now)
{
    static auto const nobody = std::make_shared<api::Who const>();
    std::string_view const token = bearer_of(head);
    std::string const secret = token.empty() ? secret_of(head) : std::string(token);
    if (secret.empty())
        return nobody;
    std::string const hash = hash_of(secret);
    {
        std::lock_guard const lock(mutex_);
        if (auto const found = known_.find(hash); found != known_.end() && now < found->second.good_until) {
            found->second.seen = now;
            found->second.news = true;
            return found->second.who;
        }
    }
    SessionId session;
    auto who = look_up(hash, !token.empty(), now, session);
    if (!who && token.empty())
        return nobody; // a cookie of a session that has ended, or is not yet through: like none
    if (!who)
        return not_signed_in();
    std::lock_guard const lock(mutex_);
    if (known_.size() >= most_known)
        known_.clear();
    known_[hash] = {who, now + known_for, session, now, bool(session)};
    return who;
}

bool Sessions::still_valid(api::Who const& who, Instant now)
{
    auto const session = SessionId::from(who.session);
    if (!session)
        return false;
    return database_.read([&](db::Transaction& tx) {
        return tx.exists("select 1 from session s join app_user u on u.id = s.user_id where s.id = $1 and s.ends_at > "
                         "$2 and s.stage = 0 "
                         "and u.disabled = 0",
                         {*session, now});
    });
}

std::shared_ptr<api::Who const> Sessions::look_up(std::string const& hash, bool is_token, Instant now,
                                                  SessionId& session)
{
    return database_.read(
        [&](db::Transaction& tx) { return is_token ? token_who(tx, hash, now) : cookie_who(tx, hash, now, session); });
}

std::shared_ptr<api::Who const> Sessions::cookie_who(db::Transaction& tx, std::string const& hash, Instant now,
                                                     SessionId& session) const
{
    Instant const idle_since = now - limits(tx).idle;
    auto const found = tx.one("select id, user_id, stage, csrf from session where (secret_hash = $1 or (previous_hash "
                              "= $1 and rotated_at > $2)) "
                              "and ends_at > $3 and seen_at > $4",
                              {as_bytes(hash), now - previous_secret_holds, now, idle_since}, read_session);
    if (!found || found->stage != Stage::in)
        return nullptr;
    auto const account = store::account(tx, found->user);
    if (!account || account->disabled)
        return nullptr;
    api::Who who = who_is(*account);
    who.by = api::Who::By::cookie;
    who.session = found->id.text();
    who.csrf = found->csrf;
    session = found->id;
    return std::make_shared<api::Who const>(std::move(who));
}

std::shared_ptr<api::Who const> Sessions::token_who(db::Transaction& tx, std::string const& hash, Instant now) const
{
    auto const found = tx.one("select user_id, scopes from api_token where secret_hash = $1 and expires_at > $2",
                              {as_bytes(hash), now}, [](db::Row const& row) {
                                  return std::pair{row.id<UserId>(0), std::string(row.text(1))};
                              });
    auto const account = found ? store::account(tx, found->first) : std::nullopt;
    if (!account || account->disabled)
        return nullptr;
    api::Who who = who_is(*account);
    who.by = api::Who::By::token;
    std::istringstream in(found->second);
    std::vector<std::string> const scopes{std::istream_iterator<std::string>(in), {}};
    std::erase_if(who.permissions,
                  [&](std::string const& one) { return std::find(scopes.begin(), scopes.end(), one) == scopes.end(); });
    return std::make_shared<api::Who const>(std::move(who));
}

Sessions::Begun Sessions::begin(db::Transaction& tx, UserId user, Stage stage, std::string_view agent,
                                Instant now) const
{
    Begun begun{{ids_.next<SessionId>(), user, stage, new_secret()}, new_secret()};
    std::string const hash = hash_of(begun.secret);
    tx.execute("delete from session where user_id = $1 and ends_at <= $2", {user, now});
    tx.execute(
        "insert into session (id, secret_hash, user_id, stage, csrf, agent, created_at, seen_at, rotated_at, ends_at) "
        "values ($1, $2, $3, $4, $5, $6, $7, $7, $7, $8)",
        {begun.session.id, as_bytes(hash), user, stage, begun.session.csrf, agent.substr(0, 200), now,
         now + limits(tx).whole});
    return begun;
}

std::optional<Session> Sessions::find(db::Transaction& tx, std::string_view secret, Instant now) const
{
    if (secret.empty())
        return std::nullopt;
    std::string const hash = hash_of(secret);
    return tx.one("select s.id, s.user_id, s.stage, s.csrf from session s join app_user u on u.id = s.user_id where "
                  "s.secret_hash = $1 "
                  "and s.ends_at > $2 and u.disabled = 0",
                  {as_bytes(hash), now}, read_session);
}

std::string Sessions::rotate(db::Transaction& tx, SessionId id, Stage stage, Instant now) const
{
    std::string secret = new_secret();
    std::string const hash = hash_of(secret);
    // A secret from before the second factor must not live on as the previous one.
    tx.execute("update session set previous_hash = case when stage = 0 then secret_hash else null end, secret_hash = "
               "$2, stage = $3, "
               "rotated_at = $4, seen_at = $4 where id = $1",
               {id, as_bytes(hash), stage, now});
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

std::vector<SessionRow> Sessions::list(db::Transaction& tx, UserId user, std::string_view current) const
{
    auto rows = tx.all(
        "select id, created_at, seen_at, agent from session where user_id = $1 and stage = 0 order by seen_at desc, id",
        {user}, [](db::Row const& row) {
            return SessionRow{row.id<SessionId>(0), row.instant(1), row.instant(2), std::string(row.text(3)), false};
        });
    for (SessionRow& row : rows)
        row.current = row.id.text() == current;
    return rows;
}

void Sessions::forget(UserId user)
{
    std::lock_guard const lock(mutex_);
    std::erase_if(known_, [&](auto const& entry) { return entry.second.who->user == user; });
}

std::string Sessions::secret_of(http::Head const& head)
{
    std::string_view const cookie = head.cookie(head.secure ? secure_name : plain_name);
    return std::string(cookie);
}

std::string Sessions::cookie(std::string_view secret, bool secure, Span age)
{
    return fmt::format("{}={}; Path=/; HttpOnly; SameSite=Lax; Max-Age={}{}", secure ? secure_name : plain_name, secret,
                       age.micros / 1'000'000, secure ? "; Secure" : "");
}

std::string Sessions::cookie_gone(bool secure) { return cookie("", secure, {}); }

SessionLimits Sessions::limits(db::Transaction& tx) const
{
    SessionLimits limits;
    limits.idle = Span::minutes(std::stoll(store::setting(tx, "session_idle_minutes", "720")));
    limits.whole = Span::days(std::stoll(store::setting(tx, "session_days", "14")));
    return limits;
}

void Sessions::keep_seen()
{
    for (std::unique_lock lock(mutex_); !ending_;) {
        wake_.wait_for(lock, std::chrono::seconds(45));
        std::vector<std::pair<SessionId, Instant>> news;
        for (auto& [hash, known] : known_)
            if (std::exchange(known.news, false) && known.session)
                news.emplace_back(known.session, known.seen);
        Instant const now = clock_.now();
        std::erase_if(known_, [&](auto const& entry) { return entry.second.good_until + Span::minutes(5) < now; });
        if (news.empty())
            continue;
        lock.unlock();
        try {
            database_.write([&](db::Transaction& tx) {
                for (auto const& [id, seen] : news)
                    tx.execute("update session set seen_at = $2 where id = $1 and seen_at < $2", {id, seen});
            });
        } catch (std::exception const&) {
            log::warning("session_seen_not_kept", {{"sessions", news.size()}}); // told again at the next use
        }
        lock.lock();
    }
}
}
