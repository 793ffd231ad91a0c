// Who is told what, once, and never what is not theirs to know.
#include "features/access/seal.h"
#include "features/notifications/notifications_for_test.h"
#include "features/notifications/store.h"

namespace regard::notifications
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

class Told : public NotificationRoutes
{
  protected:
    void customer_writes(CaseId id)
    {
        auto const ticket = desk_room->ticket();
        desk::Incoming message;
        message.text = "Where is it?";
        store().write(
            [&](db::Transaction& tx) { return desk_room->receive(tx, id, ticket, message, clock.now()).has_value(); });
    }
};
REGARD_ON_EVERY_ENGINE(Told);

TEST_P(Told, who_gets_a_case_but_not_who_did_it)
{
    opened(); // by Anna; the one with least to do has it
    tell();
    CaseId const own = opened(R"(,"keep":true)");
    EXPECT_THAT(told(anna).items.size() + told(bo).items.size(), ::testing::Le(1U));
    as(anna);
    offers(own, bo);
    auto const his = told(bo);
    EXPECT_EQ(his.items.front().kind, NoticeKind::offered);
    EXPECT_EQ(his.items.front().case_id, own);
    EXPECT_THAT(his.items.front().sentence, HasSubstr("Card lost"));
    EXPECT_EQ(his.items.front().link, "/cases/" + own.text());
    answers(own, R"({"answer":"refuse","reason":"Not cards"})");
    EXPECT_EQ(told(anna).items.front().kind, NoticeKind::handoff_refused);
}

TEST_P(Told, of_what_the_customer_wrote_who_owns_the_case_and_who_follows_it)
{
    CaseId const id = opened(R"(,"keep":true)");
    as(bo);
    desk->ask("PUT", "/cases/" + id.text() + "/following", {}, "");
    customer_writes(id);
    EXPECT_THAT(kinds_told(anna), ElementsAre(NoticeKind::customer_wrote));
    EXPECT_THAT(kinds_told(carla), IsEmpty());
}

TEST_P(Told, by_mail_that_a_change_of_rights_waits_or_was_answered_whoever_may_be_concerned_as_no_employee)
{
    auto const changed = [&](std::string_view verb, NoticeKind kind) {
        concerned = {{{}, kind, api::UserId{anna.value}}, {{}, kind, api::UserId{77}}, {{}, kind, {bo.value}}};
        store().write([&](db::Transaction& tx) {
            journal.note(tx,
                         {.who = events::WhoId{bo.value}, .verb = verb, .subject_kind = "rights_change", .subject = 5});
        });
        tell();
    };
    changed("rights.asked", NoticeKind::rights_to_answer);
    changed("rights.refused", NoticeKind::rights_answered);
    EXPECT_THAT(kinds_told(anna), ElementsAre(NoticeKind::rights_to_answer, NoticeKind::rights_answered));
    EXPECT_THAT(kinds_told(bo), IsEmpty()) << "who did it knows";
    auto const items = told(anna).items;
    EXPECT_EQ(items.back().link, "/responsibility/rights?show=waiting");
    EXPECT_THAT(items.back().sentence, HasSubstr("waits for a second person"));
    EXPECT_EQ(items.front().link, "/responsibility/rights?show=history");
    desk->who = api::testing::employee({});
    desk->who.user = {77};
    EXPECT_THAT(desk->get("/notifications").read<Notifications>().items, SizeIs(2)) << "by their account alone";
    pass(Span::minutes(5));
    std::string mailed;
    for (Letter const& letter : letters)
        if (letter.address == "Anna@bank.example")
            mailed += letter.text;
    EXPECT_THAT(mailed, HasSubstr("/responsibility/rights?show=waiting"));
}

TEST_P(Told, whom_a_note_names)
{
    CaseId const id = opened(R"(,"keep":true)");
    write(id, R"({"kind":"note","text":"@Bo look","mentions":[")" + bo.text() + "\"]}");
    EXPECT_THAT(kinds_told(bo), ElementsAre(NoticeKind::mentioned));
}

TEST_P(Told, leads_once_that_dates_of_their_cases_were_moved_together)
{
    CaseId const a = opened(R"(,"keep":true)"), b = opened(R"(,"keep":true)");
    tell();
    as(anna);
    auto const moved = desk->post("/cases/bulk", R"({"cases":[")" + a.text() + R"(",")" + b.text() +
                                                     R"("],"act":"repromise","with":{"repromise":{"days":7,)"
                                                     R"("reason":"A storm","message":"We need longer."}}})");
    ASSERT_EQ(moved.status, 200) << moved.body;
    auto const hers = told(carla);
    ASSERT_THAT(hers.items, SizeIs(1));
    EXPECT_EQ(hers.items.front().kind, NoticeKind::moved_together);
    EXPECT_THAT(hers.items.front().sentence, HasSubstr("2 cases"));
    EXPECT_THAT(kinds_told(dan), IsEmpty());
}

