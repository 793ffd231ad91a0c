#pragma once
// The store. One Database a program, shared by all threads; everything in it happens inside a body:
//
//     auto const names = store.read([&](db::Transaction& tx) {
//         return tx.all("select name from unit where parent = $1 order by name", {parent},
//                       [](db::Row const& row) { return std::string(row.text(0)); });
//     });
//
//     Result<UnitId> const made = store.write([&](db::Transaction& tx) -> Result<UnitId> { … });
//
// Bodies MAY RUN AGAIN: no effect outside the transaction, no sending, no counting, nothing moved out of a capture. A
// write body is short (over 20 ms it is logged); long work is cut into many. Inside a body use the Transaction you were
// given: a second read() or write() of the same Database on that thread throws std::logic_error.
//
// An exception from a statement ends the transaction, on both engines alike: see Transaction::attempt.
//
// SQLite: reads run beside the writer on a snapshot; all writes pass one lane, a thread that commits what is waiting
// together, each body in its own savepoint, and answers each caller only after the commit is on disk. PostgreSQL: reads
// are REPEATABLE READ READ ONLY, writes SERIALIZABLE and tried up to ten times with jitter, then Busy.
#include "base/result.h"
#include "ground/db/signals.h"
#include "ground/db/transaction.h"

#include <memory>
#include <source_location>
#include <string>
#include <type_traits>

namespace regard::db
{
enum class Durability {
    full, // an answered write survives the loss of power
    none, // it survives the program's end alone: for tests
};

struct Settings
{
    std::string where{};     // a file's path (SQLite), or postgresql://user@host:port/database?… as libpq reads it
    int readers = 3;         // SQLite: connections that read; more than the cores gain nothing
    int connections = 8;     // PostgreSQL: all of them; who finds none free waits
    int cache_kib = 2048;    // SQLite: page cache of each connection
    Span slow{20'000};       // a write body that takes longer is logged
    int busy_wait_ms = 5000; // how long to wait for a lock another program holds, or for the server
    Durability durability = Durability::full;
};

bool is_server(Settings const& settings); // PostgreSQL, by the look of `where`

// Counted since the program began; cheap to ask.
struct Counters
{
    std::uint64_t reads = 0, writes = 0;             // bodies answered
    std::uint64_t commits = 0;                       // on disk; on SQLite one holds many writes
    std::uint64_t retries = 0;                       // bodies run again
    std::uint64_t busy = 0;                          // bodies given up with Busy
    std::uint64_t slow = 0;                          // write bodies over Settings::slow
    std::uint64_t read_micros = 0, write_micros = 0; // time inside bodies
};

class Database
{
  public:
    // Refuses with `database_unavailable` and a sentence that names the path or host (never a password).
    static Result<std::unique_ptr<Database>> open(Settings const& settings);
    // A store of its own in a temporary place that goes with it: the twin for tests.
    static std::unique_ptr<Database> in_memory();

    virtual ~Database() = default;
    Database(Database const&) = delete;
    Database& operator=(Database const&) = delete;

    virtual Engine engine() const = 0;
    virtual Settings const& settings() const = 0;
    virtual Counters counters() const = 0;

    // Runs `body(Transaction&)` and returns what it returned. An exception passes to the caller.
    template <class Body>
    auto read(Body&& body, std::source_location where = std::source_location::current())
    {
        return run<&Database::run_read>(body, where);
    }

    // The same, then commits; when it returns the change is on disk. Where the body throws, or its answer is a refused
    // Result, nothing of it is kept: a refused command has changed nothing. (What must be kept all the same, such as a
    // failed sign-in, is an ordinary value.)
    template <class Body>
    auto write(Body&& body, std::source_location where = std::source_location::current())
    {
        return run<&Database::run_write>(body, where);
    }

    // Wakes whoever waits for something new in the store; see signals.h.
    virtual Signals& signals() = 0;

    // Holds a lock of that name against every other program on this store until the answer is destroyed; waits for it.
    // SQLite needs none (its one write lock is enough) and answers at once.
    class Lock
    {
      public:
        virtual ~Lock() = default;
    };
    virtual std::unique_ptr<Lock> lock(std::int64_t name) = 0;

  protected:
    Database() = default;

    enum class Verdict { keep, undo };
    using Run = FunctionRef<Verdict(Transaction&)>;
    virtual void run_read(Run body, std::source_location where) = 0;
    virtual void run_write(Run body, std::source_location where) = 0;

  private:
    template <class T>
    static Verdict verdict_of(T const&)
    {
        return Verdict::keep;
    }
    template <class T>
    static Verdict verdict_of(Result<T> const& result)
    {
        return result ? Verdict::keep : Verdict::undo;
    }

    template <auto runner, class Body>
    auto run(Body& body, std::source_location where)
    {
        using Answer = std::decay_t<decltype(body(std::declval<Transaction&>()))>;
        if constexpr (std::is_void_v<Answer>) {
            (this->*runner)(
                [&](Transaction& tx) {
                    body(tx);
                    return Verdict::keep;
                },
                where);
        } else {
            std::optional<Answer> answer;
            (this->*runner)(
                [&](Transaction& tx) {
                    answer.emplace(body(tx));
                    return verdict_of(*answer);
                },
                where);
            return std::move(*answer);
        }
    }
};
}
