#include "ground/db/testing.h"

#include <thread>

namespace regard::db
{
namespace
{
class Schema : public testing::StoreTest
{};
REGARD_ON_EVERY_ENGINE(Schema);

std::vector<Migration> const first{
    {"shelves", 1, "shelves", "create table shelf (id id primary key, name text not null);"}};

std::vector<Migration> and_then(std::string sql)
{
    auto both = first;
    both.push_back({"shelves", 2, "more", std::move(sql)});
    return both;
}
}

TEST(MigrationFiles, are_taken_in_the_order_of_their_numbers)
{
    EmbeddedFile const files[] = {{"010_j.sql", "j"}, {"002_b.sql", "b"}, {"001_a.sql", "a"}, {"003_c_d.sql", "c"},
                                  {"004_d.sql", "d"}, {"005_e.sql", "e"}, {"006_f.sql", "f"}, {"007_g.sql", "g"},
                                  {"008_h.sql", "h"}, {"009_i.sql", "i"}};
    auto const migrations = migrations_of("cases", files);
    ASSERT_EQ(migrations.size(), 10U);
    EXPECT_EQ(migrations[0].sql, "a");
    EXPECT_EQ(migrations[2].name, "c_d");
    EXPECT_EQ(migrations[9].number, 10);
}

TEST(MigrationFiles, a_gap_or_a_name_that_is_none_is_a_bug_that_shows)
{
    EmbeddedFile const gap[] = {{"001_a.sql", ""}, {"003_c.sql", ""}};
    EmbeddedFile const nameless[] = {{"units.sql", ""}};
    EXPECT_THROW(migrations_of("cases", gap), std::logic_error);
    EXPECT_THROW(migrations_of("cases", nameless), std::logic_error);
}

TEST_P(Schema, is_applied_once)
{
    EXPECT_EQ(migrate(store(), first).value(), 1);
    EXPECT_EQ(migrate(store(), first).value(), 0);
    EXPECT_EQ(migrate(store(), and_then("alter table shelf add column parent id references shelf;")).value(), 1);
    fresh().reopen();
    EXPECT_EQ(migrate(store(), and_then("alter table shelf add column parent id references shelf;")).value(), 0);
    store().write([](Transaction& tx) { tx.execute("insert into shelf (id, name, parent) values (1, 'HQ', null)"); });
}

TEST_P(Schema, a_program_that_is_older_than_the_store_refuses_to_start)
{
    ASSERT_TRUE(migrate(store(), and_then("create table more (id id primary key);")));
    auto const refused = migrate(store(), first);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "store_is_newer");
    EXPECT_NE(refused.error().sentence.find("shelves 002 (more)"), std::string::npos) << refused.error().sentence;
}

TEST_P(Schema, a_step_that_was_edited_is_noticed)
{
    ASSERT_TRUE(migrate(store(), first));
    auto edited = first;
    edited[0].sql += " ";
    EXPECT_EQ(migrate(store(), edited).error().code, "schema_was_edited");
}

TEST_P(Schema, a_step_that_fails_leaves_nothing_and_those_before_it_stay)
{
    EXPECT_THROW(
        (void)migrate(store(), and_then("create table half (id id primary key); insert into nothing values (1);")),
        Error);
    store().read([](Transaction& tx) { EXPECT_EQ(tx.integer("select count(*) from shelf"), 0); });
    EXPECT_THROW(store().read([](Transaction& tx) { tx.integer("select count(*) from half"); }), Error);
    EXPECT_EQ(migrate(store(), and_then("create table half (id id primary key);")).value(), 1);
}

TEST_P(Schema, programs_that_start_at_once_apply_it_once)
{
    std::vector<std::thread> programs;
    std::atomic<int> applied{0};
    for (int i = 0; i < 4; ++i)
        programs.emplace_back([&] {
            auto const mine = Database::open({.where = fresh().where(), .durability = Durability::none}).value();
            applied += migrate(*mine, and_then("create table more (id id primary key);")).value();
        });
    for (auto& program : programs)
        program.join();
    EXPECT_EQ(applied, 2);
}
}
