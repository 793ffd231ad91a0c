#include "features/selfcheck/questions.h"

#include <algorithm>
#include <charconv>

namespace regard::selfcheck
{
namespace
{
constexpr std::string_view teams = "teams";
constexpr std::string_view who_answers[]{teams, "nobody", "unknown"};
constexpr std::string_view may_put_right[]{"at_once", "after_asking", "passed_on", "unknown"};
constexpr std::string_view good_faith[]{"backed", "nothing", "blamed", "unknown"};
constexpr std::string_view measured_on[]{"helps", "partly", "hinders", "not_measured", "unknown"};
constexpr std::string_view good_experience[]{"quick", "right_first_time", "kept_informed", "one_person",
                                             "easy",  "unknown"};
constexpr std::string_view where_learning[]{"known_place", "lead", "colleagues", "nowhere", "unknown"};
constexpr std::string_view became_of_it[]{"changed_and_told", "changed",        "answered",
                                          "silence",          "nothing_passed", "unknown"};

using enum QuestionKind;
constexpr Form all[]{
    {"who_answers", choice, About::step, Wording::same, who_answers},
    {"may_put_right", case_, About::whole, Wording::by_group, may_put_right},
    {"good_faith", choice, About::whole, Wording::by_group, good_faith},
    {"measured_on", choice, About::whole, Wording::by_group, measured_on},
    {"good_experience", choice, About::step, Wording::same, good_experience},
    {"where_learning", choice, About::whole, Wording::by_group, where_learning},
    {"became_of_it", choice, About::whole, Wording::by_group, became_of_it},
    {"change_one", text, About::whole, Wording::same, {}},
};

std::vector<std::string> choices_of(Form const& form, std::size_t team_count)
{
    std::vector<std::string> choices;
    for (std::string_view const choice : form.choices) {
        if (choice != teams)
            choices.emplace_back(choice);
        else
            for (std::size_t i = 1; i <= team_count; ++i)
                choices.push_back("team_" + std::to_string(i));
    }
    return choices;
}
}

std::span<Form const> forms() { return all; }

Form const* form_of(std::string_view key)
{
    auto const* const found =
        std::find_if(std::begin(all), std::end(all), [&](Form const& form) { return form.key == key; });
    return found == std::end(all) ? nullptr : found;
}

std::vector<Asked> asked(std::size_t steps, std::size_t team_count)
{
    std::vector<Asked> questions;
    for (Form const& form : all) {
        std::size_t const first = form.about == About::step ? 1 : 0;
        std::size_t const last = form.about == About::step ? steps : 0;
        for (std::size_t step = first; step <= last; ++step)
            questions.push_back({&form, static_cast<int>(step), choices_of(form, team_count)});
    }
    return questions;
}

int team_of(std::string_view choice)
{
    constexpr std::string_view prefix = "team_";
    int number = 0;
    if (choice.starts_with(prefix))
        std::from_chars(choice.data() + prefix.size(), choice.data() + choice.size(), number);
    return number;
}
}
