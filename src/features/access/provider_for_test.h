#pragma once
// For tests: an OpenID provider on this machine that gives whatever ID tokens a test wants, right or wrong.
#include "features/access/signing_for_test.h"
#include "ground/http/application.h"
#include "ground/http/metrics.h"
#include "ground/http/server.h"

#include <map>
#include <mutex>

namespace regard::access::testing
{
// Where a browser was sent, taken apart.
struct Departure
{
    std::string address, state, nonce, challenge, redirect_uri, client_id;
};
Departure departure(std::string const& address);

class TestProvider final : public http::Application
{
  public:
    TestProvider();

    std::string issuer() const;
    std::string client_secret = "geheim:+"; // what it asks for; empty: a public client

    // Somebody has signed in there: the code they come back with. `token` is what that code is worth.
    std::string code(Departure const& whose, std::string token);
    // The payload of a right token for them; what `extra` names (`"email":"…"`) stands in it too.
    std::string payload(Departure const& whose, std::string const& subject, std::string const& extra) const;
    void show_keys(std::string jwks);
    int times_keys_were_asked() const;

    // ---- Application
    http::Plan plan(http::Head const& head) const override;
    std::optional<http::Response> admit(http::Plan const&, http::Head const&) override { return std::nullopt; }
    http::Response answer(http::Plan const& plan, http::Request& request) override;
    http::Response refusal(int status, std::string_view code, std::string_view sentence) const override;

  private:
    http::Response redeem(http::Request const& request);

    struct Issued
    {
        Departure whose;
        std::string token;
    };
    mutable std::mutex mutex_;
    std::map<std::string, Issued> codes_;
    std::string jwks_;
    int keys_asked_ = 0;
    http::Metrics metrics_;
    std::unique_ptr<http::Server> server_; // last: it asks the others until it has stopped
};
}
