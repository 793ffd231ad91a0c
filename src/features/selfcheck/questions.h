#pragma once
// The eight questions. What they say stands in sentences/<language>/selfcheck.json; here is their shape. Pure.
#include "features/selfcheck/model.h"

#include <span>
#include <string_view>

namespace regard::selfcheck
{
enum class About : std::uint8_t { whole, step };      // asked once, or for each step
enum class Wording : std::uint8_t { same, by_group }; // leaders are asked what others may; the frontline what they may

struct Form
{
    std::string_view key;
    QuestionKind kind;
    About about;
    Wording wording;
    std::span<std::string_view const> choices; // `teams` stands for the names given at making
};
std::span<Form const> forms(); // in the order asked
Form const* form_of(std::string_view key);

// One question as it is asked of one self-check. Choices are codes: `team_1`, `nobody`, `unknown`.
struct Asked
{
    Form const* form;
    int step; // from 1; 0: not about a step
    std::vector<std::string> choices;
};
std::vector<Asked> asked(std::size_t steps, std::size_t teams);

// `team_3` is 3; anything else 0.
int team_of(std::string_view choice);
}
