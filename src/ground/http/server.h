#pragma once
// The server: takes connections, reads requests within limits, has the application answer them, writes the answers.
// A few network threads (one event loop and, with SO_REUSEPORT, one listening socket each) and a pool of workers for
// everything that blocks.
//
// Every answer gets Date, Content-Length or chunks, Connection, and unless the answer has its own:
// X-Content-Type-Options, Referrer-Policy, Cross-Origin-Opener-Policy, Cross-Origin-Resource-Policy,
// Content-Security-Policy, Cache-Control: no-store, over TLS Strict-Transport-Security. Text and JSON over 1 KiB is
// sent brotli or gzip where the client takes it.
#include "base/result.h"
#include "ground/http/application.h"
#include "ground/http/metrics.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace regard::http
{
// One answered request, for the access log. Names nobody: no address, no path, only the route's pattern.
struct Access
{
    std::string_view method, route;
    int status;
    std::int64_t micros; // from the head read to the answer written
    std::uint64_t bytes_in, bytes_out;
};

// One line of the program's log. `what` of a failure is for the operator and may name tables and files, never values.
void log_access(Access const& access);
void log_failure(std::string_view what);

struct Settings
{
    std::string address = "127.0.0.1"; // or "::1", "0.0.0.0", "::"
    std::uint16_t port = 0;            // 0: any free one, see Server::port()
    int network_threads = 2;
    int workers = 6;
    std::size_t quiet_below = 2;   // requests with workers; from there on they get those that could go either way too
    std::size_t most_queued = 512; // requests waiting for a worker; more are answered 503

    std::size_t head_limit = 16 * 1024; // bytes of request line and headers
    std::size_t most_headers = 100;
    std::size_t most_connections = 4'000;
    std::size_t most_connections_per_address = 1'000; // a whole branch may share one; trusted proxies are not counted

    std::chrono::milliseconds idle{60'000};  // between requests
    std::chrono::milliseconds head{10'000};  // from a head's first byte to its last
    std::chrono::milliseconds body{30'000};  // for each 64 KiB of a body
    std::chrono::milliseconds write{30'000}; // for each 64 KiB of an answer
    std::chrono::milliseconds drain{20'000}; // what stop() waits for answers under way

    // Whose X-Forwarded-For and X-Forwarded-Proto are believed: `10.0.0.5`, `10.1.0.0/16`, `::1`.
    std::vector<std::string> trusted_proxies{};
    std::string certificate{}, key{};  // PEM files; both set: TLS
    std::string spool_folder = "/tmp"; // for uploads

    // On any thread; must be quick.
    std::function<void(Access const&)> access = log_access;
    std::function<void(std::string_view)> failure = log_failure; // what went wrong inside
};

class Server
{
  public:
    // Listens from here on. Refuses with `can_not_listen`, `bad_certificate`, `bad_proxy`. `application` and `metrics`
    // must outlive the server.
    static Result<std::unique_ptr<Server>> start(Settings settings, Application& application, Metrics& metrics);
    ~Server(); // stop()

    std::uint16_t port() const;

    // Takes no new connections, lets answers under way end (at most `drain`), then closes everything. Any thread but
    // ours.
    void stop();

  private:
    struct Inside;
    explicit Server(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> inside_;
};
}
