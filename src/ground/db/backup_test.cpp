#include "ground/db/backup.h"
#include "ground/db/check.h"
#include "ground/db/testing.h"

#include <atomic>
#include <filesystem>
#include <fstream>
#include <functional>
#include <thread>

namespace regard::db
{
namespace
{
class Backup : public testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        store().write([](Transaction& tx) {
            tx.script(
                translated("create table entry (id id primary key, name text not null, packed bytes)", tx.engine()));
            auto rows = tx.bulk("insert into entry (id, name, packed) values ($1, 'æ', $2)");
            std::string const packed(500, '\0');
            for (int id = 1; id <= 4000; ++id)
                rows.add({id, std::as_bytes(std::span(packed))});
            rows.finish();
        });
    }

    static std::int64_t count(Database& database)
    {
        return database.read(
            [](Transaction& tx) { return tx.integer("select count(*) from entry where name = 'æ'").value(); });
    }
    std::string file(char const* name) { return folder_.path() + '/' + name; }

    TempFolder folder_;
    double progress_ = 0;
    std::function<void(double)> heard_ = [this](double now) {
        EXPECT_GE(now, progress_);
        progress_ = now;
    };
};
REGARD_ON_EVERY_ENGINE(Backup);

Settings const quick{.durability = Durability::none};
}

TEST_P(Backup, is_put_back_into_an_empty_store)
{
    ASSERT_TRUE(back_up(store(), file("backup"), heard_)) << back_up(store(), file("other"), heard_).error().sentence;
    EXPECT_EQ(progress_, 1);
    progress_ = 0;
    testing::FreshStore other(GetParam());
    other.close();
    if (GetParam() == Engine::sqlite)
        std::filesystem::remove(other.where());
    auto const restored = restore(file("backup"), {.where = other.where()}, heard_);
    ASSERT_TRUE(restored) << restored.error().sentence;
    other.reopen();
    EXPECT_EQ(count(other.store()), 4000);
    EXPECT_TRUE(check(other.store(), {}).empty());
    other.store().write([](Transaction& tx) { tx.execute("insert into entry (id, name) values (5000, 'æ')"); });
}

TEST_P(Backup, taken_beside_writers_is_one_state_of_the_store)
{
    std::atomic<bool> stop{false};
    std::thread writer([&] {
        for (int id = 10'000; !stop; id += 2)
            store().write([&](Transaction& tx) { // always two at a time
                tx.execute("insert into entry (id, name) values ($1, 'æ'), ($2, 'æ')", {id, id + 1});
            });
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    auto const saved = back_up(store(), file("backup"), heard_);
    stop = true;
    writer.join();
    ASSERT_TRUE(saved) << saved.error().sentence;
    testing::FreshStore other(GetParam());
    other.close();
    if (GetParam() == Engine::sqlite)
        std::filesystem::remove(other.where());
    ASSERT_TRUE(restore(file("backup"), {.where = other.where()}, [](double) {}));
    other.reopen();
    EXPECT_EQ(count(other.store()) % 2, 0);
    EXPECT_GE(count(other.store()), 4000);
}

TEST_P(Backup, never_overwrites_a_file_and_is_for_its_owner_alone)
{
    ASSERT_TRUE(back_up(store(), file("backup"), heard_));
    EXPECT_EQ(std::filesystem::status(file("backup")).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    EXPECT_EQ(back_up(store(), file("backup"), [](double) {}).error().code, "file_exists");
    EXPECT_EQ(back_up(store(), file("no/such/folder"), [](double) {}).error().code, "backup_failed");
    EXPECT_FALSE(std::filesystem::exists(file("backup.part")));
}

TEST_P(Backup, is_not_put_over_a_store)
{
    ASSERT_TRUE(back_up(store(), file("backup"), heard_));
    auto const refused = restore(file("backup"), {.where = fresh().where()}, [](double) {});
    EXPECT_EQ(refused.error().code, "store_not_empty");
    EXPECT_EQ(count(store()), 4000);
}

TEST_P(Backup, what_is_none_is_refused_in_a_sentence)
{
    testing::FreshStore other(GetParam());
    std::ofstream(file("letter")) << "Dear customer, this is a letter.";
    EXPECT_EQ(restore(file("letter"), {.where = other.where()}, heard_).error().code, "not_a_backup");
    EXPECT_EQ(restore(file("nothing"), {.where = other.where()}, heard_).error().code, "file_missing");
    std::ofstream(file("dump")) << "PGDMP cut off";
    std::ofstream(file("sqlite")) << std::string("SQLite format 3\0cut off", 24);
    bool const sqlite = GetParam() == Engine::sqlite;
    std::string const empty = sqlite ? file("new.db") : other.where();
    EXPECT_EQ(restore(file(sqlite ? "dump" : "sqlite"), {.where = empty}, heard_).error().code, "other_engine");
    auto const cut_off = restore(file(sqlite ? "sqlite" : "dump"), {.where = empty}, heard_);
    EXPECT_EQ(cut_off.error().code, "restore_failed") << cut_off.error().sentence;
    EXPECT_FALSE(sqlite && std::filesystem::exists(empty));
}

TEST_P(Backup, a_sound_store_has_no_findings_and_a_broken_rule_is_found)
{
    Invariant const rules[] = {
        {"entry.named", "Every entry has a name.", "select id from entry where name = ''"},
        {"entry.few", "Ids stay below 3990.", "select id from entry where id >= 3990 order by id"},
        {"entry.text", "No entry is called æ.", "select name from entry"}};
    EXPECT_TRUE(check(store(), std::span(rules, 1)).empty());
    auto const found = check(store(), rules);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].name, "entry.few");
    EXPECT_EQ(found[0].rows, 11);
    ASSERT_EQ(found[0].examples.size(), 10U);
    EXPECT_EQ(found[0].examples[0], "3990");
    EXPECT_EQ(found[1].examples[0], "æ");
}

TEST(Check, damage_to_the_file_is_found)
{
    testing::FreshStore fresh(Engine::sqlite);
    fresh.store().write([](Transaction& tx) {
        tx.script(
            "create table entry (id integer primary key, name text) strict; create index entry_name on entry (name);");
        auto rows = tx.bulk("insert into entry (id, name) values ($1, $2)");
        for (int id = 1; id <= 3000; ++id)
            rows.add({id, "name " + std::to_string(id)});
        rows.finish();
    });
    EXPECT_TRUE(check(fresh.store(), {}).empty());
    fresh.close();
    {
        std::fstream file(fresh.where(), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(4096 * 6 + 100);
        file << std::string(600, '\x5a');
    }
    fresh.reopen();
    std::vector<Finding> found;
    try {
        found = check(fresh.store(), {});
    } catch (Unavailable const&) {
        return; // so bad that it cannot even be asked: as clear
    }
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found[0].name, "engine");
}
}
