#pragma once
// What may be asked and what counts as an answer. Pure.
#include "features/selfcheck/questions.h"
#include "ground/clock/zone.h"

namespace regard::selfcheck
{
// A self-check that may be made.
struct Plan
{
    NewSelfCheck wish;                         // trimmed
    Instant closes_at;                         // the end of its last day in the maker's zone
    std::vector<std::pair<Group, int>> groups; // asked, and how many
};

// Refuses with `named_twice`, `control_characters` (fields `name`, `steps/…`, `teams/…`), `already_past`, `too_far`
// (`closes`), `group_too_small` (`…_expected`), `one_group_only`.
Result<Plan> plan(NewSelfCheck wish, Instant now, Zone const& zone);

// What one person answered, apart: choices are counted, texts are laid among others.
struct Ballot
{
    struct Choice
    {
        std::string_view question;
        int step;
        std::string choice;
    };
    struct Text
    {
        std::string_view question;
        std::string words;
    };
    std::vector<Choice> choices; // one for each question asked, none open
    std::vector<Text> texts;     // none that is blank
};

// Refuses, all at once, with `not_asked` (a question or step that is not of this self-check), `answered_twice`, `not_a_choice`,
// `no_text`, `control_characters` at `answers/…`, and `not_answered` where a choice is missing.
Parsed<Ballot> ballot(std::span<Given const> answers, std::vector<std::string> const& steps, std::size_t teams);
}
