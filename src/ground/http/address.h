#pragma once
// Network addresses as numbers, without the network: ranges to trust, ranges to refuse.
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regard::http
{
// Both families as 16 bytes; IPv4 as ::ffff:a.b.c.d, so that each machine has one spelling.
using AddressBytes = std::array<std::uint8_t, 16>;

std::optional<AddressBytes> address_bytes(std::string_view numeric); // strict: four decimal parts, or RFC 4291 text
std::string address_text(AddressBytes const& bytes);

// `10.1.0.0/16`, `::1`, `fd00::/8`.
class AddressRange
{
  public:
    static std::optional<AddressRange> from(std::string_view text);
    bool holds(AddressBytes const& address) const;

  private:
    AddressBytes first_{};
    int bits_ = 128;
};

// Loopback, private, link-local, shared, multicast, documentation, translated and every other address that is not a public host's.
bool is_internal(AddressBytes const& address);

// Who the client is, given the socket's peer and, where that is trusted, X-Forwarded-For: the last address in it that is not
// a trusted proxy itself.
AddressBytes client_address(AddressBytes const& peer, std::string_view forwarded_for,
                            std::vector<AddressRange> const& trusted);
bool is_trusted(AddressBytes const& address, std::vector<AddressRange> const& trusted);
}
