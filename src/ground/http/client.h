#pragma once
// Calls to other machines: OpenID providers, webhooks, feeds. Every address a name resolves to is looked at when the
// connection is made, so a name that resolves anew, or an address spelt oddly, gets no further than an honest one:
// loopback, private, link-local and other internal addresses are refused unless the host is named in `internal_hosts`.
#include "base/result.h"

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace regard::http
{
struct Call
{
    std::string method = "GET";
    std::string address; // https://…, or http://… where ClientSettings::plain allows
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    std::size_t most_bytes = 1024 * 1024; // of the answer's body
    std::chrono::milliseconds limit{10'000};
    int most_redirects = 0; // each one is checked like the first
};

struct Reply
{
    int status = 0;
    std::vector<std::pair<std::string, std::string>> headers; // names in lower case
    std::string body;

    std::string_view header(std::string_view name) const;
};

struct ClientSettings
{
    std::vector<std::string> internal_hosts; // `idp.intranet`, `127.0.0.1`: may be internal
    bool plain = false;                      // http:// too
    std::string authorities;                 // PEM file of trusted authorities; empty: the system's
};

// Blocking; for workers and jobs. Any thread.
class Client
{
  public:
    explicit Client(ClientSettings settings);
    ~Client();

    // Any answer of the other side is a Reply, whatever its status. Refuses with `bad_address`, `internal_address`,
    // `unreachable`, `too_slow`, `too_large`, `untrusted` (TLS), `too_many_redirects`.
    Result<Reply> call(Call const& call) const;

  private:
    ClientSettings settings_;
};

// Whether an address (`10.0.0.1`, `::ffff:127.0.0.1`) is one that outside names must not lead to.
bool is_internal_address(std::string_view numeric);
}
