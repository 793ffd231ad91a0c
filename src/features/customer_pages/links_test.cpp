// Who gets to a case by its link, how far, and for how long.
#include "features/customer_pages/customer_pages_for_test.h"

#include <gmock/gmock.h>

namespace regard::customer_pages
{
namespace
{
using ::testing::HasSubstr;
using ::testing::Not;

class PageLinks : public CustomersBrowser
{};
REGARD_ON_EVERY_ENGINE(PageLinks);
}

TEST_P(PageLinks, a_door_opens_one_link_and_closes_after_a_while)
{
    CaseId const one = begun();
    std::string const first = link_of(one);
    open_door(first);
    std::string const second = link_of(one);
    EXPECT_THAT(body(second), Not(HasSubstr("hotel"))) << "the digits opened another link";
    clock.advance(Span::hours(13));
    EXPECT_THAT(body(first), Not(HasSubstr("hotel")));
}

TEST_P(PageLinks, digits_cannot_be_guessed)
{
    std::string const link = link_of(begun());
    press(link + "/code");
    std::string const right = digits_in_last_letter();
    std::string const wrong = right == "000000" ? "000001" : "000000";
    for (int i = 0; i < 5; ++i)
        EXPECT_THAT(press(link + "/open", "code=" + wrong).header("location"), HasSubstr("said=wrong"));
    auto const late = press(link + "/open", "code=" + right);
    EXPECT_THAT(late.header("location"), HasSubstr("said=over"));
    EXPECT_EQ(late.header("set-cookie"), "");
    EXPECT_THAT(press(link + "/code").header("location"), HasSubstr("said=wait")) << "one a minute";
    clock.advance(Span::minutes(2));
    press(link + "/code");
    clock.advance(Span::minutes(16));
    EXPECT_THAT(press(link + "/open", "code=" + digits_in_last_letter()).header("location"), HasSubstr("said=over"));
}

TEST_P(PageLinks, a_link_that_is_none_tells_nothing_and_an_expired_one_is_renewed_by_mail)
{
    std::string const link = link_of(begun());
    EXPECT_EQ(get("/c/nothing").status, 404);
    EXPECT_EQ(press("/c/nothing/code").status, 404);
    EXPECT_EQ(press("/c/nothing/escalation").status, 404);
    EXPECT_EQ(press("/c/nothing/renewal").status, 404);
    clock.advance(Span::days(91));
    auto const expired = get(link);
    EXPECT_EQ(expired.status, 410);
    EXPECT_THAT(expired.body, Not(HasSubstr("working on it")));
    EXPECT_EQ(press(link + "/escalation").status, 404) << "and does nothing any more";
    auto const renewed = press(link + "/renewal");
    EXPECT_EQ(renewed.status, 200);
    EXPECT_THAT(renewed.body, Not(HasSubstr("/c/"))) << "the new one goes by mail";
    EXPECT_EQ(get(link_in_last_letter()).status, 200);
}

TEST_P(PageLinks, go_when_nobody_can_want_them_any_more_those_used_later_than_those_never_used)
{
    CaseId const id = begun();
    std::string const opened = link_of(id), used = link_of(id), unused = link_of(id);
    open_door(opened);
    press(used + "/escalation");
    get(unused);
    auto const forget = [&] {
        int rounds = 0;
        for (std::optional<Instant> after{Instant{INT64_MIN}}; after; ++rounds)
            after = store().write([&](db::Transaction& tx) { return pages->forget_links(tx, clock.now(), *after); });
        return rounds;
    };
    clock.advance(Span::days(90 + 89));
    forget();
    EXPECT_EQ(get(unused).status, 410) << "it can still be renewed";
    clock.advance(Span::days(2));
    forget();
    EXPECT_EQ(get(unused).status, 404);
    EXPECT_EQ(get(opened).status, 410);
    EXPECT_EQ(get(used).status, 410);
    clock.advance(Span::days(365 - 92));
    forget();
    EXPECT_EQ(get(used).status, 410);
    clock.advance(Span::days(2));
    EXPECT_EQ(forget(), 2);
    EXPECT_EQ(get(opened).status, 404);
    EXPECT_EQ(get(used).status, 404);
}

TEST_P(PageLinks, many_go_a_few_at_a_time_and_each_is_looked_at_once_a_day)
{
    CaseId const id = begun(), shown = begun();
    for (int n = 0; n < 250; ++n) {
        clock.advance(Span::minutes(1));
        link_of(n % 2 ? id : shown);
    }
    rated.shown_until = clock.now() + Span::days(730);
    clock.advance(Span::days(200));
    auto const left = [&] {
        return store().read([](db::Transaction& tx) { return tx.integer("select count(*) from page_link"); });
    };
    std::int64_t const all = *left();
    std::vector<std::int64_t> after_each{all};
    for (std::optional<Instant> after{Instant{INT64_MIN}}; after; after_each.push_back(*left()))
        after = store().write([&](db::Transaction& tx) { return pages->forget_links(tx, clock.now(), *after); });
    EXPECT_EQ(after_each, (std::vector<std::int64_t>{all, all, all, all})) << "words are shown: two rounds and the end";
    rated.shown_until.reset();
    std::optional<Instant> const after =
        store().write([&](db::Transaction& tx) { return pages->forget_links(tx, clock.now(), Instant{INT64_MIN}); });
    EXPECT_TRUE(after);
    EXPECT_EQ(*left(), all - 200);
}

TEST_P(PageLinks, links_are_kept_as_hashes_alone)
{
    std::string const link = link_of(begun());
    bool const found = store().read([&](db::Transaction& tx) {
        std::string const secret = link.substr(3);
        return tx.exists("select 1 from page_link where hash = $1",
                         {std::as_bytes(std::span(secret.data(), secret.size()))});
    });
    EXPECT_FALSE(found);
    EXPECT_EQ(link.size(), 3u + 43u) << "256 bits";
}

TEST_P(PageLinks, are_named_to_the_customer_alone)
{
    CaseId const id = begun();
    std::string const sample = pages->sample_link();
    EXPECT_EQ(get(sample.substr(std::string("https://desk.example").size())).status, 404) << "what employees see";
    std::string const text = "Look at " + sample + " now.";
    auto const mailed =
        store().write([&](db::Transaction& tx) { return pages->as_mailed(tx, id, "en", text, clock.now()); });
    ASSERT_TRUE(mailed.starts_with("Look at https://desk.example/c/") && mailed.ends_with(" now.")) << mailed;
    std::string const link = mailed.substr(28, 46);
    EXPECT_EQ(get(link).status, 200) << link;
    written(id, text, desk::EntryKind::message_out);
    open_door(link);
    EXPECT_THAT(body(link), HasSubstr("Look at https://desk.example" + link + " now.")) << "as they had it by mail";
}

TEST_P(PageLinks, end_when_the_case_becomes_another_customers_and_when_the_person_goes)
{
    CaseId const id = begun();
    std::string const link = link_of(id);
    auto const ole = store().write([&](db::Transaction& tx) {
        customers::NewCustomer wish;
        wish.name = "Ole Berg";
        return customers->make(tx, {}, wish);
    });
    EXPECT_EQ(get(link).status, 200);
    auto const changed = desk->ask("PATCH", "/cases/" + id.text(),
                                   {{"If-Match", desk->get("/cases/" + id.text() + "/desk").header("ETag")}},
                                   R"({"customer":")" + ole.text() + "\"}");
    ASSERT_EQ(changed.status, 200) << changed.body;
    EXPECT_EQ(get(link).status, 404);
    std::string const next = link_of(id);
    EXPECT_EQ(get(next).status, 200);
    store().write([&](db::Transaction& tx) { erase_customer(tx, ole); });
    EXPECT_EQ(get(next).status, 404);
}

