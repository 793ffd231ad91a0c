#pragma once
// Reads one HTTP/1 request after another from bytes. Beast's parser does the grammar; this adds what servers have been tricked by:
// one Host, no folded lines, no length beside chunks, no odd paths.
#include "ground/http/message.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace regard::http
{
enum class Fault : std::uint8_t { none, malformed, head_too_large, body_too_large, version, expectation, coding };

// Gets a body in pieces. False stops the reading.
class BodySink
{
  public:
    virtual ~BodySink() = default;
    virtual bool take(std::string_view bytes) = 0;
};

class RequestReader
{
  public:
    RequestReader(std::size_t head_limit, std::size_t most_headers);
    ~RequestReader();

    void begin(Head& into); // the next request; forgets the last

    // Reads the head. `bytes` is all that came since begin(), in one piece that stays where it is until the request is answered:
    // `into` points into it. Returns how many bytes the head took; 0 while it is not complete.
    std::size_t read_head(std::string_view bytes);

    // Then the body, into `sink`, at most `limit` bytes. Returns how many were used.
    void body_goes_to(BodySink& sink, std::uint64_t limit);
    std::size_t read_body(std::string_view bytes);

    Fault fault() const;
    bool done() const; // head and body
    bool has_body() const;
    bool expects_continue() const;
    bool keep_alive() const;
    int minor_version() const;

  private:
    struct Parser;
    std::unique_ptr<Parser> parser_;
    std::size_t head_limit_, most_headers_;
};
}
