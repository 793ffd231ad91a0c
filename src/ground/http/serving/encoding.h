#pragma once
// Content encodings: which one a client takes, and making it.
#include <string>
#include <string_view>

namespace regard::http
{
enum class Encoding { identity, gzip, brotli };
std::string_view name_of(Encoding encoding);

// The best one `accept_encoding` allows; q=0 forbids.
Encoding best_encoding(std::string_view accept_encoding);
bool accepts(std::string_view accept_encoding, Encoding encoding);

// Text, JSON, script, SVG: what gets smaller.
bool is_compressible(std::string_view media_type);

// For answers made on the spot: quick rather than small. Empty where it would not be smaller.
std::string encoded(std::string_view bytes, Encoding encoding);
}
