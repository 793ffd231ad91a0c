#pragma once
// Reads the head of one HTTP/1 request after another. Beast's parser does the grammar; this adds what servers have been tricked by:
// one Host, no folded lines, no length beside chunks, no odd paths.
#include "ground/http/message.h"
#include "ground/http/serving/body_reader.h"

#include <cstdint>
#include <memory>
#include <string_view>

namespace regard::http
{
class RequestReader
{
  public:
    RequestReader(std::size_t head_limit, std::size_t most_headers);
    ~RequestReader();

    void begin(Head& into); // the next request; forgets the last

    // Reads the head. `bytes` is all that came since begin(), in one piece that stays where it is until the request is answered:
    // `into` points into it. Returns how many bytes the head took; 0 while it is not complete.
    std::size_t read_head(std::string_view bytes);

    // Then the body goes into `sink`, at most `limit` bytes of it.
    BodyReader body(std::uint64_t limit, BodySink& sink) const;

    Fault fault() const;
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
