#include "ground/db/postgres/dump.h"

#include "ground/db/postgres/child.h"
#include "ground/db/postgres/connection.h"

#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <libpq-fe.h>
#include <unistd.h>

namespace regard::db::postgres
{
namespace
{
// The store's address for a child process: everything but the password, and that as an environment variable.
struct Address
{
    explicit Address(std::string const& url)
    {
        PQconninfoOption* const options = PQconninfoParse(url.c_str(), nullptr);
        for (auto const* option = options; option != nullptr && option->keyword != nullptr; ++option)
            if (option->val != nullptr)
                add(option->keyword, option->val);
        PQconninfoFree(options);
    }
    std::string conninfo; // host='…' dbname='…'
    std::vector<std::string> environment;

  private:
    void add(std::string const& keyword, std::string const& value)
    {
        if (keyword == "password") {
            environment.push_back("PGPASSWORD=" + value);
            return;
        }
        conninfo += keyword + "='";
        for (char const c : value) {
            if (c == '\'' || c == '\\')
                conninfo += '\\';
            conninfo += c;
        }
        conninfo += "' ";
    }
};

Refusal failed(char const* code, std::string_view what, Ended const& ended)
{
    return {code, fmt::format("{} failed: {}", what, ended.last_line.empty() ? "it did not say why." : ended.last_line),
            ""};
}

bool make_private(std::string const& path)
{
    int const file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    ::close(file);
    return true;
}

void sync(std::string const& path)
{
    if (int const file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC); file >= 0) {
        ::fsync(file);
        ::close(file);
    }
}
}

Result<void> dump(Settings const& store, std::string const& path, BackupProgress progress)
{
    std::string const part = path + ".part";
    if (!make_private(part))
        return Refusal{"backup_failed", fmt::format("{} cannot be written.", part), ""};
    Address const address(store.where);
    auto ended = run_child({"pg_dump", "--format=custom", "--no-owner", "--no-privileges", "--no-password",
                            "--serializable-deferrable", "--file=" + part, "--dbname=" + address.conninfo},
                           address.environment);
    if (ended.code == 0) // its table of contents reads, so the file is whole
        ended = run_child({"pg_restore", "--list", part}, {});
    if (ended.code != 0) {
        std::filesystem::remove(part);
        return failed("backup_failed", "pg_dump", ended);
    }
    sync(part);
    std::filesystem::rename(part, path);
    sync(std::filesystem::absolute(path).parent_path());
    progress(1);
    return {};
}

namespace
{
bool holds_tables(Settings const& store)
{
    Connection session(store);
    session.send("select 1 from pg_tables where schemaname = 'public' limit 1", {});
    bool any = false;
    while (Answer const answer = session.next())
        any = any || PQntuples(answer.get()) > 0;
    return any;
}
}

Result<void> restore_dump(std::string const& path, Settings const& store, BackupProgress progress)
{
    try {
        if (holds_tables(store))
            return Refusal{"store_not_empty",
                           fmt::format("{} holds tables already; a backup is restored into an empty database.",
                                       without_password(store.where)),
                           ""};
    } catch (Error const& error) {
        return Refusal{"restore_failed", fmt::format("The store cannot be reached: {}.", error.what()), ""};
    }
    Address const address(store.where);
    auto const ended = run_child({"pg_restore", "--exit-on-error", "--single-transaction", "--no-owner",
                                  "--no-privileges", "--no-password", "--dbname=" + address.conninfo, path},
                                 address.environment);
    if (ended.code != 0)
        return failed("restore_failed", "pg_restore", ended);
    progress(1);
    return {};
}
}
