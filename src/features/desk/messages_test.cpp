#include "features/desk/testing.h"

namespace regard::desk
{
namespace
{
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class Thread : public DeskRoutes
{};
REGARD_ON_EVERY_ENGINE(Thread);

TEST_P(Thread, a_message_goes_out_after_ten_seconds_and_can_be_taken_back_until_then)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const first = write(id, R"({"kind":"message_out","text":"We block it now."})").read<EntryWritten>();
    EXPECT_EQ(*first.goes_out, clock.now() + Span::seconds(10));
    pass(Span::seconds(9));
    EXPECT_THAT(posted, IsEmpty());
    EXPECT_EQ(desk->ask("DELETE", "/cases/" + id.text() + "/messages/" + first.id.text(), {}, "").status, 204);
    pass(Span::seconds(10));
    EXPECT_THAT(posted, IsEmpty());
    EXPECT_EQ(at_desk(id).drafts.front().text, "We block it now.");
    auto const second = write(id, R"({"kind":"message_out","text":"We have blocked it."})").read<EntryWritten>();
    pass(Span::seconds(10));
    ASSERT_THAT(posted, SizeIs(1));
    EXPECT_EQ(posted.front().text, "We have blocked it.");
    EXPECT_EQ(posted.front().from_name, "Anna");
    EXPECT_EQ(desk->ask("DELETE", "/cases/" + id.text() + "/messages/" + second.id.text(), {}, "").status, 409);
}

TEST_P(Thread, nobody_else_takes_a_message_back)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const entry = write(id, R"({"kind":"message_out","text":"We block it now."})").read<EntryWritten>().id;
    as(bo);
    auto const refused = desk->ask("DELETE", "/cases/" + id.text() + "/messages/" + entry.text(), {}, "");
    EXPECT_EQ(refused.status, 403);
    EXPECT_THAT(refused.faults(), ElementsAre("not_yours"));
    EXPECT_THAT(at_desk(id).drafts, IsEmpty());
    pass(Span::seconds(10));
    EXPECT_THAT(posted, SizeIs(1));
}

TEST_P(Thread, what_is_taken_back_stands_before_what_was_begun_since)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const entry =
        write(id, R"({"kind":"message_out","text":"We block it now.","asks":true})").read<EntryWritten>().id;
    auto const draft = "/cases/" + id.text() + "/drafts/message_out";
    EXPECT_EQ(desk->ask("PUT", draft, {}, R"({"text":"And one more thing."})").status, 200);
    EXPECT_EQ(desk->ask("DELETE", "/cases/" + id.text() + "/messages/" + entry.text(), {}, "").status, 204);
    EXPECT_EQ(at_desk(id).drafts.front().text, "We block it now.\n\nAnd one more thing.");
    EXPECT_TRUE(at_desk(id).drafts.front().asks);
}

TEST_P(Thread, a_note_never_goes_out)
{
    CaseId const id = opened(R"(,"keep":true)");
    EXPECT_FALSE(write(id, R"({"kind":"note","text":"Sounds upset."})").read<EntryWritten>().goes_out);
    pass(Span::hours(1));
    EXPECT_THAT(posted, IsEmpty());
    EXPECT_THAT(write(id, R"({"text":"Which is it?"})").faults(), ElementsAre("kind:required"));
}

TEST_P(Thread, the_target_pauses_only_once_the_question_has_really_gone_out)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const entry =
        write(id, R"({"kind":"message_out","text":"Where was it?","asks":true})").read<EntryWritten>().id;
    pass(Span::seconds(10));
    EXPECT_EQ(at_desk(id).row.state, State::open);
    EXPECT_FALSE(at_desk(id).standing->paused_since);
    store().write([&](db::Transaction& tx) { desk_room->gone_out(tx, id, entry, "<a@b>", clock.now()); });
    EXPECT_EQ(at_desk(id).row.state, State::waiting_for_customer);
    EXPECT_TRUE(at_desk(id).standing->paused_since);
    auto const ticket = desk_room->ticket();
    store().write([&](db::Transaction& tx) {
        return desk_room->receive(tx, id, ticket, {.channel = Channel::mail, .text = "In the bus."}, clock.now());
    });
    EXPECT_EQ(at_desk(id).row.state, State::open);
    EXPECT_TRUE(at_desk(id).row.customer_waits);
}

TEST_P(Thread, what_cannot_be_sent_says_so_and_can_be_tried_again)
{
    no_post = Refusal{"no_post", "No mail server.", ""};
    CaseId const id = opened(R"(,"keep":true)");
    auto const entry = write(id, R"({"kind":"message_out","text":"Hello"})").read<EntryWritten>().id;
    pass(Span::seconds(10));
    EXPECT_THAT(steps(id), Contains("not_delivered"));
    no_post.reset();
    EXPECT_EQ(desk->post("/cases/" + id.text() + "/messages/" + entry.text() + "/delivery", "").status, 204);
    EXPECT_THAT(posted, SizeIs(1));
}

