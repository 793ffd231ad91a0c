#include "features/diagnosis/kinds/parked_without_question.h"

#include "features/diagnosis/evidence/telling.h"
#include "features/diagnosis/kinds/subject_term.h"

namespace regard::diagnosis
{
using cases::Message;
using measures::StatusClass;

namespace
{
constexpr std::uint64_t other_steps = UINT64_MAX; // not a subject: what the parked waits are set against
}

void ParkedWithoutQuestion::see(CaseFacts const& facts)
{
    if (!knows_messages(facts))
        return;
    bool asked = false; // since the customer's last message, the arrival being the first
    auto const& events = facts.one.events;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].message != Message::none)
            asked = events[i].message == Message::out;
        if (i + 1 == events.size())
            break;
        StatusClass const c = around_.classes[events[i].status];
        if (c == StatusClass::waiting)
            ++waits_[facts.place.subject];
        if (c == StatusClass::waiting && !asked)
            contrast_.add(facts.place.subject, facts.gaps[i]);
        else if (c != StatusClass::waiting && c != StatusClass::done)
            contrast_.add(other_steps, facts.gaps[i]);
    }
    contrast_.end_case(facts);
}

// From the first case on that has a message: those before it say nothing.
bool ParkedWithoutQuestion::knows_messages(CaseFacts const& facts)
{
    for (std::size_t i = 0; i < facts.one.events.size() && !messages_known_; ++i)
        messages_known_ = facts.one.events[i].message != Message::none;
    return messages_known_;
}

std::vector<Tested> ParkedWithoutQuestion::conclude(Horizon const& horizon)
{
    Teller const tell("parked_without_question", Effort::hours, around_.strata, horizon);
    std::vector<Tested> all;
    contrast_.each([&](std::uint64_t subject, CasesSeen const& seen, ContrastOfGaps::Verdict const& verdict) {
        if (subject == other_steps)
            return;
        all.push_back(tell(seen, verdict));
        Found& found = all.back().found;
        name_subject(found, static_cast<cases::Name>(subject), around_.strata);
        found.figures.push_back({"waits", Unit::whole, static_cast<double>(*waits_.find(subject))});
    });
    return all;
}
}
