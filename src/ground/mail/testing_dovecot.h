#pragma once
// For tests: a real IMAP server (Debian's dovecot-imapd) on 127.0.0.1 with a folder of its own, run by a user of no rights.
// Throws std::runtime_error where it does not start.
#include "ground/files/temp.h"
#include "ground/mail/server.h"

#include <sys/types.h>

namespace regard::mail::testing
{
class Dovecot
{
  public:
    static bool is_installed();

    Dovecot();
    ~Dovecot();
    Dovecot(Dovecot const&) = delete;
    Dovecot& operator=(Dovecot const&) = delete;

    Server server(Tls tls) const; // for the user anna, whose password is `secret`
    static std::string token();   // by which she can sign in, too

    void deliver(std::string_view mail, std::string const& folder = ""); // into her mailbox
    void deliver_all(std::vector<std::string> const& mails);             // in this order
    std::vector<std::string>
    lying_in(std::string const& folder = "") const; // names of the mails' files there, with flags
    void restart();

  private:
    void write_settings() const;
    void start();
    void stop();
    std::string place(std::string const& folder) const;

    files::TempFolder folder_;
    std::uint16_t port_ = 0;
    std::uint16_t tls_port_ = 0;
    unsigned owner_ = 0;
    unsigned group_ = 0;
    std::uint64_t delivered_ = 0;
    pid_t program_ = 0;
};
}
