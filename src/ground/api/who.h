#pragma once
// Who asks, as far as the ground floor needs to know. Feature `access` finds it out; see Authenticator.
#include "base/ids.h"
#include "base/instant.h"
#include "base/result.h"
#include "ground/http/message.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace regard::api
{
using UserId = Id<struct UserTag>;
using EmployeeId = Id<struct EmployeeTag>;
using UnitId = Id<struct UnitTag>;

// What a route needs: `cases.read`. A constant of the feature that owns it.
struct Permission
{
    std::string_view name;
    constexpr bool operator==(Permission const&) const = default;
};
constexpr Permission anyone{"anyone"};                     // no sign-in: the customer's pages, the self-check
constexpr Permission anyone_signed_in{"anyone_signed_in"}; // whatever their role

struct Who
{
    enum class By : std::uint8_t { nobody, cookie, token };

    By by = By::nobody;
    UserId user;
    EmployeeId employee; // 0 where the user is no employee
    std::string name;
    std::vector<std::string> permissions; // what the roles give, cut down to the token's scopes; sorted
    std::vector<UnitId> units;            // whose cases they may see: these and all below
    bool all_units = false;
    std::string language = "en"; // `da`
    std::string zone = "UTC";
    std::string session; // its public handle, never the secret
    std::string csrf;    // what a cookie session must send as X-Regard-Csrf

    bool signed_in() const { return by != By::nobody; }
    bool may(Permission permission) const;
};

class Authenticator
{
  public:
    virtual ~Authenticator() = default;

    // Nobody where no credentials came. Refuses with `not_signed_in` where they are wrong, expired or revoked. Called
    // for every request, on workers and on network threads, so it should be quick: a session is looked up, not
    // computed.
    virtual Result<std::shared_ptr<Who const>> who(http::Head const& head, Instant now) = 0;

    // Whether that sign-in still stands: asked for open live channels now and then.
    virtual bool still_valid(Who const& who, Instant now) = 0;
};
}
