#include "features/customers/customers_for_test.h"
#include "ground/api/page.h"
#include "ground/api/testing.h"

#include <gmock/gmock.h>

namespace regard::customers
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class CustomerRoutes : public CustomerStore
{
  protected:
    void SetUp() override
    {
        CustomerStore::SetUp();
        if (IsSkipped())
            return;
        customers->add_routes(routes);
        desk.emplace(routes, store(), clock);
        desk->who = api::testing::employee(everything);
    }

    Customer posted(std::string const& json) { return desk->post("/customers", json).read<Customer>(); }
    Customer read(CustomerId id) { return desk->get("/customers/" + id.text()).read<Customer>(); }
    api::testing::Answer patch(CustomerId id, std::string const& json)
    {
        std::string const at = "/customers/" + id.text();
        return desk->ask("PATCH", at, {{"If-Match", desk->get(at).header("ETag")}}, json);
    }
    std::vector<std::string> names(std::string const& query)
    {
        std::vector<std::string> found;
        for (CustomerRow const& row : desk->get("/customers?" + query).read<api::Page<CustomerRow>>().items)
            found.push_back(row.name);
        return found;
    }
    std::vector<std::string> verbs(CustomerId id)
    {
        std::vector<std::string> found;
        for (auto const& line :
             store().read([&](db::Transaction& tx) { return events::Journal::of(tx, "customer", id.value); }))
            found.push_back(line.verb);
        return found;
    }

    static inline std::vector<std::string> const everything{"customers.admin", "customers.care", "customers.erase",
                                                            "customers.read", "customers.write"};
    api::Routes routes;
    std::optional<api::testing::Desk> desk;
};
REGARD_ON_EVERY_ENGINE(CustomerRoutes);

struct Bad
{
    char const* json;
    char const* fault;
};
}

TEST_P(CustomerRoutes, a_customer_is_made_read_and_changed)
{
    Customer const anna =
        posted(R"({"name":" Anna  Holm ","language":"da","zone":"Europe/Copenhagen","segment":"Retail",
        "contacts":[{"kind":"email","value":"anna@example.com"},{"kind":"phone","value":"20 12 34 56","label":"home"}]})");
    EXPECT_EQ(anna.name, "Anna Holm");
    EXPECT_THAT(anna.contacts, SizeIs(2));
    EXPECT_EQ(read(anna.id), anna);
    auto const changed = patch(anna.id, R"({"name":"Anna Berg","segment":"Private"})").read<Customer>();
    EXPECT_EQ(changed.name, "Anna Berg");
    EXPECT_EQ(changed.language, "da");
    EXPECT_THAT(names("query=berg"), ElementsAre("Anna Berg"));
    EXPECT_THAT(names("query=holm"), IsEmpty());
    EXPECT_THAT(names("segment=Private"), ElementsAre("Anna Berg"));
    EXPECT_EQ(desk->ask("PATCH", "/customers/" + anna.id.text(), {{"If-Match", "\"1\""}}, "{}").status, 412);
    EXPECT_THAT(verbs(anna.id), ElementsAre("customer.created", "customer.changed"));
}

TEST_P(CustomerRoutes, what_cannot_be_is_refused_at_its_field)
{
    constexpr Bad bad[]{
        {R"({"name":" "})", "name:blank"},
        {R"({})", "name:required"},
        {R"({"name":"A","contacts":[{"kind":"email","value":"x"}]})", "contacts/0/value:not_an_email"},
        {R"({"name":"A","contacts":[{"kind":"email","value":"a@b.c"},{"kind":"phone","value":"x"}]})",
         "contacts/1/value:not_a_phone_number"},
        {R"({"name":"A","contacts":[{"kind":"fax","value":"1"}]})", "contacts/0/kind:not_a_choice"},
        {R"({"name":"A","language":"<b>"})", "language:not_a_language"},
        {R"({"name":"A","zone":"Europe/Nowhere"})", "zone:unknown_zone"},
        {R"({"name":"A","manager":"0000000000009"})", "manager:no_such_employee"},
        {R"({"name":"A","care_reason":""})", "care_reason:blank"},
        {R"({"name":"A","colour":"red"})", "colour:unknown_field"},
    };
    for (Bad const& one : bad)
        EXPECT_THAT(desk->post("/customers", one.json).faults(), ElementsAre(one.fault)) << one.json;
    EXPECT_THAT(names(""), IsEmpty());
}