TEST_P(Told, whoever_is_asked_to_sign_or_started_what_is_over_with_the_way_there)
{
    constexpr std::int64_t text = 77, tried = 78;
    store().write([&](db::Transaction& tx) {
        journal.note(tx, {.who = {anna.value},
                          .verb = "principles.sign_asked",
                          .subject_kind = "principle",
                          .subject = text,
                          .codes = {{"signer", bo}}});
        journal.note(
            tx, {.who = {}, .verb = "try.over", .subject_kind = "try", .subject = tried, .codes = {{"starter", bo}}});
    });
    auto const his = told(bo);
    ASSERT_THAT(his.items, SizeIs(2));
    EXPECT_EQ(his.items.front().link, "/programme/tries/" + id_text(tried));
    EXPECT_EQ(his.items.back().link, "/programme/principles/" + id_text(text));
    EXPECT_THAT(kinds_told(carla), IsEmpty());
}

TEST_P(Told, exactly_once_however_often_the_journal_is_read)
{
    CaseId const id = opened(R"(,"keep":true)");
    offers(id, bo);
    tell();
    store().write([](db::Transaction& tx) { events::move_cursor(tx, "notifications", {}); });
    EXPECT_THAT(told(bo).items, SizeIs(1));
}

TEST_P(Told, nobody_of_a_case_that_was_closed_to_them)
{
    CaseId const id = opened(R"(,"keep":true)");
    offers(id, bo);
    EXPECT_THAT(told(bo).items, SizeIs(1));
    as(bo);
    answers(id, R"({"answer":"refuse","reason":"No"})");
    as(anna);
    auto const closed = desk->ask("PUT", "/cases/" + id.text() + "/restriction", {},
                                  R"({"named":[")" + anna.text() + R"("],"reason":"Private"})");
    ASSERT_LT(closed.status, 300) << closed.body;
    EXPECT_THAT(told(bo).items, IsEmpty());
    EXPECT_EQ(told(bo).unread, 0);
}

TEST_P(Told, nothing_by_mail_whose_roles_were_taken_away)
{
    wishes(bo, R"({"wishes":[{"kind":"offered","way":"mail"}]})");
    as(anna);
    offers(opened(R"(,"keep":true)"), bo);
    without_role = bo;
    tell();
    EXPECT_THAT(letters, IsEmpty());
}

TEST_P(Told, it_is_read_when_they_say_so)
{
    for (int i = 0; i < 3; ++i) {
        as(anna);
        offers(opened(R"(,"keep":true)"), bo);
    }
    auto const all = told(bo);
    EXPECT_EQ(all.unread, 3);
    desk->post("/notifications/read", R"({"ids":[")" + all.items[0].id.text() + "\"]}");
    EXPECT_EQ(told(bo).unread, 2);
    EXPECT_THAT(told(bo, "?unread=true").items, SizeIs(2));
    as(anna); // cannot read for Bo
    desk->post("/notifications/read", R"({"ids":[")" + all.items[1].id.text() + "\"]}");
    EXPECT_EQ(told(bo).unread, 2);
    desk->post("/notifications/read", "{}");
    EXPECT_EQ(told(bo).unread, 0);
    EXPECT_THAT(told(bo, "?limit=2").items, SizeIs(2));
    EXPECT_THAT(told(bo, "?limit=2&cursor=" + *told(bo, "?limit=2").next).items, SizeIs(1));
}

TEST_P(Told, administrators_of_a_mailbox_in_trouble)
{
    store().write([&](db::Transaction& tx) {
        journal.note(tx, {.who = {}, .verb = "mailbox.trouble", .subject_kind = "mailbox", .subject = 5});
    });
    tell();
    desk->who = api::testing::employee({"mailboxes.write"});
    desk->who.user = {77};
    EXPECT_EQ(desk->get("/notifications").read<Notifications>().items.at(0).kind, NoticeKind::mailbox_trouble);
}

