// Typed routes as a client meets them.
#include "ground/api/idempotency.h"
#include "ground/api/page.h"
#include "ground/api/testing.h"
#include "ground/db/testing.h"
#include "ground/http/upload.h"

#include <boost/json.hpp>
#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regard::api
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;

using NoteId = Id<struct NoteTag>;
using CaseId = Id<struct CaseTag>;

struct NewNote
{
    std::string text;
    std::optional<int> weight;
};
BOOST_DESCRIBE_STRUCT(NewNote, (), (text, weight))
constexpr auto rules_of(form::Of<NewNote>)
{
    using namespace form;
    return rules(on(&NewNote::text, not_blank, length(1, 100), about("What to remember")),
                 on(&NewNote::weight, range(1, 5)));
}

struct Note
{
    NoteId id;
    std::string text;
    Instant written;
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(Note, (), (id, text, written, version))

struct NoteQuery
{
    std::optional<std::string> after;
    int limit = 2;
};
BOOST_DESCRIBE_STRUCT(NoteQuery, (), (after, limit))
constexpr auto rules_of(form::Of<NoteQuery>)
{
    using namespace form;
    return rules(on(&NoteQuery::limit, range(1, 10), may_be_left_out));
}

struct AfterNote
{
    NoteId id;
};
BOOST_DESCRIBE_STRUCT(AfterNote, (), (id))

constexpr Permission read_notes{"notes.read"}, write_notes{"notes.write"};

Note note_of(db::Row const& row)
{
    return {row.id<NoteId>(0), std::string(row.text(1)), row.instant(2), row.integer(3)};
}

constexpr char one_note[] = "select id, text, written, version from note where id = $1";

Result<Note> read_note(Reading& r, NoteId id)
{
    auto note = r.tx.one(one_note, {id}, note_of);
    if (!note)
        return Refusal{"not_found", "There is no such note.", ""};
    return std::move(*note);
}

Result<Page<Note>> list_notes(Reading& r, NoteQuery const& query)
{
    NoteId after{0};
    if (query.after) {
        auto const key = cursor_from<AfterNote>(*query.after);
        if (!key)
            return key.error();
        after = key->id;
    }
    Page<Note> page;
    page.items = r.tx.all("select id, text, written, version from note where id > $1 order by id limit $2",
                          {after.value, query.limit + 1}, note_of);
    if (page.items.size() > static_cast<std::size_t>(query.limit)) {
        page.items.pop_back();
        page.next = cursor_of(AfterNote{page.items.back().id});
    }
    return page;
}

Result<Note> write_note(Writing& w, NewNote const& form)
{
    if (form.text == "never")
        return Refusal{"too_rude", "Say it nicely.", "text"};
    NoteId const id{w.tx.integer("select coalesce(max(id), 0) + 1 from note").value()};
    w.tx.execute("insert into note (id, text, written, version) values ($1, $2, $3, 1)", {id, form.text, w.now});
    return Note{id, form.text, w.now, 1};
}

struct Change
{
    NoteId id;
    std::string text;
};

Result<Change> prepare_change(Asking&, NoteId id, NewNote const& form) { return Change{id, form.text}; }

Result<Note> commit_change(Writing& w, Change const& change)
{
    auto note = w.tx.one(one_note, {change.id}, note_of);
    if (!note)
        return Refusal{"not_found", "There is no such note.", ""};
    if (auto const same = w.unchanged(note->version, *note); !same)
        return same.error();
    note->text = change.text;
    ++note->version;
    w.tx.execute("update note set text = $1, version = $2 where id = $3", {note->text, note->version, note->id});
    return std::move(*note);
}

void add_routes(Routes& routes)
{
    routes.get("/notes", "Read the notes", list_notes).allow(read_notes);
    routes.get("/notes/{id}", "Read one note", read_note).allow(read_notes).quick();
    routes.post("/notes", "Write a note", write_note)
        .allow(write_notes)
        .creates("/notes/{id}")
        .example(R"({"text":"x"})");
    routes.patch("/notes/{id}", "Change a note", prepare_change, commit_change).allow(write_notes).edits();
    routes
        .delete_("/notes/{id}", "Drop a note",
                 [](Writing& w, NoteId id) -> Result<void> {
                     w.tx.execute("delete from note where id = $1", {id});
                     return {};
                 })
        .allow(write_notes);
    routes
        .get("/notes/latest", "Read the latest note",
             [](Reading&) -> Result<Note> {
                 return Note{{9}, "latest", {}, 1};
             })
        .allow(anyone_signed_in);
    routes
        .post(
            "/files", "Bring a file",
            [](Asking&, http::Upload& upload) -> Result<std::int64_t> {
                return static_cast<std::int64_t>(upload.files.at(0).content.size());
            },
            [](db::Transaction&, std::int64_t size) -> Result<Note> {
                return Note{{1}, std::to_string(size), {}, 1};
            })
        .allow(write_notes)
        .body_limit(1'000'000);
    routes
        .page("/c/{token}", "The customer's page",
              [](Reading&, std::string const& token) -> Result<http::Response> {
                  return http::page_answer("<p>" + token);
              })
        .allow(anyone);
    routes
        .page_form("/c/{token}", "Write to us",
                   [](Writing&, std::string const&, Parsed<NewNote> const& form) -> Result<http::Response> {
                       return form ? http::redirect("/c/thanks") : http::page_answer(form.error()[0].field, 422);
                   })
        .allow(anyone);
    routes
        .post("/broken", "Never works",
              [](Writing&, NewNote const&) -> Result<void> { throw std::runtime_error("secret"); })
        .allow(write_notes);
    routes.get("/busy", "Always busy", [](Reading&) -> Result<void> { throw db::Busy("lost ten races", "40001"); })
        .allow(anyone);
}

class NoteRoutes : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        auto migrations = db::migrations_of("ground_api", embedded::ground_api_schema());
        migrations.push_back({"notes", 1, "note",
                              "create table note (id id primary key, text text not null, written instant not null, "
                              "version int not null);"});
        ASSERT_TRUE(db::migrate(store(), migrations));
        add_routes(routes);
        desk = std::make_unique<testing::Desk>(routes, store(), clock);
        desk->who = testing::employee({"notes.read", "notes.write"});
    }

    std::int64_t notes()
    {
        return store().read([](db::Transaction& tx) { return tx.integer("select count(*) from note").value(); });
    }

    SettableClock clock{{1'800'000'000'000'000}};
    Routes routes;
    std::unique_ptr<testing::Desk> desk;
};
REGARD_ON_EVERY_ENGINE(NoteRoutes);

std::string const first = "/notes/" + id_text(1);

TEST_P(NoteRoutes, what_is_written_can_be_read)
{
    auto const written = desk->post("/notes", R"({"text":"call back"})");
    EXPECT_EQ(written.status, 201);
    EXPECT_EQ(written.header("Location"), "/api/v1" + first);
    EXPECT_EQ(written.header("ETag"), "\"1\"");
    auto const answer = desk->get(first);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, written.body);
    EXPECT_EQ(answer.read<Note>().written, clock.now());
}

