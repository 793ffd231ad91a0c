#pragma once
// PostgreSQL's answers as the exceptions of error.h.
#include "ground/db/error.h"

struct pg_conn;
struct pg_result;

namespace regard::db::postgres
{
// Two transactions met (40001, 40P01): the body is to be run again.
class LostRace : public Error
{
  public:
    using Error::Error;
};

[[noreturn]] void throw_error(pg_result const* answer);
[[noreturn]] void throw_broken(pg_conn const* connection); // Unavailable: the session itself failed
}