// ---- by mail
TEST_P(Told, by_mail_at_once_who_wants_it)
{
    wishes(bo, R"({"wishes":[{"kind":"offered","way":"mail"}]})");
    as(anna);
    CaseId const id = opened(R"(,"keep":true)");
    offers(id, bo);
    tell();
    ASSERT_THAT(letters, SizeIs(1));
    EXPECT_EQ(letters[0].address, "Bo@bank.example");
    EXPECT_THAT(letters[0].subject, HasSubstr("Card lost"));
    EXPECT_THAT(letters[0].text, HasSubstr("https://regard.example/cases/" + id.text()));
    EXPECT_THAT(told(bo).items, SizeIs(1));
}

TEST_P(Told, after_quiet_hours_but_for_alarms)
{
    // 10:00 in Copenhagen; quiet until noon
    wishes(bo, R"({"wishes":[{"kind":"offered","way":"mail"}],"quiet_from":540,"quiet_to":720})");
    as(anna);
    offers(opened(R"(,"keep":true)"), bo);
    tell();
    EXPECT_THAT(letters, IsEmpty());
    as(anna);
    offers(opened(R"(,"keep":true)"), bo);
    tell();
    pass(Span::hours(2));
    ASSERT_THAT(letters, SizeIs(1)) << "both in one letter";
    EXPECT_THAT(letters[0].subject, HasSubstr("2 things"));
}

TEST_P(Told, in_one_digest_a_day_without_what_they_have_read)
{
    wishes(bo, R"({"wishes":[{"kind":"offered","way":"digest"}],"digest_at":960})");
    for (int i = 0; i < 3; ++i) {
        as(anna);
        offers(opened(R"(,"keep":true)"), bo);
    }
    auto const all = told(bo);
    desk->post("/notifications/read", R"({"ids":[")" + all.items[0].id.text() + "\"]}");
    pass(Span::hours(5));
    EXPECT_THAT(letters, IsEmpty());
    pass(Span::hours(1)); // 16:00 in Copenhagen
    ASSERT_THAT(letters, SizeIs(1));
    EXPECT_THAT(letters[0].subject, HasSubstr("2 things"));
    pass(Span::days(1));
    EXPECT_THAT(letters, SizeIs(1));
}

TEST_P(Told, again_when_the_mail_did_not_go_and_neutrally_of_a_restricted_case)
{
    wishes(bo, R"({"wishes":[{"kind":"offered","way":"mail"}]})");
    no_mail = Refusal{"unreachable", "No.", ""};
    as(anna);
    CaseId const id = opened(R"(,"keep":true)");
    offers(id, bo);
    tell();
    EXPECT_THAT(letters, IsEmpty());
    as(anna);
    desk->ask("PUT", "/cases/" + id.text() + "/restriction", {},
              R"({"named":[")" + anna.text() + "\",\"" + bo.text() + R"("],"reason":"Private"})");
    no_mail.reset();
    pass(Span::minutes(1));
    ASSERT_THAT(letters, SizeIs(1));
    EXPECT_THAT(letters[0].subject + letters[0].text, Not(HasSubstr("Card lost")));
}

TEST_P(Told, nothing_where_they_want_nothing)
{
    wishes(bo, R"({"wishes":[{"kind":"offered","way":"none"}]})");
    as(anna);
    offers(opened(R"(,"keep":true)"), bo);
    EXPECT_THAT(told(bo).items, IsEmpty());
    EXPECT_THAT(desk->ask("PUT", "/notifications/preferences", {}, R"({"wishes":[],"quiet_from":5})").faults(),
                ElementsAre("quiet_to:required"));
    std::string many;
    for (int n = 0; n < 101; ++n)
        many += std::string(n ? "," : "") + R"({"kind":"offered","way":"mail"})";
    EXPECT_THAT(desk->ask("PUT", "/notifications/preferences", {}, R"({"wishes":[)" + many + "]}").faults(),
                ElementsAre("wishes:too_many"));
}

// ---- in chats
TEST_P(Told, the_chat_of_a_unit_but_nothing_of_restricted_cases_nor_of_complaints_about_a_colleague)
{
    desk->who = api::testing::employee({"chats.read", "chats.write"});
    desk->who.user = {77};
    auto const made = desk->post("/chats", fmt::format(R"({{"name":"Cards","url":"{}","unit":"{}","format":"slack"}})",
                                                       chat_server.address(), cards.text()));
    ASSERT_EQ(made.status, 200) << made.body;
    EXPECT_THAT(made.body, Not(HasSubstr("secret-path")));
    as(anna);
    CaseId const id = opened(R"(,"keep":true)");
    offers(id, bo);
    tell();
    ASSERT_THAT(chat_server.written(), SizeIs(2)); // opened, offered
    EXPECT_THAT(chat_server.written().back(), HasSubstr("/cases/" + id.text()));
    as(anna);
    opened(R"(,"keep":true,"restricted":true)");
    opened(R"(,"kind":"complaint","about":")" + bo.text() + '"');
    tell();
    EXPECT_THAT(chat_server.written(), SizeIs(2)) << "nor of complaints about one of them";
}

