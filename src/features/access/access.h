#pragma once
// Who comes in and what they may do: set-up, sign-in, sessions, second factor, invitations, roles. The front door.
#include "base/embedded.h"
#include "features/access/model.h"
#include "features/access/own_gain.h"
#include "ground/api/routes.h"
#include "ground/clock/id_source.h"
#include "ground/events/journal.h"

#include <functional>
#include <memory>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_access_schema();
}

namespace regard::access
{
constexpr api::Permission administer{"access.admin"};
constexpr api::Permission see_access{"access.read"};

// What the program's configuration says to this feature.
struct Setting
{
    std::string base_url;                      // begins the links that are made: https://regard.example.org
    std::string folder;                        // of the program's data: for the key that seals secrets
    std::string sealing_key;                   // that key, where the configuration has it
    std::vector<std::string> internal_hosts{}; // inside the house that may be called, such as the provider's

    // What the pages want to know first and others can tell: whether there is anything to measure, or a self-check.
    using Known = std::function<bool(db::Transaction&)>;
    Known any_history{}, any_selfcheck{}; // none: there is not

    // Says which employee somebody is, by their address, and in which units: for what they may see. In the caller's
    // transaction; none: nobody is one.
    std::function<void(db::Transaction&, std::string const& email, api::Who&)> place{};

    GainWatch gains = no_gain; // by roles
};

class Access
{
  public:
    // Everything given must outlive it.
    Access(db::Database& database, IdSource& ids, Clock const& clock, events::Journal const& journal, Setting setting);
    ~Access();

    api::Authenticator& authenticator();
    void add_routes(api::Routes& routes);

    bool is_set_up() const;
    std::optional<Organisation> organisation() const;
    // A new one-time link with which the first administrator sets the organisation up; earlier ones end.
    std::string set_up_link();

    // ---- for what is done for somebody who does not ask just now; in the caller's transaction
    // Who they are and what they may, as if they asked; nothing where they may no longer sign in.
    std::optional<api::Who> person(db::Transaction& tx, UserId user) const;
    std::optional<UserId> user_called(db::Transaction& tx, std::string_view email) const; // capitals don't matter
    std::string address_of(db::Transaction& tx, UserId user) const;                       // empty where there is none
    std::vector<UserId> who_may(db::Transaction& tx, api::Permission permission) const;   // by id

    // ---- for the command line
    Result<Link> invite(NewInvitation const& invitation); // refuses with `already_exists`, `unknown_role`
    Result<Link> reset_link(std::string_view email);      // refuses with `not_found`
    Result<void> disable(std::string_view email);         // refuses with `not_found`, `last_administrator`
    std::vector<User> users() const;
    void forget_old(db::Transaction& tx, Instant now); // what has run out, for a daily job
    void allow_passwords(); // again, whatever the settings say: for whoever the provider no longer lets in

    class Inside; // of this feature's own files

  private:
    std::unique_ptr<Inside> inside_;
};
}
