#include "features/customers/customer_list.h"
#include "features/customers/customers_for_test.h"
#include "ground/api/page.h"
#include "ground/api/testing.h"

#include <gmock/gmock.h>
#include <sstream>

namespace regard::customers
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

// Rows of cells between `|`. Stands in for the readers app/ lends; the text itself is the path.
Result<void> read_text(std::string const& path, people::TableTaker& taker);

class CustomerLists : public CustomerStore
{
  protected:
    void SetUp() override
    {
        lent.read_table = [this](std::string const&, people::TableTaker& taker) { return read_text(file, taker); };
        CustomerStore::SetUp();
        if (IsSkipped())
            return;
        customers->add_routes(routes);
        desk.emplace(routes, store(), clock);
        desk->who = api::testing::employee({"customers.admin", "customers.read"});
    }

    CustomerImport bring(std::string const& text, std::string const& query = {})
    {
        file = text;
        return desk->upload("/customer-imports" + query, "list.csv", "x").read<CustomerImport>();
    }
    std::vector<std::string> names()
    {
        std::vector<std::string> found;
        for (CustomerRow const& row : desk->get("/customers").read<api::Page<CustomerRow>>().items)
            found.push_back(row.name);
        return found;
    }

    std::string file;
    api::Routes routes;
    std::optional<api::testing::Desk> desk;
};
REGARD_ON_EVERY_ENGINE(CustomerLists);

Result<void> read_text(std::string const& text, people::TableTaker& taker)
{
    std::istringstream lines(text);
    std::string line;
    for (std::int64_t number = 1; std::getline(lines, line); ++number) {
        std::vector<std::string> cells;
        std::istringstream parts(line + "|");
        for (std::string cell; std::getline(parts, cell, '|');)
            cells.push_back(cell);
        if (number > 1)
            taker.take_row(number, std::vector<std::string_view>(cells.begin(), cells.end()));
        else if (auto const taken = taker.take_columns(cells); !taken)
            return taken.error();
    }
    return {};
}

std::string const list = "Navn|E-mail|Telefon|Type|Segment\n"
                         "Anna Holm|anna@example.com; ah@work.example|20123456||Retail\n"
                         "Cafe Norden||+45 33 11 22 33|firma|\n";
}

TEST_P(CustomerLists, are_taken_and_taken_again_change_nothing)
{
    auto const tried = bring(list, "?dry_run=true");
    EXPECT_EQ(tried.created, 2);
    EXPECT_THAT(names(), IsEmpty());
    auto const first = bring(list);
    EXPECT_EQ(first.created, 2);
    EXPECT_EQ(first.bad_rows, 0);
    EXPECT_THAT(names(), ElementsAre("Cafe Norden", "Anna Holm"));
    auto const again = bring(list);
    EXPECT_EQ(again.created + again.changed, 0);
    auto const id = store().read([](db::Transaction& tx) { return find_by_address(tx, "AH@work.example"); });
    EXPECT_THAT(store().read([&](db::Transaction& tx) { return get(tx, *id); })->contacts, SizeIs(3));
}

TEST_P(CustomerLists, change_whom_they_know_and_leave_what_is_blank)
{
    bring(list);
    std::string const later = "name|email|phone|segment\nAnna Berg|anna@example.com|30999999|\n";
    EXPECT_EQ(bring(later, "?dry_run=true").changed, 1);
    EXPECT_EQ(bring(later).changed, 1);
    auto const anna = store().read([](db::Transaction& tx) { return get(tx, *find_by_phone(tx, "30999999")); });
    EXPECT_EQ(anna->name, "Anna Berg");
    EXPECT_EQ(anna->segment, "Retail");
}

TEST_P(CustomerLists, tell_each_faulty_row_and_take_the_rest)
{
    auto const import = bring("name|email|kind|zone\n"
                              "Good|good@example.com||\n"
                              "|nameless@example.com||\n"
                              "No address|||\n"
                              "Bad|not an address||\n"
                              "Robot|r@example.com|robot|\n"
                              "Lost|l@example.com||Europe/Nowhere\n"
                              "|||\n");
    EXPECT_EQ(import.created, 1);
    EXPECT_EQ(import.bad_rows, 5);
    std::vector<std::string> reasons;
    for (BadCustomerRow const& bad : import.bad) {
        reasons.push_back(bad.reason);
        EXPECT_FALSE(bad.sentence.empty());
    }
    EXPECT_THAT(reasons, ElementsAre("blank", "no_contact", "not_an_email", "unknown_kind", "unknown_zone"));
    EXPECT_EQ(import.bad[2].column, "email");
    EXPECT_EQ(import.bad[2].line, 5);
}

TEST_P(CustomerLists, without_the_columns_that_tell_who_is_meant_are_refused)
{
    file = "colour|size\nred|9\n";
    EXPECT_THAT(desk->upload("/customer-imports", "list.csv", "x").faults(), ElementsAre("file:columns_missing"));
    file = "name|email\n";
    EXPECT_THAT(desk->upload("/customer-imports", "list.csv", "x").faults(), ElementsAre("file:no_rows"));
}

TEST_P(CustomerLists, go_out_as_csv_without_formulas)
{
    made("=HYPERLINK(\"x\")", "evil@example.com", "+4520123456");
    auto const answer = desk->get("/customer-export");
    EXPECT_EQ(answer.status, 200);
    EXPECT_THAT(answer.header("Content-Disposition"), ::testing::HasSubstr("customers.csv"));
    EXPECT_EQ(answer.body, "\xEF\xBB\xBFname,kind,email,phone,address,language,zone,segment\r\n"
                           "\"'=HYPERLINK(\"\"x\"\")\",person,evil@example.com,+4520123456,,,,\r\n");
}
}
