#include "ground/jobs/kinds.h"

#include <stdexcept>

namespace regard::jobs
{
Kinds::Kinds() = default;
Kinds::~Kinds() = default;

Kinds::Kind const* Kinds::find(std::string_view kind) const
{
    auto const found = kinds_.find(kind);
    return found == kinds_.end() ? nullptr : &found->second;
}

void Kinds::put(std::string kind, Rules rules, std::unique_ptr<Work const> work,
                std::unique_ptr<Schedule const> schedule)
{
    if (!kinds_.try_emplace(kind, Kind{rules, std::move(work), std::move(schedule)}).second)
        throw std::logic_error("jobs: the kind " + kind + " is registered twice");
}
}
