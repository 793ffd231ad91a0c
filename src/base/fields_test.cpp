#include "base/fields.h"
#include "base/money.h"
#include "base/text.h"

#include <bit>
#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck/gtest.h>

namespace regard
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;

enum class Mood { calm, angry, new_ };
BOOST_DESCRIBE_ENUM(Mood, calm, angry, new_)

struct Label
{
    std::string name;
    std::optional<int> weight;
    bool operator==(Label const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Label, (), (name, weight))
constexpr auto rules_of(form::Of<Label>)
{
    using namespace form;
    return rules(on(&Label::name, not_blank, length(1, 10)), on(&Label::weight, range(0, 5)));
}

struct Form
{
    std::string subject;
    Mood mood = Mood::calm;
    std::optional<std::string> email;
    std::vector<Label> labels;
    Id<struct CaseTag> about;
    Instant at;
    std::optional<Date> day;
    std::int64_t count = 0;
    double share = 0;
    bool urgent = false;
    std::map<std::string, std::int32_t> votes;
    Json extra;
    bool operator==(Form const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Form, (), (subject, mood, email, labels, about, at, day, count, share, urgent, votes, extra))
constexpr auto rules_of(form::Of<Form>)
{
    using namespace form;
    return rules(on(&Form::subject, not_blank, length(1, 20), about("What it is about")), on(&Form::email, email),
                 on(&Form::labels, length(0, 3), may_be_left_out), on(&Form::urgent, may_be_left_out),
                 on(&Form::votes, may_be_left_out), on(&Form::extra, may_be_left_out));
}

struct Tree
{
    std::string name;
    std::vector<Tree> below;
};
BOOST_DESCRIBE_STRUCT(Tree, (), (name, below))

template <class T>
struct Paged
{
    std::vector<T> items;
    BOOST_DESCRIBE_CLASS(Paged, (), (items), (), ())
};

struct Filter
{
    std::vector<Mood> mood;
    std::optional<std::string> words;
    int limit = 50;
    bool mine = false;
};
BOOST_DESCRIBE_STRUCT(Filter, (), (mood, words, limit, mine))
constexpr auto rules_of(form::Of<Filter>)
{
    using namespace form;
    return rules(on(&Filter::limit, range(1, 200), may_be_left_out), on(&Filter::words, length(2, 30)));
}

Form sample()
{
    Form form;
    form.subject = "Too \"slow\"\n\u00e6";
    form.mood = Mood::new_;
    form.email = "ada@example.org";
    form.labels = {{"a", 3}, {"b", std::nullopt}};
    form.about = {1234567};
    form.at = {1'270'047'582'250'000};
    form.day = Date::of(2026, 3, 31);
    form.count = INT64_MAX;
    form.share = 0.1 + 0.2;
    form.urgent = true;
    form.votes = {{"no", 1}, {"yes", -2}};
    form.extra = {R"({"a":[1,null]})"};
    return form;
}

std::string least(std::string_view instead_of = "", std::string_view with = "")
{
    std::string json =
        R"({"subject":"x","mood":"calm","about":"0000000000001","at":"2026-03-31T08:00:00Z","count":1,"share":0.5})";
    if (!instead_of.empty())
        json.replace(json.find(instead_of), instead_of.size(), with);
    return json;
}

std::vector<std::string> codes(Refusals const& refusals)
{
    std::vector<std::string> all;
    for (auto const& refusal : refusals)
        all.push_back(refusal.field + ":" + refusal.code);
    return all;
}

TEST(Fields, written_and_read_back_are_the_same) { EXPECT_EQ(from_json<Form>(to_json(sample())).value(), sample()); }

TEST(Fields, are_written_in_order_with_shortest_exact_numbers_and_null_for_nothing)
{
    EXPECT_EQ(to_json(Label{"a", std::nullopt}), R"({"name":"a","weight":null})");
    EXPECT_EQ(to_json(std::vector<double>{0.1, 1e300, 3, std::numeric_limits<double>::infinity()}),
              "[0.1,1e+300,3,null]");
    EXPECT_THAT(to_json(sample()), HasSubstr(R"("subject":"Too \"slow\"\n)"));
    EXPECT_THAT(to_json(sample()), HasSubstr(R"("mood":"new")"));
    EXPECT_THAT(to_json(sample()), HasSubstr("0.30000000000000004"));
    EXPECT_THAT(to_json(sample()), HasSubstr("9223372036854775807"));
    EXPECT_THAT(to_json(sample()), HasSubstr(R"("extra":{"a":[1,null]})"));
}

TEST(Fields, broken_utf8_is_mended_when_written)
{
    std::string out;
    form::write_json_text("a\xC3(\xFF\xE2\x82", out);
    EXPECT_EQ(out, "\"a\uFFFD(\uFFFD\uFFFD\uFFFD\"");
}

TEST(Fields, what_may_be_left_out_keeps_its_default)
{
    auto const form = from_json<Form>(least());
    ASSERT_TRUE(form) << form.error().front().sentence;
    EXPECT_FALSE(form->email);
    EXPECT_EQ(form->extra.text, "null");
    EXPECT_EQ(form->mood, Mood::calm);
}

TEST(Fields, all_faults_are_told_at_once_each_with_its_path)
{
    auto const form = from_json<Form>(
        R"({"subject":" ","mood":"glad","email":"nobody","labels":[{"name":"ok"},{"name":"","weight":9}],
        "about":"1","at":"yesterday","count":1.5,"share":"much","urgent":1,"colour":"red","votes":{"yes":2147483648}})");
    ASSERT_FALSE(form);
    EXPECT_THAT(codes(form.error()),
                ElementsAre("subject:blank", "mood:not_a_choice", "email:not_an_email", "labels/1/name:blank",
                            "labels/1/weight:too_large", "about:not_an_id", "at:not_an_instant",
                            "count:not_a_whole_number", "share:not_a_number", "urgent:not_true_or_false",
                            "votes/yes:not_a_whole_number", "colour:unknown_field"));
    EXPECT_EQ(form.error()[1].sentence, "Choose one of: calm, angry, new.");
}

struct Bad
{
    char const* name;
    std::string json;
    char const* expected;
};

TEST(Fields, bad_input_is_refused)
{
    Bad const table[] = {
        {"nothing", "", ":bad_json"},
        {"cut off", "{\"subject\":", ":bad_json"},
        {"two values", least() + "1", ":bad_json"},
        {"not an object", "[]", ":not_an_object"},
        {"null", "null", ":not_an_object"},
        {"deep", std::string(5000, '['), ":too_deep"},
        {"broken UTF-8", least("\"x\"", "\"\xC3(\""), ":bad_json"},
        {"lone surrogate", least("\"x\"", "\"\\ud800\""), ":bad_json"},
        {"NUL", least("\"x\"", "\"a\\u0000b\""), "subject:control_characters"},
        {"escape character", least("\"x\"", "\"a\\u001bb\""), "subject:control_characters"},
        {"only a zero-width space", least("\"x\"", "\"\u200B\""), "subject:blank"},
        {"21 characters", least("\"x\"", "\"ææææææææææææææææææææx\""), "subject:too_long"},
        {"null where needed", least("\"x\"", "null"), "subject:not_text"},
        {"missing", least("\"share\":0.5", "\"urgent\":true"), "share:required"},
        {"huge number", least("0.5", "1e999"), "share:not_a_number"},
        {"integer beyond 64 bits", least("\"count\":1", "\"count\":9223372036854775808"), "count:not_a_whole_number"},
        {"whole number as text", least("\"count\":1", "\"count\":\"1\""), "count:not_a_whole_number"},
        {"empty id", least("0000000000001", ""), "about:not_an_id"},
        {"script as a name", least("\"share\":0.5", "\"share\":0.5,\"<script>\":1"), "<script>:unknown_field"},
    };
    for (auto const& bad : table) {
        auto const form = from_json<Form>(bad.json);
        ASSERT_FALSE(form) << bad.name;
        EXPECT_THAT(codes(form.error()), ElementsAre(bad.expected)) << bad.name;
    }
}

TEST(Fields, twenty_characters_fit_whatever_their_bytes)
{
    EXPECT_TRUE(from_json<Form>(least("\"x\"", "\"ææææææææææææææææææææ\"")));
    EXPECT_TRUE(from_json<Form>(least("\"count\":1", "\"count\":3.0")));
}

TEST(Fields, given_twice_are_refused)
{
    EXPECT_THAT(codes(from_json<Label>(R"({"name":"a","name":"b"})").error()), ElementsAre("name:too_many"));
}

TEST(Fields, of_any_json_keep_their_numbers_as_written)
{
    std::string const text = R"([1e400,0.10,99999999999999999999991,{"a":"\u00e6\n"},[],{}])";
    EXPECT_EQ(from_json<Json>(text)->text, "[1e400,0.10,99999999999999999999991,{\"a\":\"\u00e6\\n\"},[],{}]");
}

RC_GTEST_PROP(Fields, numbers_are_read_back_as_the_same, (double number))
{
    RC_ASSERT(from_json<double>(to_json(number)).value() == number);
}

RC_GTEST_PROP(Fields, numbers_of_any_bits_are_read_back_as_the_same, (std::uint64_t bits))
{
    auto const number = std::bit_cast<double>(bits);
    RC_PRE(std::isfinite(number));
    RC_ASSERT(from_json<double>(to_json(number)).value() == number);
}

RC_GTEST_PROP(Fields, text_is_read_back_as_the_same, ())
{
    auto const pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
        "a", "\"", "\\", "/", "\n", "\t", "\r", "{", "\u00e6", "\u20ac", "\U0001F600", "\u2028"));
    std::string text;
    for (auto const& piece : pieces)
        text += piece;
    RC_ASSERT(from_json<std::string>(to_json(text)).value() == text);
}

