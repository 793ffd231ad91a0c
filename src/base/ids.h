#pragma once
// Typed 64-bit ids, written as 13 characters of Crockford base32 in JSON and addresses. Never a secret.
#include "base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace regard
{
std::string id_text(std::int64_t value);                  // 13 characters, upper case
Result<std::int64_t> id_from_text(std::string_view text); // case-insensitive, I L O read as 1 1 0; code `not_an_id`

template <class Tag>
struct Id
{
    std::int64_t value = 0; // 0 is nobody's id

    constexpr auto operator<=>(Id const&) const = default;
    explicit constexpr operator bool() const { return value != 0; }
    std::string text() const { return id_text(value); }
    static Result<Id> from(std::string_view text)
    {
        auto const value = id_from_text(text);
        if (!value)
            return value.error();
        return Id{*value};
    }
};
}
