#pragma once
// What a statement or a transaction can throw. All derive from db::Error; sentences are for the log, not for people:
// they may name tables and columns but never carry values.
#include <stdexcept>
#include <string>

namespace regard::db
{
class Error : public std::runtime_error
{
  public:
    Error(std::string const& what, std::string code_) : std::runtime_error(what), code(std::move(code_)) {}
    std::string code; // SQLite's extended result code or PostgreSQL's SQLSTATE
};

// A constraint of the schema said no. Prefer `on conflict` where the conflict is expected: it costs no rollback.
class Conflict : public Error
{
  public:
    enum class Kind { unique, foreign_key, check, not_null };
    Conflict(std::string const& what, std::string code_, Kind kind_, std::string about_)
        : Error(what, std::move(code_)), kind(kind_), about(std::move(about_))
    {}
    Kind kind;
    std::string about; // unique and not_null: `person.email` or `entry.budget, entry.number`; check: the constraint's
                       // name; foreign_key: empty
};

// The store could not do it now: ten lost races, or another process holds the lock. The caller may come again (503,
// Retry-After).
class Busy : public Error
{
  public:
    using Error::Error;
};

// The store cannot be reached, or the disk is full or failing. `in_doubt` where it broke while committing, so that
// nobody knows whether the transaction took.
class Unavailable : public Error
{
  public:
    Unavailable(std::string const& what, std::string code_, bool in_doubt_ = false)
        : Error(what, std::move(code_)), in_doubt(in_doubt_)
    {}
    bool in_doubt;
};

// A text parameter is not UTF-8, or has a NUL character in it.
class BadText : public Error
{
  public:
    BadText() : Error("a text parameter is not UTF-8 without NUL characters", "bad_text") {}
};
}
