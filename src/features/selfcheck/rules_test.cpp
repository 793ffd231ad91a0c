#include "features/selfcheck/rules.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace regard::selfcheck
{
namespace
{
Instant at(std::string_view text) { return instant_from_rfc3339(text).value(); }

NewSelfCheck wish()
{
    return {"Spring",
            {"Report a lost card", "Open an account"},
            {"Cards", "Branches"},
            Date::of(2026, 3, 31),
            Language::en,
            10,
            20,
            200};
}

Result<Plan> planned(NewSelfCheck const& what)
{
    return plan(what, at("2026-03-20T10:00:00Z"), Zone::find("Europe/Copenhagen").value());
}

// Every question answered with its first choice.
std::vector<Given> all_first(std::vector<std::string> const& steps)
{
    std::vector<Given> answers;
    for (Asked const& one : asked(steps.size(), 2))
        if (one.form->kind != QuestionKind::text)
            answers.push_back({std::string(one.form->key),
                               one.step ? std::optional(steps[static_cast<std::size_t>(one.step - 1)]) : std::nullopt,
                               one.choices.front(), std::nullopt});
    return answers;
}

std::vector<std::string> const steps{"Report a lost card", "Open an account"};

std::vector<std::string> faults(std::vector<Given> const& answers)
{
    auto const read = ballot(answers, steps, 2);
    std::vector<std::string> found;
    if (!read)
        for (Refusal const& refusal : read.error())
            found.push_back(refusal.field + ':' + refusal.code);
    return found;
}
}

TEST(Making, is_open_until_its_last_day_ends_where_the_maker_lives)
{
    EXPECT_EQ(planned(wish())->closes_at, at("2026-03-31T22:00:00Z"));
}

TEST(Making, names_are_trimmed)
{
    auto one = wish();
    one.steps[0] = "  Report a lost card ";
    EXPECT_EQ(planned(one)->wish.steps[0], "Report a lost card");
}

struct BadWish
{
    char const* what;
    std::function<void(NewSelfCheck&)> spoil;
    char const *code, *field;
};

TEST(Making, bad_wishes_are_refused_at_their_field)
{
    BadWish const table[]{
        {"step twice",
         [](auto& w) {
             w.steps = {"A", " A"};
         },
         "named_twice", "steps/1"},
        {"team twice",
         [](auto& w) {
             w.teams = {"A", "B", "A"};
         },
         "named_twice", "teams/2"},
        {"line break", [](auto& w) { w.name = "a\nb"; }, "control_characters", "name"},
        {"bell", [](auto& w) { w.teams[1] = "a\a"; }, "control_characters", "teams/1"},
        {"yesterday", [](auto& w) { w.closes = Date::of(2026, 3, 19); }, "already_past", "closes"},
        {"in two years", [](auto& w) { w.closes = Date::of(2028, 3, 19); }, "too_far", "closes"},
        {"four leaders", [](auto& w) { w.leaders_expected = 4; }, "group_too_small", "leaders_expected"},
        {"one group", [](auto& w) { w.leaders_expected = w.leads_expected = 0; }, "one_group_only",
         "frontline_expected"},
    };
    for (BadWish const& bad : table) {
        auto one = wish();
        bad.spoil(one);
        auto const made = planned(one);
        ASSERT_FALSE(made) << bad.what;
        EXPECT_EQ(made.error().code, bad.code) << bad.what;
        EXPECT_EQ(made.error().field, bad.field) << bad.what;
    }
}

TEST(Making, a_group_may_be_left_out)
{
    auto one = wish();
    one.leaders_expected = 0;
    EXPECT_EQ(planned(one)->groups, (std::vector<std::pair<Group, int>>{{Group::leads, 20}, {Group::frontline, 200}}));
}

TEST(Questions, are_eight_and_two_of_them_are_asked_for_each_step)
{
    EXPECT_EQ(forms().size(), 8u);
    EXPECT_EQ(asked(3, 2).size(), 6u + 2 * 3);
    EXPECT_EQ(asked(1, 3)[0].choices, (std::vector<std::string>{"team_1", "team_2", "team_3", "nobody", "unknown"}));
}

TEST(Questions, not_knowing_is_always_the_last_choice)
{
    for (Asked const& one : asked(1, 2))
        EXPECT_EQ(one.choices.empty() ? "unknown" : one.choices.back(), "unknown") << one.form->key;
}

TEST(Answering, takes_one_answer_to_each_question_and_the_text_apart)
{
    auto answers = all_first(steps);
    answers.push_back({"change_one", std::nullopt, "", "  Call back the same day. "});
    auto const read = ballot(answers, steps, 2);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->choices.size(), 9u);
    ASSERT_EQ(read->texts.size(), 1u);
    EXPECT_EQ(read->texts[0].words, "Call back the same day.");
}

TEST(Answering, a_blank_text_is_none)
{
    auto answers = all_first(steps);
    answers.push_back({"change_one", std::nullopt, "", " \n "});
    EXPECT_TRUE(ballot(answers, steps, 2)->texts.empty());
}

TEST(Answering, what_was_not_asked_or_offered_is_refused_at_its_place)
{
    struct
    {
        char const* what;
        std::function<void(std::vector<Given>&)> spoil;
        char const* fault;
    } const table[]{
        {"unknown question",
         [](auto& a) {
             a.push_back({"salary", {}, "high", {}});
         },
         "answers/9/question:not_asked"},
        {"unknown step", [](auto& a) { a[0].step = "Close an account"; }, "answers/0/question:not_asked"},
        {"a step where none is asked", [](auto& a) { a[2].step = "Open an account"; }, "answers/2/question:not_asked"},
        {"twice", [](auto& a) { a.push_back(a[2]); }, "answers/9/question:answered_twice"},
        {"a choice of another question", [](auto& a) { a[2].value = "backed"; }, "answers/2/value:not_a_choice"},
        {"a team that is not there", [](auto& a) { a[0].value = "team_3"; }, "answers/0/value:not_a_choice"},
        {"the word behind the teams", [](auto& a) { a[0].value = "teams"; }, "answers/0/value:not_a_choice"},
        {"nothing chosen", [](auto& a) { a[2].value.clear(); }, "answers/2/value:not_a_choice"},
        {"text with a choice", [](auto& a) { a[2].text = "because"; }, "answers/2/text:no_text"},
        {"a choice with a text",
         [](auto& a) {
             a.push_back({"change_one", {}, "yes", "x"});
         },
         "answers/9/value:not_a_choice"},
        {"control characters",
         [](auto& a) {
             a.push_back({"change_one", {}, "", "a\x01"});
         },
         "answers/9/text:control_characters"},
        {"a question left open", [](auto& a) { a.erase(a.begin() + 3); }, "answers:not_answered"},
    };
    for (auto const& bad : table) {
        auto answers = all_first(steps);
        bad.spoil(answers);
        auto const found = faults(answers);
        EXPECT_NE(std::find(found.begin(), found.end(), bad.fault), found.end())
            << bad.what << ": " << ::testing::PrintToString(found);
    }
}
}
