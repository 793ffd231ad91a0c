// Law 8: of an anonymous note the whole store is searched for whoever wrote it, and for when.
#include "features/knowledge/knowledge_for_test.h"

#include <map>
#include <set>

namespace regard::knowledge
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::IsSubsetOf;
using ::testing::Not;
using ::testing::SizeIs;

using Tables = std::map<std::string, std::multiset<std::string>>; // by name: each row as text

class AnonymousNotes : public KnowledgeRoom
{
  protected:
    std::vector<std::string> names(db::Transaction& tx, std::string const& sql, db::Params params = {})
    {
        return tx.all(sql, params, [](db::Row const& row) { return std::string(row.text(0)); });
    }

    Tables everything()
    {
        return store().read([&](db::Transaction& tx) {
            bool const is_sqlite = tx.engine() == db::Engine::sqlite;
            Tables all;
            for (std::string const& table :
                 names(tx, is_sqlite ? "select name from sqlite_master where type = 'table' "
                                       "and sql not like 'create virtual%'"
                                     : "select cast(table_name as text) from information_schema.tables "
                                       "where table_schema = 'public'"))
                all[table] = rows(tx, table, is_sqlite);
            return all;
        });
    }

    std::multiset<std::string> rows(db::Transaction& tx, std::string const& table, bool is_sqlite)
    {
        std::string row;
        for (std::string const& column :
             names(tx,
                   is_sqlite ? "select name from pragma_table_info($1)"
                             : "select cast(column_name as text) from information_schema.columns where table_name = $1",
                   {table}))
            row += (row.empty() ? "" : " || '|' || ") +
                   (is_sqlite ? "coalesce(case typeof(\"" + column + "\") when 'blob' then hex(\"" + column +
                                    "\") else cast(\"" + column + "\" as text) end, '')"
                              : "coalesce(cast(\"" + column + "\" as text), '')");
        auto const all = names(tx, "select " + row + " from \"" + table + "\"");
        return {all.begin(), all.end()};
    }

    static Tables news(Tables const& before, Tables after)
    {
        for (auto& [table, rows] : after)
            if (auto const there = before.find(table); there != before.end())
                for (std::string const& row : there->second)
                    if (auto const same = rows.find(row); same != rows.end())
                        rows.erase(same);
        std::erase_if(after, [](auto const& one) { return one.second.empty(); });
        return after;
    }

    static std::vector<std::string> names_of(Tables const& tables)
    {
        std::vector<std::string> all;
        for (auto const& [table, rows] : tables)
            all.push_back(table);
        return all;
    }

    static std::string said_in(Tables const& tables)
    {
        std::string all;
        for (auto const& [table, rows] : tables)
            for (std::string const& row : rows)
                all += table + ": " + row + "\n";
        return all;
    }

    // Whatever could be said of who it was, and of the hour.
    std::vector<std::string> telling()
    {
        return {std::to_string(anna.value),
                anna.text(),
                std::to_string(cards.value),
                cards.text(),
                std::to_string(bank.value),
                secret,
                "session-of-anna",
                std::to_string(clock.now().micros),
                std::to_string(clock.now().micros / 1'000'000)};
    }
};
REGARD_ON_EVERY_ENGINE(AnonymousNotes);
}

TEST_P(AnonymousNotes, leave_nothing_in_the_store_that_leads_to_whoever_wrote_them_or_to_the_hour)
{
    desk->who.session = "session-of-anna";
    desk->who.language = "da";
    clock.advance(Span::hours(5) + Span{123'456});
    auto const before = everything();
    auto const answer = desk->post("/field-notes/anonymous",
                                   R"({"text":"We are told to hang up","secret":")" + secret + R"(","touchpoint":")" +
                                       lost_card.text() + R"(","photo":")" +
                                       http::base64url(pictures::testing::telling_jpeg("55.67N of Anna")) + "\"}",
                                   {{"Idempotency-Key", "a key of Anna's"}});
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(answer.body, R"({"written_on":"2026-10-01"})");
    auto const left = news(before, everything());
    EXPECT_THAT(names_of(left), ElementsAre("field_note", "field_note_file", "field_note_secret"));
    for (std::string const& one : telling())
        EXPECT_THAT(said_in(left), Not(HasSubstr(one)));
    auto const id = store().read([](db::Transaction& tx) { return *tx.integer("select id from field_note"); });
    auto const blurred = IdSource::time_of(id);
    EXPECT_NE(blurred.micros / Span::minutes(1).micros, clock.now().micros / Span::minutes(1).micros);
    EXPECT_EQ(blurred.micros / Span::days(1).micros, clock.now().micros / Span::days(1).micros) << "a time of its day";
}

TEST_P(AnonymousNotes, of_two_people_at_two_times_in_two_languages_differ_in_nothing_but_what_was_drawn)
{
    auto const shape = [&](EmployeeId who, std::string const& language, Span at) {
        as(who);
        desk->who.language = language;
        clock.set(Instant{Date::of(2026, 10, 1).days * Span::days(1).micros} + at);
        EXPECT_EQ(desk->post("/field-notes/anonymous",
                             R"({"text":"The same","secret":")" + access::new_secret() + "\"}",
                             {{"Accept-Language", language}})
                      .status,
                  200);
        return store().write([](db::Transaction& tx) {
            tx.execute("update field_note set id = 1, meets = 1");
            auto row =
                tx.text("select kind || text || coalesce(touchpoint, 0) || coalesce(case_id, 0) || written_on || "
                        "coalesce(written_at, 0) || state || coalesce(answerer, 0) || version from field_note");
            tx.execute("delete from field_note");
            tx.execute("delete from field_note_secret");
            return row;
        });
    };
    EXPECT_EQ(shape(anna, "da", Span::hours(9)), shape(bo, "en", Span::hours(20)));
}

