#include "features/empowerment/rules.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace regard::empowerment
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

KeptPolicy policy(std::int64_t id, PolicyFor who)
{
    KeptPolicy one;
    one.id = {id};
    one.who = std::move(who);
    return one;
}

UnitId const cards{1}, bank{2}, loans{3};
TouchpointId const lost_card{1}, new_account{2};

Place adviser(std::optional<TouchpointId> touchpoint = {})
{
    return {"Adviser", {"frontline", "editor"}, {cards, bank}, touchpoint};
}
}

TEST(Periods, begin_and_end_with_months_quarters_halves_and_years)
{
    Date const day = Date::of(2026, 11, 22);
    EXPECT_EQ(period_of(AllowancePeriod::month, day), (Days{Date::of(2026, 11, 1), Date::of(2026, 12, 1)}));
    EXPECT_EQ(period_of(AllowancePeriod::quarter, day), (Days{Date::of(2026, 10, 1), Date::of(2027, 1, 1)}));
    EXPECT_EQ(period_of(AllowancePeriod::half_year, day), (Days{Date::of(2026, 7, 1), Date::of(2027, 1, 1)}));
    EXPECT_EQ(period_of(AllowancePeriod::year, day), (Days{Date::of(2026, 1, 1), Date::of(2027, 1, 1)}));
}

