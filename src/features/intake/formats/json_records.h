#pragma once
// The texts of the values in a JSON file, one after the other: one a line, or the elements of one array, on its own or in
// a wrapper (json_wrapper.h), or values spread over several lines. Knows brackets and strings only; whether a text is JSON is for the parser to say.
#include "features/intake/formats/reason.h"
#include "ground/files/byte_source.h"

#include <optional>

namespace regard::intake
{
class JsonRecords
{
  public:
    static constexpr std::size_t longest = 4 << 20;         // bytes
    static constexpr std::size_t wrapper_within = 64 << 10; // bytes to look for the rows of a wrapper in

    explicit JsonRecords(std::unique_ptr<files::ByteSource> utf8);

    struct Record
    {
        std::uint64_t line = 0;
        std::string_view text; // valid until the next call
        // Instead of a whole value: `cut_off` (the file ends inside it), `row_too_long`, or the archive's trouble.
        Reason trouble;
    };
    std::optional<Record> next();
    std::uint64_t consumed() const { return source_->consumed(); }

  private:
    enum class Layout { unknown, lines, array, wrapped, values };

    bool skip_blanks();
    Layout layout();
    Record line();
    std::optional<Record> value();
    std::optional<std::size_t> find_line_end();
    std::optional<std::size_t> find_value_end();
    Record give(std::size_t size, Reason trouble = {});
    std::optional<Record> broken_off();
    Record give_up();
    bool fill();

    std::unique_ptr<files::ByteSource> source_;
    std::string buffer_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::uint64_t line_ = 1;
    Layout layout_ = Layout::unknown;
    bool closed_ = false;   // the array's bracket has come
    bool told_ = false;     // that the file breaks off
    bool ended_ = false;    // of the source
    Reason source_trouble_; // why it ended before its time
};
}