TEST_P(NoteRoutes, all_faulty_fields_are_told_at_once)
{
    auto const answer = desk->post("/notes", R"({"text":"  ","weight":9,"colour":1})");
    EXPECT_EQ(answer.status, 422);
    EXPECT_EQ(answer.type, "application/problem+json");
    EXPECT_THAT(answer.faults(), ElementsAre("text:blank", "weight:too_large", "colour:unknown_field"));
}

TEST_P(NoteRoutes, a_refusal_names_its_field_and_changes_nothing)
{
    auto const answer = desk->post("/notes", R"({"text":"never"})");
    EXPECT_EQ(answer.status, 422);
    EXPECT_THAT(answer.faults(), ElementsAre("text:too_rude"));
    EXPECT_EQ(notes(), 0);
}

TEST_P(NoteRoutes, faults_are_told_in_the_readers_language)
{
    desk->who.language = "da";
    EXPECT_THAT(desk->post("/notes", R"({"text":"x","weight":9})").body, HasSubstr("Dette må højst være 5."));
    EXPECT_THAT(desk->get("/notes/" + id_text(77)).body, HasSubstr("Her er intet"));
}

struct BadCall
{
    char const* name;
    char const* method;
    std::string target;
    testing::Headers headers;
    std::string body;
    int status;
    char const* code;
};

