#pragma once
// One row of an answer in binary format.
#include "ground/db/row.h"

struct pg_result;

namespace regard::db::postgres
{
class PostgresRow final : public Row
{
  public:
    explicit PostgresRow(pg_result const* answer, int row) : answer_(answer), row_(row) {}

    int columns() const override;
    bool is_null(int column) const override;
    std::int64_t integer(int column) const override;
    double real(int column) const override;
    std::string_view text(int column) const override;
    std::span<std::byte const> bytes(int column) const override;

  private:
    std::string_view wire(int column) const;
    void must_exist(int column) const;
    [[noreturn]] void misread(int column, char const* wanted) const;

    pg_result const* answer_;
    int row_;
};
}
