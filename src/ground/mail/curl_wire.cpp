#include "ground/mail/curl_wire.h"

#include "base/text.h"
#include "ground/files/encoding.h"

#include <algorithm>
#include <fmt/format.h>
#include <mutex>
#include <poll.h>
#include <sys/eventfd.h>
#include <system_error>
#include <unistd.h>

namespace regard::mail
{
namespace
{
constexpr std::size_t longest_line = 16 << 20;
constexpr std::size_t room = 256 << 10;

bool is_host(std::string const& host)
{
    return !host.empty() && host.size() <= 253 && std::ranges::all_of(host, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
               c == ':' || c == '_';
    });
}

std::size_t keep_last_words(char const* text, std::size_t size, std::size_t count, void* said)
{
    std::string_view const line(text, size * count);
    if (line.size() >= 4 && (line[0] == '4' || line[0] == '5' || line.find(" NO ") != line.npos))
        *static_cast<std::string*>(said) = files::valid_text(text::trimmed(line), 500);
    return size * count;
}

std::string with_words(char const* sentence, std::string const& said)
{
    return said.empty() ? sentence : fmt::format("{} It said: {}", sentence, said);
}

Refusal const broken_off{"broken_off", "The mail server ended the connection.", ""};
}

bool is_loopback(std::string const& host)
{
    return host == "localhost" || host == "::1" ||
           (host.starts_with("127.") && host.find_first_not_of("0123456789.") == host.npos);
}

Curl curl_for(Server const& server, std::string const& scheme)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    if (!is_host(server.host) || server.port == 0)
        throw Lost({"bad_server", "Enter the mail server's name and port, such as imap.example.org and 993.", "host"});
    if (server.tls == Tls::none && !is_loopback(server.host))
        throw Lost({"not_encrypted", "Without encryption only a server on this machine may be used.", "tls"});
    Curl curl(curl_easy_init());
    auto const set = [&](auto option, auto value) { curl_easy_setopt(curl.get(), option, value); };
    bool const v6 = server.host.find(':') != server.host.npos;
    set(CURLOPT_URL, fmt::format("{}{}://{}{}{}:{}/", scheme, server.tls == Tls::at_once ? "s" : "", v6 ? "[" : "",
                                 server.host, v6 ? "]" : "", server.port)
                         .c_str());
    set(CURLOPT_PROTOCOLS_STR, "imap,imaps,smtp,smtps");
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(server.limit.count()));
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT, static_cast<long>(std::max<std::int64_t>(1, server.limit.count() / 1000)));
    set(CURLOPT_USE_SSL, static_cast<long>(server.tls == Tls::none ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    if (!server.authorities.empty())
        set(CURLOPT_CAINFO, server.authorities.c_str());
    if (server.user.empty())
        return curl;
    set(CURLOPT_SASL_IR, 1L);
    set(CURLOPT_USERNAME, server.user.c_str());
    if (server.token.empty())
        set(CURLOPT_PASSWORD, server.password.c_str());
    else {
        set(CURLOPT_XOAUTH2_BEARER, server.token.c_str());
        set(CURLOPT_LOGIN_OPTIONS, "AUTH=XOAUTH2");
    }
    return curl;
}

Refusal refusal_of(CURLcode code, std::string const& said)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return {"unknown_host", "There is no server of this name. Is it spelt right?", "host"};
    case CURLE_COULDNT_CONNECT:
        return {"unreachable",
                "The server does not answer on this port. Are name and port right, and does the firewall let us out?",
                "port"};
    case CURLE_OPERATION_TIMEDOUT:
        return {"too_slow", "The server did not answer in time. Are port and encryption right?", "port"};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
        return {"untrusted",
                "The server's certificate is not from a trusted authority, has run out, or is for another name.",
                "host"};
    case CURLE_USE_SSL_FAILED:
        return {"no_tls", "The server offers no encryption here. Try TLS from the start, on another port.", "tls"};
    case CURLE_SSL_CONNECT_ERROR:
        return {"no_tls", "No encrypted connection came about. Does the port belong to this kind of encryption?",
                "tls"};
    case CURLE_LOGIN_DENIED:
        return {"login_denied", with_words("The server does not accept this user and password.", said), "password"};
    default:
        return {"broken_off", with_words("The mail server ended the connection, or is no mail server.", said), ""};
    }
}

