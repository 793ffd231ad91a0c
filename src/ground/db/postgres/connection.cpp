#include "ground/db/postgres/connection.h"

#include "ground/db/postgres/errors.h"

#include <fmt/format.h>
#include <libpq-fe.h>

namespace regard::db::postgres
{
namespace
{
constexpr std::size_t most_statements = 512;

bool is_error(ExecStatusType status)
{
    return status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE || status == PGRES_NONFATAL_ERROR;
}
}

void ClearResult::operator()(pg_result* result) const { PQclear(result); }

Connection::Connection(Settings const& settings)
{
    std::string const seconds = std::to_string(std::max(2, settings.busy_wait_ms / 1000));
    // What stands before `dbname` is a default that the address may overrule.
    char const* const names[] = {"application_name", "connect_timeout", "keepalives_idle",
                                 "dbname",           "client_encoding", nullptr};
    char const* const values[] = {"regard", seconds.c_str(), "60", settings.where.c_str(), "UTF8", nullptr};
    raw_ = PQconnectdbParams(names, values, 1);
    try {
        if (PQstatus(raw_) != CONNECTION_OK)
            throw_broken(raw_);
        PQsetNoticeProcessor(
            raw_, [](void*, char const*) {}, nullptr);
        run("set timezone = 'UTC'; set jit = off; set idle_in_transaction_session_timeout = '60s';"
            "set standard_conforming_strings = on");
        run(fmt::format("set lock_timeout = {}", settings.busy_wait_ms).c_str());
        if (settings.durability == Durability::none)
            run("set synchronous_commit = off");
    } catch (...) {
        PQfinish(raw_);
        throw;
    }
}

Connection::~Connection() { PQfinish(raw_); }

void Connection::run(char const* sql) { check(Answer(PQexec(raw_, sql))); }

void Connection::send(std::string_view sql, Params params) { send_prepared(prepared(sql, params), params); }

std::string const* Connection::find_prepared(std::string_view sql, Params params)
{
    key_.clear();
    for (Value const& value : params)
        key_ += static_cast<char>('0' + static_cast<int>(value.kind()));
    key_.append(" ").append(sql);
    auto const found = statements_.find(key_);
    return found == statements_.end() ? nullptr : &found->second;
}

std::string const& Connection::prepared(std::string_view sql, Params params)
{
    if (auto const* known = find_prepared(sql, params))
        return *known;
    if (statements_.size() >= most_statements)
        drop_all_statements();
    std::vector<unsigned> types;
    for (Value const& value : params)
        types.push_back(wire_type(value.kind()));
    std::string const name = fmt::format("s{}", ++prepared_ever_);
    Answer const answer(
        PQprepare(raw_, name.c_str(), std::string(sql).c_str(), static_cast<int>(types.size()), types.data()));
    check(answer);
    return statements_.emplace(key_, name).first->second;
}

void Connection::send_prepared(std::string const& name, Params params)
{
    wire_.set(params);
    if (PQsendQueryPrepared(raw_, name.c_str(), static_cast<int>(params.size()), wire_.pointers(), wire_.lengths(),
                            wire_.formats(), 1) != 1)
        throw_broken(raw_);
}

void Connection::drop_all_statements()
{
    run("deallocate all");
    statements_.clear();
}

void Connection::check(Answer const& answer)
{
    if (answer && !is_error(PQresultStatus(answer.get())))
        return;
    if (!answer || is_broken())
        throw_broken(raw_);
    throw_error(answer.get());
}

Answer Connection::next()
{
    Answer answer(PQgetResult(raw_));
    if (answer && is_error(PQresultStatus(answer.get()))) {
        drop_answers();
        check(answer);
    }
    return answer;
}

void Connection::drop_answers()
{
    while (Answer(PQgetResult(raw_)))
        ;
}

bool Connection::is_broken() const { return PQstatus(raw_) != CONNECTION_OK; }

// postgresql://user:secret@host/name?password=secret
std::string without_password(std::string_view url)
{
    auto const end = std::min(url.find('?'), url.size());
    auto const at = url.substr(0, end).rfind('@');
    auto const user = url.find("://") + 3;
    std::string address(url.substr(0, end));
    if (at != std::string_view::npos)
        if (auto const colon = url.substr(0, at).find(':', user); colon != std::string_view::npos)
            address.erase(colon, at - colon);
    return address;
}
}
