#pragma once
// Where a JSON value ends, by its brackets and quotes alone; whether it is JSON is for the parser to say.
#include <cstddef>
#include <optional>
#include <string_view>

namespace regard::intake
{
inline bool is_json_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// Follows the brackets of one value.
class JsonBalance
{
  public:
    // True where this character ends the value. A scalar ends before the next comma, blank or bracket: see `before`.
    bool ends_with(char c)
    {
        if (in_string_) {
            in_string_ = escaped_ || c != '"';
            escaped_ = !escaped_ && c == '\\';
            return !in_string_ && depth_ == 0;
        }
        in_string_ = c == '"';
        depth_ += c == '{' || c == '[';
        if (c == '}' || c == ']')
            return --depth_ <= 0;
        return false;
    }
    bool ends_before(char c) const
    {
        return !in_string_ && depth_ == 0 && (is_json_blank(c) || c == ',' || c == ']' || c == '}');
    }

  private:
    int depth_ = 0;
    bool in_string_ = false;
    bool escaped_ = false;
};

// How long the value is that stands at the front; none where the text ends inside it.
inline std::optional<std::size_t> json_value_size(std::string_view text)
{
    JsonBalance balance;
    for (std::size_t size = 0; size < text.size(); ++size) {
        if (size > 0 && balance.ends_before(text[size]))
            return size;
        if (balance.ends_with(text[size]))
            return size + 1;
    }
    return std::nullopt;
}
}
