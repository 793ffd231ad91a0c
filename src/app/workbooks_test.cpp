// What we give away as a workbook is what our own reader of workbooks reads.
#include "app/program.h"
#include "features/access/roles.h"
#include "features/intake/formats/open.h"
#include "ground/api/testing.h"
#include "ground/files/temp.h"
#include "ground/workbook/workbook.h"

#include <gmock/gmock.h>

namespace regard::app
{
namespace
{
using Cells = std::vector<std::string>;
using ::testing::ElementsAre;
using ::testing::SizeIs;

struct ReadBack
{
    Cells columns;
    std::vector<Cells> rows;
};

ReadBack read(std::string const& bytes)
{
    files::TempFolder const folder;
    auto const found = intake::find_tables(folder.write("list.bin", bytes)).value();
    EXPECT_EQ(found.at(0).format, intake::Format::xlsx);
    auto const table = intake::open_table(found.at(0)).value();
    ReadBack all{{table->columns().begin(), table->columns().end()}, {}};
    intake::Row row;
    while (table->next(row) == intake::Step::row)
        all.rows.emplace_back(row.cells.begin(), row.cells.end());
    return all;
}

std::string written(Cells const& heading, std::vector<Cells> const& rows)
{
    auto const next = workbook::streamed(heading, [&](workbook::Add const& add) {
        std::for_each(rows.begin(), rows.end(), add);
        return false;
    });
    std::string bytes;
    while (next(bytes))
        ;
    return bytes;
}

class Workbooks : public testing::Test
{
  protected:
    Workbooks()
    {
        config::Config config = config::load("", [](char const*) -> char const* { return nullptr; }).value();
        config.data = folder_.path();
        config.log_level = "error";
        program_ = Program::open(config).value();
        desk_ = std::make_unique<api::testing::Desk>(program_->routes, *program_->database, program_->clock);
        auto const all = access::permissions();
        desk_->who = api::testing::employee({all.begin(), all.end()});
    }
    std::string made(std::string const& target, std::string const& json)
    {
        auto const answer = desk_->post(target, json);
        EXPECT_EQ(answer.status, 201) << answer.body;
        auto const location = answer.header("location");
        return location.substr(location.find('/', location.find("/v1/") + 4) + 1, 13);
    }

    files::TempFolder folder_;
    std::unique_ptr<Program> program_;
    std::unique_ptr<api::testing::Desk> desk_;
};
}

TEST(AWorkbook, gives_back_every_text_as_it_was_and_takes_none_for_a_formula)
{
    std::vector<Cells> const rows{{"=1+1", "@SUM(A1)", "0045"},
                                  {"+45 20 12 34 56", "-5", "https://bank.example"},
                                  {"<b>&\"quoted\"</b>", "Åse 日本 😀", "two\nlines"},
                                  {"_x0041_ and _x_ and _x005F_x0041_", "\x01", "1e5"}};
    auto const all = read(written({"a", "b", "c"}, rows));
    EXPECT_THAT(all.columns, ElementsAre("a", "b", "c"));
    EXPECT_EQ(all.rows, rows);
}

TEST(AWorkbook, cuts_a_text_that_no_cell_holds)
{
    std::string longest;
    for (std::size_t n = 0; n < workbook::longest_cell + 5; ++n)
        longest += "å";
    auto const all = read(written({"a", "b"}, {{longest, "after"}}));
    EXPECT_EQ(all.rows.at(0).at(0).size(), 2 * workbook::longest_cell);
    EXPECT_EQ(all.rows.at(0).at(1), "after");
}

TEST_F(Workbooks, of_customers_are_the_lists_that_are_brought_in)
{
    made("/customers",
         R"({"name":"=cmd","contacts":[{"kind":"email","value":"kim@holm.example"}],"segment":"Retail"})");
    auto const answer = desk_->get("/customer-export?format=xlsx");
    EXPECT_EQ(answer.type, workbook::media_type);
    auto const all = read(answer.body);
    EXPECT_EQ(all.columns.at(0), "name");
    ASSERT_THAT(all.rows, SizeIs(1));
    EXPECT_EQ(all.rows[0].at(0), "=cmd");
    EXPECT_EQ(all.rows[0].at(2), "kim@holm.example");
}

TEST_F(Workbooks, of_cases_hold_what_their_list_holds)
{
    auto const unit = made("/units", R"({"name":"Cards"})");
    auto const anna = made("/employees", R"({"name":"Anna","email":"anna@bank.example","unit":")" + unit + "\"}");
    desk_->who.employee = people::EmployeeId::from(anna).value();
    for (auto const* subject : {"First", "=Second"})
        made("/cases", std::string(R"({"subject":")") + subject + R"(","text":"x","keep":true,"channel":"phone"})");
    auto const all = read(desk_->get("/case-export?format=xlsx&sort=newest").body);
    ASSERT_THAT(all.rows, SizeIs(2));
    EXPECT_EQ(all.columns.at(1), "subject");
    EXPECT_EQ(all.rows[0].at(1), "=Second");
    EXPECT_EQ(all.rows[1].at(1), "First");
}
}