TEST_P(CustomerRoutes, pages_go_back_from_the_newest)
{
    for (char const* name : {"A", "B", "C"})
        made(name);
    auto const first = desk->get("/customers?limit=2").read<api::Page<CustomerRow>>();
    EXPECT_EQ(first.items.at(0).name, "C");
    auto const second = desk->get("/customers?limit=2&cursor=" + *first.next).read<api::Page<CustomerRow>>();
    ASSERT_THAT(second.items, SizeIs(1));
    EXPECT_EQ(second.items[0].name, "A");
    EXPECT_FALSE(second.next);
    EXPECT_THAT(desk->get("/customers?cursor=nonsense").faults(), ElementsAre("cursor:bad_cursor"));
}

TEST_P(CustomerRoutes, why_somebody_is_handled_with_care_is_for_those_who_serve)
{
    Customer const anna = posted(R"({"name":"Anna","care_reason":"Recently bereaved"})");
    EXPECT_EQ(anna.care_reason, "Recently bereaved");
    desk->who = api::testing::employee({"customers.read", "customers.write"});
    EXPECT_TRUE(read(anna.id).care);
    EXPECT_EQ(read(anna.id).care_reason, std::nullopt);
    EXPECT_EQ(patch(anna.id, R"({"care_reason":null})").status, 403);
    EXPECT_EQ(patch(anna.id, R"({"name":"Anna Holm"})").status, 200);
    desk->who = api::testing::employee(everything);
    EXPECT_EQ(read(anna.id).care_reason, "Recently bereaved");
    EXPECT_EQ(patch(anna.id, R"({"care_reason":null})").read<Customer>().care, false);
}

TEST_P(CustomerRoutes, contact_points_come_and_go)
{
    CustomerId const anna = made("Anna", "anna@example.com");
    std::string const at = "/customers/" + anna.text() + "/contacts";
    auto const work = desk->post(at, R"({"kind":"email","value":"a@work.example","label":"work"})").read<Contact>();
    EXPECT_THAT(names("query=a@work"), ElementsAre("Anna"));
    EXPECT_THAT(desk->post(at, R"({"kind":"phone","value":"no"})").faults(), ElementsAre("value:not_a_phone_number"));
    EXPECT_EQ(desk->ask("DELETE", at + "/" + work.id.text(), {}, "").status, 204);
    EXPECT_EQ(desk->ask("DELETE", at + "/" + work.id.text(), {}, "").status, 404);
    EXPECT_THAT(names("query=a@work"), IsEmpty());
    CustomerId const ben = made("Ben", "ben@example.com");
    EXPECT_EQ(desk->ask("DELETE", at + "/" + read(ben).contacts[0].id.text(), {}, "").status, 404)
        << "another's is not theirs to remove";
}

TEST_P(CustomerRoutes, a_merge_answers_for_both_and_undone_each_has_what_it_had)
{
    CustomerId const anna = made("Anna Holm", "anna@example.com"), other = made("A. Holm", "ah@example.com");
    Customer const before = read(other);
    auto const merged =
        desk->post("/customers/" + other.text() + "/merge", R"({"into":")" + anna.text() + "\"}").read<Customer>();
    EXPECT_EQ(merged.id, anna);
    EXPECT_THAT(merged.contacts, SizeIs(2));
    EXPECT_THAT(names(""), ElementsAre("Anna Holm"));
    EXPECT_THAT(names("query=A."), ElementsAre("Anna Holm"));
    EXPECT_EQ(found_or_made("", "ah@example.com"), anna);
    EXPECT_EQ(store().read([&](db::Transaction& tx) { return measure_key(tx, other); }), anna.text());
    EXPECT_THAT(store().read([&](db::Transaction& tx) { return family_of(tx, anna); }), ElementsAre(anna, other));
    EXPECT_EQ(patch(other, R"({"name":"X"})").status, 409);

    auto const undone = desk->ask("DELETE", "/customers/" + other.text() + "/merge", {}, "").read<Customer>();
    EXPECT_EQ(undone.contacts, before.contacts);
    EXPECT_THAT(read(anna).contacts, SizeIs(1));
    EXPECT_EQ(found_or_made("", "ah@example.com"), other);
    EXPECT_EQ(desk->ask("DELETE", "/customers/" + other.text() + "/merge", {}, "").status, 409);
    EXPECT_THAT(verbs(other), ElementsAre("customer.created", "customer.merged", "customer.unmerged"));
}