TEST(Fields, faults_are_told_up_to_a_bound)
{
    std::string json = "[";
    for (int i = 0; i < 500; ++i)
        json += "\"x\",";
    json += "1]";
    EXPECT_EQ(from_json<std::vector<int>>(json).error().size(), form::most_refusals);
}

TEST(Fields, of_a_query_are_read_from_its_pairs)
{
    std::vector<form::Pair> const pairs{
        {"mood", "angry"}, {"limit", "20"}, {"mood", "new"}, {"words", ""}, {"mine", "true"}};
    auto const filter = from_pairs<Filter>(pairs).value();
    EXPECT_THAT(filter.mood, ElementsAre(Mood::angry, Mood::new_));
    EXPECT_EQ(filter.limit, 20);
    EXPECT_TRUE(filter.mine);
    EXPECT_FALSE(filter.words);
    EXPECT_EQ(from_pairs<Filter>({})->limit, 50);
}

TEST(Fields, of_a_query_are_refused_like_those_of_json)
{
    std::vector<form::Pair> const pairs{{"mood", "glad"},    {"limit", "0"}, {"words", "x"},
                                        {"mine", "perhaps"}, {"sort", "a"},  {"limit", "3"}};
    EXPECT_THAT(codes(from_pairs<Filter>(pairs).error()),
                ElementsAre("mood:not_a_choice", "limit:too_small", "words:too_short", "mine:not_true_or_false",
                            "sort:unknown_field", "limit:too_many"));
}