RC_GTEST_PROP(Periods, follow_one_another_without_a_gap, ())
{
    auto const period = static_cast<AllowancePeriod>(*rc::gen::inRange(0, 4));
    Date const day{*rc::gen::inRange(0, 40'000)};
    Days const days = period_of(period, day);
    RC_ASSERT(days.begins <= day && day < days.ends);
    RC_ASSERT(period_of(period, days.begins) == days);
    RC_ASSERT(period_of(period, days.ends).begins == days.ends);
    RC_ASSERT(period_of(period, days.ends + -1) == days);
}

TEST(WhosePolicy, the_most_particular_wins_whatever_their_order)
{
    std::vector<KeptPolicy> all{policy(1, {}),
                                policy(2, {"", "frontline", {}, {}}),
                                policy(3, {"adviser", "", {}, {}}),
                                policy(4, {"", "", bank, {}}),
                                policy(5, {"", "", cards, {}}),
                                policy(6, {"Adviser", "", cards, {}}),
                                policy(7, {"", "", {}, lost_card}),
                                policy(8, {"Lead", "", {}, lost_card})};
    std::vector<std::int64_t> winners;
    while (!all.empty()) {
        for (int turn = 0; turn < 2; ++turn, std::reverse(all.begin(), all.end()))
            winners.push_back(
                most_particular(all, adviser(lost_card)) ? most_particular(all, adviser(lost_card))->id.value : 0);
        EXPECT_EQ(winners[winners.size() - 1], winners[winners.size() - 2]);
        if (winners.back() == 0)
            break;
        std::erase_if(all, [&](KeptPolicy const& one) { return one.id.value == winners.back(); });
        winners.pop_back();
    }
    EXPECT_THAT(winners, ElementsAre(7, 6, 5, 4, 3, 2, 1, 0, 0)) << "8 is for leads";
}

TEST(WhosePolicy, an_allowance_is_a_persons_wherever_they_give)
{
    std::vector<KeptPolicy> const all{policy(1, {}), policy(2, {"", "", {}, lost_card})};
    EXPECT_EQ(most_particular(all, adviser(lost_card))->id.value, 2);
    EXPECT_EQ(allowance_of(all, adviser(lost_card))->id.value, 1);
    EXPECT_EQ(most_particular(all, adviser(new_account))->id.value, 1);
}

TEST(WhosePolicy, one_of_another_unit_level_or_role_is_not_theirs)
{
    EXPECT_FALSE(fits({"", "", loans, {}}, adviser()));
    EXPECT_FALSE(fits({"Lead", "", {}, {}}, adviser()));
    EXPECT_FALSE(fits({"", "leader", {}, {}}, adviser()));
    EXPECT_FALSE(fits({"", "", {}, lost_card}, adviser()));
    EXPECT_TRUE(fits({"ADVISER", "editor", bank, {}}, adviser()));
}

namespace
{
struct Case
{
    char const* what;
    std::int64_t amount, right, left, customer;
    std::vector<Beyond> beyond;
};
}

TEST(Weighing, each_bound_is_named_by_itself_and_all_of_them_together)
{
    KeptPolicy one;
    one.terms.most_at_once = 100;
    one.terms.most_a_customer = 300;
    one.terms.kinds = {{7}};
    for (Case const& tried : std::vector<Case>{
             {"within all", 100, 100, 100, 300, {}},
             {"over the right", 100, 99, 100, 300, {Beyond::right}},
             {"over the cap", 101, 200, 200, 300, {Beyond::at_once}},
             {"over the customer's", 100, 200, 200, 301, {Beyond::a_customer}},
             {"over what is left", 100, 200, 99, 300, {Beyond::budget}},
             {"over everything", 500, 1, 2, 900, {Beyond::right, Beyond::at_once, Beyond::a_customer, Beyond::budget}}})
        EXPECT_EQ(beyond({tried.amount, {7}, tried.right, &one, tried.left, tried.customer}), tried.beyond)
            << tried.what;
    EXPECT_THAT(beyond({100, {8}, 100, &one, 100, 100}), ElementsAre(Beyond::kind));
    EXPECT_THAT(beyond({100, {7}, {}, nullptr, 100, 100}), ElementsAre(Beyond::no_right, Beyond::no_policy));
    EXPECT_TRUE(may_allow({100, {7}, 100, nullptr, 0, 900})) << "without a policy of their own the right is enough";
}

RC_GTEST_PROP(Weighing, what_is_the_most_now_is_done_at_once_and_one_more_is_not, ())
{
    auto const amount = [] { return *rc::gen::inRange<std::int64_t>(0, 1'000); };
    KeptPolicy one;
    one.terms.most_at_once = amount();
    one.terms.most_a_customer = amount();
    Weighed weighed{0, {1}, amount(), &one, amount(), amount()};
    std::int64_t const before = weighed.customer;
    std::int64_t const most = most_now(weighed);
    auto const with = [&](std::int64_t minor) {
        weighed.amount = minor;
        weighed.customer = before + minor;
        return beyond(weighed);
    };
    RC_ASSERT(most == 0 || with(most).empty());
    RC_ASSERT(!with(most + 1).empty());
}

RC_GTEST_PROP(Weighing, bits_keep_what_was_beyond, ())
{
    std::vector<Beyond> all;
    for (int one = 0; one <= static_cast<int>(Beyond::budget); ++one)
        if (*rc::gen::arbitrary<bool>())
            all.push_back(static_cast<Beyond>(one));
    RC_ASSERT(beyond_of(bits_of(all)) == all);
}

TEST(GiftRules, hold_by_kind_of_customer_at_once_and_a_year)
{
    PolicyTerms terms;
    terms.gifts = {{CustomerKind::person, 300, 500}, {CustomerKind::company, 0, 0}};
    EXPECT_EQ(gifts_left(terms, CustomerKind::person, 0), 300);
    EXPECT_EQ(gifts_left(terms, CustomerKind::person, 400), 100);
    EXPECT_EQ(gifts_left(terms, CustomerKind::person, 600), 0);
    EXPECT_EQ(gifts_left(terms, CustomerKind::company, 0), 0);
    terms.gifts.clear();
    EXPECT_EQ(gifts_left(terms, CustomerKind::company, 0), std::nullopt);
}

TEST(GiftRules, of_the_strictest_policy_hold_for_whoever_has_none)
{
    KeptPolicy strict, loose, silent;
    strict.terms.gifts = {{CustomerKind::public_body, 100, 100}};
    loose.terms.gifts = {{CustomerKind::public_body, 900, 900}};
    std::vector<KeptPolicy> const all{loose, silent, strict};
    EXPECT_EQ(gifts_left(nullptr, all, CustomerKind::public_body, 40), 60);
    EXPECT_EQ(gifts_left(nullptr, all, CustomerKind::person, 40), std::nullopt);
    EXPECT_EQ(gifts_left(&loose, all, CustomerKind::public_body, 40), 860) << "their own policy goes first";
    EXPECT_EQ(gifts_left(&silent, all, CustomerKind::public_body, 40), std::nullopt);
    EXPECT_EQ(gifts_left(nullptr, {}, CustomerKind::public_body, 0), std::nullopt);
}

TEST(PolicyForm, what_contradicts_itself_is_refused_at_its_field)
{
    NewBudgetPolicy good;
    good.currency = "EUR";
    good.terms.most_at_once = 100;
    EXPECT_TRUE(check(good));
    auto touchpoint = good;
    touchpoint.who.touchpoint = lost_card;
    touchpoint.terms.allowance = 5;
    EXPECT_EQ(check(touchpoint).error().code, "allowance_at_touchpoint");
    auto cap = good;
    cap.terms.most_a_customer = 99;
    EXPECT_EQ(check(cap).error().code, "cap_above_customer");
    auto twice = good;
    twice.terms.gifts = {{}, {}};
    EXPECT_EQ(check(twice).error().field, "terms/gifts/1/of");
    auto currency = good;
    currency.currency = "eur";
    EXPECT_EQ(check(currency).error().code, "no_currency");
}
}
