#pragma once
// SQL cut into pieces, as far as both engines agree on them. The pieces put together again are the text.
#include <string_view>
#include <vector>

namespace regard::db
{
struct Token
{
    enum class Kind {
        word,        // create, unit_id
        placeholder, // $1
        literal,     // 'text', quotes doubled inside
        quoted_name, // "name"
        number,
        symbol, // one character
        space,  // white space, and comments to the end of line or between /* and */
    };
    Kind kind;
    std::string_view text;
};

// Never fails: an unclosed literal or comment ends with the text.
std::vector<Token> tokens_of(std::string_view sql);

bool is_word(Token const& token, std::string_view lower_case);
}
