#pragma once
// One prepared SQLite statement. One thread at a time, that of its connection.
#include "ground/db/row.h"
#include "ground/db/value.h"

#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace regard::db::sqlite
{
class Statement final : private Row
{
  public:
    Statement(sqlite3* connection, std::string_view sql); // with $1, $2, …
    ~Statement();
    Statement(Statement const&) = delete;
    Statement& operator=(Statement const&) = delete;

    void bind(Params params); // borrowed until reset()
    bool step();              // true: there is a row
    void reset();
    Row const& row() const { return *this; } // after step() said so

  private:
    int columns() const override;
    bool is_null(int column) const override;
    std::int64_t integer(int column) const override;
    double real(int column) const override;
    std::string_view text(int column) const override;
    std::span<std::byte const> bytes(int column) const override;

    int type(int column) const;
    [[noreturn]] void misread(int column, char const* wanted) const;

    sqlite3* connection_;
    sqlite3_stmt* statement_ = nullptr;
    int columns_ = 0; // of the row it stands at; 0 at none
};

// `$1` as SQLite must be told it: it numbers `$N` by first appearance, `?N` as it stands.
std::string with_question_marks(std::string_view sql);
}
