#pragma once
// Range requests (RFC 9110, 14): one range of a file. Several ranges at once are answered with the whole file.
#include <cstdint>
#include <optional>
#include <string_view>

namespace regard::http
{
struct Range
{
    std::uint64_t from = 0, length = 0;
    bool operator==(Range const&) const = default;
};

struct RangeAsked
{
    enum class Kind { whole, part, impossible } kind = Kind::whole; // impossible: 416
    Range range{};
};

RangeAsked range_asked(std::string_view range_header, std::uint64_t size);

// Whether an If-None-Match or If-Match list names the ETag. `weakly` leaves W/ out of account.
bool names_etag(std::string_view list, std::string_view etag, bool weakly);
}
