#include "features/diagnosis/kinds/detour.h"

namespace regard::diagnosis
{
namespace
{
std::uint32_t steps_of_arrival(CaseFacts const& facts, Run const& left, Run const& back)
{
    auto const& events = facts.one.events;
    cases::Name const left_off = events[left.first + left.steps - 1].status;
    for (std::uint32_t i = 0; i < back.steps; ++i)
        if (events[back.first + i].status == left_off)
            return i + 1;
    return 1;
}
}

void Detour::add(CaseFacts const& facts, std::vector<Run> const& runs, std::size_t i)
{
    if (steps_ > 0 && last_run_ + 1 == i)
        steps_ -= arrival_; // the run it arrived in is itself part of the detour
    arrival_ = steps_of_arrival(facts, runs[i - 2], runs[i]);
    steps_ += runs[i - 1].steps + arrival_;
    last_run_ = i;
}
}
