#include "features/selfcheck/rules.h"

#include "base/text.h"
#include "features/selfcheck/anonymity.h"

#include <algorithm>
#include <fmt/format.h>

namespace regard::selfcheck
{
namespace
{
constexpr int longest_open_days = 366;
constexpr std::int64_t day_micros = 86'400'000'000;

Result<void> check_name(std::string& name, std::string field)
{
    name = text::trimmed(name);
    if (text::has_control(name) || name.find_first_of("\t\r\n") != std::string::npos)
        return Refusal{"control_characters", "Write this on one line, without control characters.", std::move(field)};
    return {};
}

Result<void> check_names(std::vector<std::string>& names, std::string_view field)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (auto const fine = check_name(names[i], fmt::format("{}/{}", field, i)); !fine)
            return fine;
        if (std::find(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(i), names[i]) !=
            names.begin() + static_cast<std::ptrdiff_t>(i))
            return Refusal{"named_twice", "This is named twice. Take one of the two out.",
                           fmt::format("{}/{}", field, i)};
    }
    return {};
}

Result<Instant> end_of(Date last, Instant now, Zone const& zone)
{
    std::int32_t const today = zone.local_date(now).days;
    if (last.days < today)
        return Refusal{"already_past", "This day has passed. Choose today or a later one.", "closes"};
    if (last.days > today + longest_open_days)
        return Refusal{"too_far", "A self-check is open for a year at most. Two weeks are usually enough.", "closes"};
    return zone.resolve((last.days + 1) * day_micros).at;
}

Result<std::vector<std::pair<Group, int>>> groups_of(NewSelfCheck const& wish)
{
    std::vector<std::pair<Group, int>> groups;
    int const expected[]{wish.leaders_expected, wish.leads_expected, wish.frontline_expected};
    for (Group const group : all_groups) {
        int const n = expected[static_cast<std::size_t>(group)];
        if (n > 0 && n < fewest_shown)
            return Refusal{"group_too_small",
                           "A group below five is never shown. Ask at least five of them, or none and count them with "
                           "another group.",
                           name_of(group) + "_expected"};
        if (n > 0)
            groups.emplace_back(group, n);
    }
    if (groups.size() < 2)
        return Refusal{"one_group_only", "Ask at least two groups: the gap between them is the result.",
                       "frontline_expected"};
    return groups;
}
}

std::string name_of(Group group)
{
    constexpr std::string_view names[]{"leaders", "leads", "frontline"};
    return std::string(names[static_cast<std::size_t>(group)]);
}

Result<Plan> plan(NewSelfCheck wish, Instant now, Zone const& zone)
{
    if (auto const fine = check_name(wish.name, "name"); !fine)
        return fine.error();
    if (auto const fine = check_names(wish.steps, "steps"); !fine)
        return fine.error();
    if (auto const fine = check_names(wish.teams, "teams"); !fine)
        return fine.error();
    auto const closes_at = end_of(wish.closes, now, zone);
    if (!closes_at)
        return closes_at.error();
    auto groups = groups_of(wish);
    if (!groups)
        return groups.error();
    return Plan{std::move(wish), *closes_at, std::move(*groups)};
}

namespace
{
// Reads the answers one by one against what was asked.
class Reader
{
  public:
    Reader(std::vector<std::string> const& steps, std::size_t teams)
        : steps_(steps), asked_(asked(steps.size(), teams)), seen_(asked_.size())
    {}

    void read(Given const& given, std::size_t at)
    {
        std::size_t const which = find(given);
        if (which == asked_.size())
            return refuse("not_asked", "This question is not asked here. Load the page again.", at, "question");
        if (seen_[which])
            return refuse("answered_twice", "This question is answered twice.", at, "question");
        seen_[which] = true;
        if (asked_[which].form->kind == QuestionKind::text)
            take_text(asked_[which], given, at);
        else
            take_choice(asked_[which], given, at);
    }

    Parsed<Ballot> finish()
    {
        for (std::size_t i = 0; i < asked_.size(); ++i)
            if (!seen_[i] && asked_[i].form->kind != QuestionKind::text)
                refusals_.emplace_back(
                    "not_answered", "One question is still open: choose an answer, if only “I don't know”.", "answers");
        if (!refusals_.empty())
            return std::move(refusals_);
        return std::move(ballot_);
    }

  private:
    std::size_t find(Given const& given) const
    {
        int step = 0;
        if (given.step) {
            auto const found = std::find(steps_.begin(), steps_.end(), *given.step);
            step = found == steps_.end() ? -1 : static_cast<int>(found - steps_.begin()) + 1;
        }
        return static_cast<std::size_t>(
            std::find_if(asked_.begin(), asked_.end(),
                         [&](Asked const& one) { return one.form->key == given.question && one.step == step; }) -
            asked_.begin());
    }

    void take_choice(Asked const& one, Given const& given, std::size_t at)
    {
        if (given.text)
            return refuse("no_text", "This question wants a choice, no text.", at, "text");
        if (std::find(one.choices.begin(), one.choices.end(), given.value) == one.choices.end())
            return refuse("not_a_choice", "Choose one of the answers offered.", at, "value");
        ballot_.choices.push_back({one.form->key, one.step, given.value});
    }

    void take_text(Asked const& one, Given const& given, std::size_t at)
    {
        if (!given.value.empty())
            return refuse("not_a_choice", "This question wants your own words.", at, "value");
        std::string words(text::trimmed(given.text.value_or("")));
        if (text::has_control(words))
            return refuse("control_characters", "Write this without control characters.", at, "text");
        if (!words.empty())
            ballot_.texts.push_back({one.form->key, std::move(words)});
    }

    void refuse(std::string code, std::string sentence, std::size_t at, std::string_view member)
    {
        refusals_.emplace_back(std::move(code), std::move(sentence), fmt::format("answers/{}/{}", at, member));
    }

    std::vector<std::string> const& steps_;
    std::vector<Asked> asked_;
    std::vector<bool> seen_;
    Ballot ballot_;
    Refusals refusals_;
};
}

Parsed<Ballot> ballot(std::span<Given const> answers, std::vector<std::string> const& steps, std::size_t teams)
{
    Reader reader(steps, teams);
    for (std::size_t i = 0; i < answers.size(); ++i)
        reader.read(answers[i], i);
    return reader.finish();
}
}
