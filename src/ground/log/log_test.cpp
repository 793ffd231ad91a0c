#include "ground/log/line.h"
#include "ground/log/testing.h"

#include <gtest/gtest.h>
#include <limits>
#include <thread>

namespace regard::log
{
TEST(LogLine, is_one_json_object_with_its_fields_in_order)
{
    EXPECT_EQ(line_of({1'270'047'582'250'000}, Level::warning, "slow_write",
                      {{"micros", 20'001}, {"where", "store.cpp:7"}, {"share", 0.5}, {"again", true}}),
              R"({"at":"2010-03-31T14:59:42.25Z","level":"warning","event":"slow_write",)"
              R"("micros":20001,"where":"store.cpp:7","share":0.5,"again":true})");
}

TEST(LogLine, an_infinite_number_is_null)
{
    auto const line = line_of({0}, Level::info, "e", {{"x", std::numeric_limits<double>::infinity()}});
    EXPECT_NE(line.find(R"("x":null)"), std::string::npos) << line;
}

TEST(LogLine, no_text_can_break_out_of_its_string)
{
    auto const line = line_of({0}, Level::info, "e", {{"a", "\"}\r\n{\""}, {"b", "\xff"}});
    EXPECT_TRUE(line.ends_with(R"("a":"\"}\r\n{\"","b":"�"})")) << line;
}

TEST(Log, what_is_below_the_level_is_not_written)
{
    Captured const captured;
    debug("unseen");
    info("seen");
    set_level(Level::error);
    warning("unseen");
    error("seen_too");
    set_level(Level::info);
    ASSERT_EQ(captured.lines().size(), 2U);
    EXPECT_NE(captured.lines()[0].find(R"("event":"seen")"), std::string::npos);
    EXPECT_NE(captured.lines()[1].find(R"("event":"seen_too")"), std::string::npos);
}

TEST(Log, braces_in_a_value_are_just_text)
{
    Captured const captured;
    info("odd", {{"text", "{} {0} %v"}});
    ASSERT_EQ(captured.lines().size(), 1U);
    EXPECT_NE(captured.lines()[0].find(R"("text":"{} {0} %v")"), std::string::npos);
}

TEST(Log, threads_do_not_tear_lines)
{
    Captured const captured;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([] {
            for (int i = 0; i < 100; ++i)
                info("tick", {{"i", i}});
        });
    for (auto& thread : threads)
        thread.join();
    ASSERT_EQ(captured.lines().size(), 400U);
    for (auto const& line : captured.lines())
        EXPECT_TRUE(line.starts_with(R"({"at":")") && line.ends_with("}")) << line;
}
}
