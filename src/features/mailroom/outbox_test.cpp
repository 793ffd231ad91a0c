#include "features/mailroom/mailroom_for_test.h"

#include "ground/mail/letter.h"
#include "ground/mail/testing_smtp.h"

#include <algorithm>
#include <filesystem>
#include <gmock/gmock.h>

using testing::HasSubstr;
using testing::SizeIs;

namespace regard::mailroom
{
namespace
{
using desk::Delivery;
using mail::testing::SmtpSink;
}

class Outbox : public MailroomTest
{
  protected:
    void SetUp() override
    {
        MailroomTest::SetUp();
        if (IsSkipped())
            return;
        auto const server = sink.server();
        mailbox = mailbox_on(nullptr, &server);
        take(letter("Eva Holm <eva@holm.example>", "Card lost", "I lost it"));
        id = only_case();
    }

    void answer(std::string const& text)
    {
        as_anna();
        auto const answer =
            desk->post("/cases/" + id.text() + "/messages", R"({"kind":"message_out","text":")" + text + "\"}");
        EXPECT_LT(answer.status, 300) << answer.body;
        pass(Span::seconds(11));
    }
    Delivery delivery()
    {
        Delivery last = Delivery::none;
        for (auto const& entry : at_desk(id).thread)
            if (entry.kind == desk::EntryKind::message_out)
                last = entry.delivery;
        return last;
    }
    mail::Letter went_out(std::size_t which) { return mail::read_letter(sink.taken().at(which).letter); }

    SmtpSink sink;
    MailboxId mailbox;
    CaseId id;
};
REGARD_ON_EVERY_ENGINE(Outbox);

TEST_P(Outbox, a_letter_of_the_house_goes_out_once_a_mailbox_is_live_and_no_program_answers_it)
{
    Mailroom::OwnLetter const own{"Anna Berg", "anna@bank.example", "Case 1 is yours", "Look here", 77};
    EXPECT_EQ(mailroom->send_own(own).error().code, "no_post"); // a shadow sends nothing
    goes_live(mailbox);
    ASSERT_TRUE(mailroom->send_own(own).has_value());
    ASSERT_TRUE(mailroom->send_own(own).has_value());
    ASSERT_THAT(sink.taken(), SizeIs(2));
    EXPECT_EQ(sink.taken()[0].to, std::vector<std::string>{"anna@bank.example"});
    EXPECT_THAT(sink.taken()[0].letter, HasSubstr("Auto-Submitted: auto-"));
    EXPECT_EQ(went_out(0).message_id, went_out(1).message_id) << "the same when it is sent again";
    // Whoever answers it begins a case of their own at most; it belongs to no other.
    EXPECT_NE(take(letter("anna@bank.example", "Re: Case 1 is yours", "Thanks",
                          "In-Reply-To: <" + went_out(0).message_id + ">\r\n")),
              Fate::our_own);
}

TEST_P(Outbox, an_answer_goes_out_and_its_answer_comes_back_to_the_case)
{
    goes_live(mailbox);
    answer("It is blocked.");
    ASSERT_THAT(sink.taken(), SizeIs(1));
    EXPECT_EQ(delivery(), Delivery::sent);
    auto const sent = went_out(0);
    EXPECT_EQ(sink.taken()[0].to, std::vector<std::string>{"eva@holm.example"});
    EXPECT_EQ(sent.from.at(0).address, "help@bank.example");
    EXPECT_THAT(sent.subject, HasSubstr("Re: Card lost [#"));
    EXPECT_EQ(sent.text, "It is blocked.");
    EXPECT_THAT(sent.references, SizeIs(1));

    // By what we signed, whatever the subject and the sender say.
    EXPECT_EQ(take(letter("Eva's son <son@holm.example>", "Something else", "Thanks",
                          "In-Reply-To: <" + sent.message_id + ">\r\n")),
              Fate::taken);
    // By the number we signed, from the customer.
    EXPECT_EQ(take(letter("eva@holm.example", sent.subject, "Thanks again")), Fate::taken);
    EXPECT_EQ(cases(), std::vector<CaseId>{id});
    answer("You are welcome.");
    EXPECT_EQ(went_out(1).references.front(), sent.references.front());
    EXPECT_THAT(went_out(1).references, SizeIs(4));
}

