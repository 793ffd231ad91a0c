#pragma once
// What the parts of this feature share. Inside features/access.
#include "features/access/access.h"
#include "features/access/sessions.h"

namespace regard::access
{
class Access::Inside
{
  public:
    Inside(db::Database& database_, IdSource& ids_, Clock const& clock_, events::Journal const& journal_,
           std::string base_url_)
        : database(database_), ids(ids_), clock(clock_), journal(journal_), base_url(std::move(base_url_)),
          sessions(database_, ids_, clock_)
    {}

    db::Database& database;
    IdSource& ids;
    Clock const& clock;
    events::Journal const& journal;
    std::string base_url;
    Sessions sessions;

    // One line in the journal: `user` did `verb` to the account of `whom`.
    void note(db::Transaction& tx, UserId user, std::string_view verb, UserId whom) const;

    // ---- sign_in.cpp
    void add_sign_in(api::Routes& routes);
    // ---- set_up.cpp
    void add_set_up(api::Routes& routes);
    // ---- me.cpp
    void add_me(api::Routes& routes);
    // ---- administration.cpp
    void add_administration(api::Routes& routes);

    // ---- links.cpp
    Link make_link(db::Transaction& tx, store::OneTimeLink link, Instant now) const;
    Result<Link> invite(db::Transaction& tx, NewInvitation const& invitation, UserId by, Instant now) const;
    void add_links(api::Routes& routes);

    // What the browser is told after each step of signing in.
    SessionView view(db::Transaction& tx, std::optional<Session> const& session) const;
    // A session as an answer, with its cookie.
    http::Response answer(db::Transaction& tx, Session const& session, std::string_view secret,
                          http::Head const& head) const;
    // How far a person is in who has given the right password.
    Stage stage_after_password(db::Transaction& tx, store::Account const& account) const;

    // ---- guesses are counted by account and by address
    struct Counted
    {
        std::string account, address;
    };
    static Counted counted(std::string_view email, http::Head const& head);
    Result<void> not_too_often(Counted const& who, Instant now) const; // refuses with `too_often`
    void count_failure(Counted const& who, Instant now) const;
};
}
