#include "features/customer_pages/customer_pages_for_test.h"

#include <algorithm>

namespace regard::customer_pages
{
void CustomersBrowser::furnish()
{
    Lent to_pages;
    to_pages.customs = [] { return Customs{"Nordhavn Bank", "Europe/Copenhagen"}; };
    to_pages.post = [this](db::Transaction&, Letter const& letter) -> Result<void> {
        if (no_letters)
            return Refusal{"no_post", "No mail server is set up yet.", ""};
        letters.push_back(letter);
        return {};
    };
    to_pages.promises = [this](db::Transaction&, Instant) { return public_promises; };
    to_pages.principles = [this](db::Transaction&, std::string_view) { return public_principles; };
    to_pages.rated = [this](db::Transaction&, CaseId, Instant) { return rated; };
    to_pages.show_words = [this](db::Transaction&, CaseId, WordsToShow const& given, Instant) -> Result<void> {
        words.push_back(given);
        return {};
    };
    to_pages.rate = [this](db::Transaction&, CaseId, int mark, std::string const&, Instant) -> Result<void> {
        marks.push_back(mark);
        return {};
    };
    pages = std::make_unique<CustomerPages>(
        Parts{store(), clock, journal, catalogue, *desk_room, *promises, "https://desk.example", to_pages});
    pages->add_routes(routes);
    browser = std::make_unique<api::testing::Desk>(routes, store(), clock);
}

void CustomersBrowser::SetUp()
{
    lent.changed_hands = end_links;
    DeskRoutes::SetUp();
    if (IsSkipped())
        return;
    desk->who = api::testing::employee({"touchpoints.write"});
    auto const shown =
        desk->ask("PATCH", "/touchpoints/" + lost_card.text(), {{"If-Match", "\"1\""}}, R"({"on_form":true})");
    ASSERT_EQ(shown.status, 200) << shown.body;
    as(anna);
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
    auto form = good_form();
    form["touchpoint"] = lost_card.text();
    EXPECT_EQ(send("/start", form).status, 200);
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
