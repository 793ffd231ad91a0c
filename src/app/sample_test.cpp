#include "app/sample.h"

#include "ground/api/page.h"
#include "ground/api/testing.h"
#include "ground/files/temp.h"

#include <gtest/gtest.h>

namespace regard::app
{
TEST(Sample, is_brought_once_and_not_again_at_the_next_start)
{
    files::TempFolder const folder;
    config::Config config = config::load("", [](char const*) -> char const* { return nullptr; }).value();
    config.data = folder.path();
    for (int start = 0; start < 2; ++start) {
        auto const program = Program::open(config).value();
        ASSERT_TRUE(bring_sample_once(*program));
        api::testing::Desk desk(program->routes, *program->database, program->clock);
        desk.who = api::testing::employee({"imports.read", "people.read"});
        EXPECT_EQ(desk.get("/imports").read<api::Page<intake::Import>>().items.size(), 1u);
        EXPECT_FALSE(desk.get("/employees").read<api::Page<people::Employee>>().items.empty());
    }
}
}
