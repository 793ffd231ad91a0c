#include "features/access/access.h"

#include "features/access/inside.h"
#include "features/access/provider_store.h"
#include "features/access/token_store.h"

#include <algorithm>

namespace regard::access
{
Access::Access(db::Database& database, IdSource& ids, Clock const& clock, events::Journal const& journal,
               Setting setting)
    : inside_(std::make_unique<Inside>(database, ids, clock, journal, std::move(setting)))
{}

Access::~Access() = default;

api::Authenticator& Access::authenticator() { return inside_->gate; }

void Access::add_routes(api::Routes& routes)
{
    inside_->add_set_up(routes);
    inside_->add_sign_in(routes);
    inside_->add_second_step(routes);
    inside_->add_links(routes);
    inside_->add_me(routes);
    inside_->add_my_second_step(routes);
    inside_->add_tokens(routes);
    inside_->add_settings(routes);
    inside_->add_provider_sign_in(routes);
    inside_->add_administration(routes);
}

std::optional<Organisation> Access::organisation() const
{
    return inside_->database.read([](db::Transaction& tx) { return store::organisation(tx); });
}

bool Access::is_set_up() const { return organisation().has_value(); }

std::optional<api::Who> Access::person(db::Transaction& tx, UserId user) const
{
    auto const account = store::account(tx, user);
    if (!account || account->disabled)
        return std::nullopt;
    return inside_->gate.who_is(tx, *account);
}

std::optional<UserId> Access::user_called(db::Transaction& tx, std::string_view email) const
{
    auto const account = store::account_by_email(tx, email);
    return account && !account->disabled ? std::optional(account->id) : std::nullopt;
}

std::string Access::address_of(db::Transaction& tx, UserId user) const
{
    auto const account = store::account(tx, user);
    return account && !account->disabled ? account->email : std::string();
}

std::vector<UserId> Access::who_may(db::Transaction& tx, api::Permission permission) const
{
    std::vector<UserId> all;
    for (User const& user : store::users(tx))
        if (auto const who = person(tx, user.id); who && who->may(permission))
            all.push_back(user.id);
    std::sort(all.begin(), all.end());
    return all;
}

std::string Access::set_up_link()
{
    return inside_->database.write([&](db::Transaction& tx) {
        store::drop_links(tx, store::LinkKind::set_up, {});
        return inside_->make_link(tx, {store::LinkKind::set_up, {}, "", "", {}, {}, {}}, inside_->clock.now()).link;
    });
}

Result<Link> Access::invite(NewInvitation const& invitation)
{
    return inside_->database.write([&](db::Transaction& tx) {
        inside_->note(tx, {}, "access.invited", {});
        return inside_->invite(tx, invitation, {}, inside_->clock.now());
    });
}

Result<Link> Access::reset_link(std::string_view email)
{
    return inside_->database.write([&](db::Transaction& tx) -> Result<Link> {
        auto const account = store::account_by_email(tx, email);
        if (!account)
            return Refusal{"not_found", "Nobody signs in with this address.", "email"};
        store::drop_links(tx, store::LinkKind::reset, account->id);
        inside_->note(tx, {}, "access.reset_link_made", account->id);
        return inside_->make_link(tx, {store::LinkKind::reset, account->id, account->email, account->name, {}, {}, {}},
                                  inside_->clock.now());
    });
}

Result<void> Access::disable(std::string_view email)
{
    return inside_->database.write([&](db::Transaction& tx) -> Result<void> {
        auto const account = store::account_by_email(tx, email);
        if (!account)
            return Refusal{"not_found", "Nobody signs in with this address.", "email"};
        store::set_disabled(tx, account->id, true, inside_->clock.now());
        if (store::administrators(tx) == 0)
            return Refusal{"last_administrator",
                           "This is the last administrator who can sign in. Make somebody else one first.", "email"};
        inside_->end_all(tx, account->id);
        inside_->note(tx, {}, "access.disabled", account->id);
        return {};
    });
}

void Access::forget_old(db::Transaction& tx, Instant now)
{
    inside_->sessions.forget_ended(tx, now);
    store::forget_old(tx, now);
    store::forget_sent_off(tx, now);
    store::forget_tokens(tx, now);
}

std::vector<User> Access::users() const
{
    return inside_->database.read([](db::Transaction& tx) { return store::users(tx); });
}

void Access::Inside::note(db::Transaction& tx, UserId user, std::string_view verb, UserId whom,
                          std::initializer_list<events::Code> codes) const
{
    journal.note(tx, {.who = events::WhoId{user.value},
                      .verb = verb,
                      .subject_kind = "user",
                      .subject = whom.value,
                      .codes = codes});
}

void Access::Inside::end_all(db::Transaction& tx, UserId user, SessionId except)
{
    sessions.end_all(tx, user, except);
    store::drop_tokens(tx, user);
    store::drop_links(tx, store::LinkKind::reset, user);
    gate.forget(user);
}
}
