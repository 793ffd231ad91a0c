#pragma once
// Every reason for which a row can be bad. A code that is not in this list does not compile, and a test holds that each
// has a sentence in every language.
#include "ground/files/byte_source.h"

#include <array>
#include <concepts>
#include <stdexcept>
#include <string>
#include <string_view>

namespace regard::intake
{
constexpr auto row_reasons = std::to_array<std::string_view>(
    {// the text of the file
     "bad_encoding", "cut_off", "row_too_long", "value_too_long", "nested_too_deep", "late_column", "late_columns_more",
     // CSV
     "cells_missing", "cells_extra", "quote_not_closed", "too_many_columns",
     // XES and XLSX
     "not_well_formed", "doctype_refused",
     // JSON
     "not_json", "not_an_object",
     // mail
     "mail_too_long",
     // what the mapping asks of a row
     "no_case", "no_time", "not_a_time", "ends_before_opening",
     // the archive around the file; the codes of files::BadData
     "archive_damaged", "archive_cut_off", "expands_too_much", "encrypted"});

class Reason
{
  public:
    constexpr Reason() = default; // none: all is well
    consteval Reason(char const* code) : code_(listed(code)) {}

    // What BadData says. A code of its that is not listed is a bug: throws std::logic_error.
    static Reason of(files::BadData const& bad)
    {
        Reason reason;
        reason.code_ = listed(bad.code());
        return reason;
    }

    constexpr bool empty() const { return code_.empty(); }
    constexpr std::string_view code() const { return code_; }
    operator std::string_view() const { return code_; }
    operator std::string() const { return std::string(code_); }

    friend bool operator==(Reason a, std::convertible_to<std::string_view> auto const& b)
    {
        return a.code_ == std::string_view(b);
    }

  private:
    static constexpr std::string_view listed(std::string_view code)
    {
        for (std::string_view const one : row_reasons)
            if (one == code)
                return one;
        throw std::logic_error("no listed reason for a bad row: " + std::string(code));
    }

    std::string_view code_;
};
}
