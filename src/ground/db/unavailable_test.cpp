// When the world below fails: a full disk, a server that ends our sessions.
#include "ground/db/check.h"
#include "ground/db/child_program.h"
#include "ground/db/fresh_store.h"
#include "ground/db/node_lease.h"
#include "ground/db/testing.h"
#include "ground/log/testing.h"

#include <sys/resource.h>
#include <thread>

namespace regard::db
{
namespace
{
void limit_files_to(rlim_t bytes)
{
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit const limit{bytes, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

bool add(Database& store, std::int64_t number)
{
    static std::string const packed(5000, 'x');
    try {
        store.write([&](Transaction& tx) {
            tx.execute("insert into entry (number, packed) values ($1, $2)",
                       {number, std::as_bytes(std::span(packed))});
        });
        return true;
    } catch (Unavailable const&) {
        return false;
    }
}

// In a child, whose files may not grow beyond a limit for a while: tells the numbers that were answered.
void write_onto_a_full_disk(std::string const& where, int to)
{
    log::set_level(log::Level::error);
    auto const store = Database::open({.where = where}).value();
    store->write(
        [](Transaction& tx) { tx.script("create table entry (number integer primary key, packed blob) strict"); });
    limit_files_to(400'000);
    int refused = 0;
    for (std::int64_t number = 1; number <= 200; ++number) {
        if (refused == 20)
            limit_files_to(RLIM_INFINITY); // room again
        add(*store, number) ? testing::tell(to, number) : static_cast<void>(++refused);
    }
    ::_exit(refused == 20 ? 0 : 1);
}
}

TEST(FullDisk, refuses_writes_loses_nothing_answered_and_goes_on_when_there_is_room)
{
    TempFolder const folder;
    std::string const where = folder.path() + "/store.db";
    testing::Child child([&](int to) { write_onto_a_full_disk(where, to); });
    auto const answered = child.all_it_told();
    EXPECT_TRUE(child.ended_well());
    EXPECT_EQ(answered.size(), 180U);
    auto const store = Database::open({.where = where}).value();
    EXPECT_EQ(store->read([](Transaction& tx) {
        return tx.all("select number from entry order by number", {}, [](Row const& row) { return row.integer(0); });
    }),
              answered);
    EXPECT_TRUE(check(*store, {}).empty());
}

namespace
{
class Sessions : public ::testing::Test
{
  protected:
    void SetUp() override
    {
        if (!testing::engine_present(Engine::postgres))
            GTEST_SKIP() << "REGARD_TEST_POSTGRES is not set: run this under bin/with-postgres";
        fresh_ = std::make_unique<testing::FreshStore>(Engine::postgres);
        other_ = Database::open({.where = fresh_->where()}).value();
        store().write([](Transaction& tx) { tx.script("create table entry (number bigint primary key)"); });
    }
    Database& store() { return fresh_->store(); }

    // As a restart of the server does.
    void end_all_sessions_of_the_store()
    {
        other_->read([](Transaction& tx) {
            tx.integer("select count(pg_terminate_backend(pid)) from pg_stat_activity "
                       "where datname = current_database() and pid <> pg_backend_pid()");
        });
    }

    std::unique_ptr<testing::FreshStore> fresh_;
    std::unique_ptr<Database> other_;
};
}

TEST_F(Sessions, that_ended_while_they_waited_are_opened_anew)
{
    store().read([](Transaction& tx) { tx.integer("select 1"); });
    end_all_sessions_of_the_store();
    EXPECT_EQ(store().read([](Transaction& tx) { return tx.integer("select 1"); }), 1);
    end_all_sessions_of_the_store();
    store().write([](Transaction& tx) { tx.execute("insert into entry (number) values (1)"); });
}

TEST_F(Sessions, one_that_ends_in_the_middle_of_a_body_runs_it_again)
{
    int runs = 0;
    store().write([&](Transaction& tx) {
        tx.execute("insert into entry (number) values (1)");
        if (++runs == 1)
            end_all_sessions_of_the_store();
        tx.execute("insert into entry (number) values (2)");
    });
    EXPECT_EQ(runs, 2);
    EXPECT_EQ(store().read([](Transaction& tx) { return tx.integer("select count(*) from entry"); }), 2);
}

TEST_F(Sessions, that_listens_is_opened_anew_and_wakes_everyone)
{
    log::Captured const quiet;
    auto& signals = store().signals();
    signals.wait("news", signals.count("news"), Span{200'000});
    auto const seen = signals.count("news");
    end_all_sessions_of_the_store();
    EXPECT_NE(signals.wait("news", seen, Span::seconds(10)), seen);
}

TEST_F(Sessions, reach_other_programs_with_their_signals)
{
    auto& signals = store().signals();
    signals.wait("news", signals.count("news"), Span{200'000}); // until it listens
    auto const seen = signals.count("news");
    other_->write([](Transaction& tx) { tx.signal("news"); });
    EXPECT_NE(signals.wait("news", seen, Span::seconds(10)), seen);
}
}
