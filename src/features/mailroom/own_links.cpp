#include "features/mailroom/own_links.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <sodium.h>
#include <utility>

namespace regard::mailroom
{
namespace
{
constexpr std::size_t secret_length = 43;      // 256 bits as customer_pages writes them
constexpr std::ptrdiff_t least_of_secret = 16; // of a shorter beginning the rest can't be guessed
constexpr int most_inside = 3;                 // mails within mails that are base64 as a whole
constexpr std::size_t line_length = 76;

bool is_of_secret(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool begins(std::string_view text, std::string_view with)
{
    return text.size() >= with.size() && std::ranges::equal(text.substr(0, with.size()), with, {}, lowered);
}

// How long the break of a line is that stands here, with the marks of a quote behind it; 0: none.
std::size_t break_at(std::string_view text)
{
    std::size_t at = text.starts_with('=') ? 1 : 0; // of quoted-printable
    at += text.substr(at).starts_with('\r') ? 1 : 0;
    if (!text.substr(at).starts_with('\n'))
        return 0;
    auto const end = text.find_first_not_of("> \t|", at + 1);
    return std::min(end, text.size());
}

// How much of the text is this character, however it is written; 0: it is another.
std::size_t length_of(char c, std::string_view text)
{
    if (text.empty())
        return 0;
    if (lowered(text.front()) == c)
        return 1;
    using Spellings = std::array<std::string_view, 4>;
    static constexpr Spellings slash{"%2f", "%252f", "=2f", "&#x2f;"}, colon{"%3a", "%253a", "=3a", "&#x3a;"};
    if (c == '/' || c == ':')
        for (std::string_view const one : c == '/' ? slash : colon)
            if (begins(text, one))
                return one.size();
    return 0;
}

// Where the text goes on behind `word`, which it begins with; npos: it does not.
std::size_t behind(std::string_view word, std::string_view text)
{
    std::size_t at = 0;
    for (char const c : word) {
        at += at > 0 ? break_at(text.substr(at)) : 0;
        std::size_t const length = length_of(c, text.substr(at));
        if (length == 0)
            return std::string_view::npos;
        at += length;
    }
    return at;
}

// How much of the text is a secret; 0: it begins with none. What is cut off or followed by other letters is hidden too, but not
// what merely stands on the next line.
std::size_t secret_in(std::string_view text)
{
    std::size_t found = 0, at = break_at(text);
    while (found < secret_length && at < text.size()) {
        std::size_t const length = is_of_secret(text[at]) ? 1 : break_at(text.substr(at));
        if (length == 0)
            break;
        found += is_of_secret(text[at]);
        at += length;
    }
    if (found == secret_length)
        return at;
    auto const run = std::ranges::find_if_not(text, is_of_secret) - text.begin();
    return run >= least_of_secret ? static_cast<std::size_t>(run) : 0;
}

std::string in_base64(std::string_view bytes)
{
    std::string encoded(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(encoded.data(), encoded.size(), reinterpret_cast<unsigned char const*>(bytes.data()),
                      bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    encoded.pop_back(); // the zero that C puts at the end
    std::string lines;
    for (std::size_t at = 0; at < encoded.size(); at += line_length)
        lines.append(at == 0 ? "" : "\r\n").append(encoded, at, line_length);
    return lines;
}

// Begin and end of what is base64 behind `from`, in a mail.
std::optional<std::pair<std::size_t, std::size_t>> base64_behind(std::string_view mail, std::size_t from)
{
    constexpr std::string_view name = "content-transfer-encoding:";
    for (std::size_t at = from; (at = mail.find_first_of("Cc", at)) != mail.npos; ++at) {
        if (!begins(mail.substr(at), name))
            continue;
        auto const value = mail.substr(at + name.size(), mail.find('\n', at) - at - name.size());
        auto const blank = std::min(mail.find("\n\n", at), mail.find("\n\r\n", at));
        if (!begins(text::trimmed(value), "base64") || blank == mail.npos)
            continue;
        auto const begin = mail.find('\n', blank + 1) + 1;
        auto const end = std::min(mail.find("\n--", begin - 1), mail.size());
        if (begin < end)
            return std::pair(begin, end);
    }
    return std::nullopt;
}
}

OwnLinks::OwnLinks(std::string_view sample)
{
    auto const scheme = sample.find("://");
    auto const last = sample.rfind('/');
    if (scheme == std::string_view::npos || last < scheme + 3)
        return;
    before_ = text::lower_ascii(sample.substr(scheme + 3, last + 1 - scheme - 3));
    instead_ = sample.substr(last + 1);
}

std::string OwnLinks::masked(std::string_view text) const
{
    std::string shown;
    std::size_t from = 0;
    for (std::size_t at = 0; !before_.empty() && at < text.size(); ++at) {
        std::size_t const address = behind(before_, text.substr(at));
        std::size_t const secret = address == std::string_view::npos ? 0 : secret_in(text.substr(at + address));
        if (secret == 0)
            continue;
        shown.append(text.substr(from, at + address - from)).append(instead_);
        from = at + address + secret;
        at = from - 1;
    }
    return shown.append(text.substr(from));
}

std::string OwnLinks::masked_mail(std::string_view bytes, int depth) const
{
    std::string const plain = masked(bytes);
    if (depth == most_inside)
        return plain;
    std::string shown;
    std::size_t from = 0;
    while (auto const part = base64_behind(plain, from)) {
        shown.append(plain, from, part->first - from);
        shown += masked_base64(std::string_view(plain).substr(part->first, part->second - part->first), depth);
        from = part->second;
    }
    return shown.append(plain, from);
}

// What can't be decoded, or holds no such address, stays as it is written.
std::string OwnLinks::masked_base64(std::string_view lines, int depth) const
{
    std::string bytes(lines.size(), '\0');
    std::size_t size = 0;
    char const* rest = nullptr;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), lines.data(), lines.size(),
                          "\r\n \t", &size, &rest, sodium_base64_VARIANT_ORIGINAL) != 0)
        return std::string(lines);
    bytes.resize(size);
    std::string const shown = masked_mail(bytes, depth + 1);
    if (shown == bytes)
        return std::string(lines);
    auto const read = lines.substr(0, static_cast<std::size_t>(rest - lines.data()));
    return in_base64(shown).append(lines.substr(read.find_last_not_of("\r\n \t") + 1));
}
}
