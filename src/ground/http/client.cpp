#include "ground/http/client.h"

#include "base/text.h"
#include "ground/http/address.h"

#include <algorithm>
#include <cstring>
#include <curl/curl.h>
#include <memory>
#include <mutex>
#include <netinet/in.h>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>

namespace regard::http
{
namespace
{
struct CurlGone
{
    void operator()(CURL* curl) const { curl_easy_cleanup(curl); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
using Curl = std::unique_ptr<CURL, CurlGone>;
using HeaderList = std::unique_ptr<curl_slist, CurlGone>;
using Address = std::unique_ptr<CURLU, CurlGone>;

// One call under way, as libcurl's callbacks see it.
struct Exchange
{
    Reply reply;
    std::size_t most_bytes;
    bool internal_allowed = false;
    bool internal_met = false;
    bool too_large = false;
};

std::optional<AddressBytes> bytes_of(sockaddr const& address)
{
    AddressBytes bytes{};
    if (address.sa_family == AF_INET6) {
        auto const& v6 = reinterpret_cast<sockaddr_in6 const&>(address);
        std::memcpy(bytes.data(), &v6.sin6_addr, bytes.size());
        return bytes;
    }
    if (address.sa_family != AF_INET)
        return std::nullopt;
    auto const& v4 = reinterpret_cast<sockaddr_in const&>(address);
    bytes[10] = bytes[11] = 0xFF;
    std::memcpy(bytes.data() + 12, &v4.sin_addr, 4);
    return bytes;
}

// Called with the very address the connection is about to be made to, however the name was spelt or resolved.
curl_socket_t open_socket(void* with, curlsocktype, curl_sockaddr* to)
{
    auto& exchange = *static_cast<Exchange*>(with);
    auto const bytes = bytes_of(to->addr);
    if (!exchange.internal_allowed && (!bytes || is_internal(*bytes))) {
        exchange.internal_met = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(to->family, to->socktype | SOCK_CLOEXEC, to->protocol);
}

std::size_t take_body(char* bytes, std::size_t, std::size_t size, void* with)
{
    auto& exchange = *static_cast<Exchange*>(with);
    if (exchange.reply.body.size() + size > exchange.most_bytes) {
        exchange.too_large = true;
        return 0;
    }
    exchange.reply.body.append(bytes, size);
    return size;
}

std::size_t take_header(char* bytes, std::size_t, std::size_t size, void* with)
{
    auto& reply = static_cast<Exchange*>(with)->reply;
    std::string_view const line = text::trimmed({bytes, size});
    std::size_t const colon = line.find(':');
    if (line.starts_with("HTTP/"))
        reply.headers.clear(); // of the answer after 100 Continue
    else if (colon != std::string_view::npos && reply.headers.size() < 100)
        reply.headers.emplace_back(text::lower_ascii(line.substr(0, colon)),
                                   std::string(text::trimmed(line.substr(colon + 1))));
    return size;
}

Result<std::string> part_of(CURLU* url, CURLUPart part)
{
    char* text = nullptr;
    if (curl_url_get(url, part, &text, CURLU_DEFAULT_PORT) != CURLUE_OK)
        return Refusal{"bad_address", "This is not an address like https://example.org/path.", "address"};
    std::string copy(text);
    curl_free(text);
    return {boost::system::in_place_value, std::move(copy)};
}

Refusal refusal_of(CURLcode code, Exchange const& exchange)
{
    if (exchange.internal_met)
        return {"internal_address", "This address lies inside our own network, where calls may not go.", "address"};
    if (exchange.too_large)
        return {"too_large", "The other side's answer is too large.", ""};
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return {"too_slow", "The other side did not answer in time.", ""};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
        return {"untrusted", "The other side's certificate can't be trusted.", ""};
    default:
        return {"unreachable", "The other side can't be reached.", ""};
    }
}

bool has_line_break(std::string_view text) { return text.find_first_of("\r\n") != std::string_view::npos; }

HeaderList headers_of(Call const& call)
{
    curl_slist* list = nullptr;
    for (auto const& [name, value] : call.headers)
        list = curl_slist_append(list, (name + (value.empty() ? ";" : ": " + value)).c_str());
    return HeaderList(curl_slist_append(list, "Expect:"));
}

void start_curl()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

// Where one request goes.
struct Goal
{
    std::string address, origin;
    bool internal_allowed;
};

// `target` may be relative to what `url` held before, as a redirect's is.
Result<Goal> goal_of(CURLU* url, std::string const& target, ClientSettings const& settings)
{
    Refusal const bad{"bad_address", "This is not an address like https://example.org/path.", "address"};
    if (has_line_break(target) || curl_url_set(url, CURLUPART_URL, target.c_str(), 0) != CURLUE_OK)
        return bad;
    auto const whole = part_of(url, CURLUPART_URL);
    auto const scheme = part_of(url, CURLUPART_SCHEME);
    auto const host = part_of(url, CURLUPART_HOST);
    auto const port = part_of(url, CURLUPART_PORT);
    if (!whole || !scheme || !host || !port || (*scheme != "https" && !(settings.plain && *scheme == "http")))
        return bad;
    auto const& allowed = settings.internal_hosts;
    return Goal{*whole, *scheme + ' ' + text::lower_ascii(*host) + ' ' + *port,
                std::find(allowed.begin(), allowed.end(), text::lower_ascii(*host)) != allowed.end()};
}

// One request without redirects.
Result<Reply> exchange_once(ClientSettings const& settings, Call const& call, Goal const& goal)
{
    Curl const curl(curl_easy_init());
    Exchange exchange{{}, call.most_bytes, goal.internal_allowed};
    auto const headers = headers_of(call);
    auto const set = [&](auto option, auto value) { curl_easy_setopt(curl.get(), option, value); };
    set(CURLOPT_URL, goal.address.c_str());
    set(CURLOPT_CUSTOMREQUEST, call.method.c_str());
    set(CURLOPT_HTTPHEADER, headers.get());
    if (!call.body.empty() || call.method == "POST") {
        set(CURLOPT_POSTFIELDS, call.body.data());
        set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(call.body.size()));
    }
    if (call.method == "HEAD")
        set(CURLOPT_NOBODY, 1L);
    set(CURLOPT_PROTOCOLS_STR, settings.plain ? "http,https" : "https");
    set(CURLOPT_PROXY, ""); // a proxy of the environment would resolve names for us, unseen
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(call.limit.count()));
    set(CURLOPT_OPENSOCKETFUNCTION, open_socket);
    set(CURLOPT_OPENSOCKETDATA, &exchange);
    set(CURLOPT_WRITEFUNCTION, take_body);
    set(CURLOPT_WRITEDATA, &exchange);
    set(CURLOPT_HEADERFUNCTION, take_header);
    set(CURLOPT_HEADERDATA, &exchange);
    set(CURLOPT_USERAGENT, "Regard");
    if (!settings.authorities.empty())
        set(CURLOPT_CAINFO, settings.authorities.c_str());
    if (auto const done = curl_easy_perform(curl.get()); done != CURLE_OK)
        return refusal_of(done, exchange);
    long status = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
    exchange.reply.status = static_cast<int>(status);
    return std::move(exchange.reply);
}

bool is_redirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}
}

