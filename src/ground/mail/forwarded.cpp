#include "ground/mail/forwarded.h"

#include "base/text.h"
#include "ground/mail/compose.h"

#include <algorithm>
#include <array>

namespace regard::mail
{
namespace
{
constexpr std::size_t longest_block = 12; // lines of the head that is quoted

constexpr std::array from_words{"from", "fra", "von", "från"};
constexpr std::array subject_words{"subject", "emne", "betreff", "ämne"};
constexpr std::array other_words{"sent", "sendt", "gesendet", "skickat", "date",     "dato", "datum",
                                 "to",   "til",   "an",       "till",    "reply-to", "cc",   "kopi"};
constexpr std::array subject_marks{"fw:", "fwd:", "vs:", "vb:", "wg:", "videresendt:"};
constexpr std::array line_marks{"forwarded message", "forwarded mail", "videresendt", "vidarebefordrat",
                                "weitergeleitete"};

std::string_view trimmed(std::string_view text, std::string_view what = " \t\r*>")
{
    auto const first = text.find_first_not_of(what);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(what) - first + 1);
}

std::vector<std::string_view> lines_of(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        auto const end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

struct Field
{
    std::string word;
    std::string_view value;
};

std::optional<Field> field_of(std::string_view line)
{
    line = trimmed(line);
    auto const colon = line.find(':');
    if (colon == std::string_view::npos || colon > 12)
        return std::nullopt;
    return Field{text::lower_ascii(trimmed(line.substr(0, colon))), trimmed(line.substr(colon + 1))};
}

template <class Words>
bool is_one_of(Words const& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

// `Eva Holm <eva@holm.example>`, `Eva Holm [mailto:eva@holm.example]`, `eva@holm.example`.
std::optional<Correspondent> correspondent(std::string_view value)
{
    auto const at = value.rfind('@');
    if (at == std::string_view::npos)
        return std::nullopt;
    constexpr std::string_view ends = " \t<>[]():;,\"'";
    auto const before = value.find_last_of(ends, at);
    auto const begin = before == std::string_view::npos ? 0 : before + 1;
    auto const address = value.substr(begin, value.find_first_of(ends, at) - begin);
    auto name = value.substr(0, begin);
    if (auto const mailto = name.find("mailto:"); mailto != std::string_view::npos)
        name = name.substr(0, mailto);
    Correspondent found{std::string(trimmed(name, " \t<[(\"'")), text::lower_ascii(address)};
    return is_address(found.address) ? std::optional(found) : std::nullopt;
}

bool says_forwarded(std::string_view line)
{
    std::string const text = text::lower_ascii(line);
    return std::any_of(line_marks.begin(), line_marks.end(),
                       [&](char const* mark) { return text.find(mark) != std::string::npos; });
}

bool subject_says_so(std::string_view subject)
{
    std::string const text = text::lower_ascii(trimmed(subject));
    return std::any_of(subject_marks.begin(), subject_marks.end(),
                       [&](char const* mark) { return text.starts_with(mark); });
}

// The quoted head that begins at a line: who wrote, at least two things more, and where it ends.
struct Head
{
    Correspondent from;
    std::string_view subject;
    std::size_t end = 0;
};

std::optional<Head> head_at(std::vector<std::string_view> const& lines, std::size_t begin)
{
    Head head;
    int known = 0;
    std::size_t at = begin;
    for (; at < lines.size() && at < begin + longest_block; ++at) {
        auto const field = field_of(lines[at]);
        if (!field)
            break;
        if (is_one_of(from_words, field->word)) {
            auto const from = correspondent(field->value);
            if (!from)
                return std::nullopt;
            head.from = *from;
        } else if (is_one_of(subject_words, field->word))
            head.subject = field->value;
        else if (!is_one_of(other_words, field->word))
            break;
        ++known;
    }
    head.end = at;
    return known >= 3 && !head.from.address.empty() ? std::optional(head) : std::nullopt;
}

std::string joined(std::vector<std::string_view> const& lines, std::size_t from, std::size_t to)
{
    std::string text;
    for (std::size_t i = from; i < to; ++i)
        text.append(lines[i]).append("\n");
    return std::string(trimmed(text, " \t\r\n"));
}

std::optional<Forwarded> inside_the_text(Letter const& letter)
{
    auto const lines = lines_of(letter.text);
    bool told = subject_says_so(letter.subject);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        bool const marks = says_forwarded(lines[i]);
        told = told || marks;
        auto const head = told && !marks ? head_at(lines, i) : std::nullopt;
        if (!head)
            continue;
        std::size_t before = i;
        while (before > 0 && (trimmed(lines[before - 1], " \t\r*>-_").empty() || says_forwarded(lines[before - 1])))
            --before;
        return Forwarded{head->from, joined(lines, 0, before), std::string(head->subject),
                         joined(lines, head->end, lines.size())};
    }
    return std::nullopt;
}

std::optional<Forwarded> attached(Letter const& letter)
{
    for (std::size_t i = 0; i < letter.parts.size(); ++i) {
        if (letter.parts[i].type != "message/rfc822" || letter.parts[i].inside >= 0)
            continue;
        Letter const inner = read_letter(letter.bytes(i));
        if (!inner.from.empty() && is_address(inner.from.front().address) && subject_says_so(letter.subject))
            return Forwarded{inner.from.front(), letter.text, inner.subject, inner.text};
    }
    return std::nullopt;
}
}

std::optional<Forwarded> forwarded(Letter const& letter)
{
    auto found = attached(letter);
    return found ? found : inside_the_text(letter);
}
}
