#pragma once
// People who sign in, as the API shows them.
#include "base/fields.h"
#include "ground/api/who.h"

#include <optional>
#include <string>
#include <vector>

namespace regard::access
{
using api::UserId;
struct SessionTag;
using SessionId = Id<SessionTag>;
struct TokenTag;
using TokenId = Id<TokenTag>;

struct Organisation
{
    std::string name;
    std::string zone = "Europe/Copenhagen"; // IANA
    std::string currency = "EUR";           // ISO 4217
    std::string language = "en";
};
BOOST_DESCRIBE_STRUCT(Organisation, (), (name, zone, currency, language))
constexpr auto rules_of(form::Of<Organisation>)
{
    using namespace form;
    return rules(on(&Organisation::name, not_blank, length(1, 100)), on(&Organisation::zone, length(1, 60)),
                 on(&Organisation::currency, length(3, 3)), on(&Organisation::language, length(2, 2)));
}

struct Me
{
    UserId id;
    std::string name, email;
    std::vector<std::string> roles, permissions;
    std::string language, zone;
    bool totp = false;   // a second step is on
    bool joined = false; // to the organisation's provider
};
BOOST_DESCRIBE_STRUCT(Me, (), (id, name, email, roles, permissions, language, zone, totp, joined))

// What is still to be done before one is in.
enum class Needs : std::uint8_t { none, setup, sign_in, totp, totp_enrolment };
BOOST_DESCRIBE_ENUM(Needs, none, setup, sign_in, totp, totp_enrolment)

struct ProviderButton
{
    bool enabled = false;
    std::string label; // on the button
};
BOOST_DESCRIBE_STRUCT(ProviderButton, (), (enabled, label))

struct SessionView
{
    bool signed_in = false;
    Needs needs = Needs::sign_in;
    std::string csrf;
    std::optional<Me> me;
    std::optional<Organisation> organisation;
    ProviderButton oidc;
    bool passwords = true;                           // may be used to sign in
    bool has_history = false, has_selfcheck = false; // told to those who are in
};
BOOST_DESCRIBE_STRUCT(SessionView, (),
                      (signed_in, needs, csrf, me, organisation, oidc, passwords, has_history, has_selfcheck))

struct Away
{
    std::string address; // to go to, at the provider
};
BOOST_DESCRIBE_STRUCT(Away, (), (address))

struct SignIn
{
    std::string email, password;
};
BOOST_DESCRIBE_STRUCT(SignIn, (), (email, password))
constexpr auto rules_of(form::Of<SignIn>)
{
    using namespace form;
    return rules(on(&SignIn::email, not_blank, length(1, 200)), on(&SignIn::password, length(1, 1000)));
}

struct Code
{
    std::string code;
};
BOOST_DESCRIBE_STRUCT(Code, (), (code))

struct SetUp
{
    std::string token, name, email, password;
    Organisation organisation;
};
BOOST_DESCRIBE_STRUCT(SetUp, (), (token, name, email, password, organisation))
constexpr auto rules_of(form::Of<SetUp>)
{
    using namespace form;
    return rules(on(&SetUp::name, not_blank, length(1, 100)), on(&SetUp::email, form::email, length(3, 200)));
}

struct NewPassword
{
    std::string token, password;
};
BOOST_DESCRIBE_STRUCT(NewPassword, (), (token, password))

struct PasswordChange
{
    std::string current;
    std::string new_; // `new` in JSON
};
BOOST_DESCRIBE_STRUCT(PasswordChange, (), (current, new_))

struct MyChange
{
    std::optional<std::string> name, language, zone;
};
BOOST_DESCRIBE_STRUCT(MyChange, (), (name, language, zone))
constexpr auto rules_of(form::Of<MyChange>)
{
    using namespace form;
    return rules(on(&MyChange::name, not_blank, length(1, 100)), on(&MyChange::language, length(2, 2)),
                 on(&MyChange::zone, length(1, 60)));
}

struct SessionRow
{
    SessionId id;
    Instant created, last_seen;
    std::string agent;
    bool current = false;
};
BOOST_DESCRIBE_STRUCT(SessionRow, (), (id, created, last_seen, agent, current))

struct SessionRows
{
    std::vector<SessionRow> items;
};
BOOST_DESCRIBE_STRUCT(SessionRows, (), (items))

struct TotpSecret
{
    std::string secret, uri; // for typing and for a QR code
    std::string qr_svg;
};
BOOST_DESCRIBE_STRUCT(TotpSecret, (), (secret, uri, qr_svg))

struct RecoveryCodes
{
    std::vector<std::string> recovery_codes; // shown once
};
BOOST_DESCRIBE_STRUCT(RecoveryCodes, (), (recovery_codes))

struct Password
{
    std::string password;
};
BOOST_DESCRIBE_STRUCT(Password, (), (password))

// ---- for administrators
struct User
{
    UserId id;
    std::string name, email;
    std::vector<std::string> roles;
    bool disabled = false, totp = false;
    std::optional<Instant> last_seen;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(User, (), (id, name, email, roles, disabled, totp, last_seen, version))

struct UserChange
{
    std::optional<std::vector<std::string>> roles;
    std::optional<bool> disabled;
};
BOOST_DESCRIBE_STRUCT(UserChange, (), (roles, disabled))

struct NewInvitation
{
    std::string email, name;
    std::vector<std::string> roles;
};
BOOST_DESCRIBE_STRUCT(NewInvitation, (), (email, name, roles))
constexpr auto rules_of(form::Of<NewInvitation>)
{
    using namespace form;
    return rules(on(&NewInvitation::email, form::email, length(3, 200)),
                 on(&NewInvitation::name, not_blank, length(1, 100)));
}

struct Link
{
    std::string link; // to hand on; shown once
    Instant expires;
};
BOOST_DESCRIBE_STRUCT(Link, (), (link, expires))

struct Invitation
{
    std::string email, name, organisation;
};
BOOST_DESCRIBE_STRUCT(Invitation, (), (email, name, organisation))

struct Acceptance
{
    std::string name, password;
};
BOOST_DESCRIBE_STRUCT(Acceptance, (), (name, password))

struct Users
{
    std::vector<User> items;
};
BOOST_DESCRIBE_STRUCT(Users, (), (items))
}
