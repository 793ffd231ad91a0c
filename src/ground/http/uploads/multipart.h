#pragma once
// multipart/form-data (RFC 7578, RFC 2046) read in pieces of any size with bounded memory: what is between two boundaries
// is passed on as it arrives. Strict: CRLF line ends, a boundary of 1 to 70 allowed characters, at most 8 KiB of part headers,
// no nested multiparts, a closing boundary at the end.
#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace regard::http
{
struct PartHead
{
    std::string field;
    std::string file_name; // bare; empty and !is_file where the part is a plain field
    std::string type;
    bool is_file = false;
};

// Gets the parts in order: one began(), any number of bytes(), one ended().
class PartSink
{
  public:
    virtual ~PartSink() = default;
    virtual Result<void> began(PartHead head) = 0;
    virtual Result<void> bytes(std::string_view bytes) = 0;
    virtual void ended() = 0;
};

class Multipart
{
  public:
    Multipart(std::string_view boundary, PartSink& sink);

    Result<void> take(std::string_view bytes); // refuses with `bad_multipart`, or what the sink says
    Result<void> finish();

  private:
    enum class At : std::uint8_t { preamble, after_boundary, heads, content, epilogue };
    static constexpr std::size_t most_head_bytes = 8 * 1024;

    Result<bool> step();
    Result<bool> find_boundary();
    Result<bool> after_boundary();
    Result<bool> read_heads();

    std::string delimiter_; // CRLF, two dashes, boundary
    PartSink& sink_;
    std::string held_; // bytes not yet understood: less than a delimiter, or part headers
    At at_ = At::preamble;
};

// The boundary of a Content-Type; empty where it is no multipart/form-data with a usable one.
std::string boundary_of(std::string_view content_type);

// A parameter of a header value: `name` of `form-data; name="a"; filename="b.csv"`. Quoted or not.
std::optional<std::string> header_parameter(std::string_view value, std::string_view name);

// What stays of a file name somebody sent: the last part of a path, UTF-8, without control or invisible characters, 200 characters.
std::string bare_file_name(std::string_view sent);
}
