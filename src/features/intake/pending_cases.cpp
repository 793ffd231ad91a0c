#include "features/intake/pending_cases.h"

namespace regard::intake
{
void PendingCases::add(cases::Imported const& made)
{
    events_.emplace_back(made.events.begin(), made.events.end());
    texts_.emplace_back(made.texts.begin(), made.texts.end());
    references_.emplace_back(made.reference);
    cases_.push_back(made);
}

void PendingCases::clear()
{
    cases_.clear();
    events_.clear();
    texts_.clear();
    text_views_.clear();
    references_.clear();
}

std::span<cases::Imported> PendingCases::all()
{
    text_views_.clear();
    text_views_.reserve(cases_.size());
    for (std::size_t i = 0; i < cases_.size(); ++i) { // only now: the vectors no longer grow
        cases_[i].events = events_[i];
        cases_[i].reference = references_[i];
        cases_[i].texts = text_views_.emplace_back(texts_[i].begin(), texts_[i].end());
    }
    return cases_;
}
}