TEST_P(Told, in_a_chat_of_their_own_which_is_switched_off_when_it_fails_for_days)
{
    wishes(bo, R"({"wishes":[{"kind":"offered","way":"chat"}]})");
    auto const made = desk->post("/chats", fmt::format(R"({{"name":"Mine","url":"{}","format":"teams"}})",
                                                       ChatServer::world_address()))
                          .read<Chat>();
    EXPECT_EQ(made.host, "chat.example");
    EXPECT_TRUE(desk->post("/chats/" + made.id.text() + "/test", "").read<ChatTried>().works);
    as(anna); // it is not hers
    EXPECT_EQ(desk->post("/chats/" + made.id.text() + "/test", "").status, 404);
    EXPECT_THAT(desk->get("/chats").read<Chats>().items, IsEmpty());
    chat_server.takes = false;
    for (int days = 0; days < 5; ++days) {
        as(anna);
        offers(opened(R"(,"keep":true)"), bo);
        tell();
        pass(Span::days(1));
    }
    as(bo);
    auto const off = desk->get("/chats").read<Chats>().items.at(0);
    EXPECT_FALSE(off.is_on);
    EXPECT_EQ(off.trouble, "not_taken");
    EXPECT_THAT(kinds_told(bo), ::testing::Contains(NoticeKind::chat_off).Times(1));
}

// Pitfall 26: no way into the house for whoever may sign in.
TEST_P(Told, in_a_chat_of_their_own_that_is_outside_the_house_alone)
{
    auto const add = [&](std::string const& url) {
        return desk->post("/chats", fmt::format(R"({{"name":"Mine","url":"{}","format":"teams"}})", url));
    };
    as(bo);
    for (std::string const& inside :
         {chat_server.address(), std::string("https://127.0.0.1:6379/"), std::string("https://10.1.2.3/hook"),
          std::string("https://[::1]:8443/"), std::string("https://[::ffff:127.0.0.1]/")})
    {
        EXPECT_THAT(add(inside).faults(), ElementsAre("url:internal_address")) << inside;
        EXPECT_THAT(add(inside).body, HasSubstr("outside the house")) << inside;
    }
    EXPECT_THAT(add("http://chat.example/hook").faults(), ElementsAre("url:bad_address"));
    for (auto const* role : {"frontline", "lead"}) { // none of them looks after chats
        as(bo, role);
        EXPECT_EQ(desk->post("/chats", fmt::format(R"({{"name":"Cards","url":"{}","unit":"{}","format":"slack"}})",
                                                   chat_server.address(), cards.text()))
                      .status,
                  403)
            << role;
    }
    desk->who = api::testing::employee({"chats.read", "chats.write"});
    desk->who.user = {77};
    EXPECT_THAT(add(chat_server.address()).faults(), ElementsAre("url:internal_address"))
        << "of one's own, whoever asks";
    auto const made = add(ChatServer::world_address()).read<Chat>();
    EXPECT_THAT(desk->ask("PATCH", "/chats/" + made.id.text(), {{"If-Match", "\"1\""}},
                          fmt::format(R"({{"url":"{}"}})", chat_server.address()))
                    .faults(),
                ElementsAre("url:internal_address"));
}

// What a name leads to is known when it is called; and an address of before this rule may still be stored.
TEST_P(Told, nothing_in_a_chat_of_their_own_whose_name_leads_into_the_house)
{
    as(bo);
    auto const made =
        desk->post("/chats", R"({"name":"Mine","url":"https://localhost:9/hook","format":"teams"})").read<Chat>();
    auto const tried = [&] { return desk->post("/chats/" + made.id.text() + "/test", "").read<ChatTried>(); };
    EXPECT_EQ(tried().code, "internal_address");
    store().write([&](db::Transaction& tx) {
        auto one = *store::chat(tx, made.id);
        one.sealed_url = access::Seal({}, folder.path()).sealed(chat_server.address(), "chat " + one.id.text());
        store::update(tx, one);
    });
    EXPECT_FALSE(tried().works);
    EXPECT_THAT(chat_server.written(), IsEmpty());
}
}
}
