// What goes in comes out, alike on both engines.
#include "ground/db/thing_store.h"

#include <limits>

namespace regard::db
{
namespace
{
using testing::as_bytes;

using testing::as_text;

struct PersonTag;
using PersonId = Id<PersonTag>;

class Values : public testing::ThingStore
{};
REGARD_ON_EVERY_ENGINE(Values);
}

TEST_P(Values, integers_of_every_size_come_back)
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

TEST_P(Values, reals_come_back_to_the_last_bit)
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

TEST_P(Values, text_comes_back_whatever_stands_in_it)
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

TEST_P(Values, bytes_come_back_with_their_zeros)
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

TEST_P(Values, null_of_every_kind_is_null_and_empty_is_not)
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

TEST_P(Values, ids_instants_flags_and_enums_are_integers_and_nobody_is_null)
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

TEST_P(Values, what_the_engine_computes_reads_alike)
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

TEST_P(Values, a_sum_beyond_64_bits_is_an_error_not_a_wrong_number)
{
    store().write([](Transaction& tx) {
        tx.execute("insert into thing (id, number) values (1, $1), (2, $1)",
                   {std::numeric_limits<std::int64_t>::max()});
    });
    EXPECT_ANY_THROW(store().read([](Transaction& tx) { tx.integer("select sum(number) from thing"); }));
}

TEST_P(Values, an_optional_filter_is_one_text)
{
    auto const sql = "select count(*) from thing where ($1 is null or number = $1)";
    store().write([&](Transaction& tx) {
        tx.execute("insert into thing (id, number) values (1, 1), (2, 2)");
        EXPECT_EQ(tx.integer(sql, {std::optional<std::int64_t>()}), 2);
        EXPECT_EQ(tx.integer(sql, {std::optional<std::int64_t>(2)}), 1);
    });
}

TEST_P(Values, the_same_text_may_take_another_kind_of_value)
{
    store().write([](Transaction& tx) {
        for (Value const& value : {Value(7), Value(nullptr), Value(std::optional<int>())})
            tx.execute("insert into thing (id, number) select coalesce(max(id), 0) + 1, $1 from thing", {value});
        EXPECT_EQ(tx.integer("select count(*) from thing where number is null"), 2);
    });
}

TEST_P(Values, a_wrong_getter_is_a_bug_that_shows)
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

TEST_P(Values, text_that_is_not_text_is_refused_alike)
{
    for (std::string_view text :
         {std::string_view("a\0b", 3), std::string_view("\xff"), std::string_view("\xed\xa0\x80")})
        EXPECT_THROW(
            store().write([&](Transaction& tx) { tx.execute("insert into thing (id, name) values (1, $1)", {text}); }),
            BadText);
}

TEST_P(Values, text_sorts_by_its_bytes)
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
