#include "ground/mail/testing_smtp.h"

#include <netinet/in.h>
#include <optional>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace regard::mail::testing
{
namespace
{
class Talk
{
  public:
    explicit Talk(int socket) : socket_(socket) {}

    void say(std::string const& line)
    {
        auto const text = line + "\r\n";
        [[maybe_unused]] auto const sent = ::send(socket_, text.data(), text.size(), MSG_NOSIGNAL);
    }

    std::optional<std::string> hear()
    {
        auto end = read_.find("\r\n");
        for (char block[4096]; end == read_.npos; end = read_.find("\r\n")) {
            auto const n = ::recv(socket_, block, sizeof block, 0);
            if (n <= 0)
                return std::nullopt;
            read_.append(block, static_cast<std::size_t>(n));
        }
        auto line = read_.substr(0, end);
        read_.erase(0, end + 2);
        return line;
    }

    std::optional<std::string> hear_letter()
    {
        std::string letter;
        for (auto line = hear(); line; line = hear()) {
            if (*line == ".")
                return letter;
            letter += (line->starts_with('.') ? line->substr(1) : *line) + "\r\n";
        }
        return std::nullopt;
    }

  private:
    int socket_;
    std::string read_;
};

std::string between_brackets(std::string const& line)
{
    auto const from = line.find('<');
    return from == line.npos ? "" : line.substr(from + 1, line.find('>') - from - 1);
}
}

SmtpSink::SmtpSink()
{
    listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    bool const there = ::bind(listener_, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
                       ::listen(listener_, 64) == 0 &&
                       ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    if (!there)
        throw std::runtime_error("no port for the SMTP sink");
    port_ = ntohs(address.sin_port);
    thread_ = std::jthread([this] { serve(); });
}

SmtpSink::~SmtpSink()
{
    ::shutdown(listener_, SHUT_RDWR);
    {
        std::lock_guard const lock(mutex_);
        if (talking_ >= 0)
            ::shutdown(talking_, SHUT_RDWR);
    }
    thread_.join();
    ::close(listener_);
}

Server SmtpSink::server() const
{
    Server server;
    server.host = "127.0.0.1";
    server.port = port_;
    server.tls = Tls::none;
    server.limit = std::chrono::milliseconds(5'000);
    return server;
}

void SmtpSink::answer(std::string const& word, std::string const& with)
{
    std::lock_guard const lock(mutex_);
    answers_[word] = with;
}

void SmtpSink::want_login(std::string const& auth_line)
{
    std::lock_guard const lock(mutex_);
    login_ = auth_line;
}

std::vector<SmtpSink::Taken> SmtpSink::taken() const
{
    std::lock_guard const lock(mutex_);
    return taken_;
}

std::size_t SmtpSink::calls() const
{
    std::lock_guard const lock(mutex_);
    return calls_;
}

void SmtpSink::serve()
{
    for (;;) {
        int const socket = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            return;
        {
            std::lock_guard const lock(mutex_);
            ++calls_;
            talking_ = socket;
        }
        talk(socket);
        std::lock_guard const lock(mutex_);
        talking_ = -1;
        ::close(socket);
    }
}

std::string SmtpSink::answer_to(std::string const& word, std::string const& usual) const
{
    std::lock_guard const lock(mutex_);
    auto const told = answers_.find(word);
    return told == answers_.end() ? usual : told->second;
}

void SmtpSink::talk(int socket)
{
    Talk talk(socket);
    Taken mail;
    talk.say("220 sink ready");
    while (auto const line = talk.hear()) {
        auto const word = line->substr(0, 4);
        std::string usual = "250 fine";
        if (word == "EHLO")
            usual = "250-sink\r\n250 AUTH PLAIN LOGIN XOAUTH2";
        else if (word == "AUTH") {
            mail.login = *line;
            std::lock_guard const lock(mutex_);
            usual = login_.empty() || login_ == *line ? "235 welcome" : "535 5.7.8 not you";
        } else if (word == "DATA")
            usual = "354 go on";
        auto answer = answer_to(word, usual);
        if (answer.empty())
            return;
        talk.say(answer);
        if (word == "MAIL")
            mail.from = between_brackets(*line);
        if (word == "RCPT" && answer.starts_with('2'))
            mail.to.push_back(between_brackets(*line));
        if (word == "QUIT")
            return;
        if (word != "DATA" || !answer.starts_with('3'))
            continue;
        auto letter = talk.hear_letter();
        answer = answer_to(".", "250 taken");
        if (!letter || answer.empty())
            return;
        if (answer.starts_with('2')) {
            std::lock_guard const lock(mutex_);
            mail.letter = std::move(*letter);
            taken_.push_back(std::exchange(mail, {}));
        }
        talk.say(answer);
    }
}
}
