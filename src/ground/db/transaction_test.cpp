#include "ground/db/thing_store.h"

namespace regard::db
{
namespace
{
class Statements : public testing::ThingStore
{
  protected:
    template <class Body>
    Conflict conflict_of(Body body)
    {
        try {
            store().write(body);
        } catch (Conflict const& conflict) {
            return conflict;
        }
        ADD_FAILURE() << "no conflict";
        return {"", "", Conflict::Kind::check, ""};
    }
};
REGARD_ON_EVERY_ENGINE(Statements);
}

TEST_P(Statements, placeholders_mean_their_number_wherever_they_stand)
{
    store().write([](Transaction& tx) {
        tx.execute("insert into thing (number, name, id) values ($2, $3, $1)", {1, 2, "three $1"});
        EXPECT_TRUE(
            tx.exists("select 1 from thing where id = $1 and number = $2 and name = 'three $1' and $1 < $2", {1, 2}));
        EXPECT_EQ(tx.text("select name from thing -- not $9\n where /* nor $8 */ id = $1", {1}), "three $1");
    });
}

TEST_P(Statements, rows_changed_are_counted)
{
    store().write([](Transaction& tx) {
        EXPECT_EQ(tx.execute("insert into thing (id, number) values (1, 1), (2, 2), (3, 3)"), 3);
        EXPECT_EQ(tx.execute("update thing set name = 'x' where number > $1", {1}), 2);
        EXPECT_EQ(tx.execute("insert into thing (id) values (1) on conflict do nothing"), 0);
        EXPECT_EQ(tx.execute("delete from thing where id = 99"), 0);
        EXPECT_EQ(tx.execute("delete from thing returning id"), 3);
    });
}

TEST_P(Statements, more_than_one_row_where_one_is_meant_is_a_bug_that_shows)
{
    auto const ask = [&](Transaction& tx) { return tx.integer("select 1 union all select 2"); };
    EXPECT_THROW(store().read(ask), std::logic_error);
}

TEST_P(Statements, bad_sql_and_a_wrong_number_of_parameters_throw)
{
    EXPECT_THROW(store().read([](Transaction& tx) { tx.execute("selec 1"); }), Error);
    EXPECT_THROW(store().read([](Transaction& tx) { tx.execute("select 1; select 2"); }), std::exception);
    EXPECT_THROW(store().read([](Transaction& tx) { tx.integer("select $1 + 1"); }), std::exception);
    EXPECT_THROW(store().read([](Transaction& tx) { tx.integer("select \"no such column\" from thing"); }), Error);
    EXPECT_EQ(store().read([](Transaction& tx) { return tx.integer("select 1"); }), 1);
}

TEST_P(Statements, a_conflict_says_which_rule_said_no)
{
    store().write([](Transaction& tx) { tx.execute("insert into thing (id, number, name) values (1, 2, 'x')"); });

    auto const unique =
        conflict_of([](Transaction& tx) { tx.execute("insert into thing (id, number, name) values (2, 2, 'x')"); });
    EXPECT_EQ(unique.kind, Conflict::Kind::unique);
    EXPECT_EQ(unique.about, "thing.number, thing.name");

    auto const key = conflict_of([](Transaction& tx) { tx.execute("insert into thing (id) values (1)"); });
    EXPECT_EQ(key.kind, Conflict::Kind::unique);
    EXPECT_EQ(key.about, "thing.id");

    auto const foreign = conflict_of([](Transaction& tx) { tx.execute("insert into part (id, thing) values (1, 9)"); });
    EXPECT_EQ(foreign.kind, Conflict::Kind::foreign_key);

    auto const null = conflict_of([](Transaction& tx) { tx.execute("insert into part (id, thing) values (1, null)"); });
    EXPECT_EQ(null.kind, Conflict::Kind::not_null);
    EXPECT_EQ(null.about, "part.thing");

    auto const check = conflict_of([](Transaction& tx) { tx.execute("insert into thing (id, open) values (7, 2)"); });
    EXPECT_EQ(check.kind, Conflict::Kind::check);
}

TEST_P(Statements, an_error_never_carries_the_values)
{
    auto const conflict = conflict_of([](Transaction& tx) {
        tx.execute("insert into thing (id, number, name) values (1, 2, $1)", {"secret"});
        tx.execute("insert into thing (id, number, name) values (2, 2, $1)", {"secret"});
    });
    EXPECT_EQ(std::string(conflict.what()).find("secret"), std::string::npos) << conflict.what();
}

TEST_P(Statements, an_attempt_undoes_only_itself)
{
    store().write([](Transaction& tx) {
        tx.execute("insert into thing (id) values (1)");
        auto const conflict = tx.attempt([&] {
            tx.execute("insert into thing (id) values (2)");
            tx.execute("insert into thing (id) values (1)");
        });
        ASSERT_TRUE(conflict);
        EXPECT_EQ(conflict->kind, Conflict::Kind::unique);
        EXPECT_FALSE(tx.attempt([&] { tx.execute("insert into thing (id) values (3)"); }));
    });
    EXPECT_EQ(store().read([](Transaction& tx) { return tx.integer("select sum(id) from thing"); }), 4);
}

TEST_P(Statements, attempts_nest)
{
    store().write([](Transaction& tx) {
        auto const outer = tx.attempt([&] {
            tx.execute("insert into thing (id) values (1)");
            EXPECT_TRUE(tx.attempt([&] { tx.execute("insert into thing (id) values (1)"); }));
            tx.execute("insert into thing (id) values (2)");
        });
        EXPECT_FALSE(outer);
    });
    EXPECT_EQ(store().read([](Transaction& tx) { return tx.integer("select count(*) from thing"); }), 2);
}

TEST_P(Statements, a_swallowed_error_does_not_commit)
{
    auto const swallow = [](Transaction& tx) {
        tx.execute("insert into thing (id) values (1)");
        EXPECT_THROW(tx.execute("insert into thing (id) values (1)"), Conflict);
    };
    EXPECT_THROW(store().write(swallow), std::logic_error);
    EXPECT_EQ(store().read([](Transaction& tx) { return tx.integer("select count(*) from thing"); }), 0);
}

TEST_P(Statements, after_an_error_nothing_more_is_answered)
{
    EXPECT_THROW(store().write([](Transaction& tx) {
        EXPECT_THROW(tx.execute("insert into part (id, thing) values (1, 1)"), Conflict);
        tx.integer("select 1");
    }),
                 std::logic_error);
}

TEST_P(Statements, a_row_is_no_place_for_another_statement)
{
    EXPECT_THROW(
        store().read([](Transaction& tx) { tx.query("select 1", {}, [&](Row const&) { tx.integer("select 2"); }); }),
        std::logic_error);
}

TEST_P(Statements, an_exception_from_a_row_passes_through_and_leaves_a_sound_session)
{
    for (int i = 0; i < 3; ++i)
        EXPECT_THROW(store().read([](Transaction& tx) {
            tx.query("with recursive n(i) as (select 1 union all select i + 1 from n where i < 100000) select i from n",
                     {}, [](Row const& row) {
                         if (row.integer(0) == 3)
                             throw std::runtime_error("enough");
                     });
        }),
                     std::runtime_error);
    EXPECT_EQ(store().read([](Transaction& tx) { return tx.integer("select 5"); }), 5);
}

TEST_P(Statements, more_statements_than_are_kept_work_all_the_same)
{
    store().read([](Transaction& tx) {
        for (int i = 0; i < 1200; ++i)
            EXPECT_EQ(tx.integer("select $1 + " + std::to_string(i % 700), {i}), i + i % 700);
    });
}

TEST_P(Statements, forty_parameters_are_not_too_many)
{
    std::string sql = "select 0";
    std::vector<Value> values;
    for (int i = 1; i <= 40; ++i) {
        sql += " + $" + std::to_string(i);
        values.emplace_back(i);
    }
    EXPECT_EQ(store().read([&](Transaction& tx) { return tx.integer(sql, values); }), 820);
}
}
