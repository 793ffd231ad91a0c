#include "ground/mail/reply_text.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace regard::mail
{
namespace
{
using Lines = std::vector<std::string_view>;

Lines lines_of(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        auto const end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

bool is_quoted(std::string_view line) { return text::trimmed(line).starts_with('>'); }

struct Introduction
{
    std::string_view begins;
    std::string_view ends;
};
// "On 3 May, Anna wrote:" as mail programs say it; the end is compared without the colon.
constexpr std::array<Introduction, 12> introductions{{{"On ", "wrote"},
                                                      {"Am ", "schrieb"},
                                                      {"Am ", "geschrieben"},
                                                      {"Den ", "skrev"},
                                                      {"På ", "skrev"},
                                                      {"Le ", "écrit"},
                                                      {"El ", "escribió"},
                                                      {"Em ", "escreveu"},
                                                      {"Il ", "scritto"},
                                                      {"Op ", "schreef"},
                                                      {"W dniu ", "napisał"},
                                                      {"Dne ", "napsal"}}};

// How many lines (at most three) from `at` on introduce a quote; 0 where they do not.
std::size_t introduces(Lines const& lines, std::size_t at)
{
    constexpr std::size_t most = 3;
    for (auto const& [begins, ends] : introductions) {
        if (!text::trimmed(lines[at]).starts_with(begins))
            continue;
        for (std::size_t count = 1; count <= most && at + count <= lines.size(); ++count) {
            auto line = text::trimmed(lines[at + count - 1]);
            if (line.empty() || is_quoted(line))
                break;
            if (!line.ends_with(':'))
                continue;
            line = text::trimmed(line.substr(0, line.size() - 1));
            if (line.ends_with(ends) || line.find(std::string(ends) + ' ') != line.npos)
                return count;
        }
    }
    return 0;
}

// `-----Original Message-----` in the languages of Outlook.
bool is_original_message(std::string_view line)
{
    line = text::trimmed(line);
    if (!line.starts_with("--") || !line.ends_with("--"))
        return false;
    for (char const* words :
         {"Original Message", "Ursprüngliche Nachricht", "Oprindelig meddelelse", "Ursprungligt meddelande",
          "Message d'origine", "Mensaje original", "Oorspronkelijk bericht", "Messaggio originale"})
        if (line.find(words) != line.npos)
            return true;
    return false;
}

bool is_header_line(std::string_view line, std::span<std::string_view const> names)
{
    line = text::trimmed(line);
    while (line.starts_with('*'))
        line.remove_prefix(1);
    return std::ranges::any_of(names, [&](std::string_view name) {
        return line.starts_with(name) &&
               (line.substr(name.size()).starts_with(':') || line.substr(name.size()).starts_with("*:"));
    });
}

// A header copied into the text: From, then within five lines When and To or Subject.
bool is_copied_header(Lines const& lines, std::size_t at)
{
    constexpr std::array<std::string_view, 6> from{"From", "Von", "Fra", "Från", "De", "Van"};
    constexpr std::array<std::string_view, 9> when{"Sent", "Date",    "Gesendet", "Datum",    "Sendt",
                                                   "Dato", "Skickat", "Envoyé",   "Verzonden"};
    constexpr std::array<std::string_view, 10> rest{"To",   "Subject", "An",   "Betreff", "Til",
                                                    "Emne", "Till",    "Ämne", "À",       "Objet"};
    if (!is_header_line(lines[at], from))
        return false;
    auto const near = std::span(lines).subspan(at, std::min<std::size_t>(6, lines.size() - at));
    return std::ranges::any_of(near, [&](auto line) { return is_header_line(line, when); }) &&
           std::ranges::any_of(near, [&](auto line) { return is_header_line(line, rest); });
}

// "-- ", which RFC 3676 sets before a signature; "--" as it is left when blanks at line ends are lost.
bool is_signature_mark(std::string_view line) { return line == "-- " || line == "--"; }

bool is_rule(std::string_view line)
{
    line = text::trimmed(line);
    return line.size() >= 5 && (line.find_first_not_of('_') == line.npos || line.find_first_not_of('-') == line.npos);
}

// Behind this everything is somebody else's, or a signature.
bool ends_the_text(Lines const& lines, std::size_t at)
{
    return is_signature_mark(lines[at]) || is_original_message(lines[at]) || is_copied_header(lines, at);
}

// The next line that is not blank is quoted.
bool quote_follows(Lines const& lines, std::size_t at)
{
    while (at < lines.size() && text::trimmed(lines[at]).empty())
        ++at;
    return at < lines.size() && is_quoted(lines[at]);
}

Lines kept_lines(Lines const& lines)
{
    Lines kept;
    for (std::size_t at = 0; at < lines.size() && !ends_the_text(lines, at); ++at) {
        if (is_quoted(lines[at]))
            continue;
        if (auto const introduction = introduces(lines, at)) {
            if (!quote_follows(lines, at + introduction))
                break; // quoted without marks: all that follows
            at += introduction - 1;
            continue;
        }
        kept.push_back(lines[at]);
    }
    while (!kept.empty() && (text::trimmed(kept.back()).empty() || is_rule(kept.back())))
        kept.pop_back();
    return kept;
}
}

std::string without_quotes(std::string_view text) { return folded(text).written; }

Reply folded(std::string_view text)
{
    auto const lines = lines_of(text);
    auto const kept = kept_lines(lines);
    std::string written, quoted;
    auto next = kept.begin();
    for (auto const line : lines) {
        bool const is_kept = next != kept.end() && next->data() == line.data();
        next += is_kept ? 1 : 0;
        (is_kept ? written : quoted).append(line).append("\n");
    }
    if (text::is_blank(written))
        return {std::string(text::trimmed(text)), {}};
    return {std::string(text::trimmed(written)), std::string(text::trimmed(quoted))};
}
}
