// Requests that come twice, and edits that come late.
#include "ground/api/notes_for_test.h"

#include <atomic>
#include <thread>

namespace regard::api
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class Once : public Notes
{};
REGARD_ON_EVERY_ENGINE(Once);

TEST_P(Once, a_request_sent_twice_with_a_key_is_done_once)
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

TEST_P(Once, a_key_is_not_taken_for_another_request)
{
    testing::Headers const key = {{"Idempotency-Key", "8a1c-22"}};
    desk->post("/notes", R"({"text":"x"})", key);
    EXPECT_THAT(desk->post("/notes", R"({"text":"y"})", key).faults(), ElementsAre("key_reused"));
    desk->who.user = {99}; // the same key of somebody else is another key
    EXPECT_EQ(desk->post("/notes", R"({"text":"y"})", key).status, 201);
    EXPECT_EQ(notes(), 2);
}

TEST_P(Once, a_refused_request_leaves_its_key_free)
{
    testing::Headers const key = {{"Idempotency-Key", "k"}};
    EXPECT_EQ(desk->post("/notes", R"({"text":"never"})", key).status, 422);
    EXPECT_EQ(desk->post("/notes", R"({"text":"well"})", key).status, 201);
}

TEST_P(Once, a_request_sent_many_times_at_once_is_done_once)
{
    std::atomic<int> made{0};
    std::vector<std::thread> senders;
    for (int i = 0; i < 6; ++i)
        senders.emplace_back([&] {
            auto const answer = desk->post("/notes", R"({"text":"x"})", {{"Idempotency-Key", "k"}});
            made += answer.status == 201 || answer.status == 503 ? 1 : 0; // 503: too many races lost, to be sent again
        });
    for (auto& sender : senders)
        sender.join();
    EXPECT_EQ(made, 6);
    EXPECT_EQ(notes(), 1);
}

TEST_P(Once, old_keys_are_forgotten)
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

TEST_P(Once, an_edit_of_an_old_version_shows_what_stands_there_now)
{
    desk->post("/notes", R"({"text":"one"})");
    EXPECT_THAT(desk->ask("PATCH", first, {{"If-Match", "\"1\""}}, R"({"text":"two"})").header("ETag"),
                HasSubstr("\"2-"));
    auto const late = desk->ask("PATCH", first, {{"If-Match", "\"1\""}}, R"({"text":"three"})");
    EXPECT_EQ(late.status, 412);
    EXPECT_THAT(late.body, HasSubstr(R"("current":{"id":"0000000000001","text":"two")"));
    EXPECT_EQ(desk->get(first).read<Note>().text, "two");
    EXPECT_EQ(desk->ask("PATCH", first, {{"If-Match", "W/\"2\""}}, R"({"text":"three"})").status, 200);
}

TEST(Etag, changes_with_what_is_shown_and_names_the_version_all_the_same)
{
    auto const before = etag_of("7", R"({"helped":1,"version":7})");
    auto const after = etag_of("7", R"({"helped":2,"version":7})");
    EXPECT_NE(before, after); // or a reader would go on seeing the old figure
    for (auto const& seen : {before, after, "W/" + after, std::string("\"7\"")})
        EXPECT_EQ(version_of(seen).value(), 7) << seen;
}
}
}
