// When a customer is erased, what lies in other rooms goes with them: the mails as they came.
#include "app/program.h"
#include "features/desk/model.h"
#include "ground/api/page.h"
#include "ground/api/testing.h"
#include "ground/files/temp.h"

#include <filesystem>
#include <gmock/gmock.h>

namespace regard::app
{
namespace
{
TEST(Erasing, takes_the_mails_of_a_customer_along)
{
    files::TempFolder const folder;
    config::Config config = config::load("", [](char const*) -> char const* { return nullptr; }).value();
    config.data = folder.path();
    config.log_level = "error";
    auto const program = Program::open(config).value();
    api::testing::Desk desk(program->routes, *program->database, program->clock);
    desk.who = api::testing::employee(
        {"cases.read", "cases.all", "customers.erase", "customers.read", "mailboxes.write", "people.write"});
    ASSERT_EQ(desk.post("/employees", R"({"name":"Anna Berg","email":"anna@bank.example"})").status, 201);
    ASSERT_TRUE(program->mailroom.take("From: eva@holm.example\r\nSubject: Card lost\r\n\r\nI lost it", ""));
    auto const taken = desk.get("/desk/cases?which=all").read<api::Page<desk::CaseRow>>().items;
    ASSERT_EQ(taken.size(), 1u);
    auto const in_mails = [&] {
        int count = 0;
        for (auto const& one : std::filesystem::recursive_directory_iterator(folder.path() + "/mails"))
            count += one.is_regular_file() ? 1 : 0;
        return count;
    };
    ASSERT_EQ(in_mails(), 1);
    ASSERT_EQ(desk.post("/customers/" + taken[0].customer->id.text() + "/erasure", "").status, 200);
    program->worker->run_due();
    EXPECT_EQ(in_mails(), 0);
}
}
}
