#pragma once
// Pieces of addresses: percent escapes, queries, forms, cookies, base64url.
#include "base/fields.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regard::http
{
// `%C3%A6` → `æ`; with `plus_is_space` as forms do. Nothing where an escape is broken.
std::optional<std::string> unescaped(std::string_view text, bool plus_is_space = false);
std::string escaped(std::string_view text); // everything but letters, digits and -._~

// A query or an urlencoded form. Nothing where it is malformed, not UTF-8 or has more than 1,000 pairs.
std::optional<std::vector<form::Pair>> pairs_of(std::string_view query);

// The path of a target, decoded. Nothing where it is not absolute, not UTF-8, or holds `.`/`..` segments, empty
// segments, NUL, other control characters or a backslash: whatever two readers could understand differently.
std::optional<std::string> clean_path(std::string_view target);

std::string base64url(std::string_view bytes); // without padding
std::optional<std::string> from_base64url(std::string_view text);

struct Cookie
{
    std::string name, value;     // value: letters, digits and -._~ only
    std::optional<long> max_age; // seconds; none: until the browser closes; 0: forget it
    bool secure = true;          // the name gets the prefix __Host- then
    enum class Site { lax, strict } site = Site::lax;
};
// The value of a Set-Cookie header: always HttpOnly, Path=/. Throws std::logic_error for a name or value that needs
// quoting.
std::string set_cookie(Cookie const& cookie);
std::string cookie_name(std::string_view name, bool secure); // as the browser will send it
}
