#include "ground/search/snippet.h"

#include "base/names.h"
#include "base/text.h"

#include <algorithm>

namespace regard::fulltext
{
namespace
{
constexpr std::size_t before_first = 40; // bytes of text before the first word found

class Wanted
{
  public:
    Wanted(std::vector<std::string> const& words, bool last_is_beginning) : words_(words), open_(last_is_beginning) {}
    bool operator()(text::Word const& word) const
    {
        bool const is_whole = std::find(words_.begin(), words_.end(), word.folded) != words_.end();
        return is_whole || (open_ && word.folded.starts_with(words_.back()));
    }

  private:
    std::vector<std::string> const& words_;
    bool open_;
};

std::string on_one_line(std::string_view text)
{
    std::string line;
    for (char const c : text)
        if (bool const is_blank = c == ' ' || c == '\n' || c == '\r' || c == '\t'; !is_blank)
            line += c;
        else if (!line.ends_with(' '))
            line += ' ';
    return line;
}

void add(std::vector<Piece>& pieces, std::string_view text, bool found)
{
    if (!text.empty())
        pieces.push_back({on_one_line(text), found});
}

// The first and last word shown: from a little before the first found one on.
struct Window
{
    std::size_t first, last;
};

Window around(std::vector<text::Word> const& words, std::size_t found)
{
    Window window{found, found};
    while (window.first > 0 && words[found].begin - words[window.first - 1].begin <= before_first)
        --window.first;
    std::size_t const begin = words[window.first].begin;
    while (window.last + 1 < words.size() && words[window.last + 1].end - begin <= snippet_length)
        ++window.last;
    return window;
}
}

std::vector<Piece> snippet(std::string_view text, std::vector<std::string> const& asked, bool last_is_beginning)
{
    std::vector<Piece> pieces;
    Wanted const is_wanted(asked, last_is_beginning && !asked.empty());
    auto const words = text::words_in(text);
    auto const first = std::find_if(words.begin(), words.end(), is_wanted);
    if (first == words.end())
        return pieces;
    auto const [from, to] = around(words, static_cast<std::size_t>(first - words.begin()));
    std::size_t at = from == 0 ? 0 : words[from].begin;
    if (from > 0)
        pieces.push_back({"… ", false});
    for (std::size_t i = from; i <= to; ++i) {
        if (!is_wanted(words[i]))
            continue;
        add(pieces, text.substr(at, words[i].begin - at), false);
        add(pieces, text.substr(words[i].begin, words[i].end - words[i].begin), true);
        at = words[i].end;
    }
    bool const is_end = to + 1 == words.size();
    add(pieces, text.substr(at, (is_end ? text.size() : words[to].end) - at), false);
    if (!is_end)
        pieces.push_back({" …", false});
    return pieces;
}

std::vector<Piece> beginning_of(std::string_view text)
{
    std::string_view const first = text::cut(text, snippet_length);
    std::vector<Piece> pieces;
    add(pieces, text::trimmed(first), false);
    if (first.size() < text.size())
        pieces.push_back({" …", false});
    return pieces;
}
}
