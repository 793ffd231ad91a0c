#include "ground/db/row.h"

namespace regard::db
{
std::optional<bool> Row::maybe_flag(int column) const
{
    return is_null(column) ? std::nullopt : std::optional(flag(column));
}

std::optional<std::int64_t> Row::maybe_integer(int column) const
{
    return is_null(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Row::maybe_real(int column) const
{
    return is_null(column) ? std::nullopt : std::optional(real(column));
}

std::optional<std::string_view> Row::maybe_text(int column) const
{
    return is_null(column) ? std::nullopt : std::optional(text(column));
}

std::optional<Instant> Row::maybe_instant(int column) const
{
    return is_null(column) ? std::nullopt : std::optional(instant(column));
}

std::string_view Row::text_or_empty(int column) const { return is_null(column) ? std::string_view() : text(column); }
}
