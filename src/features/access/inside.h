#pragma once
// What the parts of this feature share. Inside features/access.
#include "features/access/access.h"
#include "features/access/gate.h"
#include "features/access/provider.h"
#include "features/access/seal.h"
#include "features/access/sessions.h"

namespace regard::access
{
class Access::Inside
{
  public:
    Inside(db::Database& database_, IdSource& ids_, Clock const& clock_, events::Journal const& journal_,
           Setting setting_)
        : database(database_), ids(ids_), clock(clock_), journal(journal_), setting(std::move(setting_)),
          sessions(ids_), gate(database_, clock_, sessions, setting.place), seal(setting.sealing_key, setting.folder),
          provider(setting.internal_hosts)
    {}

    db::Database& database;
    IdSource& ids;
    Clock const& clock;
    events::Journal const& journal;
    Setting const setting;
    Sessions sessions;
    Gate gate;
    Seal const seal;
    Provider provider;
    Pace departures{60}; // to the provider, by address

    // One line in the journal: `user` did `verb` to the account of `whom`.
    void note(db::Transaction& tx, UserId user, std::string_view verb, UserId whom,
              std::initializer_list<events::Code> codes = {}) const;
    // Whatever lets somebody in, sessions, tokens and links, ends; but for one session. At a change of password, or when
    // they are shut out.
    void end_all(db::Transaction& tx, UserId user, SessionId except = {});

    // ---- sign_in.cpp, second_step.cpp
    void add_sign_in(api::Routes& routes);
    void add_second_step(api::Routes& routes);
    // ---- set_up.cpp
    void add_set_up(api::Routes& routes);
    // ---- me.cpp, my_second_step.cpp
    void add_me(api::Routes& routes);
    void add_my_second_step(api::Routes& routes);
    static Refusal gone();
    Result<store::Account> own_account(api::Asking const& asking) const; // of whoever asks in person
    // ---- tokens.cpp
    void add_tokens(api::Routes& routes);
    // Accounts, tokens and the ways in are for people alone; refuses with `in_person_only`.
    static Result<void> in_person(api::Who const& who);
    // ---- settings.cpp, provider_sign_in.cpp
    void add_settings(api::Routes& routes);
    void add_provider_sign_in(api::Routes& routes);
    Result<void> passwords_open() const; // refuses with `passwords_off`
    // ---- administration.cpp
    void add_administration(api::Routes& routes);

    // ---- links.cpp
    Link make_link(db::Transaction& tx, store::OneTimeLink link, Instant now) const;
    Result<Link> invite(db::Transaction& tx, NewInvitation const& invitation, UserId by, Instant now) const;
    void add_links(api::Routes& routes);

    // ---- view.cpp
    static Me me(store::Account const& account);
    // What the browser is told after each step of signing in.
    SessionView view(db::Transaction& tx, std::optional<Session> const& session) const;
    // A session as an answer, with its cookie.
    http::Response answer(db::Transaction& tx, Session const& session, std::string_view secret,
                          http::Head const& head) const;
    // A new session for somebody who is who they say, in place of the one their browser had.
    Sessions::Begun begin_session(api::Writing& w, UserId user, Stage stage, Vouched vouched);
    http::Response let_in(api::Writing& w, UserId user, Stage stage); // the same, as an answer
    // How far a person is in who has given the right password.
    static Stage stage_after_password(db::Transaction& tx, store::Account const& account);

    // ---- known_browsers.cpp
    // Which browser asks, where that person has signed in with it before; else "".
    static std::string known_browser(db::Transaction& tx, std::string_view email, http::Head const& head);
    static void know_browser(db::Transaction& tx, std::string_view email, http::Head const& head,
                             http::Response& answer);

    // ---- guesses.cpp: who guesses at somebody's password or code, and how often
    Result<void> not_too_often(std::string_view email, api::Asking const& asking) const; // refuses with `too_often`
    void count_failure(std::string_view email, api::Asking const& asking) const;
    static void forget_failures(db::Transaction& tx, std::string_view email, http::Head const& head);
    // Whether somebody signed in still knows their password, asked before what matters; refuses with `too_often`,
    // `wrong_password`.
    Result<void> own_password(store::Account const& account, std::string_view password,
                              api::Asking const& asking) const;
};
}
