#include "ground/db/transaction.h"

#include "base/text.h"

#include <stdexcept>

namespace regard::db
{
namespace
{
void check_texts(Params params)
{
    for (Value const& value : params)
        if (value.kind() == Value::Kind::text && !value.is_null() &&
            (value.view().find('\0') != std::string_view::npos || !text::is_utf8(value.view())))
            throw BadText();
}
}

namespace
{
class InUse
{
  public:
    explicit InUse(bool& flag) : flag_(flag) { flag_ = true; }
    ~InUse() { flag_ = false; }
    InUse(InUse const&) = delete;
    InUse& operator=(InUse const&) = delete;

  private:
    bool& flag_;
};
}

// Runs one statement and remembers where it threw: after an error PostgreSQL wants a rollback, so SQLite asks for one
// too.
template <class F>
auto Transaction::guarded(F&& statement)
{
    if (failed_)
        throw std::logic_error("db: a statement of this transaction has failed; leave its body, or use attempt()");
    if (busy_)
        throw std::logic_error("db: a row's function or an open Bulk must not use the transaction");
    try {
        return statement();
    } catch (...) {
        failed_ = true;
        throw;
    }
}

std::int64_t Transaction::execute(std::string_view sql, Params params)
{
    return guarded([&] {
        check_texts(params);
        return do_execute(sql, params);
    });
}

void Transaction::query(std::string_view sql, Params params, FunctionRef<void(Row const&)> each)
{
    guarded([&] {
        check_texts(params);
        InUse const in_use(busy_);
        do_query(sql, params, each);
    });
}

std::optional<std::int64_t> Transaction::integer(std::string_view sql, Params params)
{
    auto const value = one(sql, params, [](Row const& row) { return row.maybe_integer(0); });
    return value ? *value : std::nullopt;
}

std::optional<std::string> Transaction::text(std::string_view sql, Params params)
{
    std::optional<std::string> value;
    one(sql, params, [&](Row const& row) {
        if (!row.is_null(0))
            value = row.text(0);
        return true;
    });
    return value;
}

bool Transaction::exists(std::string_view sql, Params params)
{
    bool found = false;
    query(sql, params, [&](Row const&) { found = true; });
    return found;
}

void Transaction::more_than_one(std::string_view sql)
{
    throw std::logic_error("db: more than one row where one was expected: " + std::string(sql));
}

void Transaction::script(std::string_view sql)
{
    guarded([&] { do_script(sql); });
}

void Transaction::signal(std::string_view channel)
{
    guarded([&] { do_signal(channel); });
}

std::optional<Conflict> Transaction::attempt(FunctionRef<void()> body)
{
    guarded([&] { do_savepoint("savepoint attempt"); });
    try {
        body();
    } catch (Conflict const& conflict) {
        failed_ = false;
        busy_ = false;
        guarded([&] {
            do_savepoint("rollback to savepoint attempt");
            do_savepoint("release savepoint attempt");
        });
        return conflict;
    }
    guarded([&] { do_savepoint("release savepoint attempt"); });
    return std::nullopt;
}

Bulk Transaction::bulk(std::string_view sql)
{
    guarded([&] { do_bulk_begin(sql); });
    busy_ = true;
    return Bulk(*this);
}

void Bulk::add(Params params)
{
    if (transaction_ == nullptr)
        throw std::logic_error("db: this Bulk is finished");
    try {
        check_texts(params);
        transaction_->do_bulk_add(params);
    } catch (...) {
        transaction_->failed_ = true;
        throw;
    }
}

std::int64_t Bulk::finish()
{
    if (transaction_ == nullptr)
        throw std::logic_error("db: this Bulk is finished");
    Transaction& transaction = *std::exchange(transaction_, nullptr);
    transaction.busy_ = false;
    return transaction.guarded([&] { return transaction.do_bulk_end(); });
}

Bulk::~Bulk()
{
    if (transaction_ == nullptr)
        return;
    transaction_->failed_ = true; // some rows may be in, some not: it must not commit
    transaction_->busy_ = false;
    try {
        transaction_->do_bulk_end();
    } catch (Error const&) {
        // what went wrong has been thrown from add(), or nobody asked
    }
}
}
