// Budgets through their routes: who sees what, money in and on, periods, locks and the books of a month.
#include "features/budgets/books.h"
#include "features/budgets/finance_model.h"
#include "features/budgets/ledger_for_test.h"
#include "ground/api/idempotency.h"
#include "ground/api/page.h"
#include "ground/api/testing.h"
#include "ground/jobs/worker.h"

#include <thread>

namespace regard::budgets
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

class BooksRoutes : public LedgerStore
{
  protected:
    void SetUp() override
    {
        LedgerStore::SetUp();
        if (IsSkipped())
            return;
        Lent lent;
        lent.may_see = [](db::Transaction&, api::Who const&, CaseId id) { return id.value != hidden; };
        lent.name_of = [](db::Transaction&, api::UserId) { return std::string("Anna"); };
        lent.is_alone = [this](db::Transaction&) { return alone; };
        books.emplace(store(), ids, journal, lent);
        books->use_zone(Zone::find("Europe/Copenhagen").value());
        books->add_routes(routes);
        people.emplace(store(), ids, clock, journal, catalogue, people::Lent{});
        people->add_routes(routes);
        desk.emplace(routes, store(), clock);
        as_finance();
        region = made("/units", R"({"name":"Region"})");
        cards = made("/units", fmt::format(R"({{"name":"Cards","parent":"{}"}})", region));
        loans = made("/units", R"({"name":"Loans"})");
        bo = made("/employees", fmt::format(R"({{"name":"Bo","email":"bo@bank.example","unit":"{}"}})", cards));
        eva = made("/employees", fmt::format(R"({{"name":"Eva","email":"eva@bank.example","unit":"{}"}})", loans));
    }

    void as_finance()
    {
        desk->who = api::testing::employee({"budgets.read", "budgets.write", "budgets.finance", "people.write"});
    }
    // Leads that unit and what is below.
    void as_lead(std::string const& unit)
    {
        desk->who = api::testing::employee({"budgets.read"});
        desk->who.all_units = false;
        desk->who.units = {UnitId::from(unit).value()};
    }

    std::string made(std::string const& target, std::string const& body, std::string const& key = {})
    {
        auto const answer = desk->post(
            target, body, key.empty() ? api::testing::Headers{} : api::testing::Headers{{"Idempotency-Key", key}});
        EXPECT_EQ(answer.status, 201) << target << " " << answer.body;
        auto const location = answer.header("location");
        return location.substr(location.rfind('/') + 1);
    }
    std::string fund(std::int64_t minor)
    {
        return made("/budget-funds",
                    fmt::format(R"({{"amount":{{"minor":{},"currency":"EUR"}},"reason":"The year"}})", minor));
    }
    std::string grant(std::string const& to, std::int64_t minor)
    {
        return made("/budget-grants",
                    fmt::format(R"({{{},"amount":{{"minor":{},"currency":"EUR"}},"reason":"The year"}})", to, minor));
    }
    BudgetAct act(std::string const& id) { return desk->get("/budget-acts/" + id).read<BudgetAct>(); }
    std::vector<BudgetAccount> accounts(std::string const& query = {})
    {
        std::vector<BudgetAccount> all;
        std::string cursor;
        do {
            auto const page = desk->get("/budget-accounts?limit=2" + query + cursor).read<api::Page<BudgetAccount>>();
            all.insert(all.end(), page.items.begin(), page.items.end());
            cursor = page.next ? "&cursor=" + *page.next : "";
        } while (!cursor.empty());
        return all;
    }
    std::vector<std::string> lines(std::string const& query = {})
    {
        std::vector<std::string> all;
        for (BudgetAccount const& one : accounts(query))
            all.push_back(fmt::format("{}:{}", one.kind == AccountKind::pool ? "pool" : one.name, one.available));
        return all;
    }
    std::string exported(std::string const& query)
    {
        auto const answer = desk->get("/budget-export?" + query);
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.body;
    }

    static constexpr std::int64_t hidden = 99;
    bool alone = false; // no second person has ever had an account
    text::Catalogue catalogue{embedded::sentences()};
    std::optional<people::People> people;
    std::optional<Books> books;
    api::Routes routes;
    std::optional<api::testing::Desk> desk;
    std::string region, cards, loans, bo, eva;
};
REGARD_ON_EVERY_ENGINE(BooksRoutes);
}

