#include "ground/db/postgres/errors.h"

#include <libpq-fe.h>
#include <optional>
#include <string_view>

namespace regard::db::postgres
{
namespace
{
std::string field(pg_result const* answer, int which)
{
    char const* const text = PQresultErrorField(answer, which);
    return text == nullptr ? std::string() : text;
}

std::optional<Conflict::Kind> conflict_of(std::string_view state)
{
    if (state == "23505")
        return Conflict::Kind::unique;
    if (state == "23503")
        return Conflict::Kind::foreign_key;
    if (state == "23514")
        return Conflict::Kind::check;
    if (state == "23502")
        return Conflict::Kind::not_null;
    return std::nullopt;
}

// `Key (budget, number)=(7, 1) already exists.` of the table `entry` -> `entry.budget, entry.number`, as SQLite says
// it.
std::string unique_columns(std::string const& table, std::string_view detail)
{
    auto const begin = detail.find('(');
    auto const end = detail.find(")=");
    if (begin == std::string_view::npos || end == std::string_view::npos)
        return {};
    std::string columns = table + '.';
    for (char const c : detail.substr(begin + 1, end - begin - 1)) {
        columns += c;
        if (c == ' ')
            columns += table + '.';
    }
    return columns;
}

std::string about(Conflict::Kind kind, pg_result const* answer)
{
    switch (kind) {
    case Conflict::Kind::unique:
        return unique_columns(field(answer, PG_DIAG_TABLE_NAME), field(answer, PG_DIAG_MESSAGE_DETAIL));
    case Conflict::Kind::not_null:
        return field(answer, PG_DIAG_TABLE_NAME) + '.' + field(answer, PG_DIAG_COLUMN_NAME);
    case Conflict::Kind::check:
        return field(answer, PG_DIAG_CONSTRAINT_NAME);
    case Conflict::Kind::foreign_key:
        return {};
    }
    return {};
}
}

void throw_error(pg_result const* answer)
{
    // The primary message alone: the detail carries values, which are no business of a log.
    std::string const state = field(answer, PG_DIAG_SQLSTATE);
    std::string const what = "postgresql " + state + ": " + field(answer, PG_DIAG_MESSAGE_PRIMARY);
    if (auto const kind = conflict_of(state))
        throw Conflict(what, state, *kind, about(*kind, answer));
    if (state == "40001" || state == "40P01")
        throw LostRace(what, state);
    if (state == "55P03")
        throw Busy(what, state);
    // Connection exceptions, resources used up, the operator stopping the server, its own failures.
    for (char const* group : {"08", "53", "57", "58", "XX"})
        if (state.starts_with(group))
            throw Unavailable(what, state);
    throw Error(what, state);
}

void throw_broken(pg_conn const* connection)
{
    std::string message = PQerrorMessage(connection);
    while (!message.empty() && message.back() == '\n')
        message.pop_back();
    throw Unavailable("postgresql: " + message, "08006");
}
}
