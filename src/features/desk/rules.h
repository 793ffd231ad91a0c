#pragma once
// What may become of a case, and who gets it. Pure: no database, no clock.
#include "features/desk/model.h"

#include <span>

namespace regard::desk
{
constexpr Span undo_for = Span::seconds(10);      // so long a message can be taken back
constexpr Span accept_within = Span::hours(24);   // else the lead owns the case (law 1)
constexpr int most_refusals = 3;                  // then too
constexpr Span same_case_within = Span::days(30); // a late answer reopens; afterwards it begins a linked case
constexpr Span silence_confirms = Span::days(7);  // after a resolution
constexpr Span filed_after = Span::days(30);      // after it ended: no answer reopens it any more

// ---- states
// Where a case may go by an employee's hand. `asked`: a question has gone out since the customer's last word (law 4).
std::vector<State> next_states(State from, bool asked);

// Refuses with `state_not_possible`, `no_question_out`, `resolution_missing`, `closing_reason_missing`, `reason_missing`.
Result<void> check_state(State from, bool asked, NewState const& wish);

// What the customer's word does to a case in that state.
enum class Wakes : std::uint8_t {
    nothing,    // it is open: the target runs on
    goes_on,    // it waited: it is open again
    reopens,    // it was resolved
    follows_up, // it is filed, or too long over: a linked case begins
};
Wakes customer_wrote(State state, std::optional<Instant> ended, Instant now);

// ---- owners
struct Candidate
{
    EmployeeId id;
    bool speaks = false;   // the customer's language
    std::int64_t open = 0; // cases they own
};
// The one with the least open work among those who speak the customer's language, else among all. Nobody of nobody.
std::optional<EmployeeId> least_busy(std::span<Candidate const> candidates);
}
