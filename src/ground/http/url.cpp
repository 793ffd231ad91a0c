#include "ground/http/url.h"

#include "base/text.h"

#include <stdexcept>

namespace regard::http
{
namespace
{
constexpr std::size_t most_pairs = 1'000;

int hex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool is_unreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

std::optional<form::Pair> pair_of(std::string_view part)
{
    std::size_t const equals = std::min(part.find('='), part.size());
    auto name = unescaped(part.substr(0, equals), true);
    auto value = unescaped(part.substr(std::min(equals + 1, part.size())), true);
    if (!name || !value || !text::is_utf8(*name) || !text::is_utf8(*value))
        return std::nullopt;
    return form::Pair{std::move(*name), std::move(*value)};
}

bool has_odd_segment(std::string_view path)
{
    for (std::size_t at = 1; at <= path.size();) {
        std::size_t const end = std::min(path.find('/', at), path.size());
        auto const segment = path.substr(at, end - at);
        if (segment == "." || segment == ".." || (segment.empty() && end < path.size()))
            return true;
        at = end + 1;
    }
    return false;
}

constexpr std::string_view base64_letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
}

std::optional<std::string> unescaped(std::string_view text, bool plus_is_space)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            if (i + 2 >= text.size() || hex(text[i + 1]) < 0 || hex(text[i + 2]) < 0)
                return std::nullopt;
            plain += static_cast<char>(hex(text[i + 1]) * 16 + hex(text[i + 2]));
            i += 2;
        } else {
            plain += plus_is_space && text[i] == '+' ? ' ' : text[i];
        }
    }
    return plain;
}

std::string escaped(std::string_view text)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (char const c : text) {
        if (is_unreserved(c)) {
            out += c;
            continue;
        }
        out += '%';
        out += digits[static_cast<unsigned char>(c) >> 4];
        out += digits[static_cast<unsigned char>(c) & 15];
    }
    return out;
}

std::optional<std::vector<form::Pair>> pairs_of(std::string_view query)
{
    std::vector<form::Pair> pairs;
    while (!query.empty()) {
        std::size_t const end = std::min(query.find('&'), query.size());
        if (end > 0) {
            auto pair = pair_of(query.substr(0, end));
            if (!pair || pairs.size() == most_pairs)
                return std::nullopt;
            pairs.push_back(std::move(*pair));
        }
        query.remove_prefix(std::min(end + 1, query.size()));
    }
    return pairs;
}

std::optional<std::string> clean_path(std::string_view target)
{
    auto const raw = target.substr(0, target.find('?'));
    if (!raw.starts_with('/') || raw.find("%2F") != std::string_view::npos || raw.find("%2f") != std::string_view::npos)
        return std::nullopt;
    auto path = unescaped(raw);
    if (!path || !text::is_utf8(*path) || path->find_first_of(std::string_view("\\\0\t\r\n", 5)) != std::string::npos ||
        text::has_control(*path) || has_odd_segment(*path))
        return std::nullopt;
    return path;
}

std::string base64url(std::string_view bytes)
{
    std::string text;
    unsigned bits = 0;
    int held = 0;
    for (char const c : bytes) {
        bits = bits << 8 | static_cast<unsigned char>(c);
        for (held += 8; held >= 6; held -= 6)
            text += base64_letters[bits >> (held - 6) & 63];
    }
    if (held > 0)
        text += base64_letters[bits << (6 - held) & 63];
    return text;
}

std::optional<std::string> from_base64url(std::string_view text)
{
    std::string bytes;
    unsigned bits = 0;
    int held = 0;
    for (char const c : text) {
        auto const digit = base64_letters.find(c);
        if (digit == std::string_view::npos)
            return std::nullopt;
        bits = bits << 6 | static_cast<unsigned>(digit);
        held += 6;
        if (held >= 8) {
            held -= 8;
            bytes += static_cast<char>(bits >> held & 255);
        }
    }
    // One spelling for each value: no lone letter, no bits left over.
    if (text.size() % 4 == 1 || (bits & ((1U << held) - 1)) != 0)
        return std::nullopt;
    return bytes;
}

std::string cookie_name(std::string_view name, bool secure) { return (secure ? "__Host-" : "") + std::string(name); }

std::string set_cookie(Cookie const& cookie)
{
    for (auto const* text : {&cookie.name, &cookie.value})
        if (!std::all_of(text->begin(), text->end(), is_unreserved))
            throw std::logic_error("a cookie that needs quoting");
    std::string line = cookie_name(cookie.name, cookie.secure) + '=' + cookie.value + "; Path=/; HttpOnly; SameSite=";
    line += cookie.site == Cookie::Site::strict ? "Strict" : "Lax";
    if (cookie.secure)
        line += "; Secure";
    if (cookie.max_age)
        line += "; Max-Age=" + std::to_string(*cookie.max_age);
    return line;
}
}
