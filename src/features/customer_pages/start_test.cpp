#include "features/customer_pages/customer_pages_for_test.h"

#include <gmock/gmock.h>

namespace regard::customer_pages
{
namespace
{
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

class StartPage : public CustomersBrowser
{
  protected:
    desk::Glimpse case_of_eva()
    {
        CaseId const id = last_case();
        return store().read([&](db::Transaction& tx) { return desk::glimpse(tx, id).value(); });
    }
    bool any_case()
    {
        return store().read(
            [](db::Transaction& tx) { return customers::find_by_address(tx, "eva@holm.example").has_value(); });
    }
};
REGARD_ON_EVERY_ENGINE(StartPage);

struct Bad
{
    char const* field;
    char const* value;
    char const* said;
};
}

TEST_P(StartPage, has_no_script_and_is_small)
{
    auto const page = get("/start");
    EXPECT_EQ(page.status, 200);
    EXPECT_THAT(page.body, Not(HasSubstr("<script")));
    EXPECT_THAT(page.body, Not(HasSubstr("style=")));
    EXPECT_THAT(page.body, HasSubstr("Nordhavn Bank"));
    EXPECT_THAT(page.body, HasSubstr("Lost card"));
    EXPECT_LT(page.body.size() + get("/customer-pages.css").body.size(), 30'000u);
    EXPECT_THAT(get("/start/" + lost_card.text()).body, HasSubstr("value=\"" + lost_card.text() + "\" selected"));
    language = "da";
    EXPECT_THAT(get("/start").body, HasSubstr("Skriv til os"));
}

TEST_P(StartPage, begins_a_case_with_an_owner_and_shows_nothing_but_thanks)
{
    auto form = good_form();
    form["touchpoint"] = lost_card.text();
    form["earlier_on"] = "2026-09-28";
    form["earlier_text"] = "By phone, with Bo";
    auto const answer = send("/start", form, {{"bill.pdf", "%PDF"}, {"", ""}});
    EXPECT_EQ(answer.status, 200);
    EXPECT_THAT(answer.body, HasSubstr("eva@holm.example"));
    EXPECT_THAT(answer.body, Not(HasSubstr("/c/")));
    auto const one = case_of_eva();
    EXPECT_EQ(one.owner, anna);
    EXPECT_EQ(one.subject, "Charged twice");
    EXPECT_EQ(one.kind, desk::Kind::complaint);
    auto const thread = store().read([&](db::Transaction& tx) { return desk::thread_of(tx, one.id); });
    EXPECT_EQ(thread.at(0).text, "By phone, with Bo");
    EXPECT_THAT(thread.at(1).files, SizeIs(1));
    ASSERT_THAT(letters, SizeIs(1));
    EXPECT_EQ(letters[0].to, "eva@holm.example");
    EXPECT_THAT(letters[0].text, HasSubstr("https://desk.example/c/"));
    EXPECT_EQ(get(link_in_last_letter()).status, 200);
}

TEST_P(StartPage, keeps_what_was_typed_and_says_what_is_wrong_at_its_field)
{
    constexpr Bad bad[]{
        {"subject", " ", "f-subject"},
        {"text", "", "f-text"},
        {"name", "", "f-name"},
        {"email", "not an address", "f-email"},
        {"earlier_on", "1.2.26", "f-earlier"},
        {"earlier_on", "2027-01-01", "f-earlier"},
    };
    for (Bad const& one : bad) {
        auto form = good_form();
        form["remedy"] = "Give it <b>back</b>";
        form[one.field] = one.value;
        auto const answer = send("/start", form);
        EXPECT_EQ(answer.status, 422) << one.field;
        EXPECT_THAT(answer.body, HasSubstr(std::string("id=\"") + one.said + '"')) << one.field;
        EXPECT_THAT(answer.body, HasSubstr("Give it &lt;b&gt;back&lt;/b&gt;"));
        clock.advance(Span::minutes(1));
    }
    EXPECT_FALSE(any_case());
}

TEST_P(StartPage, takes_no_notice_of_what_fills_in_the_field_nobody_sees)
{
    auto form = good_form();
    form["website"] = "http://spam.example";
    EXPECT_EQ(send("/start", form).body, send("/start", good_form()).body) << "and tells it nothing";
    EXPECT_THAT(letters, SizeIs(1));
}

TEST_P(StartPage, is_no_way_to_flood_anybody)
{
    int taken = 0;
    for (int i = 0; i < 20; ++i)
        taken += send("/start", good_form()).status == 200 ? 1 : 0;
    EXPECT_EQ(taken, 10) << "from one place in a minute";
    for (int minute = 0; minute < 4; ++minute) {
        clock.advance(Span::minutes(1));
        for (int i = 0; i < 10; ++i)
            EXPECT_EQ(send("/start", good_form()).status, 200);
    }
    EXPECT_THAT(letters, SizeIs(20)) << "to one address in a day; the cases are there";
}

TEST_P(StartPage, is_no_way_to_flood_anybody_by_mail_either)
{
    send("/start", good_form());
    CaseId const id = last_case();
    letters.clear();
    for (int i = 0; i < 40; ++i) // as many mails of one sender, each of which is thanked for
        store().write([&](db::Transaction& tx) { pages->tell_begun(tx, id, clock.now()); });
    EXPECT_THAT(letters, SizeIs(19)) << "twenty a day with the one before";
    clock.advance(Span::days(1) + Span::minutes(1));
    store().write([&](db::Transaction& tx) { pages->tell_begun(tx, id, clock.now()); });
    EXPECT_THAT(letters, SizeIs(20));
}

TEST_P(StartPage, keeps_what_was_written_where_it_comes_too_fast)
{
    for (int i = 0; i < 10; ++i)
        send("/start", good_form());
    auto const refused = send("/start", good_form());
    EXPECT_EQ(refused.status, 429);
    EXPECT_THAT(refused.body, HasSubstr("What you wrote is still here"));
    EXPECT_THAT(refused.body, HasSubstr("The hotel was charged twice."));
    EXPECT_THAT(refused.body, HasSubstr("value=\"complaint\" checked"));
}

TEST_P(StartPage, files_are_limited_in_number)
{
    Files files;
    for (int i = 0; i < 11; ++i)
        files.emplace_back("a.txt", "x");
    EXPECT_EQ(send("/start", good_form(), files).status, 422);
    EXPECT_FALSE(any_case());
}
}
