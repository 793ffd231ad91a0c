#include "ground/db/sql/tokens.h"

#include "base/text.h"

namespace regard::db
{
namespace
{
bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_word_start(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c & 0x80) != 0; }
bool is_word_part(char c) { return is_word_start(c) || is_digit(c); }

template <class Belongs>
std::size_t run(std::string_view sql, std::size_t at, Belongs belongs)
{
    while (at < sql.size() && belongs(sql[at]))
        ++at;
    return at;
}

// The end of what opens at `at` and closes with `close`; a doubled quote closes and opens again, which comes to the
// same.
std::size_t until(std::string_view sql, std::size_t at, std::string_view close)
{
    auto const found = sql.find(close, at);
    return found == std::string_view::npos ? sql.size() : found + close.size();
}

struct Piece
{
    Token::Kind kind;
    std::size_t end;
};

Piece piece_at(std::string_view sql, std::size_t at)
{
    using enum Token::Kind;
    char const c = sql[at];
    auto const rest = sql.substr(at);
    if (is_space(c))
        return {space, run(sql, at, is_space)};
    if (rest.starts_with("--"))
        return {space, until(sql, at, "\n")};
    if (rest.starts_with("/*"))
        return {space, until(sql, at + 2, "*/")};
    if (c == '\'')
        return {literal, until(sql, at + 1, "'")};
    if (c == '"')
        return {quoted_name, until(sql, at + 1, "\"")};
    if (c == '$' && rest.size() > 1 && is_digit(rest[1]))
        return {placeholder, run(sql, at + 1, is_digit)};
    if (is_digit(c))
        return {number, run(sql, at, [](char d) { return is_word_part(d) || d == '.'; })};
    if (is_word_start(c))
        return {word, run(sql, at, is_word_part)};
    return {symbol, at + 1};
}
}

std::vector<Token> tokens_of(std::string_view sql)
{
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < sql.size();) {
        auto const [kind, end] = piece_at(sql, at);
        tokens.push_back({kind, sql.substr(at, end - at)});
        at = end;
    }
    return tokens;
}

bool is_word(Token const& token, std::string_view lower_case)
{
    return token.kind == Token::Kind::word && text::same_ascii(token.text, lower_case);
}
}