// Pitfall 19.
TEST_P(Outbox, forged_answers_begin_cases_of_their_own)
{
    goes_live(mailbox);
    answer("It is blocked.");
    auto const sent = went_out(0);
    auto forged_id = sent.message_id;
    forged_id[30] = forged_id[30] == 'A' ? 'B' : 'A';
    auto forged_subject = sent.subject;
    forged_subject[forged_subject.size() - 2] = forged_subject[forged_subject.size() - 2] == 'A' ? 'B' : 'A';
    take(letter("eva@holm.example", "Re: Card lost", "forged id", "In-Reply-To: <" + forged_id + ">\r\n"));
    take(letter("eva@holm.example", forged_subject, "forged number"));
    take(letter("mallory@evil.example", sent.subject, "somebody else's number"));
    take(letter("eva@holm.example", "Re: Card lost", "the customer's own id",
                "References: <" + sent.references.at(0) + ">\r\n"));
    EXPECT_THAT(cases(), SizeIs(5));
    EXPECT_THAT(at_desk(id).thread,
                testing::Each(testing::Field(&desk::Entry::text, testing::Not(HasSubstr("forged")))));
}

TEST_P(Outbox, an_answer_by_a_program_reopens_nothing_and_a_bounce_is_told_at_its_message)
{
    goes_live(mailbox);
    answer("It is blocked.");
    auto const sent = went_out(0);
    as_anna();
    desk->ask("PUT", "/cases/" + id.text() + "/state", {}, R"({"state":"resolved","resolution":"Blocked"})");
    auto const before = at_desk(id).thread.size();
    EXPECT_EQ(take(letter("eva@holm.example", "Away", "Out",
                          "Auto-Submitted: auto-replied\r\nIn-Reply-To: <" + sent.message_id + ">\r\n")),
              Fate::automatic);
    EXPECT_EQ(at_desk(id).thread.size(), before);
    EXPECT_EQ(at_desk(id).row.state, desk::State::resolved);
    auto const report = [](std::string const& mail_id) {
        return letter(
            "MAILER-DAEMON@mx.example", "Undelivered",
            "--b\r\n\r\nSorry\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\n"
            "Final-Recipient: rfc822; eva@holm.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\n"
            "Content-Type: message/rfc822\r\n\r\nMessage-ID: <" +
                mail_id + ">\r\n\r\nx\r\n--b--",
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n");
    };
    EXPECT_EQ(take(report("1.2.3@bank.example")), Fate::parked); // forged
    EXPECT_EQ(delivery(), Delivery::sent);
    EXPECT_EQ(take(report(sent.message_id)), Fate::bounced);
    EXPECT_EQ(delivery(), Delivery::failed);
    EXPECT_EQ(cases(), std::vector<CaseId>{id});
    EXPECT_EQ(take("Received: from mx.example; Thu, 1 Oct 2026 09:00:00 +0000\r\n" + sink.taken()[0].letter),
              Fate::our_own);
    // A letter of the house's own came back: it belongs to no case, and is known for what it is.
    ASSERT_TRUE(mailroom->send_own({"Bo Lund", "bo@bank.example", "Case 1 is yours", "Look here", 77}).has_value());
    EXPECT_EQ(take(report(went_out(1).message_id)), Fate::bounced);
    EXPECT_EQ(cases(), std::vector<CaseId>{id});
}

TEST_P(Outbox, a_postmaster_who_answers_us_is_heard)
{
    goes_live(mailbox);
    answer("It is blocked.");
    EXPECT_EQ(take(letter("postmaster@smallfirm.example", "Re: Card lost", "Still not",
                          "In-Reply-To: <" + went_out(0).message_id + ">\r\n")),
              Fate::taken);
    EXPECT_EQ(delivery(), Delivery::sent);
}

TEST_P(Outbox, when_a_customer_goes_their_mails_and_addresses_go_and_nothing_more_is_sent)
{
    goes_live(mailbox);
    auto const again = letter("eva@holm.example", "Card found", "I found it");
    ASSERT_EQ(take(again), Fate::taken);
    ASSERT_EQ(take(letter("Eva@holm.example", "Away", "I am out", "Auto-Submitted: auto-replied\r\n")), Fate::parked);
    ASSERT_EQ(take(letter("bo@lund.example", "Card", "I lost mine")), Fate::taken);
    sink.answer("RCPT", "451 4.7.1 greylisted");
    answer("It is blocked.");
    ASSERT_EQ(delivery(), Delivery::going);
    auto const customer = *at_desk(id).row.customer;
    auto const waiting = mails("parked").at(0).id, taken = mails("taken").back().id;

    store().write([&](db::Transaction& tx) { mailroom->erase_customer(tx, customer.id); });
    EXPECT_EQ(delivery(), Delivery::failed);
    as_administrator();
    for (MailId const gone : {waiting, taken}) {
        EXPECT_EQ(desk->get("/mails/" + gone.text() + "/raw").status, 404);
        EXPECT_EQ(desk->post("/mails/" + waiting.text() + "/retry", "").status, 404);
    }
    sink.answer("RCPT", "250 fine");
    pass(Span::hours(24));
    EXPECT_THAT(sink.taken(), SizeIs(0));
    EXPECT_FALSE(store().read([](db::Transaction& tx) {
        return tx.exists("select 1 from mail_outbox where recipient <> '' or letter <> '' limit 1");
    }));
    auto const files = std::filesystem::recursive_directory_iterator(folder.path() + "/mails");
    EXPECT_EQ(std::ranges::count_if(files, [](auto const& one) { return one.is_regular_file(); }), 1) << "Bo's";
    EXPECT_THAT(mails("parked"), SizeIs(0));
    EXPECT_THAT(cases(), SizeIs(3));
    take(again);
    EXPECT_THAT(cases(), SizeIs(3)) << "a copy is known all the same";
}

TEST_P(Outbox, pictures_inside_a_mail_are_found_in_the_case_it_came_to)
{
    goes_live(mailbox);
    answer("It is blocked.");
    take(letter("eva@holm.example", "Card", "The same card"));
    auto const into = cases().front();
    ASSERT_EQ(desk->ask("PUT", "/cases/" + id.text() + "/merge", {}, R"({"into":")" + into.text() + "\"}").status, 200);
    take(
        letter("eva@holm.example", "Re: Card lost",
               "--b\r\nContent-Type: text/html\r\n\r\n<p>See <img src=\"cid:card\"></p>\r\n--b\r\n"
               "Content-Type: image/png\r\nContent-ID: <card>\r\n\r\n\x89PNG\r\n--b--",
               "In-Reply-To: <" + went_out(0).message_id + ">\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"));
    auto const thread = at_desk(into).thread;
    auto const said = std::ranges::find_if(thread, [](auto const& entry) { return entry.has_html; });
    ASSERT_NE(said, thread.end());
    ASSERT_THAT(said->files, SizeIs(1));
    auto const file = "/files/" + said->files[0].id.text();
    EXPECT_THAT(desk->get("/cases/" + into.text() + "/messages/" + said->id.text() + "/html").body,
                HasSubstr("../.." + file));
    EXPECT_EQ(desk->get("/cases/" + into.text() + file).status, 200);
}