struct PlainNames final : form::Components
{
    std::string name_of(form::Type const& type, form::Use) override { return short_name(type); }
};

std::string component(form::Type const& type, form::Use use)
{
    std::string out;
    PlainNames names;
    form::write_component_schema(type, use, out, names);
    return out;
}

TEST(Fields, make_a_schema_of_their_struct)
{
    EXPECT_EQ(component(form::type_of<Label>(), form::Use::input),
              R"({"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":10},)"
              R"("weight":{"anyOf":[{"type":"integer","minimum":0,"maximum":5},{"type":"null"}]}},)"
              R"("required":["name"],"additionalProperties":false})");
    EXPECT_THAT(component(form::type_of<Label>(), form::Use::answer), HasSubstr(R"("required":["name","weight"])"));
    EXPECT_EQ(component(form::type_of<Mood>(), form::Use::answer),
              R"({"type":"string","enum":["calm","angry","new"]})");
    EXPECT_THAT(component(form::type_of<Tree>(), form::Use::answer),
                HasSubstr(R"("below":{"type":"array","items":{"$ref":"#/components/schemas/Tree"}})"));
}

TEST(Fields, name_their_struct_shortly)
{
    EXPECT_EQ(form::short_name(form::type_of<Label>()), "Label");
    EXPECT_EQ(form::short_name(form::type_of<Paged<Label>>()), "LabelPaged");
}

TEST(Money, adds_only_its_own_currency)
{
    EXPECT_EQ((Money{1250, "EUR"} + Money{-50, "EUR"}), (Money{1200, "EUR"}));
    EXPECT_EQ((Money{} + Money{5, "DKK"}), (Money{5, "DKK"}));
    EXPECT_THROW((Money{1, "EUR"} + Money{1, "DKK"}), std::logic_error);
    EXPECT_THROW((Money{INT64_MAX, "EUR"} + Money{1, "EUR"}), std::overflow_error);
}

TEST(Money, is_written_with_the_digits_of_its_currency)
{
    EXPECT_EQ(to_plain({1250, "EUR"}), "12.50 EUR");
    EXPECT_EQ(to_plain({-5, "EUR"}), "-0.05 EUR");
    EXPECT_EQ(to_plain({1250, "JPY"}), "1250 JPY");
    EXPECT_EQ(to_plain({INT64_MIN, "KWD"}), "-9223372036854775.808 KWD");
    EXPECT_EQ(to_json(Money{1250, "EUR"}), R"({"minor":1250,"currency":"EUR"})");
}

TEST(Text, knows_utf8)
{
    EXPECT_TRUE(text::is_utf8("plain, long enough for eight at once, \u00e6\u20ac\U0001F600"));
    for (char const* bad : {"\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\x80", "12345678\xFF"})
        EXPECT_FALSE(text::is_utf8(bad));
    EXPECT_EQ(text::characters("\u00e6\u20acx"), 3U);
    EXPECT_EQ(text::trimmed("\u00A0 a b\t\u200B"), "a b");
    EXPECT_EQ(text::cut("\u00e6\u00e6\u00e6", 2), "\u00e6\u00e6");
    EXPECT_TRUE(text::same_secret("abc", "abc"));
    EXPECT_FALSE(text::same_secret("abc", "abd"));
}
}
}
