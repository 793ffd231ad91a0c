#include "features/customer_pages/customer_pages_for_test.h"

#include <gmock/gmock.h>

namespace regard::customer_pages
{
namespace
{
using ::testing::HasSubstr;
using ::testing::Not;

class PublicPromisesPage : public CustomersBrowser
{
  protected:
    void SetUp() override
    {
        CustomersBrowser::SetUp();
        if (IsSkipped())
            return;
        public_promises.policies = {{"Cards <b>", {{"resolve", 1440}, {"first_reply", 90}}, {{15, true}}},
                                    {"", {}, {{1, false}}}};
        public_promises.periods = {{Date::of(2026, 8, 1), 250, 0.914}, {Date::of(2026, 9, 1), 7, {}}};
        public_promises.all = {{}, 257, 0.9};
    }
    void switch_it(bool on)
    {
        auto const who = desk->who;
        desk->who = api::testing::employee({"customer_pages.admin"});
        auto const version = desk->get("/settings/customer-pages").header("etag");
        EXPECT_EQ(desk->ask("PUT", "/settings/customer-pages", {{"If-Match", version}},
                            on ? R"({"promises_page":true})" : R"({"promises_page":false})")
                      .status,
                  200);
        desk->who = who;
    }
};
REGARD_ON_EVERY_ENGINE(PublicPromisesPage);
}

TEST_P(PublicPromisesPage, is_not_there_until_it_is_switched_on_and_says_so_in_plain_words)
{
    auto const off = get("/promises");
    EXPECT_EQ(off.status, 404);
    EXPECT_THAT(off.body, HasSubstr("does not show its promises in public"));
    switch_it(true);
    EXPECT_EQ(get("/promises").status, 200);
    switch_it(false);
    EXPECT_EQ(get("/promises").status, 404) << "at once, whatever is remembered";
}

TEST_P(PublicPromisesPage, says_what_is_promised_and_how_it_was_kept_and_withholds_small_numbers)
{
    switch_it(true);
    std::string const page = get("/promises").body;
    for (char const* shown :
         {"Your case is solved within 24 working hours.", "within 90 working minutes", "at most 15 business days",
          "at most one day", "August 2026", "91", "250", "fewer than 20", "Cards &lt;b&gt;", "Everything else",
          "solved by the date we told first"})
        EXPECT_THAT(page, HasSubstr(shown)) << shown;
    EXPECT_THAT(page, Not(HasSubstr("<td>7</td>")));
    EXPECT_THAT(page, Not(HasSubstr("<script")));
    EXPECT_LT(page.size() + get("/customer-pages.css").body.size(), 30'000u);
}

TEST_P(PublicPromisesPage, shows_how_customers_are_treated_where_the_house_wants_that)
{
    switch_it(true);
    EXPECT_THAT(get("/promises").body, Not(HasSubstr("How we treat you")));
    public_principles = {"", "", {{"We listen <b>", "To the end."}}};
    clock.advance(Span::minutes(10));
    for (char const* shown : {"How we treat you", "We listen &lt;b&gt;", "To the end."})
        EXPECT_THAT(get("/promises").body, HasSubstr(shown)) << shown;
    public_principles->title = "Ours";
    public_principles->opening = "What holds here.";
    clock.advance(Span::minutes(10));
    EXPECT_THAT(get("/promises").body, HasSubstr("What holds here."));
}

TEST_P(PublicPromisesPage, is_made_once_in_ten_minutes_for_each_language)
{
    switch_it(true);
    get("/promises");
    public_promises.all.kept = 0.5;
    EXPECT_THAT(get("/promises").body, HasSubstr("90"));
    language = "da";
    EXPECT_THAT(get("/promises").body, HasSubstr("50"));
    EXPECT_THAT(get("/promises").body, HasSubstr("Det lover vi dig"));
    language = "en";
    clock.advance(Span::minutes(10));
    EXPECT_THAT(get("/promises").body, HasSubstr("50"));
}
}
