#include "features/intake/toml_text.h"

#include "base/text.h"
#include "ground/files/encoding.h"

#include <algorithm>
#include <fmt/format.h>

namespace regard::intake
{
namespace
{
// Finds where strings and comments end, as TOML has it. Broken ones end with their line: the library stops there anyway.
class TomlScan
{
  public:
    explicit TomlScan(std::string_view text) : text_(text) {}

    // Where the first byte beyond ASCII stands outside quotes and comments, or a quote where no string can begin; npos
    // where there is none.
    std::size_t misplaced()
    {
        while (at_ < text_.size()) {
            char const c = text_[at_];
            bool const quote = c == '"' || c == '\'';
            if (static_cast<unsigned char>(c) >= 0x80 ||
                (quote && before_string.find(before_) == std::string_view::npos))
                return at_;
            if (c != ' ' && c != '\t')
                before_ = c;
            if (c == '#')
                at_ = std::min(text_.find('\n', at_), text_.size());
            else if (quote)
                skip_string(c);
            else
                ++at_;
        }
        return std::string_view::npos;
    }

  private:
    static constexpr std::string_view before_string = "=[,{.\n";

    void skip_string(char quote)
    {
        std::string const three(3, quote);
        bool const multi_line = text_.substr(at_).starts_with(three);
        at_ += multi_line ? 3 : 1;
        while (at_ < text_.size()) {
            char const c = text_[at_];
            if (c == '\n' && !multi_line)
                return;
            if (c == quote && (!multi_line || text_.substr(at_).starts_with(three)))
                return end_string(quote, multi_line);
            at_ += c == '\\' && quote == '"' ? 2 : 1;
        }
    }

    // One or two quotes may stand before the three that end a string of several lines.
    void end_string(char quote, bool multi_line)
    {
        at_ += multi_line ? 3 : 1;
        for (int more = 0; multi_line && more < 2 && at_ < text_.size() && text_[at_] == quote; ++more)
            ++at_;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    char before_ = '\n'; // the last character but blanks
};

Refusal refused(std::string_view text, std::size_t at, std::string_view why)
{
    auto const line = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n') + 1;
    return {"bad_toml", fmt::format("The mapping cannot be read, line {}: {}", line, why), ""};
}
}

std::optional<Refusal> unfit_for_toml(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    for (std::size_t from = 0; from < text.size();) {
        std::size_t const to = std::min(text.find('\n', from), text.size());
        std::string_view const line = text.substr(from, to - from);
        if (!files::is_utf8(line) || text::has_control(line))
            return refused(text, from, "it holds bytes that are no text. Save it as UTF-8.");
        from = to + 1;
    }
    std::size_t const misplaced = TomlScan(text).misplaced();
    if (misplaced == std::string_view::npos)
        return std::nullopt;
    bool const quote = static_cast<unsigned char>(text[misplaced]) < 0x80;
    return refused(text, misplaced,
                   quote ? "a quote stands where no text can begin." : "letters beyond A to Z must stand in quotes.");
}
}
