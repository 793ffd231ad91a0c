// Script in every text field stays text.
#include "app/script_for_test.h"

namespace regard::app
{
using testing::IsSupersetOf;

TEST_F(Script, in_every_text_field_stays_text_wherever_it_is_shown)
{
    bring_mail();
    tell_every_route();
    formulas_ = true;
    tell_every_route();
    EXPECT_THAT(
        taken_,
        IsSupersetOf({"POST /cases subject", "POST /cases text", "POST /cases tags/0", "PATCH /cases/{id} remedy",
                      "POST /cases/{id}/messages text", "POST /cases/{id}/escalations reason",
                      "PUT /cases/{id}/state reason", "POST /cases/{id}/promises reason", "POST /customers name",
                      "POST /templates text", "POST /units name", "POST /touchpoints name", "POST /employees name",
                      "POST /policies name", "POST /calendars name", "POST /views name", "POST /products name",
                      "POST /checklists steps/0", "POST /selfchecks name"}))
        << json::serialize(json::value_from(refused_));
    EXPECT_GT(taken_.size(), 60u);

    auto const [page, cookie] = customers_page();
    look_at_everything();
    ASSERT_THAT(cookie, HasSubstr("="));
    look_at(page, {{"Cookie", cookie}});
    EXPECT_GT(pages_, 8);
    EXPECT_GT(pages_that_show_, 3);
    EXPECT_GT(sheets_that_show_, 10);
}

TEST_F(Script, in_what_a_mail_says_runs_in_no_mail_program)
{
    bring_mail();
    tell_every_route();
    desk::Outgoing message;
    message.id = {number_of(ids_["cases"].front())};
    message.entry = program_->ids.next<desk::EntryId>();
    message.subject = evil() + "\r\nBcc: x@evil.example\r\n\r\n<script>z()</script>";
    message.text = evil();
    message.from_name = evil();
    message.customer =
        program_->database->read([&](db::Transaction& tx) { return desk::glimpse(tx, message.id)->customer; });
    ASSERT_TRUE(program_->database->write([&](db::Transaction& tx) { return program_->mailroom.post(tx, message); }));
    customers_page();
    program_->worker->run_due();
    ASSERT_GE(sink_.taken().size(), 2u);
    for (auto const& sent : sink_.taken()) {
        auto const letter = mail::read_letter(sent.letter);
        EXPECT_EQ(letter.html(), "") << "what we write is plain text";
        EXPECT_EQ(sent.to, std::vector<std::string>{"kim@holm.example"});
        EXPECT_THAT(sent.letter, Not(HasSubstr("\nBcc:")));
    }
}
}
