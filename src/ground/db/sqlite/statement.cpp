#include "ground/db/sqlite/statement.h"

#include "ground/db/sql/tokens.h"
#include "ground/db/sqlite/errors.h"

#include <sqlite3.h>
#include <stdexcept>

namespace regard::db::sqlite
{
Statement::Statement(sqlite3* connection, std::string_view sql) : connection_(connection)
{
    std::string const text = with_question_marks(sql);
    char const* rest = nullptr;
    int const code = sqlite3_prepare_v3(connection, text.c_str(), static_cast<int>(text.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &statement_, &rest);
    if (code != SQLITE_OK)
        throw_error(connection, code, sql);
    if (statement_ == nullptr || std::string_view(rest).find_first_not_of(" \t\r\n;") != std::string_view::npos) {
        sqlite3_finalize(statement_);
        throw std::logic_error("db: not one statement: " + std::string(sql));
    }
}

Statement::~Statement() { sqlite3_finalize(statement_); }

namespace
{
int bind_value(sqlite3_stmt* statement, int at, Value const& value)
{
    if (value.is_null())
        return sqlite3_bind_null(statement, at);
    auto const data = value.kind() == Value::Kind::text || value.kind() == Value::Kind::bytes ? value.view() : "";
    // A null pointer would bind NULL, so what is empty points somewhere.
    char const* const begin = data.empty() ? "" : data.data();
    switch (value.kind()) {
    case Value::Kind::integer:
        return sqlite3_bind_int64(statement, at, value.integer());
    case Value::Kind::real:
        return sqlite3_bind_double(statement, at, value.real());
    case Value::Kind::text:
        return sqlite3_bind_text64(statement, at, begin, data.size(), SQLITE_STATIC, SQLITE_UTF8);
    case Value::Kind::bytes:
        return sqlite3_bind_blob64(statement, at, begin, data.size(), SQLITE_STATIC);
    case Value::Kind::untyped:
        break;
    }
    return sqlite3_bind_null(statement, at);
}
}

void Statement::bind(Params params)
{
    if (static_cast<int>(params.size()) != sqlite3_bind_parameter_count(statement_))
        throw std::logic_error("db: " + std::to_string(params.size()) +
                               " parameters for: " + std::string(sqlite3_sql(statement_)));
    int at = 0;
    for (Value const& value : params)
        if (int const code = bind_value(statement_, ++at, value); code != SQLITE_OK)
            throw_error(connection_, code, sqlite3_sql(statement_));
}

bool Statement::step()
{
    int const code = sqlite3_step(statement_);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw_error(connection_, sqlite3_extended_errcode(connection_), sqlite3_sql(statement_));
    columns_ = code == SQLITE_ROW ? sqlite3_data_count(statement_) : 0;
    return columns_ > 0;
}

void Statement::reset()
{
    columns_ = 0;
    sqlite3_reset(statement_); // repeats the error of the last step, which has been thrown already
    sqlite3_clear_bindings(statement_);
}

int Statement::columns() const { return sqlite3_column_count(statement_); }

bool Statement::is_null(int column) const { return type(column) == SQLITE_NULL; }

std::int64_t Statement::integer(int column) const
{
    if (type(column) != SQLITE_INTEGER)
        misread(column, "integer");
    return sqlite3_column_int64(statement_, column);
}

double Statement::real(int column) const
{
    if (int const is = type(column); is != SQLITE_FLOAT && is != SQLITE_INTEGER)
        misread(column, "real");
    return sqlite3_column_double(statement_, column);
}

std::string_view Statement::text(int column) const
{
    if (type(column) != SQLITE_TEXT)
        misread(column, "text");
    auto const* begin = reinterpret_cast<char const*>(sqlite3_column_text(statement_, column));
    return {begin, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

std::span<std::byte const> Statement::bytes(int column) const
{
    if (type(column) != SQLITE_BLOB)
        misread(column, "bytes");
    auto const* begin = static_cast<std::byte const*>(sqlite3_column_blob(statement_, column));
    return {begin, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

int Statement::type(int column) const
{
    if (column < 0 || column >= columns_)
        misread(column, "any");
    return sqlite3_column_type(statement_, column);
}

void Statement::misread(int column, char const* wanted) const
{
    throw std::logic_error("db: column " + std::to_string(column) + " does not read as " + wanted + ": " +
                           sqlite3_sql(statement_));
}

std::string with_question_marks(std::string_view sql)
{
    std::string text;
    text.reserve(sql.size());
    for (Token const& token : tokens_of(sql)) {
        if (token.kind == Token::Kind::placeholder)
            text.append("?").append(token.text.substr(1));
        else
            text.append(token.text);
    }
    return text;
}
}
