#pragma once
// For tests: Glewlwyd, a real OpenID provider, on this machine with a store of its own, gone when the test ends. It
// knows one client (`regard`, secret `geheim`) and one person (`ole`, password `five cold lakes`, in the groups
// `bank-leads` and `everybody`).
#include "ground/db/temp_folder.h"
#include "ground/http/client.h"

#include <string>
#include <sys/types.h>

namespace regard::access::testing
{
class Glewlwyd
{
  public:
    static bool is_installed();

    explicit Glewlwyd(std::string const& redirect_uri); // throws std::runtime_error where it does not start
    ~Glewlwyd();
    Glewlwyd(Glewlwyd const&) = delete;

    std::string issuer() const { return base_ + "/oidc"; }
    // As a browser in which Ole signs in there and agrees: where the provider sends them back to.
    std::string sign_in_at(std::string const& address);
    // Signs with another key from now on.
    void change_key();

  private:
    http::Reply ask(std::string const& method, std::string const& address, std::string const& json);
    void expect(std::string const& method, std::string const& path, std::string const& json);
    void sign_in(std::string const& user, std::string const& password);
    std::string plugin() const;
    void make_store() const;
    void start();
    void stop();

    db::TempFolder folder_;
    std::string base_; // of its API
    int port_ = 0;
    pid_t process_ = 0;
    std::string cookie_;
    http::Client client_{{{"127.0.0.1"}, true, ""}};
};
}
