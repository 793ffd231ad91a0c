#pragma once
// Who is signed in. A session is a row; the browser holds its secret in a cookie, the store only a hash of it. What was
// looked up is kept for a few seconds, so that a request costs microseconds; on this node an end takes effect at once,
// on others within that time.
#include "features/access/user_store.h"
#include "ground/api/who.h"
#include "ground/clock/clock.h"
#include "ground/clock/id_source.h"
#include "ground/db/db.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace regard::access
{
// How far a sign-in has come. The numbers are stored.
enum class Stage : std::uint8_t { in, needs_totp, needs_enrolment };

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
};

class Sessions : public api::Authenticator
{
  public:
    Sessions(db::Database& database, IdSource& ids, Clock const& clock);
    ~Sessions() override;

    // ---- Authenticator
    Result<std::shared_ptr<api::Who const>> who(http::Head const& head, Instant now) override;
    bool still_valid(api::Who const& who, Instant now) override;

    // ---- in the caller's transaction
    struct Begun
    {
        Session session;
        std::string secret; // for the cookie
    };
    Begun begin(db::Transaction& tx, UserId user, Stage stage, std::string_view agent, Instant now) const;
    // The session behind a cookie at any stage; nothing where there is none that still holds.
    std::optional<Session> find(db::Transaction& tx, std::string_view secret, Instant now) const;
    // Gives it a new secret; the old one is good for another minute, for requests under way.
    std::string rotate(db::Transaction& tx, SessionId id, Stage stage, Instant now) const;
    void end(db::Transaction& tx, SessionId id) const;
    bool end_own(db::Transaction& tx, UserId user, SessionId id) const; // false: not theirs
    void end_all(db::Transaction& tx, UserId user, SessionId except = {}) const;
    std::vector<SessionRow> list(db::Transaction& tx, UserId user, std::string_view current) const;

    // Forget what is known by heart, after a commit that changed it.
    void forget(UserId user);

    // ---- cookies
    static std::string secret_of(http::Head const& head);
    static std::string cookie(std::string_view secret, bool secure, Span age);
    static std::string cookie_gone(bool secure);

    SessionLimits limits(db::Transaction& tx) const;

  private:
    struct Known
    {
        std::shared_ptr<api::Who const> who;
        Instant good_until;
        SessionId session;
        Instant seen;
        bool news = false; // seen is not yet stored
    };
    std::shared_ptr<api::Who const> look_up(std::string const& hash, bool is_token, Instant now, SessionId& session);
    std::shared_ptr<api::Who const> cookie_who(db::Transaction& tx, std::string const& hash, Instant now,
                                               SessionId& session) const;
    std::shared_ptr<api::Who const> token_who(db::Transaction& tx, std::string const& hash, Instant now) const;
    void keep_seen(); // the thread that stores when sessions were last used

    db::Database& database_;
    IdSource& ids_;
    Clock const& clock_;
    std::mutex mutex_;
    std::unordered_map<std::string, Known> known_; // by the secret's hash
    std::condition_variable wake_;
    bool ending_ = false;
    std::thread keeper_;
};
}