TEST_P(Thread, whoever_was_overtaken_is_told_and_may_send_anyway)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const seen = at_desk(id).thread.back().id;
    as(bo);
    write(id, R"({"kind":"message_out","text":"From Bo"})");
    as(anna);
    std::string const mine = R"({"kind":"message_out","text":"From Anna","seen":")" + seen.text() + '"';
    auto const refused = write(id, mine + '}');
    EXPECT_EQ(refused.status, 409);
    EXPECT_THAT(refused.faults(), ElementsAre("answered_meanwhile"));
    EXPECT_EQ(write(id, mine + R"(,"anyway":true})").status, 200);
}

TEST_P(Thread, drafts_are_kept_per_person_and_two_windows_both_keep_their_text)
{
    CaseId const id = opened(R"(,"keep":true)");
    std::string const where = "/cases/" + id.text() + "/drafts/message_out";
    EXPECT_EQ(desk->ask("PUT", where, {}, R"({"text":"one","version":0})").read<DraftShown>().version, 1);
    auto const other = desk->ask("PUT", where, {}, R"({"text":"two","version":0})");
    EXPECT_EQ(other.status, 412);
    EXPECT_THAT(other.body, ::testing::HasSubstr("one"));
    as(bo);
    EXPECT_THAT(at_desk(id).drafts, IsEmpty());
    EXPECT_EQ(at_desk(id).writing.front().name, "Anna Berg");
}
}

TEST_P(Thread, a_draft_stays_with_its_writer_when_the_case_gets_another_owner)
{
    CaseId const id = opened(R"(,"keep":true)");
    std::string const at = "/cases/" + id.text();
    desk->ask("PUT", at + "/drafts/message_out", {}, R"({"text":"Dear Eva, we","version":0})");
    as(bo);
    desk->ask("PUT", at + "/drafts/message_out", {}, R"({"text":"Hello Eva","version":0})");
    EXPECT_LT(desk->ask("PUT", at + "/owner", {}, "{}").status, 300);
    EXPECT_EQ(at_desk(id).row.owner.id, bo);
    EXPECT_EQ(at_desk(id).drafts.front().text, "Hello Eva");
    as(anna);
    EXPECT_EQ(at_desk(id).drafts.front().text, "Dear Eva, we");
}

TEST_P(Thread, a_picture_that_is_a_page_as_well_is_served_as_a_picture_to_be_kept)
{
    CaseId const id = opened(R"(,"keep":true)");
    std::string const at = "/cases/" + id.text() + "/files";
    struct
    {
        char const* name;
        char const* bytes;
        char const* type;
    } const table[] = {
        {"a.gif", "GIF89a/*<html><script>z()</script>*/=1", "image/gif"},
        {"a.png", "<html><script>z()</script>", "application/octet-stream"},
        {"a.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='z()'/>", "application/octet-stream"},
        {"a.html", "<script>z()</script>", "application/octet-stream"},
        {"a.pdf.html", "%PDF-1.7 <script>z()</script>", "application/octet-stream"},
    };
    for (auto const& row : table) {
        auto const file = desk->upload(at, row.name, row.bytes).read<FilesBrought>().files.at(0);
        auto const served = desk->get(at + "/" + file.id.text());
        EXPECT_EQ(served.type, row.type) << row.name;
        EXPECT_THAT(served.header("content-disposition"), ::testing::StartsWith("attachment")) << row.name;
    }
}

TEST_P(Thread, a_mail_is_shown_as_it_was_written_where_nothing_runs_and_a_picture_in_it_as_a_picture)
{
    CaseId const id = opened();
    Incoming message;
    message.text = "Hello";
    message.html = desk_room->keep_file("<p>Hello <b>you</b></p>");
    auto const picture = desk_room->keep_file("\x89PNG\r\n and so on"), script = desk_room->keep_file("<script>");
    message.files = {{picture, "logo.png", "image/png", 16}, {script, "logo.png", "image/png", 8}};
    auto const ticket = desk_room->ticket();
    auto const entry = store().write(
        [&](db::Transaction& tx) { return desk_room->receive(tx, id, ticket, message, clock.now()).value().entry; });
    std::string const at = "/cases/" + id.text();
    auto const page = desk->get(at + "/messages/" + entry.text() + "/html");
    EXPECT_EQ(page.status, 200);
    EXPECT_THAT(page.body, testing::HasSubstr("<p>Hello <b>you</b></p>"));
    EXPECT_THAT(page.header("content-security-policy"), testing::HasSubstr("default-src 'none'"));
    EXPECT_EQ(desk->get(at + "/files/" + picture.text()).type, "image/png");
    EXPECT_EQ(desk->get(at + "/files/" + script.text()).type, "application/octet-stream"); // whatever its name says
    as(dan);
    EXPECT_EQ(desk->get(at + "/messages/" + entry.text() + "/html").status, 404);
}
}
