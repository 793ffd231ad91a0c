#pragma once
// The program's own log: one JSON object a line on stderr, for the operator's tools.
//
//     log::info("store_opened", {{"engine", "sqlite"}, {"readers", 3}});
//     {"at":"2026-11-21T22:06:10.123456Z","level":"info","event":"store_opened","engine":"sqlite","readers":3}
//
// The event is a constant in snake_case. Fields carry ids, codes, counts and times; never names, addresses or text a
// person wrote. Any thread; a line is never torn. Costs nothing beyond a comparison when the level is not logged.
#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>

namespace regard::log
{
enum class Level : std::uint8_t { debug, info, warning, error };

// A key and a borrowed value.
class Field
{
  public:
    enum class Kind : std::uint8_t { text, integer, real, flag };

    Field(std::string_view key_, std::string_view value) : key(key_), kind(Kind::text), text(value) {}
    Field(std::string_view key_, std::string const& value) : Field(key_, std::string_view(value)) {}
    Field(std::string_view key_, char const* value) : Field(key_, std::string_view(value)) {}
    template <std::integral T>
    Field(std::string_view key_, T value)
        : key(key_), kind(std::is_same_v<T, bool> ? Kind::flag : Kind::integer),
          integer(static_cast<std::int64_t>(value))
    {}
    Field(std::string_view key_, double value) : key(key_), kind(Kind::real), real(value) {}

    std::string_view key;
    Kind kind;
    std::string_view text;
    std::int64_t integer = 0;
    double real = 0;
};

using Fields = std::initializer_list<Field>;

void debug(std::string_view event, Fields fields = {});
void info(std::string_view event, Fields fields = {});
void warning(std::string_view event, Fields fields = {});
void error(std::string_view event, Fields fields = {});

// Lines below this are not written; info at first.
void set_level(Level level);
}
