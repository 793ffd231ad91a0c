// One-time links: invitations and resets. A link is a secret in an address; the store holds its hash, and using it ends it.
#include "features/access/inside.h"

#include "features/access/roles.h"
#include "features/access/secrets.h"

namespace regard::access
{
namespace
{
constexpr Span invitation_holds = Span::days(7);
constexpr Span reset_holds = Span::days(1);
constexpr Span set_up_holds = Span::days(30);

Refusal link_gone() { return {"link_gone", "This link has been used or has run out. Ask for a new one.", ""}; }

Span holds(store::LinkKind kind)
{
    return kind == store::LinkKind::invitation ? invitation_holds
           : kind == store::LinkKind::reset    ? reset_holds
                                               : set_up_holds;
}

std::string_view page_of(store::LinkKind kind)
{
    return kind == store::LinkKind::invitation ? "/invitation" : kind == store::LinkKind::reset ? "/reset" : "/setup";
}

// A link with the password that was chosen behind it, hashed.
struct Chosen
{
    std::string link_hash, password_hash, name;
};
}

Link Access::Inside::make_link(db::Transaction& tx, store::OneTimeLink link, Instant now) const
{
    std::string const secret = new_secret();
    link.expires = now + holds(link.kind);
    store::insert_link(tx, hash_of(secret), link);
    // Behind the #, so that it reaches no log and no Referer.
    return {setting.base_url + std::string(page_of(link.kind)) + "#token=" + secret, link.expires};
}

Result<Link> Access::Inside::invite(db::Transaction& tx, NewInvitation const& invitation, UserId by, Instant now) const
{
    for (std::string const& role : invitation.roles)
        if (!is_role(role))
            return Refusal{"unknown_role", "“" + role + "” is no role.", "roles"};
    if (invitation.roles.empty())
        return Refusal{"role_missing", "Choose at least one role.", "roles"};
    if (store::account_by_email(tx, invitation.email))
        return Refusal{"already_exists", "Somebody with this address can sign in already.", "email"};
    return make_link(tx, {store::LinkKind::invitation, {}, invitation.email, invitation.name, invitation.roles, by, {}},
                     now);
}

namespace
{
using Inside = Access::Inside;

Result<Invitation> read_invitation(api::Reading& r, std::string const& token)
{
    auto const link = store::find_link(r.tx, hash_of(token), store::LinkKind::invitation, r.now);
    auto const organisation = store::organisation(r.tx);
    if (!link || !organisation)
        return link_gone();
    return Invitation{link->email, link->name, organisation->name};
}

Result<Chosen> check_acceptance(Inside const& inside, api::Asking const& asking, std::string const& token,
                                Acceptance const& form)
{
    if (auto const open = inside.passwords_open(); !open)
        return open.error();
    std::string const hash = hash_of(token);
    auto const link = inside.database.read(
        [&](db::Transaction& tx) { return store::find_link(tx, hash, store::LinkKind::invitation, asking.now); });
    if (!link)
        return link_gone();
    if (auto const strong = check_password(form.password, link->email, form.name); !strong)
        return strong.error();
    return Chosen{hash, hash_password(form.password), form.name};
}

Result<http::Response> accept(Inside& inside, api::Writing& w, Chosen const& chosen)
{
    auto const link = store::find_link(w.tx, chosen.link_hash, store::LinkKind::invitation, w.now);
    if (!link || !store::use_link(w.tx, chosen.link_hash))
        return link_gone();
    if (store::account_by_email(w.tx, link->email))
        return Refusal{"already_exists", "Somebody with this address can sign in already. Sign in instead.", ""};
    auto const organisation = store::organisation(w.tx);
    auto const user = inside.ids.next<UserId>();
    store::insert_user(w.tx, user, link->email, chosen.name.empty() ? link->name : chosen.name, chosen.password_hash,
                       organisation->language, organisation->zone, link->roles, w.now);
    inside.note(w.tx, user, "access.invitation_accepted", user);
    return inside.let_in(w, user, Inside::stage_after_password(w.tx, *store::account(w.tx, user)));
}

Result<Chosen> check_new_password(Inside const& inside, api::Asking const& asking, NewPassword const& form)
{
    if (auto const open = inside.passwords_open(); !open)
        return open.error();
    std::string const hash = hash_of(form.token);
    auto const account = inside.database.read([&](db::Transaction& tx) -> std::optional<store::Account> {
        auto const link = store::find_link(tx, hash, store::LinkKind::reset, asking.now);
        return link ? store::account(tx, link->user) : std::nullopt;
    });
    if (!account || account->disabled)
        return link_gone();
    if (auto const strong = check_password(form.password, account->email, account->name); !strong)
        return strong.error();
    return Chosen{hash, hash_password(form.password), ""};
}

Result<http::Response> reset(Inside& inside, api::Writing& w, Chosen const& chosen)
{
    auto const link = store::find_link(w.tx, chosen.link_hash, store::LinkKind::reset, w.now);
    if (!link || !store::use_link(w.tx, chosen.link_hash))
        return link_gone();
    auto const account = store::account(w.tx, link->user);
    if (!account || account->disabled)
        return link_gone();
    store::set_password(w.tx, account->id, chosen.password_hash);
    inside.end_all(w.tx, account->id);
    inside.note(w.tx, account->id, "access.password_reset", account->id);
    Inside::forget_failures(w.tx, account->email, w.request.head);
    return inside.let_in(w, account->id, Inside::stage_after_password(w.tx, *account));
}
}

void Access::Inside::add_links(api::Routes& routes)
{
    routes.status_of("link_gone", 410);

    routes.get("/invitations/{token}", "Read an invitation, before accepting it", read_invitation).allow(api::anyone);

    routes
        .post(
            "/invitations/{token}", "Accept an invitation and choose a password",
            [this](api::Asking& asking, std::string const& token, Acceptance const& form) {
                return check_acceptance(*this, asking, token, form);
            },
            [this](api::Writing& w, Chosen const& chosen) { return accept(*this, w, chosen); })
        .allow(api::anyone);

    routes
        .post(
            "/password-resets", "Choose a new password behind a reset link",
            [this](api::Asking& asking, NewPassword const& form) { return check_new_password(*this, asking, form); },
            [this](api::Writing& w, Chosen const& chosen) { return reset(*this, w, chosen); })
        .allow(api::anyone);
}
}
