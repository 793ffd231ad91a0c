#include "features/intake/formats/jsonl_table.h"

#include "features/intake/formats/testing_rows.h"
#include "ground/files/encoding.h"

#include <gtest/gtest.h>

namespace regard::intake
{
namespace
{
Everything read(std::string text)
{
    return read_everything(*read_json_lines(files::to_utf8(files::from_memory(std::move(text)))));
}
}

TEST(JsonLines, objects_are_flattened_into_one_row_each)
{
    auto const all = read(R"({"id":1,"fields":{"status":{"name":"Open"},"labels":["a","b"],"empty":{}},"done":false}
{"id":2.50,"fields":{"status":null},"extra":" trimmed ","big":18446744073709551615}

{"fields":{"labels":[]},"id":1e3}
)");
    EXPECT_EQ(all.columns, (Texts{"id", "fields.status.name", "fields.labels", "fields.empty", "done", "fields.status",
                                  "extra", "big"}));
    EXPECT_EQ(all.rows, (Rows{{"1", "Open", R"(["a","b"])", "", "false", "", "", ""},
                              {"2.5", "", "", "", "", "", "trimmed", "18446744073709551615"},
                              {"1000", "", "[]", "", "", "", "", ""}}));
    EXPECT_EQ(all.lines, (std::vector<std::uint64_t>{1, 2, 4}));
    EXPECT_TRUE(all.bad.empty());
}

TEST(JsonLines, an_array_and_objects_over_several_lines_are_read_too)
{
    Rows const rows{{"1", "a\nb}"}, {"2", ""}};
    EXPECT_EQ(read("[\n{\"id\":1,\"t\":\"a\\nb}\"},\n {\"id\":2} ]\n").rows, rows);
    EXPECT_EQ(read("[{\"id\":1,\"t\":\"a\\nb}\"},{\"id\":2}]").rows, rows);
    auto const spread = read("{\n  \"id\": 1,\n  \"t\": \"a\\nb}\"\n}\n{\n  \"id\": 2\n}\n");
    EXPECT_EQ(spread.rows, rows);
    EXPECT_EQ(spread.lines, (std::vector<std::uint64_t>{1, 5}));
    EXPECT_EQ(read("{\"id\":1,\"t\":\"a\\nb}\"}\r\n{\"id\":2}").rows, rows);
}

TEST(JsonLines, the_rows_in_the_wrapper_of_an_answer_are_read)
{
    Rows const rows{{"1", "a\nb}"}, {"2", ""}};
    std::string const list = R"([{"id":1,"t":"a\nb}"},{"id":2}])";
    for (std::string const& wrapped :
         {R"({"issues":)" + list + "}",
          R"({"expand":"names","startAt":0,"total":2,"issues": )" + list + R"(,"names":{}})",
          "{\n  \"tickets\" : " + list + ",\n  \"next_page\": null,\n  \"count\": 2\n}\n",
          R"({"meta":{"issues":[{"no":1}]},"records":)" + list + R"(, "cut":)"})
        EXPECT_EQ(read(wrapped).rows, rows) << wrapped;
    auto const lines = read("{\"total\":2,\n\"result\":[\n{\"id\":1},\n{\"id\":2}\n]}").lines;
    EXPECT_EQ(lines, (std::vector<std::uint64_t>{3, 4}));
}

