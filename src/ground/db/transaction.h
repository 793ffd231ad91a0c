#pragma once
// The inside of Database::read and Database::write: statements over one consistent state of the store.
// Used by the one thread that runs the body; never kept beyond it. SQL is the same text on both engines (README.md
// says what that allows), with $1, $2, … for parameters; each text is prepared once a connection and kept, so
// keep texts constant and put what varies into parameters.
#include "ground/db/error.h"
#include "ground/db/function_ref.h"
#include "ground/db/row.h"
#include "ground/db/value.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace regard::db
{
enum class Engine : std::uint8_t { sqlite, postgres };

class Bulk;

class Transaction
{
  public:
    virtual ~Transaction() = default;
    Transaction(Transaction const&) = delete;
    Transaction& operator=(Transaction const&) = delete;

    virtual Engine engine() const = 0;

    // One statement without an answer. Returns the rows it changed.
    std::int64_t execute(std::string_view sql, Params params = {});

    // Calls `each` for every row of the answer, in order. `each` must not use the transaction: gather first, then go
    // on.
    void query(std::string_view sql, Params params, FunctionRef<void(Row const&)> each);

    // The rows as values: `read` makes one of each.
    template <class Read>
    auto all(std::string_view sql, Params params, Read read)
    {
        std::vector<std::decay_t<decltype(read(std::declval<Row const&>()))>> values;
        query(sql, params, [&](Row const& row) { values.push_back(read(row)); });
        return values;
    }

    // The only row as a value; nothing where there is none. More than one is a bug and throws std::logic_error.
    template <class Read>
    auto one(std::string_view sql, Params params, Read read)
    {
        std::optional<std::decay_t<decltype(read(std::declval<Row const&>()))>> value;
        query(sql, params, [&](Row const& row) {
            if (value)
                more_than_one(sql);
            value.emplace(read(row));
        });
        return value;
    }

    // The only column of the only row; nothing where there is no row or it is NULL.
    std::optional<std::int64_t> integer(std::string_view sql, Params params = {});
    std::optional<std::string> text(std::string_view sql, Params params = {});
    bool exists(std::string_view sql, Params params = {}); // is there a row at all; say `limit 1` yourself

    // One statement with many rows of parameters, far faster than as many execute().
    Bulk bulk(std::string_view sql);

    // Several statements without parameters and answers, as a schema file has them.
    void script(std::string_view sql);

    // After the commit, wakes everyone who waits for `channel` (signals.h). Costs nothing when said again.
    void signal(std::string_view channel);

    // Runs `body` behind a savepoint. Where it throws Conflict what it did is undone and the answer is that conflict;
    // any other exception passes through. Without this a Conflict ends the whole transaction, on SQLite too: whoever
    // catches it and goes on gets std::logic_error from the next statement.
    std::optional<Conflict> attempt(FunctionRef<void()> body);

  protected:
    Transaction() = default;

    // What an engine supplies. They throw db::Error; execute(), query() and Bulk remember that and refuse to go on.
    virtual std::int64_t do_execute(std::string_view sql, Params params) = 0;
    virtual void do_query(std::string_view sql, Params params, FunctionRef<void(Row const&)> each) = 0;
    virtual void do_bulk_begin(std::string_view sql) = 0;
    virtual void do_bulk_add(Params params) = 0;
    virtual std::int64_t do_bulk_end() = 0; // also called to drop a bulk that failed
    virtual void do_savepoint(char const* command) = 0;
    virtual void do_script(std::string_view sql) = 0;
    virtual void do_signal(std::string_view channel) = 0;

    bool failed() const { return failed_; }

  private:
    friend class Bulk;
    template <class F>
    auto guarded(F&& statement);
    [[noreturn]] static void more_than_one(std::string_view sql);

    bool failed_ = false; // a statement threw; only the way out is left
    bool busy_ = false;   // inside query() or a Bulk
};

// Rows of parameters for one statement. Nothing else may be done with the transaction until finish(). A row's values
// are borrowed for the add() alone. An error may surface in a later add() or in finish(), so finish() must be called;
// without it the transaction cannot commit.
//
//     auto rows = tx.bulk("insert into holiday (calendar, day) values ($1, $2)");
//     for (auto const& h : holidays) rows.add({h.calendar, h.day});
//     rows.finish();
class Bulk
{
  public:
    Bulk(Bulk&& other) noexcept : transaction_(std::exchange(other.transaction_, nullptr)) {}
    Bulk& operator=(Bulk&&) = delete;
    ~Bulk();

    void add(Params params);
    std::int64_t finish(); // rows changed by all of them

  private:
    friend class Transaction;
    explicit Bulk(Transaction& transaction) : transaction_(&transaction) {}
    Transaction* transaction_;
};
}
