// Mails that wait or failed, as a person sees them.
#include "features/mailroom/mailroom_for_test.h"

#include "ground/mail/testing_smtp.h"

#include <gmock/gmock.h>

namespace regard::mailroom
{
namespace
{
using desk::Delivery;
using mail::testing::SmtpSink;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
}

class OutboxLines : public MailroomTest
{
  protected:
    void SetUp() override
    {
        MailroomTest::SetUp();
        if (IsSkipped())
            return;
        auto const server = sink.server();
        goes_live(mailbox_on(nullptr, &server));
        take(letter("Eva Holm <eva@holm.example>", "Card lost", "I lost it"));
        id = only_case();
        sink.answer("RCPT", "451 4.7.1 greylisted");
        as_anna();
        desk->post("/cases/" + id.text() + "/messages", R"({"kind":"message_out","text":"It is blocked."})");
        pass(Span::seconds(11));
        as_administrator();
    }
    std::vector<OutboxMail> lines(std::string const& state = "waiting")
    {
        auto const answer = desk->get("/outbox?state=" + state);
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.read<api::Page<OutboxMail>>().items;
    }
    api::testing::Answer act(OutboxId mail, std::string const& what, std::string const& json = {})
    {
        return desk->post("/outbox/" + mail.text() + "/" + what, json);
    }
    Delivery delivery()
    {
        as_anna();
        Delivery last = Delivery::none;
        for (auto const& entry : at_desk(id).thread)
            if (entry.kind == desk::EntryKind::message_out)
                last = entry.delivery;
        as_administrator();
        return last;
    }
    void sees_cases() { desk->who.permissions.emplace_back(desk::read_cases.name); }

    SmtpSink sink;
    CaseId id;
};
REGARD_ON_EVERY_ENGINE(OutboxLines);

TEST_P(OutboxLines, say_what_the_server_answered_and_when_it_is_tried_next)
{
    sees_cases();
    desk->who.all_units = true;
    auto const waiting = lines();
    ASSERT_THAT(waiting, SizeIs(1));
    EXPECT_EQ(waiting[0].attempts, 1);
    EXPECT_EQ(waiting[0].trouble_code, "deferred");
    EXPECT_THAT(waiting[0].trouble.value(), HasSubstr("greylisted"));
    EXPECT_GT(waiting[0].next_try, clock.now());
    EXPECT_EQ(waiting[0].from, "help@bank.example");
    EXPECT_EQ(waiting[0].recipient, "eva@holm.example");
    EXPECT_EQ(waiting[0].about->subject, "Card lost");
    EXPECT_THAT(lines("failed"), IsEmpty());
}

TEST_P(OutboxLines, tell_nobody_of_a_case_that_is_not_for_them)
{
    as_anna();
    desk->ask("PUT", "/cases/" + id.text() + "/restriction", {},
              R"({"named":[")" + anna.text() + R"("],"reason":"Private"})");
    as_administrator();
    sees_cases();
    desk->who.all_units = true;
    auto const answer = desk->get("/outbox");
    EXPECT_EQ(answer.body.find("holm"), std::string::npos) << answer.body;
    EXPECT_EQ(answer.body.find("Card"), std::string::npos);
    EXPECT_EQ(answer.body.find(id.text()), std::string::npos);
    EXPECT_EQ(answer.read<api::Page<OutboxMail>>().items.at(0).trouble_code, "deferred");
}

TEST_P(OutboxLines, are_tried_now_where_somebody_asks_for_it)
{
    auto const mail = lines().at(0).id;
    sink.answer("RCPT", "250 fine");
    EXPECT_EQ(act(mail, "retry").status, 200);
    worker->run_due();
    EXPECT_EQ(delivery(), Delivery::sent);
    EXPECT_THAT(lines(), IsEmpty());
    EXPECT_EQ(lines("sent").at(0).attempts, 2);
    EXPECT_EQ(act(mail, "retry").status, 409);
    EXPECT_EQ(act(mail, "giving-up", R"({"reason":"x"})").status, 409);
}

TEST_P(OutboxLines, are_given_up_with_a_reason_that_whoever_owns_the_case_reads)
{
    auto const mail = lines().at(0).id;
    EXPECT_THAT(act(mail, "giving-up", R"({"reason":" "})").faults(), SizeIs(1));
    EXPECT_EQ(act(mail, "giving-up", R"({"reason":"The address is gone"})").status, 200);
    EXPECT_EQ(delivery(), Delivery::failed);
    EXPECT_EQ(lines("given_up").at(0).id, mail);
    as_anna();
    auto const thread = at_desk(id).thread;
    EXPECT_TRUE(std::ranges::any_of(thread, [](auto const& one) {
        return one.kind == desk::EntryKind::note && one.text == "The address is gone";
    }));
    sink.answer("RCPT", "250 fine");
    clock.advance(Span::hours(12));
    worker->run_due();
    EXPECT_THAT(sink.taken(), IsEmpty()) << "given up is given up";
    as_administrator();
    EXPECT_THAT(act(mail, "giving-up", R"({"reason":"Again"})").faults(), ElementsAre("settled_already"));
}

TEST_P(OutboxLines, that_failed_are_put_on_their_way_once_more)
{
    sink.answer("RCPT", "550 5.1.1 no such user");
    clock.advance(Span::hours(1));
    worker->run_due();
    auto const mail = lines("failed").at(0).id;
    EXPECT_EQ(delivery(), Delivery::failed);
    sink.answer("RCPT", "250 fine");
    auto const again = act(mail, "retry").read<OutboxMail>();
    EXPECT_EQ(again.state, Way::waiting);
    EXPECT_NE(again.id, mail);
    worker->run_due();
    EXPECT_EQ(delivery(), Delivery::sent);
    EXPECT_THAT(lines("failed"), IsEmpty());
    EXPECT_EQ(act(mail, "retry").status, 409);
}
}
