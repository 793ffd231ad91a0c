// What an administrator does about other people's accounts.
#include "features/access/inside.h"

#include "features/access/roles.h"

#include <algorithm>

namespace regard::access
{
namespace
{
Refusal nobody() { return {"not_found", "There is no such person.", ""}; }

Refusal last_administrator()
{
    return {"last_administrator", "This is the last administrator who can sign in. Make somebody else one first.", ""};
}

bool is_administrator(std::vector<std::string> const& roles)
{
    return std::find(roles.begin(), roles.end(), "administrator") != roles.end();
}

Result<void> change(db::Transaction& tx, User const& user, UserChange const& form, Instant now)
{
    if (form.roles)
        for (std::string const& role : *form.roles)
            if (!is_role(role))
                return Refusal{"unknown_role", "“" + role + "” is no role.", "roles"};
    bool const stays = (!form.roles || is_administrator(*form.roles)) && !form.disabled.value_or(user.disabled);
    if (is_administrator(user.roles) && !user.disabled && !stays && store::administrators(tx) == 1)
        return last_administrator();
    if (form.roles)
        store::set_roles(tx, user.id, *form.roles, now);
    if (form.disabled)
        store::set_disabled(tx, user.id, *form.disabled, now);
    return {};
}
}

void Access::Inside::add_administration(api::Routes& routes)
{
    routes.status_of("last_administrator", 409);

    routes.get("/users", "Who can sign in", [](api::Reading& r) -> Result<Users> { return Users{store::users(r.tx)}; })
        .allow(see_access);

    routes
        .get("/users/{id}", "Read one person's account",
             [](api::Reading& r, UserId id) -> Result<User> {
                 auto const user = store::user(r.tx, id);
                 if (!user)
                     return nobody();
                 return *user;
             })
        .allow(see_access);

    routes
        .patch("/users/{id}", "Change somebody's roles, or shut them out",
               [this](api::Writing& w, UserId id, UserChange const& form) -> Result<User> {
                   auto const user = store::user(w.tx, id);
                   if (!user)
                       return nobody();
                   if (auto const same = w.unchanged(user->version, *user); !same)
                       return same.error();
                   auto const gained = setting.gains(w.tx, w.who.user, w.now);
                   if (auto const done = change(w.tx, *user, form, w.now); !done)
                       return done.error();
                   if (form.roles && gained())
                       return own_gain("roles");
                   if (form.disabled.value_or(false))
                       end_all(w.tx, id);
                   gate.forget(id);
                   if (form.disabled)
                       note(w.tx, w.who.user, *form.disabled ? "access.disabled" : "access.let_in_again", id);
                   if (form.roles)
                       note(w.tx, w.who.user, "access.roles_changed", id);
                   return *store::user(w.tx, id);
               })
        .allow(administer)
        .edits();

    routes
        .post("/users/{id}/reset-link", "Make a link with which somebody chooses a new password",
              [this](api::Writing& w, UserId id) -> Result<Link> {
                  auto const user = store::user(w.tx, id);
                  if (!user)
                      return nobody();
                  store::drop_links(w.tx, store::LinkKind::reset, id);
                  note(w.tx, w.who.user, "access.reset_link_made", id);
                  return make_link(w.tx, {store::LinkKind::reset, id, user->email, user->name, {}, w.who.user, {}},
                                   w.now);
              })
        .allow(administer)
        .secret();

    routes
        .post("/invitations", "Invite somebody by a link",
              [this](api::Writing& w, NewInvitation const& form) -> Result<Link> {
                  note(w.tx, w.who.user, "access.invited", w.who.user);
                  return invite(w.tx, form, w.who.user, w.now);
              })
        .allow(administer)
        .secret();
}
}