TEST_P(PageLinks, digits_that_were_never_sent_are_nothing_to_guess_at)
{
    std::string const link = link_of(begun());
    no_letters = true;
    EXPECT_THAT(press(link + "/code").header("location"), HasSubstr("said=no_letter"));
    EXPECT_THAT(press(link + "/open", "code=000000").header("location"), HasSubstr("said=over"));
    no_letters = false;
    EXPECT_THAT(press(link + "/code").header("location"), HasSubstr("said=code")) << "and can be asked for at once";
}

TEST_P(PageLinks, wrong_digits_are_counted_over_a_day_and_all_links)
{
    CaseId const id = begun();
    auto const guess_five = [&] {
        std::string const link = link_of(id);
        press(link + "/code");
        std::string const wrong = digits_in_last_letter() == "000000" ? "000001" : "000000";
        std::string said;
        for (int i = 0; i < 5; ++i)
            said = press(link + "/open", "code=" + wrong).header("location");
        clock.advance(Span::minutes(2));
        return said;
    };
    for (int i = 0; i < 4; ++i)
        EXPECT_THAT(guess_five(), HasSubstr("said=wrong"));
    EXPECT_THAT(guess_five(), HasSubstr("said=tomorrow"));
    std::string const link = link_of(id);
    press(link + "/code");
    EXPECT_THAT(press(link + "/open", "code=" + digits_in_last_letter()).header("location"),
                HasSubstr("said=tomorrow"));
    clock.advance(Span::days(1));
    open_door(link);
    EXPECT_THAT(body(link), HasSubstr("hotel"));
}

TEST_P(PageLinks, letters_that_strangers_ask_for_use_up_no_digits)
{
    std::string const link = link_of(begun());
    for (int i = 0; i < 25; ++i) {
        clock.advance(Span::minutes(1));
        send("/start", good_form());
    }
    EXPECT_THAT(press(link + "/code").header("location"), HasSubstr("said=code"));
}
}
