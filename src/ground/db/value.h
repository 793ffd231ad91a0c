#pragma once
// The parameters of a statement. A Value is a view of 24 bytes: text and bytes are borrowed, not copied, and must live
// until the call they are passed to returns, which a temporary in the call's own argument list does.
//
//     tx.execute("insert into unit (id, parent, name) values ($1, $2, $3)", {unit.id, unit.parent, unit.name});
//
// What becomes what: integers, ids, instants and enums an `integer`; bool a `flag` (0 or 1); an empty optional NULL,
// and so does an id of 0, since that is nobody's id.
#include "base/ids.h"
#include "base/instant.h"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace regard::db
{
class Value
{
  public:
    enum class Kind : std::uint8_t { untyped, integer, real, text, bytes };

    constexpr Value(std::nullptr_t) {}
    constexpr Value(std::nullopt_t) {}
    template <std::integral T>
    constexpr Value(T value) : integer_(static_cast<std::int64_t>(value)), kind_(Kind::integer), null_(false)
    {}
    template <class T>
        requires std::is_enum_v<T>
    constexpr Value(T value) : Value(static_cast<std::int64_t>(value))
    {}
    constexpr Value(double value) : real_(value), kind_(Kind::real), null_(false) {}
    constexpr Value(Instant at) : Value(at.micros) {}
    template <class Tag>
    constexpr Value(Id<Tag> id) : integer_(id.value), kind_(Kind::integer), null_(id.value == 0)
    {}
    // Text is UTF-8 without NUL characters on both engines; anything else makes the statement throw BadText.
    constexpr Value(std::string_view text) : data_(text.data()), size_(text.size()), kind_(Kind::text), null_(false) {}
    Value(std::string const& text) : Value(std::string_view(text)) {}
    constexpr Value(char const* text) : Value(std::string_view(text)) {}
    Value(std::span<std::byte const> bytes)
        : data_(reinterpret_cast<char const*>(bytes.data())), size_(bytes.size()), kind_(Kind::bytes), null_(false)
    {}
    // An empty optional is NULL and still knows its kind, so that a statement means the same with and without a value.
    template <class T>
    constexpr Value(std::optional<T> const& maybe) : Value(maybe ? Value(*maybe) : Value(T{}))
    {
        null_ = null_ || !maybe;
    }

    constexpr Kind kind() const { return kind_; }
    constexpr bool is_null() const { return null_; }
    constexpr std::int64_t integer() const { return integer_; } // only where kind() is integer, and so on
    constexpr double real() const { return real_; }
    constexpr std::string_view view() const { return {data_, size_}; } // text or bytes

  private:
    union
    {
        std::int64_t integer_ = 0;
        double real_;
        char const* data_;
    };
    std::size_t size_ = 0;
    Kind kind_ = Kind::untyped;
    bool null_ = true;
};

// The values of $1, $2, … in order; borrowed for one call.
class Params
{
  public:
    constexpr Params() = default;
    constexpr Params(std::initializer_list<Value> values) : values_(values.begin(), values.size()) {}
    constexpr Params(std::span<Value const> values) : values_(values) {}
    Params(std::vector<Value> const& values) : values_(values) {}

    constexpr std::size_t size() const { return values_.size(); }
    constexpr Value const& operator[](std::size_t i) const { return values_[i]; }
    constexpr auto begin() const { return values_.begin(); }
    constexpr auto end() const { return values_.end(); }

  private:
    std::span<Value const> values_;
};
}
