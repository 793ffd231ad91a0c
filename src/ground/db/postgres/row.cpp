#include "ground/db/postgres/row.h"

#include "ground/db/postgres/wire.h"

#include <bit>
#include <libpq-fe.h>
#include <stdexcept>

namespace regard::db::postgres
{
namespace
{
// Object ids of the types an answer can have, from the server's catalogue, where they never change.
enum Type : Oid {
    boolean = 16,
    bytea = 17,
    name = 19,
    int8 = 20,
    int2 = 21,
    int4 = 23,
    text_type = 25,
    float4 = 700,
    float8 = 701,
    unknown = 705,
    varchar = 1043,
    numeric = 1700,
    xid8 = 5069,
};
}

int PostgresRow::columns() const { return PQnfields(answer_); }

bool PostgresRow::is_null(int column) const
{
    must_exist(column);
    return PQgetisnull(answer_, row_, column) != 0;
}

std::int64_t PostgresRow::integer(int column) const
{
    std::string_view const bytes = wire(column);
    switch (PQftype(answer_, column)) {
    case boolean:
    case int8:
    case xid8:
        return static_cast<std::int64_t>(from_wire(bytes.data(), bytes.size()));
    case int4:
        return static_cast<std::int32_t>(from_wire(bytes.data(), bytes.size()));
    case int2:
        return static_cast<std::int16_t>(from_wire(bytes.data(), bytes.size()));
    case numeric:
        if (auto const whole = integer_from_numeric(bytes))
            return *whole;
        break;
    default:
        break;
    }
    misread(column, "integer");
}

double PostgresRow::real(int column) const
{
    std::string_view const bytes = wire(column);
    switch (PQftype(answer_, column)) {
    case float8:
        return std::bit_cast<double>(from_wire(bytes.data(), bytes.size()));
    case float4:
        return std::bit_cast<float>(static_cast<std::uint32_t>(from_wire(bytes.data(), bytes.size())));
    case numeric:
        return real_from_numeric(bytes);
    default:
        return static_cast<double>(integer(column));
    }
}

std::string_view PostgresRow::text(int column) const
{
    switch (PQftype(answer_, column)) {
    case text_type:
    case varchar:
    case name:
    case unknown:
        return wire(column);
    default:
        misread(column, "text");
    }
}

std::span<std::byte const> PostgresRow::bytes(int column) const
{
    std::string_view const bytes = wire(column);
    if (PQftype(answer_, column) != bytea)
        misread(column, "bytes");
    return std::as_bytes(std::span(bytes));
}

std::string_view PostgresRow::wire(int column) const
{
    if (is_null(column))
        misread(column, "anything but NULL");
    return {PQgetvalue(answer_, row_, column), static_cast<std::size_t>(PQgetlength(answer_, row_, column))};
}

void PostgresRow::must_exist(int column) const
{
    if (column < 0 || column >= columns())
        misread(column, "anything: there is none");
}

void PostgresRow::misread(int column, char const* wanted) const
{
    char const* const title = PQfname(answer_, column);
    throw std::logic_error("db: column " + std::to_string(column) + " (" + (title == nullptr ? "" : title) +
                           ") does not read as " + wanted);
}
}
