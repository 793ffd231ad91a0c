// Wanting no more letters, from the letter itself and without signing in: the link says whose it is, and does nothing else. Looking at
// it changes nothing, for programs look at links before people do; stopping twice is the same as once.
#include "features/access/secrets.h"
#include "features/knowledge/channel_store.h"
#include "features/knowledge/inside.h"

namespace regard::knowledge
{
namespace
{
Refusal link_gone()
{
    return {
        "digest_link_gone",
        "This link is not known any more. Sign in to say whether you want the letter of the week, under What I follow.",
        ""};
}

Result<Digest> look(api::Reading& r, std::string const& token)
{
    auto const whose = store::leaving(r.tx, access::hash_of(token));
    if (!whose)
        return link_gone();
    return Digest{store::is_weekly(r.tx, *whose)};
}

Result<Digest> stop(Knowledge::Inside const& inside, api::Writing& w, std::string const& token)
{
    auto const whose = store::leaving(w.tx, access::hash_of(token));
    if (!whose)
        return link_gone();
    if (store::is_weekly(w.tx, *whose)) {
        store::put_weekly(w.tx, *whose, false, w.now);
        inside.parts.journal.note(w.tx, {.who = {},
                                         .verb = "channel.digest",
                                         .subject_kind = "channel",
                                         .codes = {{"weekly", "no"}, {"by", "letter"}}});
    }
    return Digest{false};
}
}

void Knowledge::Inside::add_leaving(api::Routes& routes)
{
    routes.status_of("digest_link_gone", 410);
    routes
        .get("/public/digests/{token}", "Whether the letter of the week that brought this link still comes",
             [](api::Reading& r, std::string const& token) { return look(r, token); })
        .allow(api::anyone);
    routes
        .post("/public/digests/{token}",
              "Stop the letter of the week that brought this link; without signing in, and by one click of a mail "
              "program (RFC 8058)",
              [this](api::Writing& w, std::string const& token) { return stop(*this, w, token); })
        .allow(api::anyone);
}
}
