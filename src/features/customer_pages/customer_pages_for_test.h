#pragma once
// The bank of desk/testing.h, and its customers' pages as a browser asks them. For this feature's tests.
#include "features/customer_pages/customer_pages.h"
#include "features/desk/testing.h"

namespace regard::customer_pages
{
class CustomersBrowser : public desk::DeskRoutes
{
  protected:
    std::vector<Schema> more_schemas() override
    {
        return {{"customer_pages", embedded::features_customer_pages_schema()}};
    }
    void furnish() override;
    void SetUp() override;

    using Fields = std::map<std::string, std::string>;
    using Files = std::vector<std::pair<std::string, std::string>>; // names and bytes
    api::testing::Answer send(std::string const& target, Fields const& fields, Files const& files = {})
    {
        return browser->send_form("/" + target, fields, files, headers());
    }
    static Fields good_form();
    api::testing::Answer get(std::string const& target) { return browser->get("/" + target, headers()); }
    std::string body(std::string const& link) { return get(link).body; }
    api::testing::Answer press(std::string const& target, std::string const& form = {})
    {
        return browser->submit("/" + target, form, headers());
    }

    CaseId begun();                 // through the form, by Eva Holm at the lost card: Anna gets it
    std::string link_of(CaseId id); // a fresh one: `/c/…`
    std::string link_in_last_letter();
    std::string digits_in_last_letter();
    void open_door(std::string const& link); // with the digits of a letter
    CaseId last_case();
    void written(CaseId id, std::string const& text, desk::EntryKind kind); // by Anna; gone out where it goes out

    std::unique_ptr<CustomerPages> pages;
    std::vector<Letter> letters;
    bool no_letters = false; // nothing can be sent
    Rated rated;             // what pages ask of everybody
    PublicPromises public_promises;
    std::optional<PublicPrinciples> public_principles;
    std::vector<int> marks;
    std::vector<WordsToShow> words;
    std::unique_ptr<api::testing::Desk> browser; // the customer's
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
