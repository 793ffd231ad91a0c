#include "features/intake/formats/csv_dialect.h"

#include "ground/files/utf8.h"

#include <algorithm>

namespace regard::intake
{
namespace
{
constexpr std::string_view delimiters = ",;\t|";
constexpr std::size_t rows_looked_at = 50;

// The character between rows: a carriage return only where no line feed stands outside quotes (some spreadsheets on the
// Macintosh write rows so, with line feeds inside cells).
char line_end_of(std::string_view head)
{
    bool inside = false;
    bool carriage = false;
    for (char const c : head) {
        inside ^= c == '"';
        if (c == '\n' && !inside)
            return '\n';
        carriage |= c == '\r' && !inside;
    }
    return carriage ? '\r' : '\n';
}

// `sep=;` and the end of its line, as Excel has it: the delimiter it names, 0 where the text begins otherwise.
char delimiter_named(std::string_view head)
{
    bool const named = head.size() > 5 && (head.starts_with("sep=") || head.starts_with("SEP="));
    if (!named || (head[5] != '\r' && head[5] != '\n'))
        return 0;
    constexpr std::string_view never = "\"\r\n";
    return never.find(head[4]) == std::string_view::npos ? head[4] : '\0';
}

// Counts the cells of one row as csv_records does, a character at a time.
class RowCounter
{
  public:
    explicit RowCounter(Dialect const& dialect) : dialect_(dialect) {}

    // True where this character ended the row.
    bool see(char c)
    {
        if (inside_ || (c != dialect_.delimiter && c != dialect_.line_end)) {
            see_text(c);
            return false;
        }
        cells_ += c == dialect_.delimiter;
        anything_ |= c == dialect_.delimiter;
        at_start_ = true;
        quoted_ = false;
        return c == dialect_.line_end;
    }

    bool inside() const { return inside_; }
    bool blank() const { return !anything_; }
    std::size_t cells() const { return cells_; }

  private:
    void see_text(char c)
    {
        if (c == '"' && (quoted_ || at_start_)) {
            quoted_ = true;
            inside_ = !inside_;
        }
        at_start_ &= c == ' ';
        anything_ |= c != ' ' && c != '\t' && c != '\r';
    }

    Dialect const& dialect_;
    std::size_t cells_ = 1;
    bool anything_ = false; // but blanks
    bool at_start_ = true;  // of a cell
    bool quoted_ = false;
    bool inside_ = false;
};

std::size_t agreeing_cells(std::string_view head, Dialect const& dialect)
{
    std::vector<std::size_t> const rows = cells_of_rows(head, dialect);
    if (rows.empty() || rows.front() < 2)
        return 0;
    return static_cast<std::size_t>(std::count(rows.begin(), rows.end(), rows.front())) * (rows.front() - 1);
}
}

Dialect recognise_dialect(std::string_view head)
{
    head = head.substr(0, Dialect::looked_at);
    Dialect best;
    best.line_end = line_end_of(head);
    if (char const named = delimiter_named(head); named != 0) {
        best.delimiter = named;
        best.skip = std::min(head.find(best.line_end), head.size() - 1) + 1;
        return best;
    }
    std::size_t most = 0;
    for (char const delimiter : delimiters) {
        Dialect tried = best;
        tried.delimiter = delimiter;
        std::size_t const cells = agreeing_cells(head, tried);
        if (cells > most) {
            most = cells;
            best = tried;
        }
    }
    return best;
}

std::vector<std::size_t> cells_of_rows(std::string_view text, Dialect const& dialect)
{
    std::vector<std::size_t> rows;
    while (!text.empty() && rows.size() < rows_looked_at) {
        RowCounter row(dialect);
        std::size_t end = 0;
        while (end < text.size() && !row.see(text[end]))
            ++end;
        if (row.inside())
            end = text.find(dialect.line_end); // its line is given up, as the reader does
        if (row.inside() || !row.blank())
            rows.push_back(row.inside() ? 0 : row.cells());
        text.remove_prefix(std::min(end, text.size() - 1) + 1);
    }
    return rows;
}

std::string valid_excerpt(std::string_view text, std::size_t limit)
{
    constexpr std::string_view unreadable = "\xEF\xBF\xBD";
    std::string excerpt;
    while (!text.empty()) {
        std::size_t const length = text.front() == '\0' ? 0 : files::utf8_length(text);
        std::string_view const next = length == 0 ? unreadable : text.substr(0, length);
        if (excerpt.size() + next.size() > limit)
            break;
        excerpt += next;
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return excerpt;
}
}
