#include "ground/db/fresh_store.h"

#include "ground/db/postgres/connection.h"

#include <atomic>
#include <cstdlib>
#include <fmt/format.h>
#include <stdexcept>
#include <unistd.h>

namespace regard::db::testing
{
namespace
{
std::string cluster()
{
    char const* const url = std::getenv("REGARD_TEST_POSTGRES");
    return url == nullptr ? std::string() : url;
}

// postgresql://host/postgres?… -> postgresql://host/name?…
std::string with_database(std::string url, std::string const& name)
{
    auto const slash = url.find('/', url.find("://") + 3);
    if (slash == std::string::npos)
        throw std::logic_error("REGARD_TEST_POSTGRES is no postgresql://host/database address");
    auto const end = std::min(url.find('?', slash), url.size());
    return url.replace(slash + 1, end - slash - 1, name);
}

void on_the_cluster(std::string const& sql)
{
    postgres::Connection session({.where = cluster()});
    session.run(sql.c_str());
}

std::string new_name()
{
    static std::atomic<int> number{0};
    return fmt::format("regard_test_{}_{}", getpid(), ++number);
}
}

bool engine_present(Engine engine) { return engine == Engine::sqlite || !cluster().empty(); }

char const* name_of(Engine engine) { return engine == Engine::sqlite ? "sqlite" : "postgres"; }

FreshStore::FreshStore(Engine engine, Settings settings) : settings_(std::move(settings)), engine_(engine)
{
    if (engine_ == Engine::sqlite) {
        settings_.where = folder_.path() + "/store.db";
    } else {
        name_ = new_name();
        on_the_cluster("create database " + name_);
        settings_.where = with_database(cluster(), name_);
    }
    reopen();
}

FreshStore::~FreshStore()
{
    close();
    try {
        if (!name_.empty())
            on_the_cluster("drop database " + name_ + " with (force)");
    } catch (Error const&) {
        // it goes with the cluster
    }
}

void FreshStore::reopen()
{
    close();
    database_ = Database::open(settings_).value();
}
}