TEST_P(Outbox, a_message_that_breaks_its_sending_is_told_in_the_end)
{
    goes_live(mailbox);
    sink.answer("RCPT", "451 4.7.1 greylisted");
    answer("It is blocked.");
    store().write([](db::Transaction& tx) { tx.execute("update mail_outbox set letter = 'not what it was'"); });
    for (int tries = 0; tries < 20; ++tries) {
        clock.advance(Span::hours(12));
        worker->run_due();
    }
    EXPECT_EQ(delivery(), Delivery::failed);
    EXPECT_EQ(at_desk(id).thread.back().step, desk::Step::not_delivered);
}

TEST_P(Outbox, what_is_not_taken_now_is_tried_again_and_what_never_will_be_is_told)
{
    goes_live(mailbox);
    sink.answer("RCPT", "451 4.7.1 greylisted");
    answer("It is blocked.");
    EXPECT_EQ(delivery(), Delivery::going);
    sink.answer("RCPT", "250 fine");
    clock.advance(Span::hours(1));
    worker->run_due();
    EXPECT_EQ(delivery(), Delivery::sent);
    EXPECT_THAT(sink.taken(), SizeIs(1));
    sink.answer("RCPT", "550 5.1.1 no such user");
    answer("Are you there?");
    EXPECT_EQ(delivery(), Delivery::failed);
    EXPECT_EQ(at_desk(id).thread.back().step, desk::Step::not_delivered);
}

TEST_P(Outbox, a_mailbox_that_is_only_tried_sends_nothing)
{
    answer("It is blocked.");
    EXPECT_EQ(sink.calls(), 0u);
    EXPECT_EQ(delivery(), Delivery::failed);
}

TEST_P(Outbox, a_server_that_is_never_there_is_given_up_after_a_day)
{
    goes_live(mailbox);
    sink.answer("EHLO", "");
    sink.answer("HELO", "");
    answer("It is blocked.");
    for (int tries = 0; tries < 20; ++tries) {
        clock.advance(Span::hours(12));
        worker->run_due();
    }
    EXPECT_EQ(delivery(), Delivery::failed);
    EXPECT_THAT(sink.taken(), SizeIs(0));
}
}
