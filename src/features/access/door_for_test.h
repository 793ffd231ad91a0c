#pragma once
// For tests of this feature: an organisation's front door with nobody inside yet, on both engines, asked through the
// routes as a browser or a program asks, with cookies and tokens that the gate really looks at.
#include "features/access/access.h"
#include "ground/api/testing.h"
#include "ground/db/node_lease.h"
#include "ground/db/testing.h"

namespace regard::access::testing
{
using api::testing::Answer;
using api::testing::Headers;

constexpr char const* password = "three warm loaves";
constexpr char const* vera = "vera@bank.example"; // the first administrator

std::string quoted(std::string_view key, std::string_view value); // "key":"value"
std::string json(std::initializer_list<std::pair<std::string_view, std::string_view>> members);
std::string token_in(std::string const& link);
std::string cookie_of(Answer const& answer); // name=value; empty where none was set

class Door : public db::testing::StoreTest
{
  protected:
    void SetUp() override;
    virtual Setting setting() const;
    void open(); // again, as after a restart

    // The organisation with Vera as its administrator; her session's cookie stands in the answer.
    Answer set_up();
    Answer sign_in(std::string_view email, std::string_view with);
    // Somebody invited who has accepted: their session's cookie.
    std::string join(std::string const& email, std::vector<std::string> roles);

    // Whom the gate takes them for.
    Result<std::shared_ptr<api::Who const>> gate(Headers const& headers);
    std::shared_ptr<api::Who const> who(std::string const& cookie);

    // Asks as whoever holds that cookie, or that token (`Bearer …`).
    Answer ask(std::string const& credential, std::string_view method, std::string_view target,
               std::string_view body = {}, Headers headers = {});
    Answer get(std::string const& credential, std::string_view target) { return ask(credential, "GET", target); }

    // What the journal holds of somebody: `verb` of each line, oldest first.
    std::vector<std::string> journal_of(std::string_view email);

    SettableClock clock_{Instant{1'790'000'000'000'000}};
    SystemClock system_clock_; // for the node's lease, which runs on real time
    std::optional<db::NodeLease> node_;
    std::optional<events::Journal> journal_;
    std::optional<Access> access_;
    std::optional<api::Routes> routes_;
    std::optional<api::testing::Desk> desk_;
};

// The same once the organisation is set up and Vera is signed in.
class OpenDoor : public Door
{
  protected:
    void SetUp() override;

    std::string vera_; // her session's cookie
};
}
