#pragma once
// Self-checks, as the API shows them.
#include "base/fields.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace regard::selfcheck
{
struct SelfCheckTag;
using SelfCheckId = Id<SelfCheckTag>;

// Who is asked. Stored as its number.
enum class Group : std::uint8_t { leaders, leads, frontline };
BOOST_DESCRIBE_ENUM(Group, leaders, leads, frontline)
constexpr Group all_groups[]{Group::leaders, Group::leads, Group::frontline};
std::string name_of(Group group);

enum class Language : std::uint8_t { en, da };
BOOST_DESCRIBE_ENUM(Language, en, da)

enum class State : std::uint8_t { open, closed };
BOOST_DESCRIBE_ENUM(State, open, closed)

struct NewSelfCheck
{
    std::string name;
    std::vector<std::string> steps; // of the customer's journey
    std::vector<std::string> teams; // who might answer for them
    Date closes;                    // the last day, in the maker's zone
    Language language = Language::en;
    int leaders_expected = 0, leads_expected = 0, frontline_expected = 0; // 0: not asked
};
BOOST_DESCRIBE_STRUCT(NewSelfCheck, (),
                      (name, steps, teams, closes, language, leaders_expected, leads_expected, frontline_expected))
constexpr auto rules_of(form::Of<NewSelfCheck>)
{
    using namespace form;
    return rules(on(&NewSelfCheck::name, not_blank, length(1, 100)),
                 on(&NewSelfCheck::steps, length(1, 4), each(not_blank, length(1, 80)),
                    about("Steps of the customer's journey to ask about")),
                 on(&NewSelfCheck::teams, length(2, 12), each(not_blank, length(1, 80)),
                    about("Teams or units that might answer for them")),
                 on(&NewSelfCheck::closes, about("The last day on which it can be answered, in your time zone")),
                 on(&NewSelfCheck::leaders_expected, range(0, 100'000), may_be_left_out,
                    about("How many are asked; 0: none, else at least 5")),
                 on(&NewSelfCheck::leads_expected, range(0, 100'000), may_be_left_out),
                 on(&NewSelfCheck::frontline_expected, range(0, 100'000), may_be_left_out));
}

// ---- what those who answer see and send
enum class QuestionKind : std::uint8_t { choice, case_, text };
BOOST_DESCRIBE_ENUM(QuestionKind, choice, case_, text)

struct Option
{
    std::string value, text;
};
BOOST_DESCRIBE_STRUCT(Option, (), (value, text))

struct Question
{
    std::string key;
    QuestionKind kind = QuestionKind::choice;
    std::optional<std::string> step;
    std::string text;
    std::vector<Option> options; // none for a text
};
BOOST_DESCRIBE_STRUCT(Question, (), (key, kind, step, text, options))

struct Questionnaire
{
    std::string name;
    Group group = Group::leaders;
    Language language = Language::en;
    std::vector<std::string> steps;
    std::vector<Question> questions;
};
BOOST_DESCRIBE_STRUCT(Questionnaire, (), (name, group, language, steps, questions))

struct Given
{
    std::string question;
    std::optional<std::string> step;
    std::string value;               // of the option chosen; empty for a text
    std::optional<std::string> text; // only where the question wants one
};
BOOST_DESCRIBE_STRUCT(Given, (), (question, step, value, text))
constexpr auto rules_of(form::Of<Given>)
{
    using namespace form;
    return rules(on(&Given::question, length(1, 40)), on(&Given::step, length(1, 80)),
                 on(&Given::value, length(0, 40), may_be_left_out), on(&Given::text, length(0, 1'000)));
}

struct Answers
{
    std::string browser; // drawn at random by the browser, kept there: so that one does not answer twice by mistake
    std::vector<Given> answers;
};
BOOST_DESCRIBE_STRUCT(Answers, (), (browser, answers))
constexpr auto rules_of(form::Of<Answers>)
{
    using namespace form;
    return rules(on(&Answers::browser, length(16, 64),
                    about("Drawn at random by the browser and kept there for this link alone")),
                 on(&Answers::answers, length(1, 40)));
}

// ---- what comes out
enum class GroupState : std::uint8_t { shown, too_few, not_asked };
BOOST_DESCRIBE_ENUM(GroupState, shown, too_few, not_asked)

struct GroupResult
{
    Group group = Group::leaders;
    std::optional<int> answers; // only where shown
    GroupState state = GroupState::not_asked;
};
BOOST_DESCRIBE_STRUCT(GroupResult, (), (group, answers, state))

// A share of a group, never exact: `value` is the likeliest between the ends.
struct AboutShare
{
    double value = 0, low = 0, high = 0;
};
BOOST_DESCRIBE_STRUCT(AboutShare, (), (value, low, high))

using Shares = std::map<std::string, std::map<std::string, AboutShare>>; // by group, then by option

struct QuestionResult
{
    std::string question;
    std::optional<std::string> step;
    std::string title;
    std::vector<Option> options;
    Shares groups;
    std::map<std::string, double>
        agreement; // who answers: the share of a group that names what the other groups name most
};
BOOST_DESCRIBE_STRUCT(QuestionResult, (), (question, step, title, options, groups, agreement))

// Two groups see it differently: a finding.
struct Gap
{
    std::string question;
    std::optional<std::string> step;
    std::string title, evidence, next_step;
    double distance = 0; // total variation, of the two groups furthest apart: 0 the same, 1 nothing in common
    std::vector<Group> between;
    std::vector<Option> options;
    Shares groups;
};
BOOST_DESCRIBE_STRUCT(Gap, (), (question, step, title, evidence, next_step, distance, between, options, groups))

struct GroupTexts
{
    std::string question;
    Group group = Group::leaders;
    std::vector<std::string> items;
};
BOOST_DESCRIBE_STRUCT(GroupTexts, (), (question, group, items))

struct SelfCheckResult
{
    std::vector<GroupResult> groups;
    std::vector<Gap> gaps; // the widest first
    std::vector<QuestionResult> questions;
    std::vector<GroupTexts> texts;
    std::string how_counted;
};
BOOST_DESCRIBE_STRUCT(SelfCheckResult, (), (groups, gaps, questions, texts, how_counted))

struct SelfCheckLine
{
    SelfCheckId id;
    std::string name;
    std::vector<std::string> steps;
    State state = State::open;
    Date closes;
};
BOOST_DESCRIBE_STRUCT(SelfCheckLine, (), (id, name, steps, state, closes))

struct SelfCheck
{
    SelfCheckId id;
    std::string name;
    std::vector<std::string> steps, teams;
    Language language = Language::en;
    State state = State::open;
    Date closes;
    std::map<std::string, std::string> links; // by group, while open, for those who may make one
    std::map<std::string, int> expected;      // by group asked
    std::optional<std::map<std::string, std::optional<int>>> participation; // once closed; null below five
    std::optional<SelfCheckResult> result;                                  // once closed
};
BOOST_DESCRIBE_STRUCT(SelfCheck, (),
                      (id, name, steps, teams, language, state, closes, links, expected, participation, result))
}
