#include "ground/db/sqlite/copy.h"

#include "ground/db/sqlite/connection.h"
#include "ground/db/sqlite/errors.h"

#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

namespace regard::db::sqlite
{
namespace
{
constexpr int pages_a_step = 256; // 1 MiB, so that readers and the writer get their turn

// The file under the name it has while it is not complete; removed unless keep() gave it its own name.
class Part
{
  public:
    explicit Part(std::string const& path) : path_(path), part_(path + ".part") { remove(); }
    ~Part() { remove(); }
    Part(Part const&) = delete;
    Part& operator=(Part const&) = delete;

    std::string const& path() const { return part_; }
    void keep()
    {
        std::filesystem::rename(part_, path_);
        sync(std::filesystem::path(path_).parent_path().string()); // the name, too, is on disk
    }

  private:
    static void sync(std::string const& folder)
    {
        if (int const file = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_CLOEXEC); file >= 0) {
            ::fsync(file);
            ::close(file);
        }
    }
    void remove()
    {
        std::error_code ignored;
        for (char const* end : {"", "-wal", "-shm", "-journal"})
            std::filesystem::remove(part_ + end, ignored);
    }
    std::string path_, part_;
};

struct CloseFile
{
    void operator()(sqlite3* file) const { sqlite3_close_v2(file); }
};
using File = std::unique_ptr<sqlite3, CloseFile>;

File open_file(std::string const& path, int flags)
{
    sqlite3* raw = nullptr;
    int const code = sqlite3_open_v2(path.c_str(), &raw, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    File file(raw);
    if (code != SQLITE_OK)
        throw_error(raw, code, path);
    return file;
}

File make_file(std::string const& path)
{
    if (int const file = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600); file >= 0)
        ::close(file);
    return open_file(path, SQLITE_OPEN_READWRITE);
}

void copy_pages(sqlite3* from, sqlite3* to, BackupProgress progress)
{
    sqlite3_backup* const backup = sqlite3_backup_init(to, "main", from, "main");
    if (backup == nullptr)
        throw_error(to, sqlite3_errcode(to), "backup");
    int code = SQLITE_OK;
    while ((code = sqlite3_backup_step(backup, pages_a_step)) == SQLITE_OK) {
        int const all = sqlite3_backup_pagecount(backup);
        progress(all == 0 ? 0 : 1 - static_cast<double>(sqlite3_backup_remaining(backup)) / all);
    }
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        throw_error(nullptr, code, "backup");
}

void run(sqlite3* file, char const* sql)
{
    if (int const code = sqlite3_exec(file, sql, nullptr, nullptr, nullptr); code != SQLITE_OK)
        throw_error(file, code, sql);
}

// What is wrong with the file; empty where it is sound.
std::string damage(sqlite3* file)
{
    std::string said;
    auto const hear = [](void* into, int, char** columns, char**) {
        *static_cast<std::string*>(into) += columns[0] == nullptr ? "" : columns[0];
        return 0;
    };
    if (int const code = sqlite3_exec(file, "pragma integrity_check", hear, &said, nullptr); code != SQLITE_OK)
        throw_error(file, code, "integrity_check");
    return said == "ok" ? std::string() : said;
}

// Copies one state of `from` to the file `to`, sees that it is sound and on disk.
Result<void> copy(sqlite3* from, std::string const& to, BackupProgress progress)
{
    Part part(to);
    {
        File const file = make_file(part.path());
        run(file.get(), "pragma synchronous = full");
        // Held to the end, so that all steps see this moment's state and none has to begin again when a writer commits.
        run(from, "begin; select count(*) from sqlite_schema;");
        copy_pages(from, file.get(), progress);
        run(from, "rollback");
        run(file.get(), "pragma journal_mode = delete"); // one file, without a log beside it
        if (auto const said = damage(file.get()); !said.empty())
            return Refusal{"not_a_backup", fmt::format("The copy is damaged: {}.", said.substr(0, 200)), ""};
    }
    part.keep();
    progress(1);
    return {};
}

bool holds_nothing(std::string const& path)
{
    std::error_code missing;
    auto const size = std::filesystem::file_size(path, missing);
    return missing || size == 0;
}
}

Result<void> copy_to_file(Settings const& store, std::string const& path, BackupProgress progress)
{
    try {
        Connection from(store, Connection::Use::read);
        return copy(from.raw(), path, progress);
    } catch (std::exception const& error) {
        return Refusal{"backup_failed", fmt::format("The backup to {} failed: {}.", path, error.what()), ""};
    }
}

Result<void> copy_from_file(std::string const& path, Settings const& store, BackupProgress progress)
{
    if (!holds_nothing(store.where))
        return Refusal{"store_not_empty",
                       fmt::format("{} holds a store already; a backup is restored into a new file.", store.where), ""};
    try {
        File const from = open_file(path, SQLITE_OPEN_READONLY);
        return copy(from.get(), store.where, progress);
    } catch (std::exception const& error) {
        return Refusal{"restore_failed", fmt::format("The restore from {} failed: {}.", path, error.what()), ""};
    }
}
}