TEST_P(NoteRoutes, bad_calls_are_refused)
{
    BadCall const table[] = {
        {"no such path", "GET", "/nothing", {}, "", 404, "not_found"},
        {"no such method", "PUT", first, {}, "", 405, "method_not_allowed"},
        {"no such id", "GET", "/notes/" + id_text(5), {}, "", 404, "not_found"},
        {"an id that is none", "GET", "/notes/1;drop", {}, "", 404, "not_found"},
        {"JSON cut off", "POST", "/notes", {}, "{\"text\":", 422, ":bad_json"},
        {"deep JSON", "POST", "/notes", {}, std::string(10'000, '['), 422, ":too_deep"},
        {"no body", "POST", "/notes", {}, "", 415, "wrong_type"},
        {"a query that can't be", "GET", "/notes?limit=0", {}, "", 422, "limit:too_small"},
        {"a query nobody knows", "GET", "/notes?sort=id", {}, "", 422, "sort:unknown_field"},
        {"a broken query", "GET", "/notes?limit=%2", {}, "", 400, "bad_request"},
        {"a cursor from elsewhere", "GET", "/notes?after=abc", {}, "", 400, "after:bad_cursor"},
        {"an edit of no version", "PATCH", first, {}, "{\"text\":\"x\"}", 428, "if_match_missing"},
        {"an edit of any version", "PATCH", first, {{"If-Match", "*"}}, "{\"text\":\"x\"}", 400, "bad_request"},
        {"a bad key", "POST", "/notes", {{"Idempotency-Key", "a b"}}, "{\"text\":\"x\"}", 400, "bad_key"},
        {"a store too busy", "GET", "/busy", {}, "", 503, "busy"},
    };
    for (auto const& bad : table) {
        auto const answer = desk->ask(bad.method, bad.target, bad.headers, bad.body);
        EXPECT_EQ(answer.status, bad.status) << bad.name;
        EXPECT_THAT(answer.faults(), ElementsAre(bad.code)) << bad.name;
    }
    EXPECT_EQ(desk->ask("PUT", first, {}, "").header("Allow"), "GET, PATCH, DELETE");
    EXPECT_EQ(desk->ask("OPTIONS", first, {}, "").status, 204);
    EXPECT_EQ(notes(), 0);
}

TEST_P(NoteRoutes, a_body_of_another_type_is_refused) { EXPECT_EQ(desk->submit("/notes", "text=x").status, 415); }

TEST_P(NoteRoutes, only_those_allowed_may)
{
    desk->who = {};
    EXPECT_EQ(desk->get(first).status, 401);
    desk->who = testing::employee({"notes.read"});
    EXPECT_EQ(desk->post("/notes", R"({"text":"x"})").status, 403);
    EXPECT_EQ(desk->get("/notes/latest").read<Note>().text, "latest");
}

TEST_P(NoteRoutes, changes_need_the_sessions_token)
{
    auto const right = desk->who.csrf;
    for (auto const* wrong : {"", "x", "csrf-of-the-tesu"}) {
        desk->who.csrf = right;
        testing::Headers const headers = {{"X-Regard-Csrf", wrong}};
        EXPECT_THAT(desk->ask("POST", "/notes", headers, R"({"text":"x"})").faults(), ElementsAre("csrf")) << wrong;
    }
    desk->who.csrf.clear(); // a session without a token changes nothing
    EXPECT_EQ(desk->ask("POST", "/notes", {{"X-Regard-Csrf", ""}}, R"({"text":"x"})").status, 403);
    desk->who.by = Who::By::token;
    EXPECT_EQ(desk->post("/notes", R"({"text":"x"})").status, 201);
}

TEST_P(NoteRoutes, nothing_changes_at_another_sites_request)
{
    EXPECT_EQ(desk->post("/notes", R"({"text":"x"})", {{"Sec-Fetch-Site", "cross-site"}}).status, 403);
    EXPECT_EQ(desk->submit("//c/abc", "text=x", {{"Sec-Fetch-Site", "cross-site"}}).status, 403);
    EXPECT_EQ(desk->post("/notes", R"({"text":"x"})", {{"Sec-Fetch-Site", "same-origin"}}).status, 201);
}

TEST_P(NoteRoutes, an_edit_of_an_old_version_shows_what_stands_there_now)
{
    desk->post("/notes", R"({"text":"one"})");
    EXPECT_EQ(desk->ask("PATCH", first, {{"If-Match", "\"1\""}}, R"({"text":"two"})").header("ETag"), "\"2\"");
    auto const late = desk->ask("PATCH", first, {{"If-Match", "\"1\""}}, R"({"text":"three"})");
    EXPECT_EQ(late.status, 412);
    EXPECT_THAT(late.body, HasSubstr(R"("current":{"id":"0000000000001","text":"two")"));
    EXPECT_EQ(desk->get(first).read<Note>().text, "two");
    EXPECT_EQ(desk->ask("PATCH", first, {{"If-Match", "W/\"2\""}}, R"({"text":"three"})").status, 200);
}

TEST_P(NoteRoutes, a_request_sent_twice_with_a_key_is_done_once)
{
    testing::Headers const key = {{"Idempotency-Key", "8a1c-22"}};
    auto const once = desk->post("/notes", R"({"text":"x"})", key);
    auto const twice = desk->post("/notes", R"({"text":"x"})", key);
    EXPECT_EQ(twice.status, 201);
    EXPECT_EQ(twice.body, once.body);
    EXPECT_EQ(twice.header("Location"), once.header("Location"));
    EXPECT_EQ(twice.header("Idempotency-Replayed"), "true");
    EXPECT_EQ(notes(), 1);
}

TEST_P(NoteRoutes, a_key_is_not_taken_for_another_request)
{
    testing::Headers const key = {{"Idempotency-Key", "8a1c-22"}};
    desk->post("/notes", R"({"text":"x"})", key);
    EXPECT_THAT(desk->post("/notes", R"({"text":"y"})", key).faults(), ElementsAre("key_reused"));
    desk->who.user = {99}; // the same key of somebody else is another key
    EXPECT_EQ(desk->post("/notes", R"({"text":"y"})", key).status, 201);
    EXPECT_EQ(notes(), 2);
}

TEST_P(NoteRoutes, a_refused_request_leaves_its_key_free)
{
    testing::Headers const key = {{"Idempotency-Key", "k"}};
    EXPECT_EQ(desk->post("/notes", R"({"text":"never"})", key).status, 422);
    EXPECT_EQ(desk->post("/notes", R"({"text":"well"})", key).status, 201);
}

TEST_P(NoteRoutes, old_keys_are_forgotten)
{
    testing::Headers const key = {{"Idempotency-Key", "k"}};
    desk->post("/notes", R"({"text":"x"})", key);
    auto const forget = [&](Instant before) {
        return store().write([&](db::Transaction& tx) { return forget_old_keys(tx, before); });
    };
    EXPECT_EQ(forget(clock.now()), 0);
    EXPECT_EQ(forget(clock.now() + Span{1}), 1);
    EXPECT_EQ(desk->post("/notes", R"({"text":"x"})", key).status, 201);
    EXPECT_EQ(notes(), 2);
}

TEST_P(NoteRoutes, lists_are_read_page_by_page)
{
    for (int i = 0; i < 5; ++i)
        desk->post("/notes", R"({"text":"n"})");
    std::size_t seen = 0;
    std::string next;
    for (int pages = 1;; ++pages) {
        auto const page = desk->get("/notes" + (next.empty() ? "" : "?after=" + next)).read<Page<Note>>();
        seen += page.items.size();
        if (!page.next) {
            EXPECT_EQ(pages, 3);
            break;
        }
        next = *page.next;
    }
    EXPECT_EQ(seen, 5U);
}

TEST_P(NoteRoutes, files_reach_the_handler)
{
    EXPECT_EQ(desk->upload("/files", "a.csv", "12345").read<Note>().text, "5");
    EXPECT_THAT(desk->ask("POST", "/files", {}, "").faults(), ElementsAre("file:required"));
}

TEST_P(NoteRoutes, pages_take_forms_and_show_faults_themselves)
{
    desk->who = {};
    EXPECT_EQ(desk->get("//c/abc").body, "<p>abc");
    EXPECT_EQ(desk->submit("//c/abc", "text=hello").header("Location"), "/c/thanks");
    auto const faulty = desk->submit("//c/abc", "text=");
    EXPECT_EQ(faulty.status, 422);
    EXPECT_EQ(faulty.body, "text");
    EXPECT_EQ(desk->get("//nowhere").type, "text/html; charset=utf-8");
}

TEST_P(NoteRoutes, an_exception_is_told_to_the_log_alone)
{
    EXPECT_THROW(desk->post("/broken", R"({"text":"x"})"), std::logic_error); // the desk throws what the log was told
    http::Request request;
    request.head.method = http::Method::post;
    request.head.path = "/api/v1/broken";
    request.head.headers = {{"Content-Type", "application/json"}, {"X-Regard-Csrf", desk->who.csrf}};
    request.body = R"({"text":"x"})";
    auto const answer = desk->service().answer(desk->service().plan(request.head), request);
    EXPECT_EQ(answer.status, 500);
    EXPECT_THAT(std::get<std::string>(answer.body), ::testing::Not(HasSubstr("secret")));
}

TEST_P(NoteRoutes, an_upload_is_refused_before_its_body_is_read)
{
    http::Head head;
    head.method = http::Method::post;
    head.path = "/api/v1/files";
    auto const plan = desk->service().plan(head);
    EXPECT_TRUE(plan.ask_first);
    EXPECT_EQ(plan.body, http::Plan::Body::upload);
    EXPECT_EQ(desk->service().admit(plan, head)->status, 403); // no token
    head.headers = {{"X-Regard-Csrf", desk->who.csrf}};
    EXPECT_FALSE(desk->service().admit(plan, head));
}

TEST_P(NoteRoutes, the_service_says_how_it_is)
{
    desk->who = {};
    EXPECT_EQ(desk->get("//healthz").body, "ok\n");
    EXPECT_EQ(desk->get("//readyz").status, 200);
    EXPECT_EQ(desk->get("//metrics").status, 401);
    desk->who = testing::employee({"metrics.read"});
    EXPECT_EQ(desk->get("//metrics").status, 200);
}

TEST_P(NoteRoutes, describe_themselves)
{
    auto const text = desk->get("/openapi.json").body;
    auto const document = boost::json::parse(text).as_object();
    auto const& operation = document.at("paths").at("/notes").at("post").as_object();
    EXPECT_EQ(operation.at("operationId").as_string(), "post_notes");
    EXPECT_EQ(operation.at("x-permission").as_string(), "notes.write");
    EXPECT_TRUE(operation.at("responses").as_object().contains("201"));
    auto const& schemas = document.at("components").at("schemas").as_object();
    for (auto const* name : {"Note", "NewNote", "NotePage", "Problem", "FieldFault"})
        EXPECT_TRUE(schemas.contains(name)) << name;
    EXPECT_FALSE(document.at("paths").as_object().contains("/c/{token}"));
    EXPECT_EQ(text, openapi_json(routes, "test"));
}

TEST_P(NoteRoutes, every_row_says_who_may)
{
    for (auto const& row : routes.rows())
        EXPECT_TRUE(row.permission) << row.full_pattern();
}

TEST(Routes, that_say_too_little_or_clash_end_the_start)
{
    auto const store = db::Database::in_memory();
    SettableClock const clock({0});
    auto const read = [](Reading&, NoteId) -> Result<void> { return {}; };
    auto const starts = [&](Routes const& routes) { testing::Desk desk(routes, *store, clock); };
    Routes nobody_may;
    nobody_may.get("/a/{id}", "", read);
    EXPECT_THROW(starts(nobody_may), std::logic_error);
    Routes alike;
    alike.get("/a/{id}", "", read).allow(anyone);
    alike.get("/a/{other}", "", read).allow(anyone);
    EXPECT_THROW(starts(alike), std::logic_error);
    Routes too_few_parts;
    too_few_parts.get("/a", "", read).allow(anyone);
    EXPECT_THROW(starts(too_few_parts), std::logic_error);
    Routes twice;
    twice.get("/a/{id}", "", read);
    EXPECT_THROW(twice.get("/a/{id}", "", read), std::logic_error);
}
}
}
