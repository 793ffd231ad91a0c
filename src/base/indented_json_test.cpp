#include "base/indented_json.h"

#include <gtest/gtest.h>

namespace regard
{
TEST(IndentedJson, has_two_spaces_a_level_and_leaves_texts_and_empty_lists_alone)
{
    EXPECT_EQ(indented_json(R"({"a":[1,-2.5e3,true],"b":{},"c":[], "d":{"e":"{\"x\": [1,2]}\\"},"f":null})"),
              "{\n  \"a\": [\n    1,\n    -2.5e3,\n    true\n  ],\n  \"b\": {},\n  \"c\": [],\n"
              "  \"d\": {\n    \"e\": \"{\\\"x\\\": [1,2]}\\\\\"\n  },\n  \"f\": null\n}");
    EXPECT_EQ(indented_json("[[],[{}]]"), "[\n  [],\n  [\n    {}\n  ]\n]");
    EXPECT_EQ(indented_json(" 7 "), "7");
    EXPECT_EQ(indented_json(""), "");
}
}
