// The first start: whoever holds the set-up link makes the organisation and becomes its administrator.
#include "features/access/inside.h"

#include "features/access/secrets.h"
#include "ground/clock/zone.h"

namespace regard::access
{
namespace
{
Refusal link_gone()
{
    return {
        "setup_link_gone",
        "This set-up link has been used or replaced. The newest stands in the program's output and in setup-link.txt.",
        "token"};
}

struct Prepared
{
    SetUp form;
    std::string link_hash, password_hash;
};
}

void Access::Inside::add_set_up(api::Routes& routes)
{
    routes.status_of("setup_link_gone", 410);
    routes
        .post(
            "/setup", "Set the organisation up, once",
            [this](api::Asking& asking, SetUp const& form) -> Result<Prepared> {
                std::string const hash = hash_of(form.token);
                bool const there = database.read([&](db::Transaction& tx) {
                    return store::find_link(tx, hash, store::LinkKind::set_up, asking.now) && !store::organisation(tx);
                });
                if (!there)
                    return link_gone();
                if (auto const zone = Zone::find(form.organisation.zone); !zone)
                    return Refusal{zone.error().code, zone.error().sentence, "organisation/zone"};
                if (auto const strong = check_password(form.password, form.email, form.name); !strong)
                    return strong.error();
                return Prepared{form, hash, hash_password(form.password)};
            },
            [this](api::Writing& w, Prepared const& prepared) -> Result<http::Response> {
                if (store::organisation(w.tx) || !store::use_link(w.tx, prepared.link_hash))
                    return link_gone();
                SetUp const& form = prepared.form;
                store::insert_organisation(w.tx, form.organisation, w.now);
                auto const user = ids.next<UserId>();
                store::insert_user(w.tx, user, form.email, form.name, prepared.password_hash,
                                   form.organisation.language, form.organisation.zone, {"administrator", "focus_lead"},
                                   w.now);
                note(w.tx, user, "access.set_up", user);
                return let_in(w, user, Stage::in);
            })
        .allow(api::anyone);
}
}