TEST_P(AnonymousNotes, land_together_the_next_morning_and_nothing_says_when_they_came)
{
    clock.advance(Span::hours(5) + Span{123'456});
    ASSERT_EQ(drop_in().status, 200);
    Instant const came = clock.now();
    worker->run_due();
    as(dan);
    EXPECT_THAT(listed("which=all"), IsEmpty()) << "whoever watches the list sees no note come";
    auto const before = everything();
    next_morning();
    auto const landed = news(before, everything());
    EXPECT_THAT(said_in(landed), Not(HasSubstr(std::to_string(came.micros))));
    as(fay, "focus_lead");
    auto const mine = listed("which=to_answer");
    ASSERT_THAT(mine, SizeIs(1)) << "without a touchpoint the writer's unit decides nothing";
    auto const one = note(mine[0]);
    EXPECT_TRUE(one.row.anonymous);
    EXPECT_FALSE(one.row.reporter);
    EXPECT_EQ(to_iso(one.row.written_on), "2026-10-01");
    store().read([&](db::Transaction& tx) {
        for (events::Line const& line : events::Journal::of(tx, "field_note", mine[0].value)) {
            EXPECT_FALSE(line.who) << line.verb;
            EXPECT_EQ(line.at, clock.now()) << line.verb;
        }
    });
}

TEST_P(AnonymousNotes, are_followed_by_their_code_and_by_nothing_else)
{
    ASSERT_EQ(drop_in().status, 200);
    EXPECT_EQ(followed(secret).state, NoteState::letterbox);
    EXPECT_EQ(desk->post("/field-notes/anonymous/follow", R"({"secret":")" + access::new_secret() + "\"}").status, 404);
    EXPECT_THAT(listed("which=mine"), IsEmpty());
    next_morning();
    as(fay, "focus_lead");
    auto const id = listed("which=to_answer").at(0);
    ASSERT_EQ(answer(id, R"({"outcome":"made_try","text":"Cards begins on Monday","what":"We call back"})").status,
              200);
    as(bo); // whoever has the code: nobody is asked who they are
    auto const before = everything();
    auto const read = followed(secret);
    EXPECT_EQ(read.state, NoteState::made_try);
    EXPECT_EQ(read.answer, "Cards begins on Monday");
    EXPECT_TRUE(read.made_try);
    EXPECT_THAT(read.steps, SizeIs(2));
    EXPECT_THAT(news(before, everything()), IsEmpty()) << "reading leaves nothing";
}

TEST_P(AnonymousNotes, lie_in_no_table_that_numbers_its_rows_as_they_come)
{
    store().read([&](db::Transaction& tx) {
        if (tx.engine() != db::Engine::sqlite)
            return; // there the rows of a day are laid anew, in the order of ids
        EXPECT_THAT(names(tx, "select t.name from pragma_table_list t where t.name like 'field_note%' and t.wr = 0 "
                              "and not exists (select 1 from pragma_table_info(t.name) c "
                              "where c.pk = 1 and c.type = 'INTEGER' and not exists "
                              "(select 1 from pragma_table_info(t.name) d where d.pk = 2))"),
                    IsEmpty());
    });
}

TEST_P(AnonymousNotes, tell_nobody_but_whoever_must_answer)
{
    ASSERT_EQ(drop_in().status, 200);
    next_morning();
    auto const told = concerned();
    ASSERT_THAT(told, ::testing::SizeIs(1));
    EXPECT_EQ(told[0].who, fay);
}

TEST_P(AnonymousNotes, sent_twice_are_one_and_another_text_under_the_same_code_is_refused)
{
    ASSERT_EQ(drop_in().status, 200);
    EXPECT_EQ(drop_in().status, 200);
    EXPECT_EQ(store().read([](db::Transaction& tx) { return *tx.integer("select count(*) from field_note"); }), 1);
    EXPECT_THAT(drop_in("Another").faults(), ElementsAre("secret:code_reused"));
}

TEST_P(AnonymousNotes, take_nothing_that_leads_back)
{
    auto const described = api::openapi_json(routes, "0");
    auto const begin = described.find("\"AnonymousNote\"");
    ASSERT_NE(begin, std::string::npos);
    auto const schema = described.substr(begin, described.find("\"required\"", begin) - begin);
    EXPECT_THAT(schema, Not(HasSubstr("case_id")));
    EXPECT_THAT(schema, Not(HasSubstr("voice"))) << "a voice is a name";
    EXPECT_THAT(schema, Not(HasSubstr("\"kind\"")));
    EXPECT_THAT(drop_in("x", R"(,"voice":"AAAA")").status, ::testing::Ge(400)) << "nor is it passed over in silence";
}

TEST_P(AnonymousNotes, are_written_at_a_pace_that_a_person_has)
{
    for (int i = 0; i < 10; ++i)
        desk->post("/field-notes/anonymous", R"({"text":"x","secret":")" + access::new_secret() + "\"}");
    EXPECT_EQ(drop_in().status, 429);
    clock.advance(Span::minutes(2));
    EXPECT_EQ(drop_in().status, 200);
}

TEST_P(AnonymousNotes, are_asked_for_unseen_by_log_and_meters)
{
    for (std::string const path : {"/api/v1/field-notes/anonymous", "/api/v1/field-notes/anonymous/follow"}) {
        http::Head head;
        head.method = http::Method::post;
        head.path = path;
        EXPECT_EQ(desk->service().plan(head).route, "") << path;
        head.path = "/api/v1/field-notes";
        EXPECT_EQ(desk->service().plan(head).route, "/field-notes");
    }
}
}
