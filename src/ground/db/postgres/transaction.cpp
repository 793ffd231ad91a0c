#include "ground/db/postgres/transaction.h"

#include "ground/db/postgres/row.h"

#include <charconv>
#include <libpq-fe.h>

namespace regard::db::postgres
{
namespace
{
constexpr std::size_t most_unread = 2000; // answers libpq keeps in memory meanwhile

std::int64_t rows_changed(Answer const& answer)
{
    std::string_view const digits = PQcmdTuples(answer.get());
    std::int64_t rows = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), rows);
    return rows;
}

void cancel(pg_conn* connection)
{
    if (PGcancel* const request = PQgetCancel(connection)) {
        char ignored[256];
        PQcancel(request, ignored, sizeof ignored);
        PQfreeCancel(request);
    }
}
}

template <class F>
auto PostgresTransaction::watched(F&& statement)
{
    try {
        return statement();
    } catch (LostRace const&) {
        lost_race_ = true;
        throw;
    }
}

std::int64_t PostgresTransaction::do_execute(std::string_view sql, Params params)
{
    return watched([&] {
        connection_.send(sql, params);
        std::int64_t changes = 0;
        while (Answer const answer = connection_.next())
            changes = PQresultStatus(answer.get()) == PGRES_COMMAND_OK || PQntuples(answer.get()) > 0
                          ? rows_changed(answer)
                          : 0;
        return changes;
    });
}

void PostgresTransaction::do_query(std::string_view sql, Params params, FunctionRef<void(Row const&)> each)
{
    watched([&] {
        connection_.send(sql, params);
        PQsetSingleRowMode(connection_.raw()); // an answer of any size takes the memory of one row
        read_answers(each);
    });
}

void PostgresTransaction::read_answers(FunctionRef<void(Row const&)> each)
{
    while (Answer const answer = connection_.next()) {
        try {
            for (int row = 0; row < PQntuples(answer.get()); ++row)
                each(PostgresRow(answer.get(), row));
        } catch (...) {
            cancel(connection_.raw());
            connection_.drop_answers();
            throw;
        }
    }
}

void PostgresTransaction::do_bulk_begin(std::string_view sql)
{
    bulk_sql_ = sql;
    bulk_sent_ = 0;
    bulk_changes_ = 0;
}

void PostgresTransaction::do_bulk_add(Params params)
{
    watched([&] {
        auto const* name = connection_.find_prepared(bulk_sql_, params);
        if (name == nullptr) {
            settle_bulk(); // a pipeline cannot wait for the answer that preparing needs
            name = &connection_.prepared(bulk_sql_, params);
        }
        if (bulk_sent_ == 0 && PQenterPipelineMode(connection_.raw()) != 1)
            throw_broken(connection_.raw());
        connection_.send_prepared(*name, params);
        if (++bulk_sent_ == most_unread)
            settle_bulk();
    });
}

std::int64_t PostgresTransaction::do_bulk_end()
{
    watched([&] { settle_bulk(); });
    return bulk_changes_;
}

// Waits for the answers to all rows sent and leaves pipeline mode; throws the first error among them.
void PostgresTransaction::settle_bulk()
{
    if (std::exchange(bulk_sent_, 0) == 0)
        return;
    if (PQpipelineSync(connection_.raw()) != 1)
        throw_broken(connection_.raw());
    read_pipeline();
    if (PQexitPipelineMode(connection_.raw()) != 1)
        throw_broken(connection_.raw());
}

void PostgresTransaction::read_pipeline()
{
    Answer failed;
    for (;;) {
        Answer answer(PQgetResult(connection_.raw()));
        if (!answer) { // the end of one row's answers, or of the session
            if (connection_.is_broken())
                throw_broken(connection_.raw());
            continue;
        }
        auto const status = PQresultStatus(answer.get());
        if (status == PGRES_PIPELINE_SYNC)
            break;
        if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
            bulk_changes_ += rows_changed(answer);
        else if (status != PGRES_PIPELINE_ABORTED && !failed)
            failed = std::move(answer);
    }
    if (failed) {
        PQexitPipelineMode(connection_.raw());
        connection_.check(failed);
    }
}

void PostgresTransaction::do_script(std::string_view sql)
{
    watched([&] { connection_.run(std::string(sql).c_str()); });
}

void PostgresTransaction::do_signal(std::string_view channel)
{
    if (std::find(signals_.begin(), signals_.end(), channel) == signals_.end())
        signals_.emplace_back(channel);
}

void PostgresTransaction::take_turn(std::int64_t name)
{
    if (turns_ == nullptr || turns_->take(name))
        return;
    awaits_turn_ = lost_race_ = true;
    throw LostRace("db: it is another's turn", "turn");
}

void PostgresTransaction::do_savepoint(char const* command)
{
    watched([&] { connection_.run(command); });
}
}
