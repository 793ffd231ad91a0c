#include "ground/db/testing.h"

#include <cmath>
#include <limits>

namespace regard::db
{
namespace
{
struct PersonTag;
using PersonId = Id<PersonTag>;

class Statements : public testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        store().write([](Transaction& tx) {
            tx.script(
                translated("create table thing (id id primary key, number int, share real, name text, packed bytes,"
                           " open flag not null default 0, unique (number, name));"
                           "create table part (id id primary key, thing id not null references thing);",
                           tx.engine()));
        });
    }

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

std::span<std::byte const> as_bytes(std::string_view text) { return std::as_bytes(std::span(text)); }
std::string_view as_text(std::span<std::byte const> bytes)
{
    return {reinterpret_cast<char const*>(bytes.data()), bytes.size()};
}
}

TEST_P(Statements, integers_of_every_size_come_back)
{
    store().write([](Transaction& tx) {
        for (std::int64_t n : {std::numeric_limits<std::int64_t>::min(), std::int64_t{-1}, std::int64_t{0},
                               std::int64_t{2'147'483'648}, std::numeric_limits<std::int64_t>::max()})
        {
            tx.execute("delete from thing");
            tx.execute("insert into thing (id, number) values (1, $1)", {n});
            EXPECT_EQ(tx.integer("select number from thing"), n);
        }
    });
}

TEST_P(Statements, reals_come_back_to_the_last_bit)
{
    store().write([](Transaction& tx) {
        for (double x : {0.0, -0.0, 0.1, 1e-300, 1.7976931348623157e308, 2.0, std::numeric_limits<double>::infinity()})
        {
            tx.execute("delete from thing");
            tx.execute("insert into thing (id, share) values (1, $1)", {x});
            auto const read = tx.one("select share from thing", {}, [](Row const& row) { return row.real(0); });
            EXPECT_EQ(read, x);
        }
    });
}

TEST_P(Statements, text_comes_back_whatever_stands_in_it)
{
    store().write([](Transaction& tx) {
        for (std::string_view text : {"", " ", "Ærøskøbing €😀", "'); drop table thing; --", "$1 ?1 :a @b", "a\\'b\"c",
                                      "NULL", "\x01\x7f", "e\xCC\x81"})
        {
            tx.execute("delete from thing");
            tx.execute("insert into thing (id, name) values (1, $1)", {text});
            EXPECT_EQ(tx.text("select name from thing where name = $1", {text}), text);
        }
    });
}

TEST_P(Statements, bytes_come_back_with_their_zeros)
{
    store().write([](Transaction& tx) {
        std::string every(256, ' ');
        for (std::size_t i = 0; i < every.size(); ++i)
            every[i] = static_cast<char>(i);
        for (std::string_view packed : {std::string_view(), std::string_view("\0", 1), std::string_view(every)}) {
            tx.execute("delete from thing");
            tx.execute("insert into thing (id, packed) values (1, $1)", {as_bytes(packed)});
            auto const read = tx.one("select packed from thing", {},
                                     [](Row const& row) { return std::string(as_text(row.bytes(0))); });
            EXPECT_EQ(read, packed);
        }
    });
}

TEST_P(Statements, null_of_every_kind_is_null_and_empty_is_not)
{
    store().write([](Transaction& tx) {
        tx.execute("insert into thing (id, number, share, name, packed) values (1, $1, $2, $3, $4)",
                   {std::optional<int>(), std::optional<double>(), std::optional<std::string>(), nullptr});
        tx.execute("insert into thing (id, number, share, name, packed) values (2, $1, $2, $3, $4)",
                   {std::optional(0), std::optional(0.0), std::optional<std::string>(""), as_bytes("")});
        tx.query("select id, number, share, name, packed from thing order by id", {}, [](Row const& row) {
            for (int column = 1; column < 5; ++column)
                EXPECT_EQ(row.is_null(column), row.integer(0) == 1) << column;
            EXPECT_EQ(row.maybe_integer(1).has_value(), row.integer(0) == 2);
            EXPECT_EQ(row.text_or_empty(3), "");
        });
    });
}

TEST_P(Statements, ids_instants_flags_and_enums_are_integers_and_nobody_is_null)
{
    enum class Mood { calm = 3, cross = 7 };
    store().write([](Transaction& tx) {
        tx.execute("insert into thing (id, number, open) values ($1, $2, $3)", {PersonId{5}, Instant{-7}, true});
        tx.query("select id, number, open from thing", {}, [](Row const& row) {
            EXPECT_EQ(row.id<PersonId>(0), PersonId{5});
            EXPECT_EQ(row.instant(1), Instant{-7});
            EXPECT_TRUE(row.flag(2));
        });
        tx.execute("update thing set number = $1", {Mood::cross});
        EXPECT_EQ(tx.one("select number from thing", {}, [](Row const& row) { return row.choice<Mood>(0); }),
                  Mood::cross);
        tx.execute("update thing set number = $1", {PersonId{}});
        EXPECT_EQ(tx.integer("select number from thing"), std::nullopt);
        EXPECT_EQ(tx.one("select number from thing", {}, [](Row const& row) { return row.id<PersonId>(0); }),
                  PersonId{});
    });
}

TEST_P(Statements, what_the_engine_computes_reads_alike)
{
    store().write([](Transaction& tx) {
        tx.execute(
            "insert into thing (id, number, share) values (1, 9000000000, 0.5), (2, 9000000001, 0.25), (3, null, 1)");
        tx.query(
            "select sum(number), avg(number), count(*), sum(share), max(number), min(name), 1 = 1, 7 / 2, 1.5, 'x',"
            " -sum(number), sum(number) * 0, avg(number) * -1 from thing",
            {}, [](Row const& row) {
                EXPECT_EQ(row.columns(), 13);
                EXPECT_EQ(row.integer(0), 18'000'000'001);
                EXPECT_EQ(row.real(1), 9'000'000'000.5);
                EXPECT_EQ(row.integer(2), 3);
                EXPECT_EQ(row.real(3), 1.75);
                EXPECT_EQ(row.integer(4), 9'000'000'001);
                EXPECT_TRUE(row.is_null(5));
                EXPECT_TRUE(row.flag(6));
                EXPECT_EQ(row.integer(7), 3);
                EXPECT_EQ(row.real(8), 1.5);
                EXPECT_EQ(row.text(9), "x");
                EXPECT_EQ(row.integer(10), -18'000'000'001);
                EXPECT_EQ(row.integer(11), 0);
                EXPECT_EQ(row.real(12), -9'000'000'000.5);
            });
    });
}

TEST_P(Statements, a_sum_beyond_64_bits_is_an_error_not_a_wrong_number)
{
    store().write([](Transaction& tx) {
        tx.execute("insert into thing (id, number) values (1, $1), (2, $1)",
                   {std::numeric_limits<std::int64_t>::max()});
    });
    EXPECT_ANY_THROW(store().read([](Transaction& tx) { tx.integer("select sum(number) from thing"); }));
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

TEST_P(Statements, an_optional_filter_is_one_text)
{
    auto const sql = "select count(*) from thing where ($1 is null or number = $1)";
    store().write([&](Transaction& tx) {
        tx.execute("insert into thing (id, number) values (1, 1), (2, 2)");
        EXPECT_EQ(tx.integer(sql, {std::optional<std::int64_t>()}), 2);
        EXPECT_EQ(tx.integer(sql, {std::optional<std::int64_t>(2)}), 1);
    });
}

TEST_P(Statements, the_same_text_may_take_another_kind_of_value)
{
    store().write([](Transaction& tx) {
        for (Value const& value : {Value(7), Value(nullptr), Value(std::optional<int>())})
            tx.execute("insert into thing (id, number) select coalesce(max(id), 0) + 1, $1 from thing", {value});
        EXPECT_EQ(tx.integer("select count(*) from thing where number is null"), 2);
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

TEST_P(Statements, a_wrong_getter_is_a_bug_that_shows)
{
    auto const read = [&](auto getter) {
        store().read([&](Transaction& tx) { tx.query("select 1, 'x', null, 0.5", {}, getter); });
    };
    EXPECT_THROW(read([](Row const& row) { row.text(0); }), std::logic_error);
    EXPECT_THROW(read([](Row const& row) { row.integer(1); }), std::logic_error);
    EXPECT_THROW(read([](Row const& row) { row.integer(2); }), std::logic_error);
    EXPECT_THROW(read([](Row const& row) { row.integer(3); }), std::logic_error);
    EXPECT_THROW(read([](Row const& row) { row.bytes(1); }), std::logic_error);
    EXPECT_THROW(read([](Row const& row) { row.integer(4); }), std::logic_error);
    EXPECT_THROW(read([](Row const& row) { row.is_null(-1); }), std::logic_error);
    EXPECT_EQ(store().read([](Transaction& tx) { return tx.integer("select 1"); }), 1) << "and the session lives on";
}

TEST_P(Statements, more_than_one_row_where_one_is_meant_is_a_bug_that_shows)
{
    auto const ask = [&](Transaction& tx) { return tx.integer("select 1 union all select 2"); };
    EXPECT_THROW(store().read(ask), std::logic_error);
}

TEST_P(Statements, text_that_is_not_text_is_refused_alike)
{
    for (std::string_view text :
         {std::string_view("a\0b", 3), std::string_view("\xff"), std::string_view("\xed\xa0\x80")})
        EXPECT_THROW(
            store().write([&](Transaction& tx) { tx.execute("insert into thing (id, name) values (1, $1)", {text}); }),
            BadText);
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

TEST_P(Statements, a_bulk_takes_many_rows_of_mixed_kinds)
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

TEST_P(Statements, a_bulk_counts_what_it_changed_and_skips_what_it_may)
{
    store().write([](Transaction& tx) {
        tx.execute("insert into thing (id) values (5)");
        auto bulk = tx.bulk("insert into thing (id) values ($1) on conflict do nothing");
        for (int i = 0; i < 10; ++i)
            bulk.add({i});
        EXPECT_EQ(bulk.finish(), 9);
    });
}

TEST_P(Statements, a_conflict_in_a_bulk_undoes_the_whole_body_and_leaves_a_sound_session)
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

TEST_P(Statements, a_bulk_that_is_not_finished_does_not_commit)
{
    EXPECT_THROW(store().write([](Transaction& tx) {
        auto bulk = tx.bulk("insert into thing (id) values ($1)");
        bulk.add({1});
    }),
                 std::logic_error);
    EXPECT_EQ(store().read([](Transaction& tx) { return tx.integer("select count(*) from thing"); }), 0);
}

TEST_P(Statements, nothing_else_is_said_while_a_bulk_is_open)
{
    EXPECT_THROW(store().write([](Transaction& tx) {
        auto bulk = tx.bulk("insert into thing (id) values ($1)");
        tx.integer("select 1");
    }),
                 std::logic_error);
}

TEST_P(Statements, text_sorts_by_its_bytes)
{
    store().write([](Transaction& tx) {
        auto bulk = tx.bulk("insert into thing (id, name) values ($1, $2)");
        int id = 0;
        for (char const* name : {"é", "b", "Z", "a", "B", "_", "zz"})
            bulk.add({++id, name});
        bulk.finish();
        std::string order;
        tx.query("select name from thing order by name", {}, [&](Row const& row) { order += row.text(0); });
        EXPECT_EQ(order, "BZ_abzzé");
    });
}
}
