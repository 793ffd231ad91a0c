#pragma once
// SQLite's result codes as the exceptions of error.h.
#include <string_view>

struct sqlite3;

namespace regard::db::sqlite
{
// `code` is what the last call on `connection` returned, `sql` what it was about.
[[noreturn]] void throw_error(sqlite3* connection, int code, std::string_view sql);
}