TEST_P(BooksRoutes, a_lead_sees_the_units_budgets_and_those_below_and_finance_all)
{
    fund(10'000);
    grant(fmt::format(R"("unit":"{}")", cards), 3'000);
    grant(fmt::format(R"("employee":"{}")", bo), 1'000);
    grant(fmt::format(R"("employee":"{}")", eva), 500);
    EXPECT_THAT(lines(), ElementsAre("pool:5500", "Cards:3000", "Bo:1000", "Eva:500"));
    EXPECT_THAT(lines("&unit=" + region), ElementsAre("Cards:3000", "Bo:1000"));
    auto const all = accounts();
    EXPECT_EQ(all[2].under, all[1].id);
    EXPECT_EQ(all[3].under, all[0].id);
    as_lead(region);
    EXPECT_THAT(lines(), ElementsAre("Cards:3000", "Bo:1000"));
    EXPECT_EQ(accounts()[0].under, std::nullopt);
    EXPECT_EQ(desk->get("/budget-accounts/" + all[0].id.text()).status, 404);
    EXPECT_EQ(desk->get("/budget-accounts/" + all[3].id.text() + "/acts").status, 404);
    EXPECT_EQ(desk->get("/budget-accounts/" + all[2].id.text() + "/acts").status, 200);
    as_lead(loans);
    EXPECT_THAT(lines(), ElementsAre("Eva:500"));
}

TEST_P(BooksRoutes, what_happened_is_told_page_by_page_and_not_of_a_case_one_may_not_see)
{
    fund(10'000);
    grant(fmt::format(R"("employee":"{}")", bo), 1'000);
    AccountId const account = accounts()[1].id;
    for (std::int64_t const one : {5, 99})
        in([&](db::Transaction& tx) {
            return ledger.spend_at_once(tx, asking(), account, eur(100), {.the_case = CaseId{one}});
        }).value();
    auto const first = desk->get("/budget-accounts/" + account.text() + "/acts?limit=2").read<api::Page<BudgetAct>>();
    ASSERT_THAT(first.items, SizeIs(2));
    EXPECT_TRUE(first.items[0].withheld);
    EXPECT_FALSE(first.items[0].the_case);
    EXPECT_EQ(first.items[1].the_case, CaseId{5});
    EXPECT_EQ(first.items[1].employee, EmployeeId::from(bo).value());
    auto const second = desk->get("/budget-accounts/" + account.text() + "/acts?limit=2&cursor=" + *first.next)
                            .read<api::Page<BudgetAct>>();
    ASSERT_THAT(second.items, SizeIs(1));
    EXPECT_EQ(second.items[0].kind, ActKind::grant);
    EXPECT_EQ(second.items[0].by, "Anna");
    EXPECT_EQ(second.items[0].account_name, "Bo");
    EXPECT_TRUE(second.items[0].may_be_corrected);
}

TEST_P(BooksRoutes, a_mistake_is_taken_back_once)
{
    std::string const id = fund(10'000);
    made("/budget-acts/" + id + "/correction", R"({"reason":"Twice"})");
    EXPECT_TRUE(act(id).is_corrected);
    EXPECT_EQ(accounts()[0].available, 0);
    EXPECT_THAT(desk->post("/budget-acts/" + id + "/correction", R"({"reason":"Again"})").faults(),
                ElementsAre("corrected_already"));
}

TEST_P(BooksRoutes, nobody_gives_to_themselves_nor_takes_back_what_they_spent)
{
    fund(10'000);
    grant(fmt::format(R"("employee":"{}")", bo), 1'000);
    AccountId const account = accounts()[1].id;
    auto const spent =
        in([&](db::Transaction& tx) { return ledger.spend_at_once(tx, asking(), account, eur(400), {}); }).value();
    std::string const given = grant(fmt::format(R"("from":"{}","employee":"{}")", account.text(), eva), 100);
    auto const correct = [&](std::string const& id) {
        return desk->post("/budget-acts/" + id + "/correction", R"({"reason":"Not so"})");
    };
    auto const to_bo = [&](std::string const& to) {
        return desk->post("/budget-grants",
                          fmt::format(R"({{{},"amount":{{"minor":1,"currency":"EUR"}},"reason":"More"}})", to));
    };
    desk->who.employee = EmployeeId::from(bo).value();
    EXPECT_THAT(to_bo(fmt::format(R"("employee":"{}")", bo)).faults(), ElementsAre("to:own_gain"));
    EXPECT_THAT(to_bo(fmt::format(R"("to":"{}")", account.text())).faults(), ElementsAre("to:own_gain"));
    EXPECT_THAT(correct(spent.text()).faults(), ElementsAre("own_gain"));
    EXPECT_THAT(correct(given).faults(), ElementsAre("own_gain"));
    EXPECT_THAT(lines(), ElementsAre("pool:9000", "Bo:500", "Eva:100")) << "nothing has moved";
    grant(fmt::format(R"("employee":"{}")", eva), 100);
    desk->who.employee = EmployeeId::from(eva).value();
    EXPECT_EQ(correct(spent.text()).status, 201) << "somebody else does";
    alone = true;
    grant(fmt::format(R"("employee":"{}")", eva), 100);
}

TEST_P(BooksRoutes, what_is_wrong_is_said_at_its_field)
{
    fund(100);
    auto const faults = [&](std::string const& target, std::string const& body) {
        return desk->post(target, body).faults();
    };
    EXPECT_THAT(faults("/budget-funds", R"({"amount":{"minor":1,"currency":"eur"},"reason":"x"})"),
                ElementsAre("amount/currency:unknown_currency"));
    EXPECT_THAT(faults("/budget-funds", R"({"amount":{"minor":0,"currency":"EUR"},"reason":"x"})"),
                ElementsAre("amount:amount_not_positive"));
    EXPECT_THAT(faults("/budget-grants", R"({"amount":{"minor":1,"currency":"EUR"},"reason":"x"})"),
                ElementsAre("to:taker_open"));
    auto const over = faults("/budget-grants", fmt::format(R"({{"unit":"{}","amount":{{"minor":101,"currency":"EUR"}},)"
                                                           R"("reason":"x"}})",
                                                           cards));
    EXPECT_THAT(over, ElementsAre("amount:over_budget"));
}

TEST_P(BooksRoutes, a_request_that_comes_again_is_one_act_also_after_a_day)
{
    std::string const body = R"({"amount":{"minor":100,"currency":"EUR"},"reason":"The year"})";
    std::string const id = made("/budget-funds", body, "k-1");
    in([&](db::Transaction& tx) { api::forget_old_keys(tx, clock.now() + Span::days(1)); });
    EXPECT_EQ(made("/budget-funds", body, "k-1"), id);
    EXPECT_EQ(accounts()[0].available, 100);
}

TEST_P(BooksRoutes, nothing_is_dated_into_a_locked_period_and_corrections_fall_into_the_open_one)
{
    clock.set(instant_from_rfc3339("2026-10-15T08:00:00Z").value());
    std::string const id = fund(10'000);
    EXPECT_THAT(desk->post("/budget-locks", R"({"before":"2026-11-01"})").faults(), ElementsAre("before:period_open"));
    // The clocks went back on the 25th: October ends at 23:00 of the other clock.
    clock.set(instant_from_rfc3339("2026-10-31T22:59:59Z").value());
    EXPECT_EQ(desk->post("/budget-locks", R"({"before":"2026-11-01"})").status, 422);
    clock.set(instant_from_rfc3339("2026-10-31T23:00:00Z").value());
    auto const locked = desk->post("/budget-locks", R"({"before":"2026-11-01"})");
    ASSERT_EQ(locked.status, 200) << locked.body;
    EXPECT_EQ(locked.read<BudgetLock>().acts, 1);
    EXPECT_THAT(desk->post("/budget-locks", R"({"before":"2026-10-01"})").faults(),
                ElementsAre("before:locked_already"));
    std::string const before = exported("from=2026-10-01&to=2026-10-31");
    clock.set(instant_from_rfc3339("2026-10-20T08:00:00Z").value()); // the clock is set back into October
    made("/budget-acts/" + id + "/correction", R"({"reason":"Twice"})");
    EXPECT_EQ(exported("from=2026-10-01&to=2026-10-31"), before);
    EXPECT_THAT(exported("from=2026-11-01&to=2026-11-30"), HasSubstr("2026-11-01,00:00:00"));
    clock.set(instant_from_rfc3339("2026-11-20T08:00:00Z").value());
    auto const periods = desk->get("/budget-periods").read<BudgetPeriods>();
    ASSERT_THAT(periods.items, SizeIs(2));
    EXPECT_TRUE(periods.items[1].locked);
    EXPECT_EQ(periods.items[1].acts, 1);
    EXPECT_FALSE(periods.items[0].locked);
    EXPECT_EQ(periods.locked_before, Date::of(2026, 11, 1));
    in([](db::Transaction& tx) { return tx.execute("update budget_act set amount = amount + 1 where kind = 0"); });
    auto const wrong = db::check(store(), invariants());
    ASSERT_THAT(wrong, SizeIs(1));
    EXPECT_EQ(wrong[0].name, "budgets.locks");
    in([](db::Transaction& tx) { return tx.execute("update budget_act set amount = amount - 1 where kind = 0"); });
}

TEST_P(BooksRoutes, the_books_of_a_month_are_lines_with_debit_and_credit_and_finances_own_numbers)
{
    fund(10'000);
    grant(fmt::format(R"("employee":"{}")", bo), 1'000);
    AccountId const account = accounts()[1].id;
    in([&](db::Transaction& tx) { return ledger.spend_at_once(tx, asking(), account, eur(250), {}); }).value();
    auto const hold = in([&](db::Transaction& tx) {
                          return ledger.hold(tx, asking(), account, eur(300), clock.now() + Span::days(1), {});
                      }).value();
    in([&](db::Transaction& tx) { return ledger.spend(tx, asking(), hold, eur(120)); }).value();
    auto const set =
        desk->ask("PUT", "/budget-numbers", {{"If-Match", "\"1\""}},
                  fmt::format(R"({{"items":[{{"kind":"spent","number":"7310"}},{{"kind":"employee",)"
                              R"("number":"1410"}},{{"kind":"employee","account":"{}","number":"1411"}}]}})",
                              account.text()));
    ASSERT_EQ(set.status, 200) << set.body;
    std::string const csv = exported("from=2026-10-01&to=2026-10-31");
    EXPECT_THAT(csv, HasSubstr(",spend_at_once,1411,employee,Bo,,2.50,EUR,"));
    EXPECT_THAT(csv, HasSubstr(",spend_at_once,7310,spent,,2.50,,EUR,"));
    EXPECT_THAT(csv, HasSubstr(",spend,7310,spent,,1.20,,EUR,"));
    EXPECT_THAT(csv, Not(HasSubstr("held:")));
    EXPECT_THAT(exported("from=2026-10-01&to=2026-10-31&holds=true"), HasSubstr(",held:hold,1411,employee,Bo,,3.00,"));
    EXPECT_EQ(desk->ask("PUT", "/budget-numbers", {{"If-Match", "\"1\""}}, R"({"items":[]})").status, 412);
    EXPECT_EQ(desk->get("/budget-export?from=2026-10-02&to=2026-10-01").status, 422);
}

TEST_P(BooksRoutes, a_job_frees_holds_whose_time_is_over)
{
    AccountId const account = budget(1, 10'000);
    for (int i = 0; i < 120; ++i)
        in([&](db::Transaction& tx) {
            return ledger.hold(tx, asking(), account, eur(10), clock.now() + Span::minutes(5), {});
        }).value();
    jobs::Kinds kinds;
    books->add_jobs(kinds);
    jobs::Worker one(store(), kinds, ids, clock), other(store(), kinds, ids, clock);
    one.start(); // the job is on its schedule from now on
    one.stop();
    clock.advance(Span::minutes(6));
    std::thread beside([&] { other.run_due(); });
    one.run_due();
    beside.join();
    EXPECT_EQ(this->account(account).available, 10'000);
    EXPECT_EQ(
        store().read([](db::Transaction& tx) { return tx.integer("select count(*) from budget_act where kind = 6"); }),
        120);
}
}
