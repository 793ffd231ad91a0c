// What a program elsewhere hears of what happens at the desk.
#include "features/integration/integration_for_test.h"
#include "features/integration/rules.h"

#include <set>

namespace regard::integration
{
namespace
{
using ::testing::AllOf;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

class Webhooks : public WebhookRoutes
{
  protected:
    void note(CaseId id, std::string const& priority)
    {
        auto const version = at_desk(id).version;
        auto const answer = desk->ask("PATCH", "/cases/" + id.text(), {{"If-Match", fmt::format("\"{}\"", version)}},
                                      R"({"priority":")" + priority + "\"}");
        EXPECT_EQ(answer.status, 200) << answer.body;
    }
};
REGARD_ON_EVERY_ENGINE(Webhooks);

TEST_P(Webhooks, tell_what_happened_signed_with_the_secret_that_was_shown_once)
{
    auto const made = webhook();
    CaseId const id = opened(R"(,"keep":true)");
    tell();
    auto const heard = listener.heard();
    ASSERT_THAT(heard, SizeIs(1));
    auto const told = from_json<Told>(heard.front().body).value();
    EXPECT_EQ(told.event, "case.opened");
    EXPECT_EQ(told.id.text(), heard.front().delivery);
    EXPECT_EQ(told.about->id, id);
    EXPECT_EQ(told.about->subject, "Card lost");
    EXPECT_EQ(told.about->link, "https://regard.example/cases/" + id.text());
    EXPECT_EQ(heard.front().signature, signature(made.secret, clock.now(), heard.front().body));
    as_administrator();
    EXPECT_THAT(desk->get("/webhooks").body, Not(HasSubstr("whsec_")));
}

TEST_P(Webhooks, hear_only_the_events_they_chose_and_those_must_be_ones_there_are)
{
    webhook(R"("case.offered")");
    CaseId const id = opened(R"(,"keep":true)");
    desk->post("/cases/" + id.text() + "/handoff", R"({"to":")" + bo.text() + R"(","reason":"Yours"})");
    tell();
    EXPECT_THAT(events_heard(), ElementsAre("case.offered"));
    as_administrator();
    EXPECT_THAT(desk->post("/webhooks", R"({"name":"A","url":"https://a.example","events":["case.noted"]})").faults(),
                ElementsAre("events:no_such_event"));
    EXPECT_THAT(desk->get("/webhook-events").read<WebhookEvents>().items, ::testing::Contains("case.offered"));
}

// Pitfall 20: signed, retried with back-off, each with an id by which a duplicate is known, in an order that is stated.
TEST_P(Webhooks, that_fail_are_called_again_later_under_the_same_id_in_the_order_of_the_case)
{
    auto const made = webhook();
    CaseId const stuck = opened(R"(,"keep":true)"), fine = opened(R"(,"keep":true)");
    listener.refusing = {stuck.text()};
    tell();
    note(stuck, "high");
    note(fine, "high");
    tell();
    // The failed one holds back the later one of its case, and no other case.
    EXPECT_THAT(events_heard(), ElementsAre("case.opened", "case.opened", "case.changed"));
    auto const waiting = log(made.id);
    EXPECT_EQ(waiting[0].state, DeliveryState::waiting);
    EXPECT_EQ(waiting[0].status, 500);
    EXPECT_EQ(waiting[0].answer, "not <b>now</b>");
    EXPECT_EQ(waiting[0].attempts, 1);
    EXPECT_GT(*waiting[0].next_try, clock.now());

    listener.refusing.clear();
    pass(Span::seconds(11));
    auto const heard = listener.heard();
    ASSERT_THAT(heard, SizeIs(5));
    EXPECT_EQ(heard[3].delivery, heard[0].delivery);
    EXPECT_EQ(heard[4].event, "case.changed");
    for (Delivery const& one : log(made.id))
        EXPECT_EQ(one.state, DeliveryState::delivered);
}

TEST_P(Webhooks, are_switched_off_after_days_of_failing_and_go_on_where_they_were_when_switched_on)
{
    auto const made = webhook();
    CaseId const id = opened(R"(,"keep":true)");
    listener.refusing = {id.text()};
    tell();
    for (int days = 0; days < 8; ++days)
        pass(Span::days(1));
    auto const off = read(made.id);
    EXPECT_FALSE(off.is_on);
    EXPECT_TRUE(off.switched_off);
    EXPECT_EQ(off.waiting, 1);
    auto const verbs = store().read([&](db::Transaction& tx) {
        std::vector<std::string> all;
        for (events::Line const& line : events::Journal::of(tx, "webhook", made.id.value))
            all.push_back(line.verb);
        return all;
    });
    EXPECT_THAT(verbs, ElementsAre("webhook.created", "webhook.switched_off"));

    listener.refusing.clear();
    auto const on = desk->ask("PATCH", "/webhooks/" + made.id.text(),
                              {{"If-Match", fmt::format("\"{}\"", off.version)}}, R"({"is_on":true})");
    EXPECT_EQ(on.status, 200) << on.body;
    tell();
    EXPECT_EQ(log(made.id).front().state, DeliveryState::delivered);
    EXPECT_FALSE(read(made.id).failing_since);
}

TEST_P(Webhooks, say_nothing_of_cases_their_owner_may_not_see_and_little_of_restricted_ones)
{
    auto const made = webhook();
    owner.all_units = false; // sees their own units: none
    opened(R"(,"keep":true)");
    tell();
    EXPECT_THAT(listener.heard(), IsEmpty());
    EXPECT_EQ(log(made.id).front().state, DeliveryState::kept_back);

    CaseId const secret = opened(R"(,"keep":true,"restricted":true)");
    owner.employee = anna; // who is named in it
    owner.all_units = true;
    tell();
    auto const heard = listener.heard();
    ASSERT_THAT(heard, SizeIs(1));
    EXPECT_THAT(heard[0].body, AllOf(HasSubstr(secret.text()), Not(HasSubstr("Card lost")), Not(HasSubstr(anna.text())),
                                     Not(HasSubstr("customer\":\""))));
    owner = {}; // can no longer sign in
    note(secret, "high");
    tell();
    EXPECT_THAT(listener.heard(), SizeIs(1));
}

TEST_P(Webhooks, can_be_told_again_by_id_and_since)
{
    auto const made = webhook();
    opened(R"(,"keep":true)");
    tell();
    auto const first = log(made.id).front();
    pass(Span::hours(1));
    opened(R"(,"keep":true)");
    tell();
    as_administrator();
    auto const replay = [&](std::string const& json) {
        return desk->post("/webhooks/" + made.id.text() + "/replays", json);
    };
    EXPECT_EQ(replay(R"({"delivery":")" + first.id.text() + "\"}").read<Replayed>().deliveries, 1);
    tell();
    EXPECT_EQ(listener.heard().back().delivery, first.id.text());
    EXPECT_EQ(replay(R"({"since":"2026-10-01T08:30:00Z"})").read<Replayed>().deliveries, 1);
    EXPECT_EQ(replay(R"({"since":"2026-10-01T00:00:00Z"})").read<Replayed>().deliveries, 2);
    tell();
    EXPECT_THAT(replay("{}").faults(), ElementsAre("delivery:required"));
    EXPECT_EQ(replay(R"({"delivery":"0000000000009"})").status, 404);
}

TEST_P(Webhooks, are_tried_out_without_a_case_and_say_what_was_answered)
{
    auto const made = webhook();
    as_administrator();
    auto const target = "/webhooks/" + made.id.text() + "/test";
    auto const fine = desk->post(target, "").read<WebhookTried>();
    EXPECT_TRUE(fine.works);
    EXPECT_EQ(fine.answer, "thanks");
    listener.refusing = {"test"};
    EXPECT_EQ(desk->post(target, "").read<WebhookTried>().status, 500);
}

TEST_P(Webhooks, with_a_new_secret_are_signed_with_it_alone)
{
    auto const made = webhook();
    as_administrator();
    auto const fresh = desk->post("/webhooks/" + made.id.text() + "/secret", "").read<WebhookSecret>();
    EXPECT_NE(fresh.secret, made.secret);
    as(anna);
    opened(R"(,"keep":true)");
    tell();
    auto const heard = listener.heard().back();
    EXPECT_EQ(heard.signature, signature(fresh.secret, clock.now(), heard.body));
}

TEST_P(Webhooks, forget_their_log_after_a_month)
{
    auto const made = webhook();
    opened(R"(,"keep":true)");
    tell();
    EXPECT_THAT(log(made.id), SizeIs(1));
    pass(Span::days(32));
    EXPECT_THAT(log(made.id), IsEmpty());
}

TEST_P(Webhooks, that_are_removed_are_called_no_more)
{
    auto const made = webhook();
    opened(R"(,"keep":true)");
    while (room->catch_up() > 0) {
    }
    as_administrator();
    EXPECT_EQ(desk->ask("DELETE", "/webhooks/" + made.id.text(), {}, "").status, 204);
    worker->run_due();
    EXPECT_THAT(listener.heard(), IsEmpty());
}

// Two nodes on one store, each with its own threads: every event once, in the order of each case.
TEST_P(Webhooks, are_called_by_one_of_two_nodes_at_a_time)
{
    webhook();
    std::vector<CaseId> cases;
    for (int i = 0; i < 5; ++i)
        cases.push_back(opened(R"(,"keep":true)"));
    for (CaseId const id : cases)
        note(id, "high");
    while (room->catch_up() > 0) {
    }
    jobs::Worker second(store(), kinds, ids, clock);
    worker->start();
    second.start();
    for (int i = 0; i < 500 && listener.heard().size() < 10; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    second.stop();
    worker->stop();
    std::map<std::string, int> times;
    std::map<std::string, std::vector<std::string>> by_case;
    for (auto const& one : listener.heard()) {
        ++times[one.delivery];
        by_case[from_json<Told>(one.body)->about->id.text()].push_back(one.event);
    }
    EXPECT_THAT(times, SizeIs(10));
    for (auto const& [delivery, count] : times)
        EXPECT_EQ(count, 1) << delivery;
    for (auto const& [id, events] : by_case)
        EXPECT_THAT(events, ElementsAre("case.opened", "case.changed"));
}

// A node hangs in a call for longer than its lease holds, as if it had been killed: another one makes the call again, under
// the same id, and what the first would have written is not.
TEST_P(Webhooks, whose_node_dies_in_a_call_are_called_again_by_another_and_nothing_is_lost)
{
    auto const made = webhook();
    CaseId const id = opened(R"(,"keep":true)");
    note(id, "high");
    while (room->catch_up() > 0) {
    }
    jobs::Worker second(store(), kinds, ids, clock);
    listener.meanwhile = [&] {
        clock.advance(Span::minutes(5));
        second.run_due();
    };
    worker->run_due();
    second.run_due();
    auto const heard = listener.heard();
    EXPECT_THAT(events_heard(), ::testing::UnorderedElementsAre("case.opened", "case.opened", "case.changed"));
    std::set<std::string> opened_ids;
    for (auto const& one : heard)
        if (one.event == "case.opened")
            opened_ids.insert(one.delivery);
    EXPECT_THAT(opened_ids, SizeIs(1));
    for (Delivery const& one : log(made.id)) {
        EXPECT_EQ(one.state, DeliveryState::delivered);
        EXPECT_EQ(one.attempts, 1);
    }
}

// Pitfall 26: no address inside the house, however it is spelt, and no redirect.
class InTheWorld : public WebhookRoutes
{
  protected:
    InTheWorld() { internal_hosts.clear(); }
};
REGARD_ON_EVERY_ENGINE(InTheWorld);

TEST_P(InTheWorld, webhooks_never_reach_addresses_inside_the_house_in_any_spelling)
{
    as_administrator();
    for (auto const* plain : {"http://example.org/", "ftp://example.org/", "https://", "file:///etc/passwd", "//a",
                              "https://a b/", "https://a\\b/"})
        EXPECT_THAT(desk->post("/webhooks", to_json(NewWebhook{"A", plain, {}})).faults(),
                    ElementsAre("url:bad_address"))
            << plain;
    for (auto const* inside :
         {"https://127.0.0.1/", "https://localhost/", "https://0177.0.0.1/", "https://0x7f.1/", "https://2130706433/",
          "https://[::1]/", "https://[::ffff:127.0.0.1]/", "https://169.254.169.254/latest", "https://10.0.0.8/",
          "https://192.168.1.1/", "https://172.16.0.1/", "https://[fd00::1]/", "https://0.0.0.0/",
          "https://user@127.0.0.1/"})
    {
        auto const made = desk->post("/webhooks", to_json(NewWebhook{"A", inside, {}}));
        ASSERT_EQ(made.status, 201) << inside << made.body;
        auto const tried = desk->post("/webhooks/" + made.read<WebhookSecret>().id.text() + "/test", "");
        EXPECT_EQ(tried.read<WebhookTried>().code, "internal_address") << inside;
    }
}

TEST(Waiting, grows_from_seconds_to_a_day_and_is_scattered)
{
    EXPECT_EQ(back_off(1, 0), Span::seconds(10));
    EXPECT_EQ(back_off(2, 0), Span::seconds(20));
    EXPECT_EQ(back_off(1, 1).micros, 7'500'000);
    EXPECT_EQ(back_off(60, 0), Span::days(1));
}

TEST(Heads, of_answers_are_one_line_of_text_whatever_they_hold)
{
    EXPECT_EQ(head_of(" a\r\n\tb\x01 "), "a   b");
    EXPECT_EQ(head_of("\xff\xfe"), "");
    EXPECT_EQ(head_of(std::string(499, 'x') + "\xc3\xa6"), std::string(499, 'x'));
    EXPECT_EQ(head_of(std::string(5000, 'x')).size(), answer_head);
}

TEST(Signatures, are_hmac_sha_256_over_seconds_and_body)
{
    EXPECT_EQ(signature("whsec_test", Instant{1'790'000'000'000'000}, R"({"id":"1"})"),
              "t=1790000000,v1=63357835f228c6596e4efd334a9a9156a4a3e2a1cc1ac23c50c0e6aeb7934853");
}
}
}
