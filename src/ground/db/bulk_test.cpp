#include "ground/db/thing_store.h"

namespace regard::db
{
namespace
{
using testing::as_bytes;

class Bulks : public testing::ThingStore
{};
REGARD_ON_EVERY_ENGINE(Bulks);
}

TEST_P(Bulks, a_bulk_takes_many_rows_of_mixed_kinds)
{
    constexpr int rows = 5000;
    store().write([&](Transaction& tx) {
        auto bulk = tx.bulk("insert into thing (id, number, name, packed) values ($1, $2, $3, $4)");
        for (int i = 0; i < rows; ++i)
            bulk.add({i, i % 3 == 0 ? Value(nullptr) : Value(i), std::to_string(i), as_bytes(std::string(3, '\0'))});
        EXPECT_EQ(bulk.finish(), rows);
        EXPECT_EQ(tx.integer("select count(*) from thing where number is null"), rows / 3 + 1);
    });
    EXPECT_EQ(store().read([](Transaction& tx) { return tx.text("select name from thing where id = 4321"); }), "4321");
}

TEST_P(Bulks, a_bulk_counts_what_it_changed_and_skips_what_it_may)
{
    store().write([](Transaction& tx) {
        tx.execute("insert into thing (id) values (5)");
        auto bulk = tx.bulk("insert into thing (id) values ($1) on conflict do nothing");
        for (int i = 0; i < 10; ++i)
            bulk.add({i});
        EXPECT_EQ(bulk.finish(), 9);
    });
}

TEST_P(Bulks, a_conflict_in_a_bulk_undoes_the_whole_body_and_leaves_a_sound_session)
{
    auto const twice_the_same = [](Transaction& tx) {
        auto bulk = tx.bulk("insert into thing (id) values ($1)");
        for (int i = 0; i < 5000; ++i)
            bulk.add({i % 4000});
        bulk.finish();
    };
    EXPECT_THROW(store().write(twice_the_same), Conflict);
    EXPECT_EQ(store().write([](Transaction& tx) { return tx.integer("select count(*) from thing"); }), 0);
}

TEST_P(Bulks, a_bulk_that_is_not_finished_does_not_commit)
{
    EXPECT_THROW(store().write([](Transaction& tx) {
        auto bulk = tx.bulk("insert into thing (id) values ($1)");
        bulk.add({1});
    }),
                 std::logic_error);
    EXPECT_EQ(store().read([](Transaction& tx) { return tx.integer("select count(*) from thing"); }), 0);
}

TEST_P(Bulks, nothing_else_is_said_while_a_bulk_is_open)
{
    EXPECT_THROW(store().write([](Transaction& tx) {
        auto bulk = tx.bulk("insert into thing (id) values ($1)");
        tx.integer("select 1");
    }),
                 std::logic_error);
}
}
