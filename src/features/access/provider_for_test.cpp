#include "features/access/provider_for_test.h"

#include "features/access/secrets.h"
#include "ground/http/url.h"

#include <fmt/format.h>

namespace regard::access::testing
{
namespace
{
std::string value(std::string_view query, std::string_view name)
{
    auto const pairs = http::pairs_of(query).value();
    for (auto const& pair : pairs)
        if (pair.name == name)
            return pair.value;
    return {};
}
}

Departure departure(std::string const& address)
{
    auto const query = std::string_view(address).substr(address.find('?') + 1);
    return {address,
            value(query, "state"),
            value(query, "nonce"),
            value(query, "code_challenge"),
            value(query, "redirect_uri"),
            value(query, "client_id")};
}

TestProvider::TestProvider()
{
    http::Settings settings;
    settings.network_threads = 1;
    settings.workers = 2;
    settings.access = [](http::Access const&) {};
    server_ = http::Server::start(settings, *this, metrics_).value();
}

std::string TestProvider::issuer() const { return fmt::format("http://127.0.0.1:{}", server_->port()); }

std::string TestProvider::code(Departure const& whose, std::string token)
{
    std::lock_guard const lock(mutex_);
    std::string code = fmt::format("code-{}", codes_.size());
    codes_[code] = {whose, std::move(token)};
    return code;
}

std::string TestProvider::payload(Departure const& whose, std::string const& subject, std::string const& extra) const
{
    return fmt::format(R"({{"iss":"{}","aud":"{}","sub":"{}","nonce":"{}","iat":1790000000,"exp":1790000300{}{}}})",
                       issuer(), whose.client_id, subject, whose.nonce, extra.empty() ? "" : ",", extra);
}

void TestProvider::show_keys(std::string jwks)
{
    std::lock_guard const lock(mutex_);
    jwks_ = std::move(jwks);
}

int TestProvider::times_keys_were_asked() const
{
    std::lock_guard const lock(mutex_);
    return keys_asked_;
}

http::Plan TestProvider::plan(http::Head const&) const
{
    http::Plan plan;
    plan.body = http::Plan::Body::memory;
    plan.body_limit = 10'000;
    return plan;
}

http::Response TestProvider::answer(http::Plan const&, http::Request& request)
{
    std::string const& path = request.head.path;
    if (path == "/.well-known/openid-configuration")
        return http::json_answer(
            200,
            fmt::format(
                R"({{"issuer":"{0}","authorization_endpoint":"{0}/auth","token_endpoint":"{0}/token","jwks_uri":"{0}/keys"}})",
                issuer()));
    std::lock_guard const lock(mutex_);
    if (path == "/keys") {
        ++keys_asked_;
        return http::json_answer(200, jwks_);
    }
    return path == "/token" ? redeem(request) : http::text_answer(404, "");
}

http::Response TestProvider::redeem(http::Request const& request)
{
    auto const found = codes_.find(value(request.body, "code"));
    if (found == codes_.end())
        return http::json_answer(400, R"({"error":"invalid_grant"})");
    Issued const issued = found->second;
    codes_.erase(found);
    std::string const known =
        "Basic " + base64(http::escaped(issued.whose.client_id) + ":" + http::escaped(client_secret));
    bool const right = value(request.body, "grant_type") == "authorization_code" &&
                       value(request.body, "redirect_uri") == issued.whose.redirect_uri &&
                       base64url(sha256(value(request.body, "code_verifier"))) == issued.whose.challenge;
    bool const by_client = client_secret.empty() ? value(request.body, "client_id") == issued.whose.client_id
                                                 : request.head.header("authorization") == known;
    if (!right || !by_client)
        return http::json_answer(401, R"({"error":"invalid_client"})");
    return http::json_answer(
        200, fmt::format(R"({{"access_token":"a","token_type":"Bearer","id_token":"{}"}})", issued.token));
}

http::Response TestProvider::refusal(int status, std::string_view code, std::string_view) const
{
    return http::text_answer(status, std::string(code));
}
}
