#pragma once
// What a server serves: the meeting point of the network and the rest of the program.
#include "ground/http/message.h"

#include <optional>

namespace regard::http
{
// How one request is to be taken in and answered. Decided from its head alone.
struct Plan
{
    enum class Where : std::uint8_t {
        worker,  // may block: the database, files
        network, // on the network thread itself: what never waits for anything
        either, // takes some tens of microseconds where nobody else keeps the store busy: on the network thread while few
                // workers have work, else on a worker
    };
    enum class Body : std::uint8_t { none, memory, upload };

    Where where = Where::worker;
    Body body = Body::none;
    bool ask_first = false;           // admit() is asked before the body is read
    std::uint64_t body_limit = 0;     // bytes; more is refused with 413
    std::string_view route = "other"; // for log and metrics: the pattern, never the address asked for
    void const* row = nullptr;        // the application's own
};

class Application
{
  public:
    virtual ~Application() = default;

    // On a network thread: must neither block nor throw.
    virtual Plan plan(Head const& head) const = 0;

    // On a worker: whether the body may come. An answer is a refusal and is sent instead of reading the body.
    virtual std::optional<Response> admit(Plan const& plan, Head const& head) = 0;

    // Where the plan says. What it throws is logged and answered with 500.
    virtual Response answer(Plan const& plan, Request& request) = 0;

    // A refusal of the server itself (400, 408, 413, 431, 503 …) in the application's form. On any thread; must not
    // block.
    virtual Response refusal(int status, std::string_view code, std::string_view sentence) const = 0;
};
}
