#pragma once
// A bank with a card team over a fresh store, its desk, and its customers' pages as a browser asks them. For this feature's tests.
#include "features/calendars/calendars.h"
#include "features/customer_pages/customer_pages.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"
#include "ground/api/testing.h"
#include "ground/db/testing.h"
#include "ground/files/temp.h"

namespace regard::customer_pages
{
class CustomersBrowser : public db::testing::StoreTest
{
  protected:
    void SetUp() override;

    desk::EmployeeId anna;
    desk::TouchpointId lost_card;

    using Fields = std::map<std::string, std::string>;
    using Files = std::vector<std::pair<std::string, std::string>>; // names and bytes
    api::testing::Answer send(std::string const& target, Fields const& fields, Files const& files = {})
    {
        return browser->send_form("/" + target, fields, files, headers());
    }
    static Fields good_form();
    api::testing::Answer get(std::string const& target) { return browser->get("/" + target, headers()); }
    api::testing::Answer press(std::string const& target, std::string const& form = {})
    {
        return browser->submit("/" + target, form, headers());
    }

    CaseId begun();                 // through the form, by Eva Holm
    std::string link_of(CaseId id); // a fresh one: `/c/…`
    std::string link_in_last_letter();
    std::string digits_in_last_letter();
    void open_door(std::string const& link); // with the digits of a letter
    CaseId last_case();
    void written(CaseId id, std::string const& text, desk::EntryKind kind); // by Anna; gone out where it goes out

    SettableClock clock{instant_from_rfc3339("2026-10-01T08:00:00Z").value()};
    IdSource ids{clock, 1, {0}, {INT64_MAX}};
    events::Journal journal{ids, clock};
    text::Catalogue catalogue{embedded::sentences()};
    files::TempFolder folder;
    std::unique_ptr<jobs::Queue> queue;
    std::unique_ptr<calendars::Calendars> calendars;
    std::unique_ptr<people::People> people;
    std::unique_ptr<touchpoints::Touchpoints> touchpoints;
    std::unique_ptr<customers::Customers> customers;
    std::unique_ptr<promises::Promises> promises;
    std::unique_ptr<desk::Desk> desk_room;
    std::unique_ptr<CustomerPages> pages;
    std::vector<Letter> letters;
    Rated rated; // what pages ask of everybody
    PublicPromises public_promises;
    std::vector<int> marks;
    std::vector<WordsToShow> words;
    std::vector<desk::Outgoing> posted;
    api::Routes routes;
    std::unique_ptr<api::testing::Desk> desk, browser; // an employee's and the customer's
    std::string cookie, language = "en";

  private:
    api::testing::Headers headers() const
    {
        api::testing::Headers all{{"Accept-Language", language}};
        if (!cookie.empty())
            all.emplace_back("Cookie", "case_page=" + cookie);
        return all;
    }
};
}
