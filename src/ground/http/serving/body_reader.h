#pragma once
// Takes a request's body out of the bytes that follow its head: a number of bytes, or chunks (RFC 9112, 7.1). Strict: CRLF only,
// sizes of at most 15 hexadecimal digits, 1 KiB of chunk extensions and 8 KiB of trailers, both ignored.
#include <cstdint>
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

class BodyReader
{
  public:
    BodyReader() = default; // of no body
    explicit BodyReader(std::uint64_t length, std::uint64_t limit, BodySink& sink);
    static BodyReader of_chunks(std::uint64_t limit, BodySink& sink);

    // Returns how many bytes were used; what is left is to be given again with more behind it, unless it is done.
    std::size_t read(std::string_view bytes);

    bool done() const { return at_ == At::end && fault_ == Fault::none; }
    Fault fault() const { return fault_; }

  private:
    enum class At : std::uint8_t { plain, size, data, data_end, trailer, end };

    std::size_t step(std::string_view bytes); // 0: more is needed
    std::size_t take_data(std::string_view bytes, At after);
    std::size_t take_size(std::string_view bytes);
    std::size_t take_trailer(std::string_view bytes);
    std::optional<std::string_view> line(std::string_view bytes, std::size_t most);
    std::size_t fail(Fault why);

    At at_ = At::end;
    Fault fault_ = Fault::none;
    std::uint64_t left_ = 0;    // of the body or the chunk
    std::uint64_t allowed_ = 0; // of further chunks
    std::size_t trailer_bytes_ = 0;
    BodySink* sink_ = nullptr;
};
}
