#include "ground/db/migration.h"
#include "ground/db/sql/tokens.h"
#include "ground/db/sqlite/statement.h"

#include <gtest/gtest.h>

namespace regard::db
{
TEST(Tokens, put_together_are_the_text)
{
    for (std::string_view sql : {"", "select 'it''s $1', \"a\"\"b\" /* $2 */ from t -- $3\nwhere a=$4", "'unclosed",
                                 "/* unclosed", "-- unclosed", "\"unclosed", "$", "$x", "1.5e3", "æ = $12"})
    {
        std::string whole;
        for (Token const& token : tokens_of(sql))
            whole += token.text;
        EXPECT_EQ(whole, sql);
    }
}

TEST(Placeholders, become_question_marks_only_where_they_are_placeholders)
{
    EXPECT_EQ(sqlite::with_question_marks("select '$1', \"$2\", $3 /* $4 */ -- $5\n, $16 from a"),
              "select '$1', \"$2\", ?3 /* $4 */ -- $5\n, ?16 from a");
}

TEST(TypeWords, become_what_each_engine_calls_them)
{
    auto const sql =
        "create table if not exists a (id id primary key, at instant not null, price minor, n int, x real,\n"
        "  t text not null default 'int, real', b bytes, f flag not null default 0, -- id\n"
        "  primary key (t, n), unique (at), check (n > (1 + 2)), foreign key (n) references id (id));\n"
        "create index a_at on a (at);";
    EXPECT_EQ(
        translated(sql, Engine::sqlite),
        "create table if not exists a (id INTEGER primary key, at INTEGER not null, price INTEGER, n INTEGER, x REAL,\n"
        "  t TEXT not null default 'int, real', b BLOB, f INTEGER check (f in (0, 1)) not null default 0, -- id\n"
        "  primary key (t, n), unique (at), check (n > (1 + 2)), foreign key (n) references id (id)) strict;\n"
        "create index a_at on a (at);");
    EXPECT_EQ(translated(sql, Engine::postgres),
              "create table if not exists a (id bigint primary key, at bigint not null, price bigint, n bigint, x "
              "double precision,\n"
              "  t text collate \"C\" not null default 'int, real', b bytea, f bigint check (f in (0, 1)) not null "
              "default 0, -- id\n"
              "  primary key (t, n), unique (at), check (n > (1 + 2)), foreign key (n) references id (id));\n"
              "create index a_at on a (at);");
}

TEST(TypeWords, without_rowid_is_for_sqlite_alone)
{
    auto const sql = "create table a (b int primary key) without rowid;";
    EXPECT_EQ(translated(sql, Engine::sqlite), "create table a (b INTEGER primary key) without rowid, strict;");
    EXPECT_EQ(translated(sql, Engine::postgres), "create table a (b bigint primary key) ;");
}

TEST(TypeWords, a_column_added_later_is_typed_too)
{
    EXPECT_EQ(
        translated("alter table a add column c flag not null default 0; alter table a rename to b;", Engine::postgres),
        "alter table a add column c bigint check (c in (0, 1)) not null default 0; alter table a rename to b;");
}

TEST(TypeWords, a_type_that_is_none_of_ours_and_a_cut_off_statement_are_bugs_that_show)
{
    EXPECT_THROW(translated("create table a (b varchar(20));", Engine::sqlite), std::logic_error);
    EXPECT_THROW(translated("create table a (b bigint);", Engine::postgres), std::logic_error);
    EXPECT_THROW(translated("create table a (b int", Engine::postgres), std::logic_error);
    EXPECT_THROW(translated("create table a", Engine::postgres), std::logic_error);
}

TEST(TypeWords, what_one_engine_alone_has_is_left_out_on_the_other)
{
    auto const sql = "create table a (b int);\n-- on sqlite\ncreate virtual table f using fts5(w);\n"
                     "-- on postgres\ncreate index a_b on a using gin (b);\n-- on both\ncreate index c on a (b);";
    EXPECT_EQ(translated(sql, Engine::sqlite),
              "create table a (b INTEGER) strict;\n-- on sqlite\n"
              "create virtual table f using fts5(w);\n-- on both\ncreate index c on a (b);");
    EXPECT_EQ(translated(sql, Engine::postgres),
              "create table a (b bigint);\n-- on postgres\n"
              "create index a_b on a using gin (b);\n-- on both\ncreate index c on a (b);");
}
}
