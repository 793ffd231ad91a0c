#include "ground/db/postgres/wire.h"

#include <bit>
#include <charconv>
#include <limits>

namespace regard::db::postgres
{
unsigned wire_type(Value::Kind kind)
{
    switch (kind) {
    case Value::Kind::integer:
        return 20; // int8
    case Value::Kind::real:
        return 701; // float8
    case Value::Kind::text:
        return 25;
    case Value::Kind::bytes:
        return 17; // bytea
    case Value::Kind::untyped:
        return 0;
    }
    return 0;
}

void Wire::set(Params params)
{
    if (params.size() > numbers_.size()) {
        numbers_.resize(params.size());
        pointers_.resize(params.size());
        lengths_.resize(params.size());
        formats_.assign(params.size(), 1); // all binary
    }
    for (std::size_t i = 0; i < params.size(); ++i)
        put(params[i], i);
}

namespace
{
std::array<char, 8> in_network_order(std::uint64_t number)
{
    std::array<char, 8> bytes{};
    for (std::size_t i = bytes.size(); i-- > 0; number >>= 8)
        bytes[i] = static_cast<char>(number & 0xFF);
    return bytes;
}
}

void Wire::put(Value const& value, std::size_t at)
{
    pointers_[at] = numbers_[at].data();
    lengths_[at] = static_cast<int>(numbers_[at].size());
    if (value.is_null()) {
        pointers_[at] = nullptr;
    } else if (value.kind() == Value::Kind::integer) {
        numbers_[at] = in_network_order(static_cast<std::uint64_t>(value.integer()));
    } else if (value.kind() == Value::Kind::real) {
        numbers_[at] = in_network_order(std::bit_cast<std::uint64_t>(value.real()));
    } else {
        pointers_[at] = value.view().empty() ? "" : value.view().data(); // a null pointer would be NULL
        lengths_[at] = static_cast<int>(value.view().size());
    }
}

std::uint64_t from_wire(char const* bytes, std::size_t size)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < size; ++i)
        number = number << 8 | static_cast<unsigned char>(bytes[i]);
    return number;
}

namespace
{
// Four 16-bit numbers, then `count` digits in base 10,000, the first of them worth 10,000 to the power of `weight`.
struct Numeric
{
    explicit Numeric(std::string_view wire)
        : count(part(wire, 0)), weight(part(wire, 1)), negative((part(wire, 2) & 0x4000) != 0), wire_(wire)
    {}
    int digit(int i) const { return part(wire_, 4 + i); }

    int count;
    int weight;
    bool negative;

  private:
    static int part(std::string_view wire, int i)
    {
        return static_cast<std::int16_t>(from_wire(wire.data() + 2 * i, 2));
    }
    std::string_view wire_;
};
}

std::optional<std::int64_t> integer_from_numeric(std::string_view wire)
{
    Numeric const numeric(wire);
    std::int64_t value = 0;
    for (int i = 0; i < std::max(numeric.count, numeric.weight + 1); ++i) {
        int const digit = i < numeric.count ? numeric.digit(i) : 0;
        if (i > numeric.weight) {
            if (digit != 0)
                return std::nullopt;
        } else if (__builtin_mul_overflow(value, std::int64_t{10'000}, &value) ||
                   __builtin_sub_overflow(value, std::int64_t{digit}, &value))
        { // downwards: the least has no opposite
            return std::nullopt;
        }
    }
    if (numeric.negative)
        return value;
    return value == std::numeric_limits<std::int64_t>::min() ? std::nullopt : std::optional(-value);
}

double real_from_numeric(std::string_view wire)
{
    Numeric const numeric(wire);
    if (numeric.count == 0)
        return 0;
    std::string text = numeric.negative ? "-" : "";
    for (int i = 0; i < numeric.count; ++i) {
        std::string const digits = std::to_string(numeric.digit(i));
        text.append(4 - digits.size(), '0').append(digits);
    }
    text += 'e' + std::to_string(4 * (numeric.weight - numeric.count + 1));
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}
}
