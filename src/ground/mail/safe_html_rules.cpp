#include "ground/mail/safe_html_rules.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace regard::mail
{
namespace
{
using Names = std::string_view;

// Each list is searched by halves.
constexpr auto kept = std::to_array<Names>(
    {"a",    "abbr",    "address", "article", "aside", "b",          "bdi",      "bdo",    "big",    "blockquote",
     "br",   "caption", "center",  "cite",    "code",  "col",        "colgroup", "dd",     "del",    "details",
     "dfn",  "div",     "dl",      "dt",      "em",    "figcaption", "figure",   "font",   "footer", "h1",
     "h2",   "h3",      "h4",      "h5",      "h6",    "header",     "hr",       "i",      "img",    "ins",
     "kbd",  "li",      "main",    "mark",    "ol",    "p",          "pre",      "q",      "rp",     "rt",
     "ruby", "s",       "samp",    "section", "small", "span",       "strike",   "strong", "sub",    "summary",
     "sup",  "table",   "tbody",   "td",      "tfoot", "th",         "thead",    "time",   "tr",     "tt",
     "u",    "ul",      "var",     "wbr"});
constexpr auto dropped = std::to_array<Names>(
    {"applet",   "audio",    "base",  "button",    "canvas", "datalist", "embed",   "frame",    "frameset",
     "head",     "iframe",   "input", "link",      "math",   "meta",     "noembed", "noframes", "noscript",
     "object",   "option",   "param", "plaintext", "script", "select",   "source",  "style",    "svg",
     "template", "textarea", "title", "track",     "video",  "xmp"});
constexpr auto voids = std::to_array<Names>({"br", "col", "hr", "img", "wbr"});
constexpr auto plain_attributes = std::to_array<Names>(
    {"align",  "bgcolor", "border", "cellpadding", "cellspacing", "color", "colspan", "datetime", "dir",    "face",
     "height", "lang",    "nowrap", "rowspan",     "size",        "span",  "start",   "type",     "valign", "width"});
constexpr auto properties = std::to_array<Names>({"background-color",
                                                  "border",
                                                  "border-bottom",
                                                  "border-bottom-color",
                                                  "border-bottom-style",
                                                  "border-bottom-width",
                                                  "border-collapse",
                                                  "border-color",
                                                  "border-left",
                                                  "border-left-color",
                                                  "border-left-style",
                                                  "border-left-width",
                                                  "border-radius",
                                                  "border-right",
                                                  "border-right-color",
                                                  "border-right-style",
                                                  "border-right-width",
                                                  "border-spacing",
                                                  "border-style",
                                                  "border-top",
                                                  "border-top-color",
                                                  "border-top-style",
                                                  "border-top-width",
                                                  "border-width",
                                                  "color",
                                                  "direction",
                                                  "display",
                                                  "font",
                                                  "font-family",
                                                  "font-size",
                                                  "font-style",
                                                  "font-variant",
                                                  "font-weight",
                                                  "height",
                                                  "letter-spacing",
                                                  "line-height",
                                                  "list-style-type",
                                                  "margin",
                                                  "margin-bottom",
                                                  "margin-left",
                                                  "margin-right",
                                                  "margin-top",
                                                  "max-height",
                                                  "max-width",
                                                  "min-height",
                                                  "min-width",
                                                  "padding",
                                                  "padding-bottom",
                                                  "padding-left",
                                                  "padding-right",
                                                  "padding-top",
                                                  "text-align",
                                                  "text-decoration",
                                                  "text-indent",
                                                  "text-transform",
                                                  "vertical-align",
                                                  "white-space",
                                                  "width",
                                                  "word-break",
                                                  "word-spacing",
                                                  "word-wrap"});
static_assert(std::ranges::is_sorted(kept) && std::ranges::is_sorted(dropped) && std::ranges::is_sorted(voids) &&
              std::ranges::is_sorted(plain_attributes) && std::ranges::is_sorted(properties));

bool is_alphanumeric(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

// Every bracket opens one of the functions that name a color.
bool has_color_functions_only(std::string_view value)
{
    for (auto at = value.find('('); at != value.npos; at = value.find('(', at + 1)) {
        auto name = value.substr(0, at);
        name = name.substr(name.find_last_of(" ,") + 1);
        if (name != "rgb" && name != "rgba" && name != "hsl" && name != "hsla")
            return false;
    }
    return true;
}

// No colon, slash, backslash, at or semicolon: nothing that names an address or hides what it is.
bool is_safe_value(std::string_view value)
{
    auto const quotes = [&](char quote) { return std::ranges::count(value, quote) % 2 == 0; };
    return !value.empty() && value.size() <= 200 && quotes('"') && quotes('\'') &&
           std::ranges::all_of(
               value,
               [](char c) { return is_alphanumeric(c) || std::string_view(" #%.,'\"()+-!").find(c) != Names::npos; }) &&
           has_color_functions_only(value);
}

std::string safe_declaration(std::string_view declaration)
{
    auto const colon = declaration.find(':');
    if (colon == declaration.npos)
        return {};
    auto const property = text::lower_ascii(text::trimmed(declaration.substr(0, colon)));
    auto const value = text::trimmed(declaration.substr(colon + 1));
    if (!std::ranges::binary_search(properties, property) || !is_safe_value(text::lower_ascii(value)))
        return {};
    return property + ":" + std::string(value) + ";";
}
}

Fate fate_of(std::string_view element)
{
    if (std::ranges::binary_search(kept, element))
        return Fate::kept;
    return std::ranges::binary_search(dropped, element) ? Fate::dropped : Fate::unwrapped;
}

bool is_void(std::string_view element) { return std::ranges::binary_search(voids, element); }

bool is_plain_attribute(std::string_view name) { return std::ranges::binary_search(plain_attributes, name); }

bool is_plain_value(std::string_view value)
{
    return value.size() <= 100 && std::ranges::all_of(value, [](char c) {
               return is_alphanumeric(c) || std::string_view("#%.,+-: ").find(c) != Names::npos;
           });
}

bool is_text_attribute(std::string_view name) { return name == "alt" || name == "title"; }

std::string safe_link(std::string_view address)
{
    std::string link;
    for (char const c : text::trimmed(address))
        if (c < 0 || c > ' ') // browsers leave out what stands in between, too
            link += c;
    auto const begin = text::lower_ascii(std::string_view(link).substr(0, 8));
    for (std::string_view const scheme : {"http://", "https://", "mailto:"})
        if (begin.starts_with(scheme))
            return link.size() <= 4000 ? link : "";
    return {};
}

std::string safe_style(std::string_view style)
{
    std::string safe;
    style = style.substr(0, 4000);
    while (!style.empty()) {
        auto const end = std::min(style.find(';'), style.size());
        safe += safe_declaration(style.substr(0, end));
        style.remove_prefix(std::min(end + 1, style.size()));
    }
    return safe;
}
}
