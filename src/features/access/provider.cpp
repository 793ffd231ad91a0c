#include "features/access/provider.h"

#include "features/access/secrets.h"
#include "features/access/settings_rules.h"
#include "ground/http/url.h"

#include <boost/json.hpp>

namespace regard::access
{
namespace
{
namespace json = boost::json;

constexpr Span kept_for = Span::hours(1);
constexpr Span asked_again_after = Span::seconds(10);

Refusal not_a_provider()
{
    return {"not_a_provider", "There is no OpenID provider at this address, or it calls itself by another.", ""};
}

Refusal out_of_reach(Refusal const& why)
{
    Refusal refusal;
    refusal.code = why.code == "untrusted" ? "provider_untrusted" : "provider_unreachable";
    refusal.sentence = why.code == "untrusted"
                           ? "The provider's certificate is not one this server trusts."
                           : "The provider cannot be reached at this address. Inside your own network its host must be "
                             "named in outgoing.internal_hosts.";
    return refusal;
}

std::optional<json::object> object_of(std::string_view text)
{
    boost::system::error_code error;
    auto value = json::parse({text.data(), text.size()}, error);
    if (error || !value.is_object())
        return std::nullopt;
    return std::move(value.get_object());
}

std::string text_of(json::object const& object, std::string_view name)
{
    auto const* value = object.if_contains({name.data(), name.size()});
    return value != nullptr && value->is_string() ? std::string(value->get_string()) : std::string{};
}

// Whether a list of the document names one of these; a list that is left out names the standard's default.
bool lists(json::object const& object, std::string_view name, std::initializer_list<std::string_view> any,
           bool where_left_out)
{
    auto const* value = object.if_contains({name.data(), name.size()});
    if (value == nullptr || !value->is_array())
        return where_left_out;
    for (auto const& item : value->get_array())
        for (std::string_view const wanted : any)
            if (item.is_string() && std::string_view(item.get_string().data(), item.get_string().size()) == wanted)
                return true;
    return false;
}

bool is_endpoint(std::string const& address)
{
    return (address.starts_with("https://") || is_plain_loopback(address)) &&
           address.find_first_of(" \r\n\t#") == std::string::npos;
}

std::string form_of(std::initializer_list<std::pair<std::string_view, std::string_view>> fields)
{
    std::string form;
    for (auto const& [name, value] : fields)
        form += (form.empty() ? "" : "&") + std::string(name) + "=" + http::escaped(value);
    return form;
}
}

Result<ProviderOffer> offer_of(std::string_view text, std::string const& issuer)
{
    auto const document = object_of(text);
    if (!document)
        return not_a_provider();
    ProviderOffer offer{text_of(*document, "issuer"), text_of(*document, "authorization_endpoint"),
                        text_of(*document, "token_endpoint"), text_of(*document, "jwks_uri")};
    if (offer.issuer != issuer || !is_endpoint(offer.authorization_endpoint) || !is_endpoint(offer.token_endpoint) ||
        !is_endpoint(offer.jwks_uri))
        return not_a_provider();
    if (!lists(*document, "response_types_supported", {"code"}, true) ||
        !lists(*document, "id_token_signing_alg_values_supported", {"RS256", "ES256"}, true))
        return Refusal{"provider_too_weak",
                       "This provider offers neither sign-in by code nor a signature we check (RS256 or ES256).", ""};
    char const* const methods = "token_endpoint_auth_methods_supported";
    offer.secret_in_body = !lists(*document, methods, {"client_secret_basic"}, true) &&
                           lists(*document, methods, {"client_secret_post"}, false);
    return offer;
}

Provider::Provider(std::vector<std::string> internal_hosts)
    : outside_({internal_hosts, false, ""}), near_({internal_hosts, true, ""})
{}

Result<http::Reply> Provider::call(http::Call const& call) const
{
    auto reply = is_plain_loopback(call.address) ? near_.call(call) : outside_.call(call);
    if (!reply)
        return out_of_reach(reply.error());
    return reply;
}

Result<ProviderOffer> Provider::ask(std::string const& issuer) const
{
    std::string const base = issuer.ends_with('/') ? issuer.substr(0, issuer.size() - 1) : issuer;
    http::Call wanted;
    wanted.address = base + "/.well-known/openid-configuration";
    wanted.most_redirects = 3;
    auto const reply = call(wanted);
    if (!reply)
        return reply.error();
    if (reply->status != 200)
        return not_a_provider();
    return offer_of(reply->body, issuer);
}

Result<ProviderOffer> Provider::offer(std::string const& issuer, Instant now)
{
    {
        std::lock_guard const lock(mutex_);
        if (auto const found = offers_.find(issuer); found != offers_.end() && now < found->second.asked + kept_for)
            return found->second.offer;
    }
    auto const offer = ask(issuer);
    if (!offer)
        return offer.error();
    std::lock_guard const lock(mutex_);
    offers_[issuer] = {*offer, now};
    return *offer;
}

Result<std::string> Provider::keys(ProviderOffer const& offer, Keys which, Instant now)
{
    {
        std::lock_guard const lock(mutex_);
        auto const found = keys_.find(offer.jwks_uri);
        Span const holds = which == Keys::kept ? kept_for : asked_again_after;
        if (found != keys_.end() && now < found->second.asked + holds)
            return {boost::system::in_place_value, found->second.jwks};
    }
    http::Call wanted;
    wanted.address = offer.jwks_uri;
    auto const reply = call(wanted);
    if (!reply)
        return reply.error();
    if (reply->status != 200)
        return not_a_provider();
    std::lock_guard const lock(mutex_);
    keys_[offer.jwks_uri] = {reply->body, now};
    return {boost::system::in_place_value, reply->body};
}

Result<std::string> Provider::id_token(ProviderOffer const& offer, Redeeming const& redeeming) const
{
    http::Call wanted;
    wanted.method = "POST";
    wanted.address = offer.token_endpoint;
    wanted.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    wanted.body = form_of({{"grant_type", "authorization_code"},
                           {"code", redeeming.code},
                           {"redirect_uri", redeeming.redirect_uri},
                           {"code_verifier", redeeming.verifier}});
    bool const in_header = !redeeming.client_secret.empty() && !offer.secret_in_body;
    if (in_header)
        wanted.headers.emplace_back("Authorization", "Basic " + base64(http::escaped(redeeming.client_id) + ":" +
                                                                       http::escaped(redeeming.client_secret)));
    else
        wanted.body += "&" + form_of({{"client_id", redeeming.client_id}});
    if (!in_header && !redeeming.client_secret.empty())
        wanted.body += "&" + form_of({{"client_secret", redeeming.client_secret}});
    auto const reply = call(wanted);
    if (!reply)
        return reply.error();
    auto const answer = object_of(reply->body);
    std::string token = answer ? text_of(*answer, "id_token") : "";
    if (reply->status != 200 || token.empty())
        return Refusal{"code_refused", "The provider did not take its own code back.", ""};
    return {boost::system::in_place_value, std::move(token)};
}
}
