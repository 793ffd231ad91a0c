#pragma once
// How much of a mail is given to the parser of MIME, which makes an object of some hundred bytes of each header field and
// each part, and several copies of a long field. Real mails stay far below; what is beyond is left out.
#include <cstddef>
#include <string>
#include <string_view>

namespace regard::mail
{
class Bounds
{
  public:
    static constexpr std::size_t most_fields = 20'000; // lines that may begin a header field or go on with one
    static constexpr std::size_t most_parts = 2'000; // lines that may begin or end a part; behind more all is left out
    static constexpr std::size_t longest_field = 256 << 10;  // bytes, its further lines and those next to it included
    static constexpr std::size_t longest_line = 1 << 20;     // bytes
    static constexpr std::size_t most_base64_lines = 20'000; // one below the other: 1.5 MB, more than a text may have

    // Whether attachments are wanted whole, or only counted: then all but their beginning is left out without a word.
    enum class Attachments { whole, counted };
    explicit Bounds(Attachments attachments) : attachments_(attachments) {}

    // `text` is a line with its end, or a piece of one: `begins` is false for the further pieces.
    enum class Verdict { keep, leave_out, too_much };
    Verdict judge(std::string_view text, bool begins);

  private:
    bool is_too_many(std::string_view begun);
    bool is_too_long(std::string_view text, bool begins);

    Attachments attachments_;
    std::size_t fields_ = 0;
    std::size_t parts_ = 0;
    std::size_t line_bytes_ = 0;
    std::size_t field_bytes_ = 0; // since the last blank line, behind something that may be a field
    std::size_t base64_lines_ = 0;
    bool in_fields_ = false; // some line since the last blank one may be a field
};

// A whole mail within the bounds, attachments and all, and whether something of it is left out.
struct Bounded
{
    std::string bytes;
    bool cut = false;
};
Bounded bounded(std::string_view mail);
}
