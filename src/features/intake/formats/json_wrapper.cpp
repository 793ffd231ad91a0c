#include "features/intake/formats/json_wrapper.h"

#include "features/intake/formats/json_balance.h"

#include <algorithm>
#include <array>

namespace regard::intake
{
namespace
{
constexpr std::array<std::string_view, 16> names_of_rows{
    "issues",  "tickets", "results", "result",    "records",  "items",      "data",    "values",
    "entries", "rows",    "cases",   "incidents", "requests", "complaints", "objects", "elements"};

class Wrapper
{
  public:
    explicit Wrapper(std::string_view text) : text_(text) {}

    std::optional<std::size_t> rows()
    {
        for (at_ = 1; is('"') || skip(',');) {
            std::string_view const name = value();
            if (!skip(':'))
                return std::nullopt;
            if (begins_rows() && std::ranges::find(names_of_rows, name) != names_of_rows.end())
                return at_;
            if (value().empty())
                return std::nullopt;
        }
        return std::nullopt;
    }

  private:
    void skip_blanks()
    {
        while (at_ < text_.size() && is_json_blank(text_[at_]))
            ++at_;
    }

    bool is(char c)
    {
        skip_blanks();
        return at_ < text_.size() && text_[at_] == c;
    }

    bool skip(char c)
    {
        bool const there = is(c);
        at_ += there;
        return there;
    }

    // Moves behind `[` where an object follows it.
    bool begins_rows()
    {
        auto const before = at_;
        if (skip('[') && is('{'))
            return true;
        at_ = before;
        return false;
    }

    // The value that stands here, without the quotes of a text; empty where the text ends inside it.
    std::string_view value()
    {
        skip_blanks();
        auto const size = json_value_size(text_.substr(at_));
        auto whole = text_.substr(at_, size.value_or(0));
        at_ += whole.size();
        if (whole.size() > 2 && whole.starts_with('"'))
            whole = whole.substr(1, whole.size() - 2);
        return whole;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

bool another_follows(std::string_view head)
{
    auto const size = json_value_size(head);
    return size && head.find_first_not_of(" \t\r\n", *size) != head.npos;
}
}

std::optional<std::size_t> rows_in_wrapper(std::string_view head)
{
    return another_follows(head) ? std::nullopt : Wrapper(head).rows();
}
}
