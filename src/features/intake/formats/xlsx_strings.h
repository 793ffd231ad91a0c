#pragma once
// The texts of a workbook by number: there may be millions of them, so many lie on the disk.
#include "ground/files/spill.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace regard::intake
{
// Filled once, then read.
class SharedStrings
{
  public:
    static constexpr std::size_t most_bytes = std::size_t{1} << 30;
    static constexpr std::size_t longest = 4 << 20; // of one text; a cell holds 32,767 characters

    void append(std::string_view piece) { open_ += piece; }
    void end_string();
    void finish(); // throws std::system_error
    bool too_many() const { return open_.size() > longest || texts_.size() + ends_.size() > most_bytes; }

    std::optional<std::string_view> at(std::size_t number) const; // once finished; valid as long as this object

  private:
    std::size_t end_of(std::size_t number) const;

    std::string open_; // the text that has not ended
    files::Spill texts_;
    files::Spill ends_; // where each text ends, as std::size_t
};

// Resolves `_x000D_`, as spreadsheets write characters that XML does not allow, from `begin` to the end of the text.
void resolve_escapes(std::string& text, std::size_t begin);
}
