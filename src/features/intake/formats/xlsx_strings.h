#pragma once
// The texts of a workbook by number, in one piece of memory: there may be millions of them.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regard::intake
{
class SharedStrings
{
  public:
    static constexpr std::size_t most_bytes = std::size_t{1} << 30;

    void append(std::string_view piece) { text_ += piece; }
    void end_string();
    bool too_many() const { return text_.size() + ends_.size() * sizeof(std::size_t) > most_bytes; }

    std::optional<std::string_view> at(std::size_t number) const; // valid until the next append

  private:
    std::string text_;
    std::vector<std::size_t> ends_;
};

// Resolves `_x000D_`, as spreadsheets write characters that XML does not allow, from `begin` to the end of the text.
void resolve_escapes(std::string& text, std::size_t begin);
}
