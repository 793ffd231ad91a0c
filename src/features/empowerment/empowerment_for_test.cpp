#include "features/empowerment/empowerment_for_test.h"

namespace regard::empowerment
{
std::vector<GivingBank::Schema> GivingBank::more_schemas()
{
    return {{"access", embedded::features_access_schema()},
            {"rights", embedded::features_rights_schema()},
            {"budgets", embedded::features_budgets_schema()},
            {"feedback", embedded::features_feedback_schema()},
            {"empowerment", embedded::features_empowerment_schema()}};
}

void GivingBank::furnish()
{
    rights = std::make_unique<rights::Rights>(ids, journal, catalogue);
    Lent lent_here;
    lent_here.reader = [this](db::Transaction& tx, EmployeeId id) -> std::optional<api::Who> {
        auto const person = people::employee(tx, id);
        if (!person || id == gone)
            return std::nullopt;
        std::vector<std::string> const roles{"lead"};
        api::Who who = api::testing::employee(access::permissions_of(roles));
        who.all_units = false;
        who.employee = id;
        who.units = people::units_led_by(tx, id);
        if (person->unit)
            who.units.push_back(*person->unit);
        return who;
    };
    lent_here.post = [this](Letter const& letter) -> Result<void> {
        letters.push_back(letter);
        return {};
    };
    lent_here.gains = [this](db::Transaction& tx, api::UserId user, Instant now) { return gains(tx, user, now); };
    room = std::make_unique<Empowerment>(Parts{folder.path(), "https://bank.example", store(), ids, journal, *queue,
                                               catalogue, *calendars, *desk_room, lent_here});
    rights->add_routes(routes);
    customers->add_routes(routes);
    room->add_routes(routes);
    room->add_jobs(kinds);
}

void GivingBank::SetUp()
{
    DeskRoutes::SetUp();
    if (IsSkipped())
        return;
    desk->who = api::testing::employee({"people.read", "people.write"});
    auto const put = [&](std::string const& target, std::string const& json) {
        auto const answer = desk->ask("PATCH", target, {{"If-Match", desk->get(target).header("ETag")}}, json);
        EXPECT_EQ(answer.status, 200) << answer.body;
    };
    eva =
        EmployeeId::from(made("/employees", R"({"name":"Eva Berg","email":"eva@bank.example","level":"Head","unit":")" +
                                                bank.text() + "\"}"))
            .value();
    for (EmployeeId const one : {anna, bo})
        put("/employees/" + one.text(), R"({"level":"Adviser"})");
    put("/employees/" + carla.text(), R"({"level":"Lead","manager":")" + eva.text() + "\"}");
    put("/units/" + bank.text(), R"({"lead":")" + eva.text() + "\"}");
    may_decide("Adviser", "goodwill", 20'000);
    may_decide("Lead", "goodwill", 100'000);
    may_decide("Head", "goodwill", 500'000);
    be_eva();
    flowers = GestureKindId::from(made("/gesture-kinds", R"({"name_en":"Flowers","name_da":"Blomster"})")).value();
    fund(1'000'000);
    everybody = policy(R"({"most_at_once":10000,"most_a_customer":30000,"allowance":50000,"period":"month"})",
                       R"({"level":"Adviser"})");
    be(anna);
}

void GivingBank::TearDown()
{
    if (!IsSkipped())
        for (auto const& findings : {db::check(store(), invariants()), db::check(store(), budgets::invariants()),
                                     budgets::check_ledger(store())})
            for (db::Finding const& finding : findings)
                ADD_FAILURE() << finding.name << ": " << finding.sentence;
    DeskRoutes::TearDown();
}

PolicyId GivingBank::policy(std::string const& terms, std::string const& who)
{
    return PolicyId::from(
               made("/budget-policies", fmt::format(R"({{"name":"For {}","currency":"EUR","who":{},"terms":{}}})",
                                                    ids.next_value(), who, terms)))
        .value();
}

void GivingBank::may_decide(std::string const& level, std::string const& kind, std::int64_t limit,
                            std::string const& more)
{
    auto const who = desk->who;
    desk->who = api::testing::employee({"rights.read", "rights.write", "rights.answer"});
    desk->who.employee = eva;
    desk->who.user = {1};
    auto const decision = made("/decisions", fmt::format(R"({{"kind":"{}","name":"{} {}"}})", kind, level, kind));
    auto const asked = desk->post(
        "/rights/changes",
        fmt::format(R"({{"why":"Agreed","lines":[{{"cell":{{"decision":"{}","holder":{{"kind":"level","name":"{}"}}}},)"
                    R"("currency":"EUR","limit":{}{}}}]}})",
                    decision, level, limit, more));
    std::string const location = asked.header("location");
    std::string const change = location.substr(location.rfind('/') + 1);
    desk->who.user = {2};
    desk->who.employee = dan;
    auto const second =
        desk->post("/rights/changes/" + change + "/answer", R"({"approve":true})"); // where it needs one
    EXPECT_THAT(second.status, ::testing::AnyOf(200, 409)) << second.body;
    clock.advance(Span::seconds(1));
    desk->who = who;
}

void GivingBank::fund(std::int64_t minor)
{
    budgets::Ledger const ledger(ids, journal);
    auto const funded = store().write([&](db::Transaction& tx) {
        ledger.pool(tx, "EUR");
        return ledger.fund(tx, {std::to_string(ids.next_value()), {}, clock.now()}, {minor, "EUR"}, "This year");
    });
    ASSERT_TRUE(funded) << funded.error().sentence;
}

api::testing::Answer GivingBank::give(CaseId id, std::int64_t minor, api::testing::Headers const& headers)
{
    return desk->post("/cases/" + id.text() + "/gestures",
                      fmt::format(R"({{"kind":"{}","amount":{{"minor":{},"currency":"EUR"}},"reason":"long_wait",)"
                                  R"("words":"Three letters"}})",
                                  flowers.text(), minor),
                      headers);
}

Gesture GivingBank::given(CaseId id, std::int64_t minor)
{
    auto const answer = give(id, minor);
    EXPECT_EQ(answer.status, 201) << answer.body;
    return answer.read<Gesture>();
}

api::testing::Answer GivingBank::answer(GestureId id, std::string const& json)
{
    return desk->post("/gestures/" + id.text() + "/answer", json);
}

Gesture GivingBank::gesture(GestureId id)
{
    auto const answer = desk->get("/gestures/" + id.text());
    EXPECT_EQ(answer.status, 200) << answer.body;
    return answer.read<Gesture>();
}

MyAllowance GivingBank::mine()
{
    auto const budget = desk->get("/me/budget").read<MyBudget>();
    EXPECT_EQ(budget.items.size(), 1u);
    return budget.items.empty() ? MyAllowance{} : budget.items.front();
}

budgets::Account GivingBank::account(budgets::AccountKind kind, std::int64_t of)
{
    return store().read(
        [&](db::Transaction& tx) { return budgets::Ledger::find(tx, kind, of, "EUR").value_or(budgets::Account{}); });
}

void GivingBank::pass_hours(int hours)
{
    for (int hour = 0; hour < hours; ++hour)
        pass(Span::hours(1));
}

std::vector<std::string> GivingBank::notes(CaseId id)
{
    std::vector<std::string> texts;
    for (desk::Entry const& entry : at_desk(id).thread)
        if (entry.kind == desk::EntryKind::note)
            texts.push_back(entry.text);
    return texts;
}
}
