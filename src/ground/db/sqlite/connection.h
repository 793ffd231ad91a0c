#pragma once
// One open SQLite connection with the statements it has prepared. One thread at a time.
#include "ground/db/db.h"
#include "ground/db/sqlite/statement.h"

#include <string>
#include <unordered_map>

namespace regard::db::sqlite
{
class Connection
{
  public:
    enum class Use { read, write };

    // Opens the file, made with rights for its owner alone where it is new, in WAL mode.
    Connection(Settings const& settings, Use use);
    ~Connection();
    Connection(Connection const&) = delete;
    Connection& operator=(Connection const&) = delete;

    Statement& prepared(std::string_view sql); // kept; at most `most_statements`, the longest unused goes
    void run(std::string_view sql);            // a kept statement without parameters or answer
    void script(char const* sql);              // several, not kept

    std::int64_t total_changes() const;
    std::int64_t last_changes() const;
    bool in_transaction() const;
    sqlite3* raw() { return raw_; }
    std::size_t statements() const { return statements_.size(); }

    static constexpr std::size_t most_statements = 256;

  private:
    struct Kept
    {
        std::unique_ptr<Statement> statement;
        std::uint64_t used = 0;
    };
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view sql) const;
    };

    void open_file(Settings const& settings, Use use);
    void drop_longest_unused();

    sqlite3* raw_ = nullptr;
    std::unordered_map<std::string, Kept, Hash, std::equal_to<>> statements_;
    std::uint64_t uses_ = 0;
};
}
