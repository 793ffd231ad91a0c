#pragma once
// Letters out, by SMTP. Blocking; any thread. One connection a letter.
#include "ground/mail/server.h"

#include <string_view>
#include <vector>

namespace regard::mail
{
struct Envelope
{
    std::string from; // empty: nobody is told when it does not arrive, as automatic answers must be sent
    std::vector<std::string> recipients;
};

class Post
{
  public:
    explicit Post(Server server) : server_(std::move(server)) {}

    // Success: the server has taken it over for all recipients. Otherwise for none, with a refusal of server.h or
    //   rejected     the server will never take it; its own sentence (5xx)
    //   bad_address  a recipient's or the sender's address is none
    //   deferred     the server does not take it now; its own sentence (4xx)
    Result<void> send(Envelope const& envelope, std::string_view letter) const;

    // Whether the server lets us in, without sending anything.
    Result<void> check() const;

  private:
    Server server_;
};

// Whether trying again is of no use.
bool is_for_good(Refusal const& refusal);
}
