// Our type words in schema files, put into each engine's own.
#include "ground/db/migration.h"
#include "ground/db/sql/tokens.h"

#include <algorithm>
#include <stdexcept>

namespace regard::db
{
namespace
{
using Kind = Token::Kind;

std::string column_type(Token const& word, Token const& column, Engine engine)
{
    bool const sqlite = engine == Engine::sqlite;
    std::string integer = sqlite ? "INTEGER" : "bigint";
    for (char const* whole : {"id", "instant", "minor", "int"})
        if (is_word(word, whole))
            return integer;
    if (is_word(word, "flag"))
        return integer + " check (" + std::string(column.text) + " in (0, 1))";
    if (is_word(word, "real"))
        return sqlite ? "REAL" : "double precision";
    if (is_word(word, "text"))
        return sqlite ? "TEXT" : "text collate \"C\"";
    if (is_word(word, "bytes"))
        return sqlite ? "BLOB" : "bytea";
    if (is_word(word, "tsvector") && !sqlite) // has no counterpart: a table with one is in a part for PostgreSQL alone
        return "tsvector";
    throw std::logic_error("schema: the type of column " + std::string(column.text) + ", " + std::string(word.text) +
                           ", is none of id, instant, minor, int, real, text, bytes, flag");
}

bool begins_table_constraint(Token const& token)
{
    for (char const* word : {"primary", "unique", "check", "foreign", "constraint"})
        if (is_word(token, word))
            return true;
    return false;
}

// Walks the tokens of a schema file once, copying them and replacing what differs.
class Translation
{
  public:
    Translation(std::vector<Token> const& tokens, Engine engine) : tokens_(tokens), engine_(engine) {}

    std::string whole()
    {
        while (!at_end()) {
            if (copy_if("create") && copy_if("table"))
                create_table();
            else if (copy_if("alter") && copy_if("table"))
                alter_table();
            else
                rest_of_statement();
        }
        return std::move(out_);
    }

  private:
    bool at_end()
    {
        while (at_ < tokens_.size() && tokens_[at_].kind == Kind::space)
            out_ += tokens_[at_++].text;
        return at_ == tokens_.size();
    }
    Token const& next()
    {
        if (at_end())
            throw std::logic_error("schema: a statement is cut off");
        return tokens_[at_];
    }
    void copy() { out_ += tokens_[at_++].text; }
    bool copy_if(std::string_view word)
    {
        bool const matches = !at_end() && is_word(tokens_[at_], word);
        if (matches)
            copy();
        return matches;
    }
    bool is_symbol(char symbol) { return next().kind == Kind::symbol && next().text[0] == symbol; }

    void rest_of_statement()
    {
        while (!at_end()) {
            bool const last = is_symbol(';');
            copy();
            if (last)
                return;
        }
    }

    void column()
    {
        Token const name = next();
        copy();
        out_ += (at_end(), column_type(next(), name, engine_));
        ++at_;
    }

    // Up to the comma or parenthesis that ends a column or constraint.
    void rest_of_definition()
    {
        for (int depth = 0;; copy()) {
            if (depth == 0 && (is_symbol(',') || is_symbol(')')))
                return;
            depth += is_symbol('(') ? 1 : is_symbol(')') ? -1 : 0;
        }
    }

    void create_table()
    {
        while (!is_symbol('('))
            copy();
        do {
            copy(); // the parenthesis or the comma
            if (!begins_table_constraint(next()))
                column();
            rest_of_definition();
        } while (is_symbol(','));
        copy();
        table_options();
        rest_of_statement();
    }

    void table_options()
    {
        bool const without_rowid = !at_end() && is_word(next(), "without");
        if (without_rowid)
            at_ += 3; // without, white space, rowid
        if (engine_ == Engine::sqlite)
            out_ += without_rowid ? "without rowid, strict" : " strict";
    }

    void alter_table()
    {
        next();
        copy(); // its name
        if (copy_if("add")) {
            copy_if("column");
            column();
        }
        rest_of_statement();
    }

    std::vector<Token> const& tokens_;
    Engine engine_;
    std::size_t at_ = 0;
    std::string out_;
};
}

namespace
{
// Without the parts for the other engine, which stand between lines that say `-- on sqlite`, `-- on postgres`, `-- on both`.
std::string meant_for(std::string_view sql, Engine engine)
{
    std::string_view const other = engine == Engine::sqlite ? "-- on postgres" : "-- on sqlite";
    std::string kept;
    bool is_ours = true;
    while (!sql.empty()) {
        std::size_t const end = std::min(sql.find('\n'), sql.size() - 1) + 1;
        std::string_view const line = sql.substr(0, end);
        if (line.starts_with("-- on "))
            is_ours = !line.starts_with(other);
        if (is_ours)
            kept += line;
        sql.remove_prefix(end);
    }
    return kept;
}
}

std::string translated(std::string_view sql, Engine engine)
{
    std::string const ours = meant_for(sql, engine);
    auto const tokens = tokens_of(ours);
    return Translation(tokens, engine).whole();
}
}
