#include "features/access/gate.h"

#include "base/text.h"
#include "features/access/roles.h"
#include "features/access/secrets.h"
#include "features/access/token_store.h"
#include "features/access/words.h"
#include "ground/log/log.h"

#include <algorithm>

namespace regard::access
{
namespace
{
constexpr Span known_for = Span::seconds(5);
constexpr Span doubtful_for = Span::seconds(30); // longer than any transaction takes
constexpr std::size_t most_known = 10'000;
constexpr int most_wrong_tokens = 120; // a minute, of one address: a forgotten job behind a branch's one address
constexpr int most_requests = 1'200;   // a minute, of one token

Refusal token_over()
{
    return {"token_over", "This token is not known here, has run out or was ended. Make a new one.", ""};
}

std::string_view bearer_of(http::Head const& head)
{
    constexpr std::string_view scheme = "bearer ";
    std::string_view const header = head.header("authorization");
    return text::same_ascii(header.substr(0, scheme.size()), scheme) ? header.substr(scheme.size())
                                                                     : std::string_view{};
}

Instant beginning_of_day(Instant at) { return {at.micros / Span::days(1).micros * Span::days(1).micros}; }
}

Gate::Gate(db::Database& database, Clock const& clock, Sessions const& sessions, Place place)
    : database_(database), clock_(clock), sessions_(sessions), place_(std::move(place)),
      wrong_tokens_(most_wrong_tokens), requests_(most_requests), keeper_([this] { keep_on(); })
{}

Gate::~Gate()
{
    {
        std::lock_guard const lock(mutex_);
        ending_ = true;
    }
    wake_.notify_all();
    keeper_.join();
}

Result<std::shared_ptr<api::Who const>> Gate::who(http::Head const& head, Instant now)
{
    static auto const nobody = std::make_shared<api::Who const>();
    if (std::string_view const token = bearer_of(head); !token.empty())
        return token_who(hash_of(token), head, now);
    std::string const secret = Sessions::secret_of(head);
    Known const found = secret.empty() ? nullptr : cookie_who(hash_of(secret), now);
    return found ? found : nobody; // a session that has ended, or is not yet through, is like none
}

bool Gate::still_valid(api::Who const& who, Instant now)
{
    return database_.read([&](db::Transaction& tx) {
        if (who.by == api::Who::By::token)
            if (auto const token = TokenId::from(who.session))
                return store::token_holds(tx, *token, now);
        auto const session = SessionId::from(who.session);
        return session && sessions_.holds(tx, *session, now);
    });
}

Gate::Known Gate::cookie_who(std::string const& hash, Instant now)
{
    if (auto found = known(hash, now))
        return found;
    Entry const entry = database_.read([&](db::Transaction& tx) { return by_cookie(tx, hash, now); });
    if (entry.who)
        learn(hash, entry, now);
    return entry.who;
}

Result<Gate::Known> Gate::token_who(std::string const& hash, http::Head const& head, Instant now)
{
    if (requests_.is_over(hash, now))
        return Refusal{"token_busy", "This token is used too often: 1,200 requests a minute are the most.", ""};
    auto found = known(hash, now);
    if (!found) {
        if (wrong_tokens_.is_over(head.address, now))
            return Refusal{"wrong_tokens", "Too many wrong tokens came from this address. Wait a minute.", ""};
        Entry const entry = database_.read([&](db::Transaction& tx) { return by_token(tx, hash, now); });
        if (!entry.who) {
            wrong_tokens_.count(head.address, now);
            return token_over();
        }
        learn(hash, entry, now);
        found = entry.who;
    }
    requests_.count(hash, now);
    return found;
}

api::Who Gate::who_is(db::Transaction& tx, store::Account const& account) const
{
    api::Who who;
    who.user = account.id;
    who.name = account.name;
    who.permissions = permissions_of(account.roles);
    who.language = account.language;
    who.zone = account.zone;
    who.all_units = who.may(all_cases);
    if (place_)
        place_(tx, account.email, who);
    return who;
}

Gate::Entry Gate::by_cookie(db::Transaction& tx, std::string const& hash, Instant now) const
{
    auto const session = sessions_.find_by_hash(tx, hash, now);
    if (!session || session->stage != Stage::in)
        return {};
    auto const account = store::account(tx, session->user);
    if (!account || account->disabled)
        return {};
    api::Who who = who_is(tx, *account);
    who.by = api::Who::By::cookie;
    who.session = session->id.text();
    who.csrf = session->csrf;
    return {std::make_shared<api::Who const>(std::move(who)), now + known_for, session->id, {}, now, true};
}

Gate::Entry Gate::by_token(db::Transaction& tx, std::string const& hash, Instant now) const
{
    auto const token = store::token_in_use(tx, hash, now);
    auto const account = token ? store::account(tx, token->owner) : std::nullopt;
    if (!account || account->disabled)
        return {};
    api::Who who = who_is(tx, *account);
    who.by = api::Who::By::token;
    who.session = token->id.text();
    std::erase_if(who.permissions, [&](std::string const& one) { return !has(token->scopes, one); });
    Instant const today = beginning_of_day(now);
    return {std::make_shared<api::Who const>(std::move(who)),
            now + known_for,
            {},
            token->id,
            today,
            !token->used || *token->used < today};
}

// ---- what is known by heart

Gate::Known Gate::known(std::string const& hash, Instant now)
{
    std::lock_guard const lock(mutex_);
    auto const found = known_.find(hash);
    if (found == known_.end() || now >= found->second.good_until)
        return nullptr;
    if (found->second.session) {
        found->second.used = now;
        found->second.news = true;
    }
    return found->second.who;
}

void Gate::learn(std::string const& hash, Entry entry, Instant now)
{
    std::lock_guard const lock(mutex_);
    auto const doubtful = doubtful_.find(entry.who->user.value);
    if (now < all_doubtful_ || (doubtful != doubtful_.end() && now < doubtful->second))
        entry.good_until = now; // kept for its news alone
    if (known_.size() >= most_known)
        known_.clear();
    known_[hash] = std::move(entry);
}

void Gate::forget(UserId user)
{
    std::lock_guard const lock(mutex_);
    doubtful_[user.value] = clock_.now() + doubtful_for;
    std::erase_if(known_, [&](auto const& entry) { return entry.second.who->user == user; });
}

void Gate::forget_all()
{
    std::lock_guard const lock(mutex_);
    all_doubtful_ = clock_.now() + doubtful_for;
    known_.clear();
}

// ---- when they were last used

void Gate::keep_on()
{
    for (bool ending = false; !ending;) {
        {
            std::unique_lock lock(mutex_);
            ending = wake_.wait_for(lock, std::chrono::seconds(45), [this] { return ending_; });
        }
        keep_used();
    }
}

void Gate::keep_used()
try {
    auto const news = take_news();
    if (news.empty())
        return;
    database_.write([&](db::Transaction& tx) {
        for (Entry const& entry : news) {
            if (entry.session)
                sessions_.keep_used(tx, entry.session, entry.used);
            else
                store::keep_token_used(tx, entry.token, entry.used);
        }
    });
} catch (std::exception const&) {
    log::warning("last_use_not_kept"); // told again at the next use
}

std::vector<Gate::Entry> Gate::take_news()
{
    std::lock_guard const lock(mutex_);
    Instant const now = clock_.now();
    std::vector<Entry> news;
    for (auto& [hash, entry] : known_)
        if (std::exchange(entry.news, false))
            news.push_back(entry);
    std::erase_if(known_, [&](auto const& entry) { return entry.second.good_until + Span::minutes(5) < now; });
    std::erase_if(doubtful_, [&](auto const& entry) { return entry.second < now; });
    return news;
}
}
