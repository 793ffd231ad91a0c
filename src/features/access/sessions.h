#pragma once
// Sessions of people who sign in. A session is a row; the browser holds its secret in a cookie, the store only a hash of
// it. All SQL about sessions. Any thread, each in its own transaction.
#include "features/access/user_store.h"
#include "ground/api/who.h"
#include "ground/clock/id_source.h"
#include "ground/db/db.h"

namespace regard::access
{
// How far a sign-in has come. The numbers are stored.
enum class Stage : std::uint8_t { in, needs_totp, needs_enrolment };

// Who saw to it that it is really this person.
enum class Vouched : std::uint8_t { by_us, by_provider };

struct SessionLimits
{
    Span idle = Span::hours(12);
    Span whole = Span::days(14);
};

struct Session
{
    SessionId id;
    UserId user;
    Stage stage = Stage::in;
    std::string csrf;
    Vouched vouched = Vouched::by_us;
    bool rotated = false; // found by the secret it had before
};

class Sessions
{
  public:
    explicit Sessions(IdSource& ids) : ids_(ids) {}

    struct Begun
    {
        Session session;
        std::string secret; // for the cookie
    };
    // Until it is `in` it lasts no longer than it takes to find one's phone.
    Begun begin(db::Transaction& tx, Session const& wanted, std::string_view agent, Instant now) const;
    // The session behind a cookie at any stage; nothing where there is none that still holds.
    std::optional<Session> find(db::Transaction& tx, std::string_view secret, Instant now) const;
    std::optional<Session> find_by_hash(db::Transaction& tx, std::string const& hash, Instant now) const;
    bool holds(db::Transaction& tx, SessionId id, Instant now) const; // all the way in, neither ended nor idle
    // Gives it a new secret; the old one is good for another minute, for requests under way.
    std::string rotate(db::Transaction& tx, SessionId id, Stage stage, Instant now) const;
    void end(db::Transaction& tx, SessionId id) const;
    bool end_own(db::Transaction& tx, UserId user, SessionId id) const; // false: not theirs
    void end_all(db::Transaction& tx, UserId user, SessionId except = {}) const;
    void end_all_by_us(db::Transaction& tx) const; // of everybody whom the provider did not vouch for
    std::vector<SessionRow> list(db::Transaction& tx, UserId user, std::string_view current, Instant now) const;
    void keep_used(db::Transaction& tx, SessionId id, Instant at) const;
    void forget_ended(db::Transaction& tx, Instant now) const;

    SessionLimits limits(db::Transaction& tx) const;
    // The rules of signing in have changed: those under way follow them at once.
    void follow(db::Transaction& tx, SessionLimits const& limits, std::vector<std::string> const& totp_roles) const;

    // ---- cookies
    static std::string secret_of(http::Head const& head);
    static std::string cookie(std::string_view secret, bool secure, Span age);
    static std::string cookie_gone(bool secure);

  private:
    IdSource& ids_;
};
}
