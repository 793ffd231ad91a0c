#include "ground/search/words.h"

#include "base/names.h"
#include "base/text.h"

#include <algorithm>
#include <stdexcept>
#include <unordered_set>

namespace regard::fulltext
{
namespace
{
// A word is cut at a whole character.
std::string cut(std::string word)
{
    std::size_t end = std::min(word.size(), longest_word);
    while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80U)
        --end;
    word.resize(end);
    return word;
}

Words distinct(std::string_view text, std::size_t most)
{
    Words words;
    std::unordered_set<std::string> seen;
    for (text::Word& word : text::words_in(text))
        if (std::string short_word = cut(std::move(word.folded)); words.size() < most && seen.insert(short_word).second)
            words.push_back(std::move(short_word));
    return words;
}

void check(std::string const& token)
{
    bool const is_one = !token.empty() && token.size() <= 40 && std::all_of(token.begin(), token.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    });
    if (!is_one)
        throw std::logic_error("search: “" + token + "” is no reach token");
}
}

std::string token(char kind, std::int64_t id) { return kind + text::lower_ascii(id_text(id)); }

Words words_to_index(std::string_view text) { return distinct(text, most_words); }
Words words_asked(std::string_view typed) { return distinct(typed, most_asked); }

Words without(Words words, Words const& others)
{
    std::unordered_set<std::string_view> const there(others.begin(), others.end());
    std::erase_if(words, [&](std::string const& word) { return there.contains(word); });
    return words;
}

std::string joined(Words const& words)
{
    std::string all;
    for (std::string const& word : words)
        (all += word) += ' ';
    return all;
}

Words parted(std::string_view all)
{
    Words words;
    for (std::size_t end = all.find(' '); end != std::string_view::npos; end = all.find(' ')) {
        words.emplace_back(all.substr(0, end));
        all.remove_prefix(end + 1);
    }
    return words;
}

std::string reach_text(Tokens const& reach)
{
    std::string all;
    for (std::string const& one : reach) {
        check(one);
        ((all += '_') += one) += ' ';
    }
    return all;
}

namespace
{
struct Notation
{
    std::string_view open, close, beginning; // of a word: `"`, `"`, `*`
    std::string_view both, either;
};
constexpr Notation fts5{"\"", "\"", "*", " AND ", " OR "};
constexpr Notation tsquery{"'", "'", ":*", " & ", " | "};
constexpr Notation tsquery_heads{"'", "':A", "*", " & ", " | "}; // `'word':A`, `'word':A*`

std::string quoted(std::string_view word, Notation const& in)
{
    return std::string(in.open) + std::string(word) + std::string(in.close);
}

bool begins(Query const& query, Words const& words)
{
    return query.last_is_beginning && !words.empty() && words.back().size() >= shortest_beginning;
}

std::string words_expression(Query const& query, Notation const& in)
{
    Words const words = words_asked(query.words);
    std::string all;
    for (std::string const& word : words)
        all += (all.empty() ? "" : std::string(in.both)) + quoted(word, in);
    if (begins(query, words))
        all += in.beginning;
    for (std::string const& word : words_asked(query.phrase))
        all += (all.empty() ? "" : std::string(in.both)) + quoted(word, in);
    return all;
}

std::string any_of(Tokens const& tokens, Notation const& in)
{
    std::string any;
    for (std::string const& word : parted(reach_text(tokens)))
        any += (any.empty() ? "" : std::string(in.either)) + quoted(word, in);
    return "(" + any + ")";
}

// One parenthesis for each demand on who may see it. Empty where there is none.
Words reach_expressions(Query const& query, Notation const& in)
{
    Words all;
    if (query.any)
        all.push_back(any_of(*query.any, in));
    for (std::string const& one : query.all)
        all.push_back(any_of({one}, in));
    return all;
}
}

std::string fts5_expression(Query const& query, Where where)
{
    std::string all = where == Where::heads ? "head : (" : "{head body} : (";
    all += words_expression(query, fts5) + ")";
    for (std::string const& one : reach_expressions(query, fts5))
        all += " AND reach : " + one;
    return all;
}

std::string tsquery_expression(Query const& query, Where where)
{
    std::string all = words_expression(query, where == Where::heads ? tsquery_heads : tsquery);
    for (std::string const& one : reach_expressions(query, tsquery))
        all += " & " + one;
    return all;
}

namespace
{
std::string any_word(Words const& words, Notation const& in)
{
    std::string any;
    for (std::string const& word : words)
        any += (any.empty() ? "" : std::string(in.either)) + quoted(word, in);
    return "(" + any + ")";
}
}

std::string fts5_any(Words const& words, std::optional<Tokens> const& any)
{
    return "{head body} : " + any_word(words, fts5) + (any ? " AND reach : " + any_of(*any, fts5) : "");
}

std::string tsquery_any(Words const& words, std::optional<Tokens> const& any)
{
    return any_word(words, tsquery) + (any ? " & " + any_of(*any, tsquery) : "");
}

std::string tsvector_text(std::string_view head_words, std::string_view body_words, std::string_view reach)
{
    std::string all;
    for (std::string const& word : parted(head_words))
        all += '\'' + word + "':1A ";
    for (std::string_view const rest : {body_words, reach})
        for (std::string const& word : parted(rest))
            all += '\'' + word + "':2 ";
    return all;
}

namespace
{
bool begins_one_of(Words const& there, std::string const& beginning)
{
    return std::any_of(there.begin(), there.end(),
                       [&](std::string const& word) { return word.starts_with(beginning); });
}

bool includes(Words const& there, Words const& wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](std::string const& word) {
        return std::find(there.begin(), there.end(), word) != there.end();
    });
}
}

bool has_all(std::string_view text, Query const& query)
{
    Words const there = words_to_index(text);
    Words words = words_asked(query.words);
    if (begins(query, words)) {
        if (!begins_one_of(there, words.back()))
            return false;
        words.pop_back();
    }
    return includes(there, words) && includes(there, words_asked(query.phrase));
}

bool stands_in(std::string_view text, Words const& phrase)
{
    auto const words = text::words_in(text);
    return std::search(words.begin(), words.end(), phrase.begin(), phrase.end(),
                       [](text::Word const& word, std::string const& wanted) { return word.folded == wanted; }) !=
           words.end();
}
}
