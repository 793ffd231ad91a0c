// Who may do what, and from where.
#include "ground/api/notes_for_test.h"

namespace regard::api
{
namespace
{
using ::testing::ElementsAre;

class Allowed : public Notes
{};
REGARD_ON_EVERY_ENGINE(Allowed);

TEST_P(Allowed, only_those_allowed_may)
{
    desk->who = {};
    EXPECT_EQ(desk->get(first).status, 401);
    desk->who = testing::employee({"notes.read"});
    EXPECT_EQ(desk->post("/notes", R"({"text":"x"})").status, 403);
    EXPECT_EQ(desk->get("/notes/latest").read<Note>().text, "latest");
}

TEST_P(Allowed, changes_need_the_sessions_token)
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

TEST_P(Allowed, nothing_changes_at_another_sites_request)
{
    EXPECT_EQ(desk->post("/notes", R"({"text":"x"})", {{"Sec-Fetch-Site", "cross-site"}}).status, 403);
    EXPECT_EQ(desk->submit("//c/abc", "text=x", {{"Sec-Fetch-Site", "cross-site"}}).status, 403);
    EXPECT_EQ(desk->post("/notes", R"({"text":"x"})", {{"Sec-Fetch-Site", "same-origin"}}).status, 201);
}

TEST_P(Allowed, an_upload_is_refused_before_its_body_is_read)
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

TEST_P(Allowed, every_row_says_who_may)
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
