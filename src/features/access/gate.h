#pragma once
// The gate every request passes: who brings a cookie or a token. What was looked up is kept for a few seconds, so that a
// request costs microseconds; on this node the end of a sign-in takes effect at once, on others within that time.
#include "features/access/pace.h"
#include "features/access/sessions.h"
#include "features/access/token_model.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace regard::access
{
class Gate : public api::Authenticator
{
  public:
    using Place = std::function<void(db::Transaction&, std::string const& email, api::Who&)>;
    Gate(db::Database& database, Clock const& clock, Sessions const& sessions, Place place);
    ~Gate() override; // keep_used()

    // ---- Authenticator. A wrong cookie is nobody; a wrong token is refused with `token_over`, with `wrong_tokens`
    // where they come from that address all the time; one that is used without pause with `token_busy`.
    Result<std::shared_ptr<api::Who const>> who(http::Head const& head, Instant now) override;
    bool still_valid(api::Who const& who, Instant now) override;

    // What an account may do, whether or not they ask just now. In the caller's transaction.
    api::Who who_is(db::Transaction& tx, store::Account const& account) const;

    // What is known of them by heart no longer holds. May be called inside the transaction that changes it: nothing is
    // learned by heart of them until it has long been committed.
    void forget(UserId user);
    void forget_all();

    // Stores when sessions and tokens were last used; done every 45 seconds.
    void keep_used();

  private:
    using Known = std::shared_ptr<api::Who const>;
    struct Entry
    {
        Known who;
        Instant good_until;
        SessionId session; // one of these two
        TokenId token;
        Instant used;      // a token's: the beginning of the UTC day
        bool news = false; // `used` is not yet stored
    };
    Known known(std::string const& hash, Instant now);
    void learn(std::string const& hash, Entry entry, Instant now);
    Entry by_cookie(db::Transaction& tx, std::string const& hash, Instant now) const;
    Entry by_token(db::Transaction& tx, std::string const& hash, Instant now) const;
    Result<Known> token_who(std::string const& hash, http::Head const& head, Instant now);
    Known cookie_who(std::string const& hash, Instant now);
    void keep_on();
    std::vector<Entry> take_news();

    db::Database& database_;
    Clock const& clock_;
    Sessions const& sessions_;
    Place const place_;
    Pace wrong_tokens_; // by address
    Pace requests_;     // by token
    std::mutex mutex_;
    std::unordered_map<std::string, Entry> known_;       // by the secret's hash
    std::unordered_map<std::int64_t, Instant> doubtful_; // users just changed, until when nothing is learned of them
    Instant all_doubtful_{};                             // the same of everybody
    std::condition_variable wake_;
    bool ending_ = false;
    std::thread keeper_;
};
}
