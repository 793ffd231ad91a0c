#include "ground/http/address.h"

#include "base/text.h"
#include "ground/http/client.h"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>

namespace regard::http
{
namespace
{
constexpr std::array<std::uint8_t, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};

bool is_mapped(AddressBytes const& bytes) { return std::equal(mapped.begin(), mapped.end(), bytes.begin()); }

// IANA's special-purpose registries; the whole of 64:ff9b::/96, 2002::/16 and 2001::/32 carries IPv4 addresses inside.
constexpr std::string_view internal_ranges[] = {
    "0.0.0.0/8",     "10.0.0.0/8",      "100.64.0.0/10",  "127.0.0.0/8",    "169.254.0.0/16",
    "172.16.0.0/12", "192.0.0.0/24",    "192.0.2.0/24",   "192.88.99.0/24", "192.168.0.0/16",
    "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",    "::/96",
    "64:ff9b::/32",  "100::/64",        "2001::/23",      "2001:db8::/32",  "2002::/16",
    "3fff::/20",     "5f00::/16",       "fc00::/7",       "fe80::/9",       "ff00::/8",
};

std::vector<AddressRange> const& all_internal()
{
    static auto const ranges = [] {
        std::vector<AddressRange> made;
        for (auto const text : internal_ranges)
            made.push_back(AddressRange::from(text).value());
        return made;
    }();
    return ranges;
}
}

std::optional<AddressBytes> address_bytes(std::string_view numeric)
{
    std::string const text(numeric.substr(0, 64));
    AddressBytes bytes{};
    if (::inet_pton(AF_INET6, text.c_str(), bytes.data()) == 1)
        return bytes;
    std::copy(mapped.begin(), mapped.end(), bytes.begin());
    if (::inet_pton(AF_INET, text.c_str(), bytes.data() + mapped.size()) == 1)
        return bytes;
    return std::nullopt;
}

std::string address_text(AddressBytes const& bytes)
{
    char text[INET6_ADDRSTRLEN] = "";
    if (is_mapped(bytes))
        ::inet_ntop(AF_INET, bytes.data() + mapped.size(), text, sizeof text);
    else
        ::inet_ntop(AF_INET6, bytes.data(), text, sizeof text);
    return text;
}

std::optional<AddressRange> AddressRange::from(std::string_view text)
{
    std::size_t const slash = std::min(text.find('/'), text.size());
    auto const first = address_bytes(text.substr(0, slash));
    if (!first)
        return std::nullopt;
    AddressRange range;
    range.first_ = *first;
    bool const is_v4 = text.substr(0, slash).find(':') == std::string_view::npos;
    if (slash < text.size()) {
        auto const digits = text.substr(slash + 1);
        auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), range.bits_);
        if (digits.empty() || error != std::errc{} || end != digits.data() + digits.size() || range.bits_ < 0 ||
            range.bits_ > (is_v4 ? 32 : 128))
            return std::nullopt;
        range.bits_ += is_v4 ? 96 : 0;
    }
    return range;
}

bool AddressRange::holds(AddressBytes const& address) const
{
    auto const whole = static_cast<std::size_t>(bits_ / 8);
    if (!std::equal(first_.begin(), first_.begin() + static_cast<std::ptrdiff_t>(whole), address.begin()))
        return false;
    int const rest = bits_ % 8;
    return rest == 0 || (first_[whole] ^ address[whole]) >> (8 - rest) == 0;
}

bool is_internal(AddressBytes const& address)
{
    auto const& ranges = all_internal();
    return std::any_of(ranges.begin(), ranges.end(), [&](auto const& range) { return range.holds(address); });
}

bool is_internal_address(std::string_view numeric)
{
    auto const bytes = address_bytes(numeric);
    return !bytes || is_internal(*bytes);
}

bool is_trusted(AddressBytes const& address, std::vector<AddressRange> const& trusted)
{
    return std::any_of(trusted.begin(), trusted.end(), [&](auto const& range) { return range.holds(address); });
}

AddressBytes client_address(AddressBytes const& peer, std::string_view forwarded_for,
                            std::vector<AddressRange> const& trusted)
{
    AddressBytes client = peer;
    while (is_trusted(client, trusted) && !forwarded_for.empty()) {
        std::size_t const comma = forwarded_for.rfind(',');
        auto const last = comma == std::string_view::npos ? forwarded_for : forwarded_for.substr(comma + 1);
        auto const named = address_bytes(text::trimmed(last));
        if (!named)
            break;
        client = *named;
        forwarded_for = comma == std::string_view::npos ? std::string_view{} : forwarded_for.substr(0, comma);
    }
    return client;
}
}
