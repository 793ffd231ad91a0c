#include "base/ids.h"

namespace regard
{
namespace
{
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t length = 13;

int digit(char c)
{
    if (c >= 'a' && c <= 'z')
        c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O')
        return 0;
    if (c == 'I' || c == 'L')
        return 1;
    auto const at = alphabet.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}
}

std::string id_text(std::int64_t value)
{
    std::string text(length, '0');
    auto rest = static_cast<std::uint64_t>(value);
    for (std::size_t i = length; i-- > 0; rest >>= 5)
        text[i] = alphabet[rest & 31];
    return text;
}

Result<std::int64_t> id_from_text(std::string_view text)
{
    Refusal const refusal{"not_an_id", "This is not the id of anything: ids have 13 letters and digits.", ""};
    // 13 characters hold 65 bits; an id has 63, so the first is 0 to 7.
    if (text.size() != length || digit(text[0]) > 7)
        return refusal;
    std::uint64_t value = 0;
    for (char const c : text) {
        int const d = digit(c);
        if (d < 0)
            return refusal;
        value = value << 5 | static_cast<std::uint64_t>(d);
    }
    return static_cast<std::int64_t>(value);
}
}