TEST(JsonLines, a_record_small_as_text_is_no_way_to_fill_our_memory)
{
    std::string members, zeros = "0";
    for (int i = 0; i < 20'000; ++i)
        members += (i == 0 ? "\"" : ",\"") + std::to_string(i) + "\":1";
    for (int i = 0; i < 300'000; ++i)
        zeros += ",0";
    auto const all = read("{\"id\":1}\n{\"" + std::string(1000, 'k') + "\":{" + members + "}}\n{\"id\":[" + zeros +
                          "]}\n{\"id\":2}\n");
    EXPECT_EQ(reasons(all), (Texts{"row_too_long", "row_too_long"}));
    EXPECT_EQ(all.columns, Texts{"id"});
    EXPECT_EQ(all.rows.size(), 2u);
}

TEST(JsonLines, a_name_of_endless_length_is_no_column)
{
    auto const all = read("{\"id\":1,\"" + std::string(5'000, 'n') + "\":2}\n");
    EXPECT_EQ(all.columns, Texts{"id"});
    EXPECT_EQ(reasons(all), Texts{"late_column"});
    EXPECT_EQ(all.bad[0].column.size(), 200u);
}

TEST(JsonLines, a_row_with_a_list_of_its_own_is_no_wrapper)
{
    EXPECT_EQ(read("{\"id\":1,\"items\":[{\"a\":1}]}\n{\"id\":2,\"items\":[]}\n").rows.size(), 2u);
    EXPECT_EQ(read("{\"id\":1,\"comments\":[{\"a\":1}]}\n").rows, (Rows{{"1", R"([{"a":1}])"}}));
    EXPECT_EQ(read("{\"id\":1,\"values\":[1,2]}").rows, (Rows{{"1", "[1,2]"}}));
    EXPECT_EQ(read(R"({"issues":[]})").rows.size(), 1u);
}

TEST(JsonLines, a_wrapper_that_breaks_off_is_told)
{
    auto const all = read(R"({"issues":[{"id":1},{"id":2},{"id":)");
    EXPECT_EQ(all.rows, (Rows{{"1"}, {"2"}}));
    EXPECT_EQ(reasons(all), Texts{"cut_off"});
    EXPECT_EQ(reasons(read(R"({"issues":[{"id":1})")), Texts{"cut_off"});
}

TEST(JsonLines, a_column_that_appears_late_is_told_once_and_its_row_kept)
{
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += "{\"id\":" + std::to_string(i) + "}\n";
    auto const all = read(text + R"({"id":"x","note":"first"}
{"id":"y","note":"second"}
)");
    EXPECT_EQ(all.columns, (Texts{"id"}));
    ASSERT_EQ(all.rows.size(), 1002u);
    EXPECT_EQ(all.rows[1000], (Texts{"x"}));
    EXPECT_EQ(all.bad, (std::vector<BadRow>{{1001, "note", "first", "late_column"}}));
}

TEST(JsonLines, keys_without_end_are_not_reported_without_end)
{
    std::string text = "{\"id\":0}\n";
    for (int i = 1; i < 1000; ++i)
        text += "{}\n";
    for (int i = 0; i < 5000; ++i)
        text += "{\"key" + std::to_string(i) + "\":1}\n";
    auto const all = read(text);
    EXPECT_EQ(all.rows.size(), 6000u);
    ASSERT_EQ(all.bad.size(), 101u);
    EXPECT_EQ(all.bad.back().reason, "late_columns_more");
}

TEST(JsonLines, a_zero_character_does_not_get_through)
{
    EXPECT_EQ(read("{\"a\":\"x\\u0000y\"}").rows, (Rows{{"x\xEF\xBF\xBDy"}}));
}

TEST(JsonLines, bad_lines_cost_themselves_only)
{
    struct
    {
        char const* name;
        std::string text;
        std::size_t rows;
        Texts reasons;
    } const table[] = {
        {"empty", "", 0, {}},
        {"blank", " \n\n", 0, {}},
        {"no object", "{\"a\":1}\n17\n[1]\nnull\n{\"a\":2}\n", 2, {"not_an_object", "not_an_object", "not_an_object"}},
        {"no JSON", "{\"a\":1}\n{a:1}\n{\"a\":1}}\n{\"a\":2}\n", 2, {"not_json", "not_json"}},
        {"bad encoding", "{\"a\":\"æøåæøåæøåæøåæøå\"}\n{\"a\":\"\xE9\"}\n{\"a\":2}\n", 2, {"bad_encoding"}},
        {"half a surrogate pair", "{\"a\":\"\\ud800\"}\n{\"a\":1}\n", 1, {"not_json"}},
        {"cut off in the last line", "{\"a\":1}\n{\"a\":", 1, {"cut_off"}},
        {"cut off in a string", "{\"a\":1}\n{\"a\":\"x", 1, {"cut_off"}},
        {"array without its end", "[{\"a\":1},", 1, {"cut_off"}},
        {"array cut in an element", "[{\"a\":1},{\"a\"", 1, {"cut_off"}},
        {"array of anything", "[1,\"two\",{\"a\":3},[4]]", 1, {"not_an_object", "not_an_object", "not_an_object"}},
        {"spread and cut", "{\n\"a\":1\n}\n{\n\"a\"", 1, {"cut_off"}},
        {"too deep",
         "{\"a\":" + std::string(100, '[') + std::string(100, ']') + "}\n{\"a\":1}\n",
         1,
         {"nested_too_deep"}},
        {"too long", "{\"a\":1}\n{\"a\":\"" + std::string(17 << 20, 'x') + "\"}\n{\"a\":2}\n", 2, {"row_too_long"}},
        {"too long, spread", "{\n\"a\":\"" + std::string(17 << 20, 'x') + "\"\n}\n", 0, {"row_too_long"}},
    };
    for (auto const& row : table) {
        auto const all = read(row.text);
        EXPECT_EQ(all.rows.size(), row.rows) << row.name;
        EXPECT_EQ(reasons(all), row.reasons) << row.name;
    }
}

TEST(JsonLines, what_is_shown_of_a_bad_line_is_short_and_valid)
{
    auto const all = read("\xEF\xBB\xBF{\"\xFF" + std::string(300, '\xFF'));
    ASSERT_EQ(all.bad.size(), 1u);
    EXPECT_LE(all.bad[0].value.size(), 200u);
    EXPECT_TRUE(files::is_utf8(all.bad[0].value));
}

TEST(JsonLines, a_damaged_archive_is_reported_behind_what_came_before)
{
    class Damaged final : public files::ByteSource
    {
      public:
        std::size_t read(std::span<char> into) override
        {
            if (std::exchange(given_, true))
                throw files::BadData("archive_damaged");
            return std::string_view("{\"a\":1}\n{\"a\":2}\n").copy(into.data(), into.size());
        }
        std::uint64_t consumed() const override { return 0; }

      private:
        bool given_ = false;
    };
    auto const all = read_everything(*read_json_lines(std::make_unique<Damaged>()));
    EXPECT_EQ(all.rows.size(), 2u);
    EXPECT_EQ(reasons(all), (Texts{"archive_damaged"}));
}
}
