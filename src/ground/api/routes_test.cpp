// Typed routes as a client meets them.
#include "ground/api/notes_for_test.h"

#include "ground/api/problem.h"

#include <boost/json.hpp>

namespace regard::elsewhere
{
struct Problem
{
    int number = 0;
};
BOOST_DESCRIBE_STRUCT(Problem, (), (number))
}

namespace regard::api
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class NoteRoutes : public Notes
{};
REGARD_ON_EVERY_ENGINE(NoteRoutes);

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

TEST_P(NoteRoutes, what_is_written_can_be_read)
{
    auto const written = desk->post("/notes", R"({"text":"call back"})");
    EXPECT_EQ(written.status, 201);
    EXPECT_EQ(written.header("Location"), "/api/v1" + first);
    EXPECT_THAT(written.header("ETag"), ::testing::StartsWith("\"1-"));
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
        {"an edit of what is no version",
         "PATCH",
         first,
         {{"If-Match", "\"1x\""}},
         "{\"text\":\"x\"}",
         400,
         "bad_request"},
        {"an edit of what is shown alone",
         "PATCH",
         first,
         {{"If-Match", "\"-77\"x"}},
         "{\"text\":\"x\"}",
         400,
         "bad_request"},
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

TEST_P(NoteRoutes, a_write_may_have_a_query_beside_its_body)
{
    auto const answer = desk->ask("PUT", first + "/copies?limit=7", {}, R"({"text":"x"})");
    ASSERT_EQ(answer.status, 200) << answer.body;
    auto const note = answer.read<Note>();
    EXPECT_EQ(note.version, 7);
    EXPECT_EQ(note.id, NoteId{1});
    EXPECT_THAT(desk->ask("PUT", first + "/copies?limit=70", {}, R"({"text":""})").faults(),
                ElementsAre("limit:too_large", "text:blank"));
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

TEST(OpenApi, tells_structs_of_one_name_apart_by_their_module)
{
    Routes routes;
    routes.get("/a", "", [](Asking&) -> Result<Problem> { return Problem{}; }).allow(anyone);
    routes.get("/b", "", [](Asking&) -> Result<elsewhere::Problem> { return elsewhere::Problem{}; }).allow(anyone);
    auto const schemas = boost::json::parse(openapi_json(routes, "test")).at("components").at("schemas").as_object();
    EXPECT_TRUE(schemas.contains("ApiProblem"));
    EXPECT_TRUE(schemas.contains("ElsewhereProblem"));
    EXPECT_FALSE(schemas.contains("Problem"));
}
}
}
