#include "ground/http/testing.h"

#include "base/text.h"

#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace regard::http::testing
{
namespace
{
constexpr int patience_ms = 5'000;

Headers headers_in(std::string_view lines)
{
    Headers headers;
    while (!lines.empty()) {
        std::size_t const end = lines.find("\r\n");
        auto const line = lines.substr(0, end);
        std::size_t const colon = line.find(':');
        headers.emplace_back(text::lower_ascii(line.substr(0, colon)), text::trimmed(line.substr(colon + 1)));
        lines.remove_prefix(end + 2);
    }
    return headers;
}
}

std::string Answer::header(std::string_view name) const
{
    for (auto const& [key, value] : headers)
        if (key == name)
            return value;
    return {};
}

bool Answer::has(std::string_view name) const
{
    for (auto const& header : headers)
        if (header.first == name)
            return true;
    return false;
}

Client::Client(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_port = htons(port);
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, reinterpret_cast<sockaddr*>(&at), sizeof at) != 0) {
        ::close(socket_);
        throw std::runtime_error("nobody listens there");
    }
}

Client::~Client() { ::close(socket_); }

Answer Client::ask(std::string_view method, std::string_view target, Headers const& headers, std::string_view body)
{
    std::string request;
    request.append(method).append(" ").append(target).append(" HTTP/1.1\r\nHost: localhost\r\n");
    for (auto const& [name, value] : headers)
        request.append(name).append(": ").append(value).append("\r\n");
    if (!body.empty())
        request += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    send(request.append("\r\n").append(body));
    return answer(method == "HEAD");
}

Answer Client::post_json(std::string_view target, std::string_view json, Headers headers)
{
    headers.emplace_back("Content-Type", "application/json");
    return ask("POST", target, headers, json);
}

void Client::send(std::string_view raw)
{
    while (!raw.empty()) {
        auto const sent = ::send(socket_, raw.data(), raw.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno != EINTR)
            throw std::runtime_error("the server has closed");
        raw.remove_prefix(sent < 0 ? 0 : static_cast<std::size_t>(sent));
    }
}

void Client::end_sending() { ::shutdown(socket_, SHUT_WR); }

Answer Client::answer(bool to_head)
{
    Answer answer;
    std::string const head = read_until("\r\n\r\n");
    answer.status = std::stoi(head.substr(9, 3));
    std::size_t const first = head.find("\r\n") + 2;
    answer.headers = headers_in(std::string_view(head).substr(first, head.size() - first - 2));
    if (to_head || answer.status == 204 || answer.status == 304 || answer.status == 100)
        return answer;
    if (answer.header("transfer-encoding") == "chunked") {
        answer.body = read_chunks();
    } else if (answer.has("content-length")) {
        std::size_t const length = std::stoul(answer.header("content-length"));
        while (read_.size() < length)
            if (!more())
                throw std::runtime_error("the answer was cut off");
        answer.body = read_.substr(0, length);
        read_.erase(0, length);
    } else {
        answer.body = read_to_end();
    }
    return answer;
}

std::string Client::read_chunks()
{
    std::string body;
    for (;;) {
        std::size_t const size = std::stoul(read_until("\r\n"), nullptr, 16);
        while (read_.size() < size + 2)
            if (!more())
                throw std::runtime_error("a chunk was cut off");
        body += read_.substr(0, size);
        read_.erase(0, size + 2);
        if (size == 0)
            return body;
    }
}

std::string Client::read_until(std::string_view end)
{
    std::size_t found;
    while ((found = read_.find(end)) == std::string::npos)
        if (!more())
            throw std::runtime_error("the server closed before the end");
    std::string text = read_.substr(0, found + end.size());
    read_.erase(0, found + end.size());
    return text;
}

std::string Client::read_to_end()
{
    while (more())
        ;
    return std::exchange(read_, {});
}

bool Client::closed()
{
    try {
        read_to_end();
        return true;
    } catch (std::runtime_error const&) {
        return false;
    }
}

bool Client::more()
{
    pollfd waiting{socket_, POLLIN, 0};
    if (::poll(&waiting, 1, patience_ms) == 0)
        throw std::runtime_error("nothing came for five seconds");
    char bytes[16 * 1024];
    auto const got = ::recv(socket_, bytes, sizeof bytes, 0);
    if (got <= 0)
        return false;
    read_.append(bytes, static_cast<std::size_t>(got));
    return true;
}
}