TEST_P(CustomerRoutes, merges_of_merges_never_close_a_circle)
{
    CustomerId const a = made("A"), b = made("B"), c = made("C");
    auto const merge = [&](CustomerId from, CustomerId into) {
        return desk->post("/customers/" + from.text() + "/merge", R"({"into":")" + into.text() + "\"}").status;
    };
    EXPECT_EQ(merge(a, a), 409);
    EXPECT_EQ(merge(a, b), 200);
    EXPECT_EQ(merge(b, a), 409);
    EXPECT_EQ(merge(a, c), 409);
    EXPECT_EQ(merge(b, c), 200);
    EXPECT_EQ(store().read([&](db::Transaction& tx) { return merged_into(tx, a); }), c);
    EXPECT_EQ(merge(c, a), 409);
    EXPECT_EQ(merge(c, CustomerId{99}), 422);
}

TEST_P(CustomerRoutes, consents_are_noted_and_withdrawn)
{
    CustomerId const anna = made("Anna");
    std::string const at = "/customers/" + anna.text() + "/consents";
    auto const given = desk->post(at, R"({"channel":"sms","how":"on the phone","until":"2026-12-31"})").read<Consent>();
    EXPECT_EQ(given.given, clock.now());
    EXPECT_THAT(desk->post(at, R"({"channel":"sms","how":" "})").faults(), ElementsAre("how:blank"));
    EXPECT_THAT(desk->post(at, R"({"channel":"sms","how":"x","until":"2026-09-30"})").faults(),
                ElementsAre("until:ends_before_it_begins"));
    EXPECT_THAT(desk->post(at, R"({"channel":"sms","how":"x","given":"2027-01-01T00:00:00Z"})").faults(),
                ElementsAre("given:not_yet"));
    EXPECT_EQ(desk->ask("DELETE", at + "/" + given.id.text(), {}, "").status, 204);
    EXPECT_EQ(desk->ask("DELETE", at + "/" + given.id.text(), {}, "").status, 404);
    ASSERT_THAT(read(anna).consents, SizeIs(1));
    EXPECT_EQ(read(anna).consents[0].withdrawn, clock.now());
}

TEST_P(CustomerRoutes, fields_of_the_organisation_hold_what_they_are_for)
{
    auto const field = [&](std::string const& json) {
        return desk->post("/customer-fields", json).read<CustomerField>().id.text();
    };
    std::string const number = field(R"({"name":"Shares","kind":"number"})"),
                      day = field(R"({"name":"Born","kind":"date"})"),
                      choice = field(R"({"name":"Tier","kind":"choice","choices":["Gold","Silver"]})");
    EXPECT_THAT(desk->post("/customer-fields", R"({"name":"TIER","kind":"text"})").faults(),
                ElementsAre("name:field_taken"));
    EXPECT_THAT(desk->post("/customer-fields", R"({"name":"X","kind":"choice"})").faults(),
                ElementsAre("choices:too_few"));
    CustomerId const anna = made("Anna");
    auto const put = [&](std::string const& id, std::string const& value) {
        return patch(anna, R"({"fields":{")" + id + "\":\"" + value + "\"}}");
    };
    EXPECT_THAT(put(number, "many").faults(), ElementsAre("fields/" + number + ":not_a_number"));
    EXPECT_THAT(put(day, "1.2.1980").faults(), ElementsAre("fields/" + day + ":not_a_date"));
    EXPECT_THAT(put(choice, "Bronze").faults(), ElementsAre("fields/" + choice + ":not_a_choice"));
    EXPECT_THAT(put("0000000000009", "x").faults(), ElementsAre("fields:no_such_field"));
    EXPECT_EQ(put(number, "-1.5").status, 200);
    EXPECT_EQ(put(day, "1980-02-01").status, 200);
    EXPECT_EQ(put(choice, "Gold").read<Customer>().fields.size(), 3u);
    EXPECT_EQ(put(choice, "").read<Customer>().fields.size(), 2u);
    EXPECT_EQ(desk->ask("DELETE", "/customer-fields/" + number, {}, "").status, 204);
    EXPECT_THAT(read(anna).fields, ElementsAre(std::pair(day, std::string("1980-02-01"))));
}