Wire::Wire(Server const& server, std::string const& scheme)
    : curl_(curl_for(server, scheme)), limit_(server.limit), buffer_(room, '\0')
{
    auto const set = [&](auto option, auto value) { curl_easy_setopt(curl_.get(), option, value); };
    set(CURLOPT_CONNECT_ONLY, 1L);
    set(CURLOPT_HEADERFUNCTION, keep_last_words);
    set(CURLOPT_HEADERDATA, &said_);
    if (auto const done = curl_easy_perform(curl_.get()); done != CURLE_OK)
        throw Lost(refusal_of(done, said_));
    curl_socket_t socket = CURL_SOCKET_BAD;
    curl_easy_getinfo(curl_.get(), CURLINFO_ACTIVESOCKET, &socket);
    if (socket == CURL_SOCKET_BAD)
        throw Lost(broken_off);
    socket_ = socket;
    wake_ = ::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    if (wake_ < 0)
        throw std::system_error(errno, std::generic_category(), "eventfd");
}

Wire::~Wire() { ::close(wake_); }

void Wire::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        std::size_t sent = 0;
        auto const done = curl_easy_send(curl_.get(), bytes.data(), bytes.size(), &sent);
        bytes.remove_prefix(sent);
        if (done == CURLE_OK)
            continue;
        pollfd writable{socket_, POLLOUT, 0};
        if (done != CURLE_AGAIN || ::poll(&writable, 1, static_cast<int>(limit_.count())) <= 0)
            throw Lost(broken_off);
    }
}

std::string Wire::line()
{
    std::string text;
    for (;;) {
        std::string_view const rest(buffer_.data() + begin_, end_ - begin_);
        auto const end = rest.find('\n');
        text += rest.substr(0, end);
        begin_ += end == rest.npos ? rest.size() : end + 1;
        if (text.size() > longest_line)
            throw Lost(broken_off);
        if (end == rest.npos) {
            fill();
            continue;
        }
        if (text.ends_with('\r'))
            text.pop_back();
        return text;
    }
}

std::string_view Wire::some(std::size_t most)
{
    if (begin_ == end_)
        fill();
    std::string_view const bytes(buffer_.data() + begin_, std::min(most, end_ - begin_));
    begin_ += bytes.size();
    return bytes;
}

// Waits for more, once all that came before is read.
void Wire::fill()
{
    auto const until = std::chrono::steady_clock::now() + limit_;
    while (!receive()) {
        auto const left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        pollfd readable{socket_, POLLIN, 0};
        if (left.count() <= 0 || ::poll(&readable, 1, static_cast<int>(left.count())) == 0)
            throw Lost({"too_slow", "The mail server fell silent.", ""});
    }
}

bool Wire::receive()
{
    begin_ = end_ = 0;
    auto const done = curl_easy_recv(curl_.get(), buffer_.data(), buffer_.size(), &end_);
    if (done != CURLE_AGAIN && (done != CURLE_OK || end_ == 0))
        throw Lost(broken_off);
    return end_ > 0;
}

Wire::Heard Wire::wait(std::chrono::milliseconds limit)
{
    auto const until = std::chrono::steady_clock::now() + limit;
    for (;;) {
        if (begin_ < end_ || receive())
            return Heard::something;
        auto const left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        pollfd both[2]{{socket_, POLLIN, 0}, {wake_, POLLIN, 0}};
        if (left.count() <= 0 || ::poll(both, 2, static_cast<int>(left.count()) + 1) == 0)
            return Heard::nothing;
        std::uint64_t calls = 0;
        if ((both[1].revents & POLLIN) != 0 && ::read(wake_, &calls, sizeof calls) > 0)
            return Heard::woken;
    }
}

void Wire::wake()
{
    std::uint64_t const one = 1;
    [[maybe_unused]] auto const written = ::write(wake_, &one, sizeof one); // full means it is awake anyway
}
}
