#pragma once
// For tests: an SMTP server on 127.0.0.1 that keeps what it is given, and can refuse or break off where it is told to.
#include "ground/mail/server.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace regard::mail::testing
{
class SmtpSink
{
  public:
    struct Taken
    {
        std::string from;
        std::vector<std::string> to;
        std::string letter; // dots undone, CRLF
        std::string login;  // the line that signed in, empty without
    };

    SmtpSink();
    ~SmtpSink();

    Server server() const; // to reach it: Tls::none, no sign-in

    // The answer to lines that begin with a word (`RCPT`, `DATA`, `.` for the end of the letter, `AUTH`), from now on. An
    // empty answer ends the connection.
    void answer(std::string const& word, std::string const& with);
    void want_login(std::string const& auth_line); // `AUTH PLAIN …`: nothing is taken without it

    std::vector<Taken> taken() const;
    std::size_t calls() const; // connections so far

  private:
    void serve();
    void talk(int socket);
    std::string answer_to(std::string const& word, std::string const& usual) const;

    int listener_ = -1;
    std::uint16_t port_ = 0;
    mutable std::mutex mutex_;
    std::map<std::string, std::string> answers_;
    std::string login_;
    std::vector<Taken> taken_;
    std::size_t calls_ = 0;
    int talking_ = -1;
    std::jthread thread_;
};
}
