#pragma once
// One session with a PostgreSQL server and the statements it has prepared. One thread at a time.
#include "ground/db/db.h"
#include "ground/db/postgres/wire.h"

#include <memory>
#include <string>
#include <unordered_map>

struct pg_conn;
struct pg_result;

namespace regard::db::postgres
{
struct ClearResult
{
    void operator()(pg_result* result) const;
};
using Answer = std::unique_ptr<pg_result, ClearResult>;

class Connection
{
  public:
    explicit Connection(Settings const& settings); // throws Unavailable
    ~Connection();
    Connection(Connection const&) = delete;
    Connection& operator=(Connection const&) = delete;

    void run(char const* sql); // one or several statements without parameters; answers are dropped

    // Sends `sql` with parameters, preparing it first where it is new, and does not wait; the answers are read with
    // next().
    void send(std::string_view sql, Params params);
    Answer next();       // null at the end of a statement's answers; where the server refused drops the rest and throws
    void drop_answers(); // up to that end

    // The parts of send(), for those who send much: preparing asks the server, sending a prepared one never waits for
    // it. A statement is known by its text and the kinds of its parameters, since $1 may mean a number here and text
    // there.
    std::string const* find_prepared(std::string_view sql, Params params); // null where it is new
    std::string const& prepared(std::string_view sql, Params params);
    void send_prepared(std::string const& name, Params params);

    void check(Answer const& answer); // throws where it is an error, or none at all

    bool is_broken() const;
    pg_conn* raw() { return raw_; }

  private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    void drop_all_statements();

    pg_conn* raw_ = nullptr;
    std::unordered_map<std::string, std::string, Hash, std::equal_to<>>
        statements_; // by kinds and text: the server's name
    std::uint64_t prepared_ever_ = 0;
    std::string key_; // room for building one
    Wire wire_;
};

// An address for people and logs, its password left out.
std::string without_password(std::string_view url);
}
