#pragma once
// What libcurl does for us with mail servers: names, TLS, STARTTLS, signing in by whatever way the server knows. Only for
// the sources of this room.
#include "ground/mail/server.h"

#include <curl/curl.h>
#include <memory>
#include <stdexcept>
#include <string_view>

namespace regard::mail
{
struct CurlGone
{
    void operator()(CURL* curl) const { curl_easy_cleanup(curl); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using Curl = std::unique_ptr<CURL, CurlGone>;

// Passed up inside this room only; its front doors give the refusal back as a value.
class Lost : public std::runtime_error
{
  public:
    explicit Lost(Refusal why) : std::runtime_error(why.code), refusal(std::move(why)) {}
    Refusal refusal;
};

// A curl set up for the server: `scheme` is imap or smtp. Throws Lost where the server can't be one.
Curl curl_for(Server const& server, std::string const& scheme);
Refusal refusal_of(CURLcode code, std::string const& said); // `said`: the other side's last words

// A connection that curl has opened and signed in, spoken to directly. One thread at a time, except wake().
class Wire
{
  public:
    Wire(Server const& server, std::string const& scheme); // throws Lost
    ~Wire();
    Wire(Wire const&) = delete;
    Wire& operator=(Wire const&) = delete;

    void send(std::string_view bytes);
    std::string line();                      // the next one, without its end; at most 16 MB
    std::string_view some(std::size_t most); // the next bytes, at least one; valid until the next call

    enum class Heard { something, nothing, woken };
    Heard wait(std::chrono::milliseconds limit); // until something can be read
    void wake();                                 // ends a wait, the present or the next one; any thread

  private:
    void fill();
    bool receive();

    Curl curl_;
    std::string said_;
    std::chrono::milliseconds limit_;
    int socket_ = -1;
    int wake_ = -1;
    std::string buffer_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
};
}
