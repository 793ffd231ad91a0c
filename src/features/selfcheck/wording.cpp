#include "features/selfcheck/wording.h"

#include "ground/text/number.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace regard::selfcheck
{
namespace
{
std::optional<std::string> step_name(store::Standing const& standing, int step)
{
    if (step == 0)
        return std::nullopt;
    return standing.steps[static_cast<std::size_t>(step - 1)];
}

AboutShare about(Band const& band, double likely, int answers)
{
    return {likely, static_cast<double>(band.fewest) / answers, static_cast<double>(band.most) / answers};
}

Shares shares_of(Sheet const& sheet, std::vector<Option> const& options)
{
    Shares shares;
    for (auto const& [group, published] : sheet) {
        auto const likely = likely_shares(published.bands, published.answers);
        for (std::size_t i = 0; i < options.size(); ++i)
            shares[name_of(group)][options[i].value] = about(published.bands[i], likely[i], published.answers);
    }
    return shares;
}

GroupState state_of(store::Standing const& standing, Group group, std::optional<int>& answers)
{
    for (auto const& asked : standing.groups)
        if (asked.group == group) {
            answers = asked.answers;
            return answers ? GroupState::shown : GroupState::too_few;
        }
    return GroupState::not_asked;
}
}

std::string Words::say(std::string_view key, std::initializer_list<text::Argument> arguments) const
{
    return catalogue_.say(language_, fmt::format("selfcheck.{}", key), arguments);
}

std::string Words::group(Group group) const { return say(fmt::format("groups.{}", name_of(group))); }

std::vector<Question> Words::questions(store::Standing const& standing, Group group) const
{
    std::vector<Question> all;
    for (Asked const& one : asked(standing.steps.size(), standing.teams.size())) {
        Form const& form = *one.form;
        auto const step = step_name(standing, one.step);
        std::string const version = form.wording == Wording::by_group ? name_of(group) : "everybody";
        all.push_back({std::string(form.key), form.kind, step,
                       say(fmt::format("ask.{}.{}", form.key, version), {{"step", step.value_or("")}}),
                       options(standing, one)});
    }
    return all;
}

std::vector<Option> Words::options(store::Standing const& standing, Asked const& question) const
{
    std::vector<Option> all;
    for (std::string const& choice : question.choices) {
        int const team = team_of(choice);
        all.push_back({choice, team > 0 ? standing.teams[static_cast<std::size_t>(team - 1)]
                                        : say(fmt::format("choice.{}.{}", question.form->key, choice))});
    }
    return all;
}

SelfCheckResult Words::result(store::Standing const& standing, std::map<QuestionAt, Sheet> const& sheets,
                              std::vector<GroupTexts> texts) const
{
    SelfCheckResult result;
    for (Group const group : all_groups) {
        GroupResult one{group, std::nullopt, GroupState::not_asked};
        one.state = state_of(standing, group, one.answers);
        result.groups.push_back(one);
    }
    std::vector<std::pair<QuestionAt, Sheet>> in_order;
    for (Asked const& question : asked(standing.steps.size(), standing.teams.size()))
        if (auto const found = sheets.find({std::string(question.form->key), question.step}); found != sheets.end()) {
            in_order.emplace_back(*found);
            result.questions.push_back(question_result(standing, question, found->second));
        }
    for (GapFound const& found : gaps(in_order)) {
        auto const at =
            std::find_if(in_order.begin(), in_order.end(), [&](auto const& one) { return one.first == found.at; });
        result.gaps.push_back(
            gap(result.questions[static_cast<std::size_t>(at - in_order.begin())], found, at->second));
    }
    result.texts = std::move(texts);
    for (GroupTexts& one : result.texts)
        one.question = say(fmt::format("title.{}", one.question));
    result.how_counted = say("how_counted");
    return result;
}

QuestionResult Words::question_result(store::Standing const& standing, Asked const& question, Sheet const& sheet) const
{
    QuestionResult one;
    one.question = question.form->key;
    one.step = step_name(standing, question.step);
    one.title = say(fmt::format("title.{}", question.form->key), {{"step", one.step.value_or("")}});
    one.options = options(standing, question);
    one.groups = shares_of(sheet, one.options);
    if (one.question == "who_answers")
        for (auto const& [group, share] : agreement(sheet))
            one.agreement[name_of(group)] = share;
    return one;
}

Gap Words::gap(QuestionResult const& about, GapFound const& found, Sheet const& sheet) const
{
    Gap gap;
    gap.question = about.question;
    gap.step = about.step;
    std::string const step = about.step.value_or("");
    gap.title = say(fmt::format("gap.{}.title", about.question),
                    {{"step", step}, {"a", group(found.one)}, {"b", group(found.other)}});
    gap.evidence = evidence(about, found, sheet);
    gap.next_step = say(fmt::format("gap.{}.next_step", about.question), {{"step", step}});
    gap.distance = found.distance;
    gap.between = {found.one, found.other};
    gap.options = about.options;
    gap.groups = about.groups;
    return gap;
}

std::string Words::evidence(QuestionResult const& about, GapFound const& found, Sheet const& sheet) const
{
    auto const share = [&](Group group) {
        return text::percent(language_, about.groups.at(name_of(group)).at(about.options[found.choice].value).value);
    };
    return say("evidence", {{"choice", about.options[found.choice].text},
                            {"a", group(found.one)},
                            {"b", group(found.other)},
                            {"a_share", share(found.one)},
                            {"b_share", share(found.other)},
                            {"a_answers", sheet.at(found.one).answers},
                            {"b_answers", sheet.at(found.other).answers}});
}
}
