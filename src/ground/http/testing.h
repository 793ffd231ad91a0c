#pragma once
// For tests over a real socket: a client that can also misbehave. One thread at a time; throws std::runtime_error where the
// connection breaks or nothing comes for five seconds.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace regard::http::testing
{
using Headers = std::vector<std::pair<std::string, std::string>>;

struct Answer
{
    int status = 0;
    Headers headers; // names in lower case
    std::string body;

    std::string header(std::string_view name) const; // empty where there is none
    bool has(std::string_view name) const;
};

class Client
{
  public:
    explicit Client(std::uint16_t port); // connects to 127.0.0.1
    ~Client();
    Client(Client const&) = delete;
    Client& operator=(Client const&) = delete;

    // One request and its answer, on the same connection as the last.
    Answer ask(std::string_view method, std::string_view target, Headers const& headers = {},
               std::string_view body = {});
    Answer get(std::string_view target, Headers const& headers = {}) { return ask("GET", target, headers); }
    Answer post_json(std::string_view target, std::string_view json, Headers headers = {});

    void send(std::string_view raw);
    void end_sending();                  // half-closes
    Answer answer(bool to_head = false); // reads the next one
    std::string read_until(std::string_view end);
    std::string read_to_end(); // until the server closes
    bool closed();             // whether the server has closed, waiting up to five seconds

  private:
    bool more();
    std::string read_chunks();

    int socket_ = -1;
    std::string read_;
};
}
