#pragma once
// A mail server we speak to as a client, by IMAP or SMTP, and why that may not work.
#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace regard::mail
{
enum class Tls {
    at_once,  // the usual ports 993, 465
    starttls, // 143, 587: required, never given up
    none,     // allowed to our own machine only
};

struct Server
{
    std::string host;
    std::uint16_t port = 0;
    Tls tls = Tls::at_once;
    std::string user;                        // empty: no sign-in
    std::string password;                    // used where there is no token
    std::string token;                       // OAuth 2 access token, sent by XOAUTH2
    std::string authorities;                 // PEM file of trusted authorities; empty: the system's
    std::chrono::milliseconds limit{30'000}; // of silence, and for connecting
};

// Why a server can't be used. The sentences are for the administrator; the other side's own words stand at their end.
//   bad_server     host or port are none
//   not_encrypted  Tls::none to another machine
//   unknown_host, unreachable, too_slow
//   untrusted      its certificate is not one of a trusted authority, or for another name
//   no_tls         it offers no encryption
//   login_denied   user, password or token are not accepted, or not in a way we know
//   broken_off     the connection ended, or what came was no such protocol
bool is_loopback(std::string const& host);
}
