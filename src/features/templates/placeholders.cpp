#include "features/templates/placeholders.h"

#include "base/text.h"

#include <algorithm>

namespace regard::templates
{
namespace
{
constexpr std::size_t longest_gap = 120;

constexpr std::string_view known[]{
    "customer.name",       "case.number",   "case.subject", "case.opened",  "promise.date", "today",
    "employee.first_name", "employee.name", "team",         "organisation", "touchpoint",   "link",
};

struct Placed
{
    std::size_t begin, end;
    std::string_view name;
};

std::optional<Placed> next_in(std::string_view text, std::size_t at)
{
    std::size_t const open = text.find("{{", at);
    std::size_t const close = open == std::string_view::npos ? open : text.find("}}", open + 2);
    if (close == std::string_view::npos)
        return std::nullopt;
    return Placed{open, close + 2, text::trimmed(text.substr(open + 2, close - open - 2))};
}

void add_once(std::vector<std::string>& all, std::string_view one)
{
    if (std::find(all.begin(), all.end(), one) == all.end())
        all.emplace_back(one);
}

// Brackets in a customer's name or subject are theirs: nobody is to write anything there.
std::string without_brackets(std::string value)
{
    std::replace(value.begin(), value.end(), '[', '(');
    std::replace(value.begin(), value.end(), ']', ')');
    return value;
}

// What stands in brackets on one line.
std::vector<std::string> gaps_in(std::string_view text)
{
    std::vector<std::string> gaps;
    for (std::size_t open = text.find('['); open != std::string_view::npos; open = text.find('[', open + 1)) {
        std::size_t const close = text.find_first_of("[]\n", open + 1);
        if (close != std::string_view::npos && text[close] == ']' && close > open + 1 && close - open <= longest_gap)
            add_once(gaps, text.substr(open + 1, close - open - 1));
    }
    return gaps;
}
}

std::span<std::string_view const> known_placeholders() { return known; }

Result<std::vector<std::string_view>> placeholders_in(std::string_view text)
{
    std::vector<std::string_view> names;
    std::size_t at = 0;
    while (auto const one = next_in(text, at)) {
        names.push_back(one->name);
        at = one->end;
    }
    if (text.find("{{", at) != std::string_view::npos)
        return Refusal{"placeholder_open", "A placeholder begins with two curly brackets and must end with two.",
                       "text"};
    return names;
}

std::vector<std::string> unknown_among(std::span<std::string_view const> names)
{
    std::vector<std::string> unknown;
    for (std::string_view const name : names)
        if (std::find(std::begin(known), std::end(known), name) == std::end(known))
            add_once(unknown, name);
    return unknown;
}

Preview filled(std::string_view text, Values const& values, Values const& labels)
{
    Preview preview;
    std::string ours; // the same, but that no value opens or ends a gap
    std::size_t at = 0;
    while (auto const one = next_in(text, at)) {
        preview.text += text.substr(at, one->begin - at);
        ours += text.substr(at, one->begin - at);
        at = one->end;
        auto const value = values.find(one->name);
        if (value != values.end() && !value->second.empty()) {
            preview.text += value->second;
            ours += without_brackets(value->second);
            continue;
        }
        auto const label = labels.find(one->name);
        std::string const gap = '[' + (label == labels.end() ? std::string(one->name) : label->second) + ']';
        preview.text += gap;
        ours += gap;
        add_once(preview.missing, one->name);
    }
    preview.text += text.substr(at);
    ours += text.substr(at);
    preview.gaps = gaps_in(ours);
    return preview;
}
}
