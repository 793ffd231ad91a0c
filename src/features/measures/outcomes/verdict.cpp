#include "features/measures/outcomes/verdict.h"

namespace regard::measures
{
namespace
{
Answer opposite(Answer one)
{
    if (one == Answer::unknown)
        return one;
    return one == Answer::yes ? Answer::no : Answer::yes;
}

Answer stayed(Outcome const& outcome)
{
    if (outcome.word(Facet::unit) == 0)
        return Answer::unknown;
    return outcome.bounces == 0 ? Answer::yes : Answer::no;
}

// Yes as far as it is known; whether that is far enough, `settled` says.
Answer not_returned(Outcome const& outcome)
{
    if (!outcome.return_known)
        return Answer::unknown;
    return outcome.returned ? Answer::no : Answer::yes;
}
struct Part
{
    std::string_view code;
    Answer holds;
};

std::array<Part, 5> parts_of(Outcome const& outcome)
{
    return {{{"resolved", outcome.resolved},
             {"answers", outcome.one_answer},
             {"reopened", opposite(outcome.reopened)},
             {"bounced", stayed(outcome)},
             {"returned", not_returned(outcome)}}};
}
}

Verdict verdict(Outcome const& outcome, Instant known_until)
{
    Verdict found;
    if (outcome.state == State::open)
        return found; // neither right nor wrong yet
    bool wrong = false;
    found.known = true;
    for (Part const& part : parts_of(outcome)) {
        found.known &= part.holds != Answer::unknown;
        wrong |= part.holds == Answer::no;
    }
    found.settled = known_until >= outcome.counted + return_window;
    if (wrong)
        found.right = FirstTimeRight::no;
    else if (found.known)
        found.right = found.settled ? FirstTimeRight::yes : FirstTimeRight::so_far;
    return found;
}

std::vector<std::string_view> why_not(Outcome const& outcome)
{
    std::vector<std::string_view> codes;
    if (outcome.state != State::open)
        for (Part const& part : parts_of(outcome))
            if (part.holds == Answer::no)
                codes.push_back(part.code);
    return codes;
}

Answer promise_kept(Outcome const& outcome, Instant known_until)
{
    if (!outcome.due || outcome.state == State::unknown_end)
        return Answer::unknown;
    if (outcome.state == State::ended) // done where it was resolved; filing it later breaks nothing
        return outcome.counted <= *outcome.due ? Answer::yes : Answer::no;
    return known_until > *outcome.due ? Answer::no : Answer::unknown;
}

std::optional<Span> open_for(Outcome const& outcome, Instant known_until)
{
    bool const is_open =
        outcome.state == State::open || (outcome.state == State::ended && outcome.resolved == Answer::no);
    if (!is_open || known_until < outcome.opened)
        return std::nullopt;
    return known_until - outcome.opened;
}
}
