#include "features/desk/rules.h"

#include <algorithm>

namespace regard::desk
{
namespace
{
bool is_blank(std::optional<std::string> const& text) { return !text || text->empty(); }
}

std::vector<State> next_states(State from, bool asked)
{
    using enum State;
    std::vector<State> to;
    switch (from) {
    case open:
        to = {waiting_for_customer, waiting_for_third_party, resolved, closed};
        break;
    case waiting_for_customer:
        to = {open, waiting_for_third_party, resolved, closed};
        break;
    case waiting_for_third_party:
        to = {open, waiting_for_customer, resolved, closed};
        break;
    case resolved:
        to = {open, confirmed, closed};
        break;
    case confirmed:
        to = {open, closed};
        break;
    case closed:
        to = {open};
        break;
    }
    if (!asked)
        std::erase(to, waiting_for_customer);
    return to;
}

Result<void> check_state(State from, bool asked, NewState const& wish)
{
    auto const may = next_states(from, asked);
    if (wish.state == State::waiting_for_customer && from != wish.state && !asked)
        return Refusal{"no_question_out",
                       "The case waits for the customer only once a question has gone out. Write one first.", "state"};
    if (std::find(may.begin(), may.end(), wish.state) == may.end())
        return Refusal{"state_not_possible", "The case cannot go there from where it is now.", "state"};
    if (wish.state == State::resolved && is_blank(wish.resolution))
        return Refusal{"resolution_missing", "Say in a sentence what was done.", "resolution"};
    if (wish.state == State::closed && !wish.closed_as)
        return Refusal{"closing_reason_missing", "Say why it is closed.", "closed_as"};
    if (wish.state == State::closed && *wish.closed_as == ClosedAs::merged)
        return Refusal{"state_not_possible", "Merge it into the other case instead.", "closed_as"};
    if (!is_open(from) && is_open(wish.state) && is_blank(wish.reason))
        return Refusal{"reason_missing", "Say why it is opened again.", "reason"};
    return {};
}

Wakes customer_wrote(State state, std::optional<Instant> ended, Instant now)
{
    switch (state) {
    case State::open:
    case State::waiting_for_third_party:
        return Wakes::nothing;
    case State::waiting_for_customer:
        return Wakes::goes_on;
    case State::resolved:
    case State::confirmed:
        return ended && now - *ended > same_case_within ? Wakes::follows_up : Wakes::reopens;
    case State::closed:
        break;
    }
    return Wakes::follows_up;
}

std::optional<EmployeeId> least_busy(std::span<Candidate const> candidates)
{
    auto const best =
        std::min_element(candidates.begin(), candidates.end(), [](Candidate const& a, Candidate const& b) {
            return std::tuple(!a.speaks, a.open, a.id) < std::tuple(!b.speaks, b.open, b.id);
        });
    return best == candidates.end() ? std::nullopt : std::optional(best->id);
}
}