TEST_P(CustomerRoutes, an_erased_customer_is_nobody_and_the_history_stays)
{
    CustomerId const anna = made("Anna Holm", "anna@example.com"), other = made("A. Holm", "ah@example.com");
    desk->post("/customers/" + other.text() + "/merge", R"({"into":")" + anna.text() + "\"}");
    auto const erased = desk->post("/customers/" + anna.text() + "/erasure", "").read<Customer>();
    EXPECT_EQ(erased.name, "");
    EXPECT_THAT(erased.contacts, IsEmpty());
    EXPECT_EQ(erased.erased, clock.now());
    EXPECT_THAT(names("query=holm"), IsEmpty());
    EXPECT_THAT(names(""), IsEmpty());
    EXPECT_EQ(read(other).name, "") << "also what was merged";
    EXPECT_NE(found_or_made("Anna", "anna@example.com"), anna) << "who writes again is somebody new";
    EXPECT_EQ(patch(anna, R"({"name":"X"})").status, 409);
    EXPECT_EQ(desk->post("/customers/" + anna.text() + "/erasure", "").status, 409);
    EXPECT_THAT(verbs(anna), ElementsAre("customer.created", "customer.erased"));
}

TEST_P(CustomerRoutes, of_whom_something_must_be_kept_is_erased_by_nobody_and_by_no_time)
{
    CustomerId const anna = must_be_kept = made("Anna Holm", "anna@example.com");
    auto const refused = desk->post("/customers/" + anna.text() + "/erasure", "");
    EXPECT_EQ(refused.status, 409);
    EXPECT_THAT(refused.body, ::testing::HasSubstr("must_be_kept"));
    clock.advance(Span::days(400));
    desk->ask("PUT", "/customer-settings", {{"If-Match", "\"0\""}}, R"({"calling_code":"45","retention_days":365})");
    EXPECT_EQ(customers->erase_kept_too_long(clock.now()), 0);
    EXPECT_EQ(read(anna).name, "Anna Holm");
    EXPECT_THAT(verbs(anna), ElementsAre("customer.created"));
}

TEST_P(CustomerRoutes, everything_kept_is_handed_out_and_that_is_noted)
{
    CustomerId const anna = made("Anna", "anna@example.com");
    auto const data = desk->post("/customers/" + anna.text() + "/personal-data", "").read<PersonalData>();
    EXPECT_EQ(data.customer.contacts[0].value, "anna@example.com");
    ASSERT_THAT(data.history, SizeIs(1));
    EXPECT_EQ(data.history[0].what, "customer.created");
    EXPECT_THAT(verbs(anna), ElementsAre("customer.created", "customer.exported"));
}

TEST_P(CustomerRoutes, settings_are_what_they_say)
{
    auto const first = desk->get("/customer-settings");
    EXPECT_EQ(first.read<CustomerSettings>().calling_code, "45");
    std::string const wish = R"({"calling_code":"49","retention_days":365})";
    EXPECT_EQ(desk->ask("PUT", "/customer-settings", {{"If-Match", first.header("ETag")}}, wish).status, 200);
    EXPECT_EQ(desk->ask("PUT", "/customer-settings", {{"If-Match", first.header("ETag")}}, wish).status, 412);
    made("Anna", "", "030 123456");
    EXPECT_TRUE(store().read([](db::Transaction& tx) { return find_by_phone(tx, "+4930123456"); }));
    auto const now = desk->get("/customer-settings").header("ETag");
    EXPECT_THAT(
        desk->ask("PUT", "/customer-settings", {{"If-Match", now}}, R"({"calling_code":"+x","retention_days":0})")
            .faults(),
        ElementsAre("calling_code:not_a_calling_code"));
}

TEST_P(CustomerRoutes, who_has_not_been_heard_of_for_long_is_erased_by_itself)
{
    CustomerId const gone = made("Gone"), busy = made("Busy"), merged = made("Merged");
    desk->post("/customers/" + merged.text() + "/merge", R"({"into":")" + gone.text() + "\"}");
    clock.advance(Span::days(400));
    CustomerId const fresh = made("Fresh");
    last_contact[busy] = clock.now() - Span::days(10);
    EXPECT_EQ(customers->erase_kept_too_long(clock.now()), 0) << "nothing is settled";
    auto const wish = R"({"calling_code":"45","retention_days":365})";
    desk->ask("PUT", "/customer-settings", {{"If-Match", "\"0\""}}, wish);
    EXPECT_EQ(customers->erase_kept_too_long(clock.now()), 1);
    EXPECT_EQ(read(gone).name, "");
    EXPECT_EQ(read(merged).name, "");
    EXPECT_EQ(read(busy).name, "Busy");
    EXPECT_EQ(read(fresh).name, "Fresh");
    EXPECT_EQ(customers->erase_kept_too_long(clock.now()), 0);
}
}
