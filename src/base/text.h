#pragma once
// Small questions about text. Text is UTF-8; none of these depend on a locale.
#include <cstddef>
#include <string>
#include <string_view>

namespace regard::text
{
bool is_utf8(std::string_view bytes);            // well-formed: no surrogates, no overlong forms
std::size_t characters(std::string_view utf8);   // code points
std::string_view trimmed(std::string_view utf8); // without white space (ASCII, no-break and zero-width) at both ends
bool is_blank(std::string_view utf8);            // nothing but such white space
bool has_control(std::string_view utf8);         // a control character other than tab, line feed, carriage return
std::string_view cut(std::string_view utf8, std::size_t most_characters); // the beginning, never half a character

std::string lower_ascii(std::string_view text);
bool same_ascii(std::string_view a, std::string_view b); // equal but for the case of A–Z

// Equal in time that does not depend on where they differ: for tokens. Lengths are not hidden.
bool same_secret(std::string_view a, std::string_view b);
}
