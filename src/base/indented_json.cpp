#include "base/indented_json.h"

namespace regard
{
namespace
{
// The string at the beginning of `rest`, quotes included.
std::string_view string_in(std::string_view rest)
{
    std::size_t end = 1;
    while (end < rest.size() && rest[end] != '"')
        end += rest[end] == '\\' ? 2 : 1;
    return rest.substr(0, end + 1);
}

// What can't be parted: a string, or one character.
std::string_view piece_of(std::string_view rest) { return rest[0] == '"' ? string_in(rest) : rest.substr(0, 1); }

class Indented
{
  public:
    void take(std::string_view piece)
    {
        switch (piece[0]) {
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return;
        case '}':
        case ']':
            return close(piece);
        case ',':
            out += piece;
            return new_line();
        case ':':
            out += ": ";
            return;
        default:
            write(piece);
        }
    }

    std::string out;

  private:
    void write(std::string_view piece)
    {
        if (empty_)
            new_line();
        out += piece;
        empty_ = piece == "{" || piece == "[";
        level_ += empty_ ? 1 : 0;
    }

    void close(std::string_view piece)
    {
        --level_;
        if (!empty_)
            new_line();
        empty_ = false;
        out += piece;
    }

    void new_line() { out.append(1, '\n').append(2 * level_, ' '); }

    std::size_t level_ = 0;
    bool empty_ = false; // nothing stands in the innermost list or object yet
};
}

std::string indented_json(std::string_view json)
{
    Indented indented;
    while (!json.empty()) {
        auto const piece = piece_of(json);
        indented.take(piece);
        json.remove_prefix(piece.size());
    }
    return std::move(indented.out);
}
}
