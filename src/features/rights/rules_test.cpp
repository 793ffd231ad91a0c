#include "features/rights/rules.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace regard::rights
{
namespace
{
constexpr EmployeeId anna{1}, bo{2}, carla{3}, dorte{4};
constexpr DecisionId flowers{10}, voucher{11}, refund{12};

OwnRight right_of(std::int64_t id, DecisionId decision, std::int64_t limit, Passing passing = Passing::once)
{
    return {RightId{id},
            decision,
            decision == refund ? DecisionKind::redress : DecisionKind::goodwill,
            {limit, "EUR"},
            passing};
}

Link link(std::int64_t id, EmployeeId giver, EmployeeId taker, std::optional<std::int64_t> limit = {},
          std::vector<DecisionId> decisions = {})
{
    return {DelegationId{id}, giver, taker, limit ? std::optional(Money{*limit, "EUR"}) : std::nullopt,
            std::move(decisions)};
}

std::int64_t limit_of(Facts const& facts, EmployeeId person, Question const& question)
{
    auto const may = strongest(facts, person, question);
    return may ? may->limit.minor : 0;
}

Question about(DecisionId decision) { return {"EUR", {}, decision}; }
Question about(DecisionKind kind) { return {"EUR", kind, {}}; }
}

TEST(Strongest, is_the_highest_limit_of_that_kind_and_never_of_the_other)
{
    Facts const facts{{{anna, {right_of(1, flowers, 30), right_of(2, voucher, 50), right_of(3, refund, 900)}}}, {}};
    EXPECT_EQ(strongest(facts, anna, about(DecisionKind::goodwill))->rule, RightId{2});
    EXPECT_EQ(limit_of(facts, anna, about(DecisionKind::redress)), 900);
    EXPECT_EQ(limit_of(facts, anna, about(flowers)), 30);
    EXPECT_FALSE(strongest(facts, anna, {"DKK", DecisionKind::goodwill, {}})) << "another currency";
    EXPECT_FALSE(strongest(facts, bo, about(flowers)));
}

TEST(Strongest, of_what_is_lent_is_bounded_by_each_link)
{
    struct Case
    {
        char const* what;
        Passing passing;
        std::vector<Link> links;
        EmployeeId who;
        std::int64_t limit;
    };
    Case const cases[]{
        {"lent whole", Passing::once, {link(1, anna, bo)}, bo, 100},
        {"lent in part", Passing::once, {link(1, anna, bo, 40)}, bo, 40},
        {"no more than the giver has", Passing::once, {link(1, anna, bo, 400)}, bo, 100},
        {"may not be lent", Passing::not_at_all, {link(1, anna, bo)}, bo, 0},
        {"lent on although once only", Passing::once, {link(1, anna, bo), link(2, bo, carla)}, carla, 0},
        {"lent on", Passing::on, {link(1, anna, bo), link(2, bo, carla)}, carla, 100},
        {"the narrowest counts", Passing::on, {link(1, anna, bo, 60), link(2, bo, carla, 80)}, carla, 60},
        {"narrow at the end", Passing::on, {link(1, anna, bo, 60), link(2, bo, carla, 20)}, carla, 20},
        {"another decision", Passing::on, {link(1, anna, bo, {}, {voucher})}, bo, 0},
        {"one decision of the chain", Passing::on, {link(1, anna, bo, {}, {flowers}), link(2, bo, carla)}, carla, 100},
        {"a link of another decision", Passing::on, {link(1, anna, bo), link(2, bo, carla, {}, {voucher})}, carla, 0},
        {"the wider of two ways", Passing::on, {link(1, anna, bo, 20), link(2, anna, bo, 70)}, bo, 70},
        {"a link missing in the middle", Passing::on, {link(2, bo, carla)}, carla, 0},
        {"round in a circle", Passing::on, {link(1, anna, bo), link(2, bo, anna)}, bo, 100},
    };
    for (Case const& one : cases) {
        Facts const facts{{{anna, {right_of(1, flowers, 100, one.passing)}}}, one.links};
        EXPECT_EQ(limit_of(facts, one.who, about(flowers)), one.limit) << one.what;
    }
}

TEST(Strongest, says_through_whom_and_prefers_what_is_ones_own)
{
    Facts facts{{{anna, {right_of(1, flowers, 100, Passing::on)}}, {carla, {right_of(2, flowers, 100)}}},
                {link(1, anna, bo), link(2, bo, carla)}};
    EXPECT_EQ(strongest(facts, carla, about(flowers))->rule, RightId{2});
    EXPECT_FALSE(strongest(facts, carla, about(flowers))->through);
    facts.own.erase(carla);
    EXPECT_EQ(strongest(facts, carla, about(flowers))->rule, RightId{1});
    EXPECT_EQ(strongest(facts, carla, about(flowers))->through, DelegationId{2}) << "who lent it to her";
}

TEST(Strongest, of_a_cap_in_another_currency_is_nothing)
{
    Facts facts{{{anna, {right_of(1, flowers, 100)}}}, {link(1, anna, bo)}};
    facts.links.front().limit = Money{50, "DKK"};
    EXPECT_EQ(limit_of(facts, bo, about(flowers)), 0);
}

TEST(Lending, gives_only_what_may_be_lent)
{
    Facts const facts{{{anna, {right_of(1, flowers, 100, Passing::not_at_all), right_of(2, voucher, 30)}}}, {}};
    EXPECT_FALSE(strongest_to_lend(facts, anna, about(flowers)));
    EXPECT_EQ(strongest_to_lend(facts, anna, about(DecisionKind::goodwill))->limit.minor, 30);
}

TEST(Circle, is_found_over_any_number_of_links)
{
    std::vector<Link> const links{link(1, anna, bo), link(2, bo, carla)};
    EXPECT_TRUE(comes_back(links, carla, anna));
    EXPECT_TRUE(comes_back(links, bo, anna));
    EXPECT_FALSE(comes_back(links, anna, carla)) << "twice the same way is no circle";
    EXPECT_FALSE(comes_back(links, carla, dorte));
    EXPECT_TRUE(comes_back({}, dorte, dorte));
}

TEST(Raising, is_a_higher_limit_or_a_freer_one)
{
    EXPECT_TRUE(raises({}, RightStanding{1, Passing::not_at_all}));
    EXPECT_TRUE(raises(RightStanding{5, Passing::once}, RightStanding{6, Passing::once}));
    EXPECT_TRUE(raises(RightStanding{5, Passing::once}, RightStanding{4, Passing::on}))
        << "narrower, but others get it";
    EXPECT_FALSE(raises(RightStanding{5, Passing::once}, RightStanding{4, Passing::once}));
    EXPECT_FALSE(raises(RightStanding{5, Passing::on}, RightStanding{5, Passing::once}));
    EXPECT_FALSE(raises(RightStanding{5, Passing::once}, {}));
}

TEST(Size, above_the_set_amount_needs_a_second_person)
{
    Money const second{500, "EUR"};
    ChangeLine line{{flowers, {}, {}, {}}, "EUR", {}, RightStanding{500, Passing::once}};
    EXPECT_FALSE(is_above(line, second));
    line.after->limit = 501;
    EXPECT_TRUE(is_above(line, second));
    line.before = RightStanding{900, Passing::once};
    EXPECT_FALSE(is_above(line, second)) << "it is lowered";
    line = {line.cell, "DKK", {}, RightStanding{1, Passing::once}};
    EXPECT_TRUE(is_above(line, second)) << "nobody knows what that is worth";
}

TEST(RoundUnit, is_about_a_euro)
{
    EXPECT_EQ(round_unit("EUR"), 100);
    EXPECT_EQ(round_unit("DKK"), 1000);
    EXPECT_EQ(round_unit("JPY"), 150);
    EXPECT_EQ(usual_second("DKK").minor, 500'000);
}

// ---- any chain at all
namespace
{
struct Chain
{
    std::vector<Passing> passing;
    std::vector<std::int64_t> rights;              // of each person, 0: none
    std::vector<std::optional<std::int64_t>> caps; // of the link from person n to n + 1
};

Facts facts_of(Chain const& chain)
{
    Facts facts;
    for (std::size_t i = 0; i < chain.rights.size(); ++i) {
        EmployeeId const person{static_cast<std::int64_t>(i) + 1};
        if (chain.rights[i] > 0)
            facts.own[person] = {right_of(person.value, flowers, chain.rights[i], chain.passing[i])};
        if (i > 0)
            facts.links.push_back(link(person.value, EmployeeId{person.value - 1}, person, chain.caps[i]));
    }
    return facts;
}

// By the definition: each right above, cut by every link on the way, where it may travel so far.
std::int64_t by_hand(Chain const& chain)
{
    std::int64_t best = 0, cut = INT64_MAX;
    int links = 0;
    for (std::size_t i = chain.rights.size(); i-- > 0; ++links) {
        bool const travels =
            links == 0 || (links == 1 && chain.passing[i] != Passing::not_at_all) || chain.passing[i] == Passing::on;
        if (travels && links <= longest_chain)
            best = std::max(best, std::min(chain.rights[i], cut));
        cut = std::min(cut, chain.caps[i].value_or(cut));
    }
    return best;
}
}

RC_GTEST_PROP(LentInAChain, is_what_the_definition_says_and_never_more_than_any_link, ())
{
    Chain chain;
    for (int n = *rc::gen::inRange(1, 12); n > 0; --n) {
        chain.passing.push_back(static_cast<Passing>(*rc::gen::inRange(0, 3)));
        chain.rights.push_back(*rc::gen::inRange<std::int64_t>(0, 200));
        chain.caps.push_back(*rc::gen::arbitrary<bool>() ? std::optional(*rc::gen::inRange<std::int64_t>(1, 200))
                                                         : std::nullopt);
    }
    EmployeeId const last{static_cast<std::int64_t>(chain.rights.size())};
    auto const got = limit_of(facts_of(chain), last, about(flowers));
    RC_ASSERT(got == by_hand(chain));
    if (chain.rights.back() == 0 && chain.caps.back() && chain.rights.size() > 1)
        RC_ASSERT(got <= *chain.caps.back());
}

RC_GTEST_PROP(LentInAChain, ends_for_all_below_when_any_link_ends, ())
{
    int const length = *rc::gen::inRange(2, 9);
    Facts facts{{{EmployeeId{1}, {right_of(1, flowers, 100, Passing::on)}}}, {}};
    for (int person = 2; person <= length; ++person)
        facts.links.push_back(link(person, EmployeeId{person - 1}, EmployeeId{person}));
    RC_ASSERT(limit_of(facts, EmployeeId{length}, about(flowers)) == 100);
    int const cut = *rc::gen::inRange(0, length - 1);
    facts.links.erase(facts.links.begin() + cut);
    RC_ASSERT(limit_of(facts, EmployeeId{length}, about(flowers)) == 0);
    if (cut > 0)
        RC_ASSERT(limit_of(facts, EmployeeId{cut + 1}, about(flowers)) == 100);
}
}