std::string_view Reply::header(std::string_view name) const
{
    for (auto const& [key, value] : headers)
        if (key == name)
            return value;
    return {};
}

Client::Client(ClientSettings settings) : settings_(std::move(settings)) { start_curl(); }
Client::~Client() = default;

Result<Reply> Client::call(Call const& call) const
{
    for (auto const& [name, value] : call.headers)
        if (has_line_break(name) || has_line_break(value))
            return Refusal{"bad_address", "A header has a line break.", ""};
    Address const url(curl_url());
    Call next = call;
    std::string first_origin;
    std::string target = call.address;
    for (int left = call.most_redirects;; --left) {
        auto const goal = goal_of(url.get(), target, settings_);
        if (!goal)
            return goal.error();
        if (first_origin.empty())
            first_origin = goal->origin;
        if (goal->origin != first_origin)
            next.headers.clear(); // what was meant for one host goes to no other
        auto reply = exchange_once(settings_, next, *goal);
        if (!reply || !is_redirect(reply->status) || call.most_redirects == 0)
            return reply;
        if (left == 0)
            return Refusal{"too_many_redirects", "The other side sends us from one address to the next.", ""};
        target = std::string(reply->header("location"));
        if (reply->status != 307 && reply->status != 308 && next.method != "HEAD") {
            next.method = "GET";
            next.body.clear();
        }
    }
}
}
