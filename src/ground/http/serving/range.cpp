#include "ground/http/serving/range.h"

#include "base/text.h"

#include <charconv>

namespace regard::http
{
namespace
{
std::optional<std::uint64_t> whole_number(std::string_view text)
{
    std::uint64_t number = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::string_view without_weakness(std::string_view etag) { return etag.starts_with("W/") ? etag.substr(2) : etag; }
}

RangeAsked range_asked(std::string_view header, std::uint64_t size)
{
    constexpr RangeAsked impossible{RangeAsked::Kind::impossible, {}};
    constexpr std::string_view unit = "bytes=";
    std::size_t const dash = header.find('-');
    if (!header.starts_with(unit) || dash == std::string_view::npos || header.find(',') != std::string_view::npos)
        return {};
    auto const first = header.substr(unit.size(), dash - unit.size());
    auto const last = header.substr(dash + 1);
    auto const from = whole_number(first);
    auto const to = whole_number(last);
    if ((!first.empty() && !from) || (!last.empty() && !to) || (from && to && *from > *to))
        return {}; // malformed ones are ignored
    if (from) {
        if (*from >= size)
            return impossible;
        std::uint64_t const end = to && *to < size ? *to + 1 : size;
        return {RangeAsked::Kind::part, {*from, end - *from}};
    }
    if (!to)
        return {};
    if (*to == 0 || size == 0)
        return impossible;
    std::uint64_t const length = std::min(*to, size);
    return {RangeAsked::Kind::part, {size - length, length}};
}

bool names_etag(std::string_view list, std::string_view etag, bool weakly)
{
    if (etag.empty())
        return false;
    while (!list.empty()) {
        std::size_t const comma = std::min(list.find(','), list.size());
        auto const item = text::trimmed(list.substr(0, comma));
        if (item == "*" || (weakly && without_weakness(item) == without_weakness(etag)) ||
            (!weakly && item == etag && !etag.starts_with("W/")))
            return true;
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return false;
}
}
