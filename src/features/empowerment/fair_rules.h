#pragma once
// Patterns worth a conversation in what a unit gave. Pure: no database, no clock.
#include "features/empowerment/model.h"

#include <span>

namespace regard::empowerment
{
struct Given
{
    GestureId id;
    EmployeeId by;
    CustomerId to;
    std::int64_t amount = 0;
    Instant at;
    std::optional<std::int64_t> most_at_once{}; // of the policy it was given under
    double part_of_period = 0.5;                // how much of its allowance's period had passed
};

struct Pattern
{
    QuestionKind kind = QuestionKind::split;
    std::vector<GestureId> gestures;
};

constexpr Span split_within = Span::days(7); // by one person to one customer, together beyond what is allowed at once
constexpr std::size_t often = 3;             // to one customer, whoever gave it
constexpr double end_of_period = 0.9;        // an even spread leaves a tenth of what is given to the time after it
constexpr double rush = 0.2;                 // twice as much, sure to 95 %

// By time, one currency or several. Nothing in it names a person.
std::vector<Pattern> patterns(std::span<Given const> given);
}
