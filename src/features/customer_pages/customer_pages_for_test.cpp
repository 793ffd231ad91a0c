#include "features/customer_pages/customer_pages_for_test.h"

#include <algorithm>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_api_schema();
std::span<EmbeddedFile const> ground_jobs_schema();
std::span<EmbeddedFile const> ground_events_schema();
std::span<EmbeddedFile const> ground_search_schema();
std::span<EmbeddedFile const> features_calendars_schema();
std::span<EmbeddedFile const> features_touchpoints_schema();
std::span<EmbeddedFile const> features_cases_schema();
}

namespace regard::customer_pages
{
void CustomersBrowser::SetUp()
{
    StoreTest::SetUp();
    if (IsSkipped())
        return;
    schemas({{"api", embedded::ground_api_schema()},
             {"jobs", embedded::ground_jobs_schema()},
             {"events", embedded::ground_events_schema()},
             {"search", embedded::ground_search_schema()},
             {"people", embedded::features_people_schema()},
             {"touchpoints", embedded::features_touchpoints_schema()},
             {"customers", embedded::features_customers_schema()},
             {"cases", embedded::features_cases_schema()},
             {"calendars", embedded::features_calendars_schema()},
             {"promises", embedded::features_promises_schema()},
             {"desk", embedded::features_desk_schema()},
             {"customer_pages", embedded::features_customer_pages_schema()}});
    queue = std::make_unique<jobs::Queue>(ids, clock);
    calendars = std::make_unique<calendars::Calendars>(store(), ids, clock, journal);
    people = std::make_unique<people::People>(store(), ids, clock, journal, catalogue, people::Lent{});
    touchpoints = std::make_unique<touchpoints::Touchpoints>(ids, journal);
    customers = std::make_unique<customers::Customers>(store(), ids, clock, journal, catalogue);
    promises = std::make_unique<promises::Promises>(
        promises::Parts{store(), ids, clock, journal, *queue, catalogue, *calendars, {}});
    desk::Lent to_desk;
    to_desk.post = [this](db::Transaction&, desk::Outgoing const& out) -> Result<void> {
        posted.push_back(out);
        return {};
    };
    desk_room =
        std::make_unique<desk::Desk>(folder.path(), store(), ids, clock, journal, *customers, *promises, to_desk);
    Lent lent;
    lent.customs = [] { return Customs{"Nordhavn Bank", "Europe/Copenhagen"}; };
    lent.post = [this](db::Transaction&, Letter const& letter) -> Result<void> {
        letters.push_back(letter);
        return {};
    };
    lent.promises = [this](db::Transaction&, Instant) { return public_promises; };
    lent.rated = [this](db::Transaction&, CaseId, Instant) { return rated; };
    lent.show_words = [this](db::Transaction&, CaseId, WordsToShow const& given, Instant) -> Result<void> {
        words.push_back(given);
        return {};
    };
    lent.rate = [this](db::Transaction&, CaseId, int mark, std::string const&, Instant) -> Result<void> {
        marks.push_back(mark);
        return {};
    };
    pages = std::make_unique<CustomerPages>(
        Parts{store(), clock, journal, catalogue, *desk_room, *promises, "https://desk.example", lent});
    people->add_routes(routes);
    touchpoints->add_routes(routes);
    desk_room->add_routes(routes);
    pages->add_routes(routes);
    desk = std::make_unique<api::testing::Desk>(routes, store(), clock);
    browser = std::make_unique<api::testing::Desk>(routes, store(), clock);
    desk->who = api::testing::employee({"cases.all", "cases.read", "cases.work", "people.write", "touchpoints.write"});
    auto const made = [&](std::string const& target, std::string const& json) {
        std::string const location = desk->post(target, json).header("location");
        return location.substr(location.size() - 13);
    };
    std::string const cards = made("/units", R"({"name":"Cards"})");
    anna = desk::EmployeeId::from(
               made("/employees", R"({"name":"Anna Berg","email":"anna@bank.example","unit":")" + cards + "\"}"))
               .value();
    desk->ask("PATCH", "/units/" + cards, {{"If-Match", "\"1\""}}, R"({"lead":")" + anna.text() + "\"}");
    lost_card =
        desk::TouchpointId::from(made("/touchpoints", R"({"name":"Lost card","on_form":true,"team":")" + cards + "\"}"))
            .value();
    desk->who.employee = anna;
    desk->who.user = {anna.value};
}

CustomersBrowser::Fields CustomersBrowser::good_form()
{
    return {{"kind", "complaint"},
            {"subject", "Charged twice"},
            {"text", "The hotel was charged twice."},
            {"name", "Eva Holm"},
            {"email", "eva@holm.example"},
            {"phone", ""},
            {"touchpoint", ""},
            {"remedy", ""},
            {"earlier_on", ""},
            {"earlier_text", ""},
            {"website", ""}};
}

CaseId CustomersBrowser::last_case()
{
    return store().read([](db::Transaction& tx) {
        auto const customer = customers::find_by_address(tx, "eva@holm.example");
        return customer ? desk::cases_of(tx, *customer, 1).at(0) : CaseId{};
    });
}

CaseId CustomersBrowser::begun()
{
    EXPECT_EQ(send("/start", good_form()).status, 200);
    return last_case();
}

std::string CustomersBrowser::link_of(CaseId id)
{
    std::string const link = store().write([&](db::Transaction& tx) { return pages->new_link(tx, id, clock.now()); });
    return link.substr(std::string("https://desk.example").size());
}

std::string CustomersBrowser::link_in_last_letter()
{
    std::string const& text = letters.at(letters.size() - 1).text;
    auto const at = text.find("/c/");
    return text.substr(at, text.find('\n', at) - at);
}

std::string CustomersBrowser::digits_in_last_letter()
{
    std::string const& text = letters.at(letters.size() - 1).text;
    auto const at = text.find_first_of("0123456789");
    return text.substr(at, 6);
}

void CustomersBrowser::open_door(std::string const& link)
{
    press(link + "/code");
    auto const answer = press(link + "/open", "code=" + digits_in_last_letter());
    std::string const set = answer.header("set-cookie");
    auto const begin = set.find('=') + 1;
    cookie = set.substr(begin, set.find(';') - begin);
    ASSERT_FALSE(cookie.empty());
}

void CustomersBrowser::written(CaseId id, std::string const& text, desk::EntryKind kind)
{
    desk::NewMessage form;
    form.kind = kind;
    form.text = text;
    auto const answer = desk->post("/cases/" + id.text() + "/messages", to_json(form));
    ASSERT_LT(answer.status, 300) << answer.body;
    if (kind == desk::EntryKind::note)
        return;
    clock.advance(Span::seconds(11));
    desk_room->let_due_go();
    desk::Outgoing const& out = posted.back();
    store().write([&](db::Transaction& tx) { desk_room->gone_out(tx, out.id, out.entry, "m@x", clock.now()); });
}
}
