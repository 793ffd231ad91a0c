#include "features/budgets/ledger_for_test.h"

namespace regard::budgets
{
namespace
{
using ::testing::ElementsAre;
using ::testing::EndsWith;
using ::testing::IsEmpty;
using ::testing::SizeIs;

REGARD_ON_EVERY_ENGINE(LedgerStore);
}

TEST_P(LedgerStore, money_goes_from_outside_to_an_employee_and_is_spent)
{
    AccountId const bo = budget(1, 5000);
    in([&](db::Transaction& tx) { return ledger.spend_at_once(tx, asking(), bo, eur(1250), {}); }).value();
    EXPECT_EQ(account(bo).granted, 5000);
    EXPECT_EQ(account(bo).posted, 1250);
    EXPECT_EQ(account(bo).available, 3750);
    AccountId const pool = in([&](db::Transaction& tx) { return ledger.pool(tx, "EUR"); });
    EXPECT_EQ(account(pool).available, 0);
}

TEST_P(LedgerStore, what_is_not_there_is_refused_and_said_in_words)
{
    AccountId const bo = budget(1, 5000);
    auto const over = in([&](db::Transaction& tx) { return ledger.spend_at_once(tx, asking(), bo, eur(5001), {}); });
    ASSERT_FALSE(over);
    EXPECT_EQ(over.error().code, "over_budget");
    EXPECT_EQ(over.error().field, "amount");
    EXPECT_THAT(over.error().sentence, EndsWith(": 50.00 EUR"));
}

TEST_P(LedgerStore, a_refused_act_leaves_nothing_behind_where_its_caller_goes_on)
{
    AccountId const bo = budget(1, 100);
    store().write([&](db::Transaction& tx) {
        EXPECT_FALSE(ledger.hold(tx, asking("a"), bo, eur(101), clock.now() + Span::days(1), {}));
        EXPECT_FALSE(ledger.grant(tx, asking("b"), bo, ledger.of_employee(tx, EmployeeId{2}, "EUR"), eur(101), "x"));
    });
    EXPECT_EQ(account(bo).available, 100);
    auto const held = in([&](db::Transaction& tx) {
        return ledger.hold(tx, asking("a"), bo, eur(100), clock.now() + Span::days(1), {});
    });
    EXPECT_TRUE(held) << "its key was not used up";
    EXPECT_EQ(account(bo).available, 0);
}

TEST_P(LedgerStore, a_key_gives_the_answer_it_gave_also_when_the_money_has_gone)
{
    AccountId const bo = budget(1, 100);
    auto const spend = [&](std::int64_t minor) {
        return in([&](db::Transaction& tx) { return ledger.spend_at_once(tx, asking("mine"), bo, eur(minor), {}); });
    };
    auto const first = spend(100);
    ASSERT_TRUE(first);
    EXPECT_EQ(*spend(100), *first);
    EXPECT_EQ(spend(1).error().code, "key_reused");
    EXPECT_EQ(account(bo).posted, 100);
    auto const other = in([&](db::Transaction& tx) {
        return ledger.spend_at_once(tx, {"mine", {8}, clock.now()}, bo, eur(1), {});
    });
    EXPECT_EQ(other.error().code, "over_budget") << "another's key is not this one";
}

TEST_P(LedgerStore, a_hold_over_cannot_be_spent_though_nobody_has_freed_it)
{
    AccountId const bo = budget(1, 100);
    auto const hold = in(
        [&](db::Transaction& tx) { return ledger.hold(tx, asking(), bo, eur(80), clock.now() + Span::hours(1), {}); });
    clock.advance(Span::hours(1));
    auto const late = in([&](db::Transaction& tx) { return ledger.spend(tx, asking(), *hold, eur(10)); });
    EXPECT_EQ(late.error().code, "hold_over");
    EXPECT_EQ(account(bo).pending, 80);
    EXPECT_EQ(in([&](db::Transaction& tx) { return ledger.expire(tx, clock.now(), 10); }), 1);
    EXPECT_EQ(in([&](db::Transaction& tx) { return ledger.expire(tx, clock.now(), 10); }), 0);
    EXPECT_EQ(account(bo).available, 100);
    clock.advance(Span::hours(-2)); // set back: it stays over
    auto const back = in([&](db::Transaction& tx) { return ledger.spend(tx, asking(), *hold, eur(10)); });
    EXPECT_EQ(back.error().code, "hold_over");
}

TEST_P(LedgerStore, caps_count_what_was_spent_and_is_held_and_not_what_was_taken_back)
{
    AccountId const bo = budget(1, 1000);
    About const kim{.the_case = CaseId{3}, .customer = CustomerId{5}};
    auto const spent_on = [&] {
        return store().read([&](db::Transaction& tx) {
            return Ledger::spent_on(tx, CustomerId{5}, "EUR", clock.now() - Span::days(1), clock.now() + Span{1});
        });
    };
    auto const spent_by = [&] {
        return store().read([&](db::Transaction& tx) {
            return Ledger::spent_by(tx, EmployeeId{1}, "EUR", clock.now() - Span::days(1), clock.now() + Span{1});
        });
    };
    auto const act =
        in([&](db::Transaction& tx) { return ledger.spend_at_once(tx, asking(), bo, eur(100), kim); }).value();
    auto const hold = in([&](db::Transaction& tx) {
                          return ledger.hold(tx, asking(), bo, eur(50), clock.now() + Span::days(1), kim);
                      }).value();
    EXPECT_EQ(spent_on(), 150);
    in([&](db::Transaction& tx) { return ledger.spend(tx, asking(), hold, eur(20)); }).value();
    EXPECT_EQ(spent_on(), 120);
    EXPECT_EQ(spent_by(), 120);
    in([&](db::Transaction& tx) { return ledger.correct(tx, asking(), act, "the wrong customer"); }).value();
    EXPECT_EQ(spent_on(), 20);
    EXPECT_EQ(spent_by(), 20);
}

TEST_P(LedgerStore, the_end_of_a_period_moves_the_rest_once_and_leaves_alone_what_is_held)
{
    AccountId const bo = budget(1, 1000), eva = budget(2, 300), none = of_employee(3);
    in([&](db::Transaction& tx) {
        return ledger.hold(tx, asking(), bo, eur(400), clock.now() + Span::days(40), {});
    }).value();
    AccountId const all[]{bo, eva, none};
    Ledger::Closing const october{"7-2026-10", Ledger::Closing::Rest::lapses, anna, clock.now()};
    EXPECT_EQ(in([&](db::Transaction& tx) { return ledger.close_period(tx, october, all); }), 2);
    EXPECT_EQ(account(bo).available, 0);
    EXPECT_EQ(account(bo).pending, 400);
    AccountId const pool = in([&](db::Transaction& tx) { return ledger.pool(tx, "EUR"); });
    EXPECT_EQ(account(pool).available, 900);
    in([&](db::Transaction& tx) { return ledger.grant(tx, asking(), pool, none, eur(900), "November"); }).value();
    EXPECT_EQ(in([&](db::Transaction& tx) { return ledger.close_period(tx, october, all); }), 0);
    EXPECT_EQ(account(none).available, 900) << "what came later is not of that period";
    Ledger::Closing const november{"7-2026-11", Ledger::Closing::Rest::carries, anna, clock.now()};
    EXPECT_EQ(in([&](db::Transaction& tx) { return ledger.close_period(tx, november, all); }), 1);
    EXPECT_EQ(account(none).available, 900);
}

TEST_P(LedgerStore, amounts_beyond_all_measure_are_refused_in_words)
{
    for (std::int64_t const minor : {most_at_once + 1, INT64_MAX}) {
        auto const much = in([&](db::Transaction& tx) { return ledger.fund(tx, asking(), eur(minor), "much"); });
        EXPECT_EQ(much.error().code, "amount_too_large");
    }
    for (std::int64_t const minor : {std::int64_t{0}, std::int64_t{-1}, INT64_MIN}) {
        auto const none = in([&](db::Transaction& tx) { return ledger.fund(tx, asking(), eur(minor), "none"); });
        EXPECT_EQ(none.error().code, "amount_not_positive");
    }
    Result<ActId> last = ActId{};
    for (int i = 0; i < 1'000 && last; ++i)
        last = in([&](db::Transaction& tx) { return ledger.fund(tx, asking(), eur(most_at_once), "much"); });
    ASSERT_TRUE(last);
    last = in([&](db::Transaction& tx) { return ledger.fund(tx, asking(), eur(1), "more"); });
    EXPECT_EQ(last.error().code, "amount_too_large");
}

TEST_P(LedgerStore, another_currency_and_what_is_no_budget_are_refused)
{
    AccountId const bo = budget(1, 100);
    auto const code = [&](AccountId id, Money const& amount) {
        return in([&](db::Transaction& tx) { return ledger.spend_at_once(tx, asking(), id, amount, {}); }).error().code;
    };
    EXPECT_EQ(code(bo, {10, "DKK"}), "currency_differs");
    EXPECT_EQ(code({1}, eur(10)), "not_found");
    auto const other = [&](char const* kind) {
        return store().read([&](db::Transaction& tx) {
            return AccountId{tx.integer("select id from budget_account where kind = cast($1 as int)", {kind}).value()};
        });
    };
    EXPECT_EQ(code(other("0"), eur(10)), "not_a_budget");
    EXPECT_EQ(code(other("5"), eur(10)), "not_a_budget");
    EXPECT_EQ(account(other("5")).posted, 0);
}

TEST_P(LedgerStore, the_check_names_what_was_changed_by_hand)
{
    AccountId const bo = budget(1, 100);
    auto const act = in([&](db::Transaction& tx) { return ledger.spend_at_once(tx, asking(), bo, eur(40), {}); });
    auto const names = [&] {
        std::vector<std::string> found;
        for (auto const& findings : {db::check(store(), invariants()), check_ledger(store())})
            for (db::Finding const& finding : findings)
                found.push_back(finding.name + " " + finding.examples.at(0));
        return found;
    };
    EXPECT_THAT(names(), IsEmpty());
    auto const by_hand = [&](std::string_view sql) { in([&](db::Transaction& tx) { return tx.execute(sql, {bo}); }); };
    by_hand("update budget_account set posted = posted - 1 where id = $1");
    EXPECT_THAT(names(), ElementsAre("budgets.balance " + bo.text()));
    by_hand("update budget_account set posted = posted + 1 where id = $1");
    by_hand("update budget_entry set amount = amount - 1 where account = $1 and part = 1");
    EXPECT_THAT(names(), ElementsAre("budgets.balanced " + std::to_string(act->value), "budgets.balance " + bo.text(),
                                     "budgets.lines " + act->text()));
    by_hand("update budget_entry set amount = amount + 1 where account = $1 and part = 1");
}
}
