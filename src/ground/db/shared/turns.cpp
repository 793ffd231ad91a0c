#include "ground/db/shared/turns.h"

#include "ground/db/error.h"

#include <algorithm>

namespace regard::db
{
namespace
{
constexpr std::chrono::seconds remembered{1};
constexpr std::size_t most_remembered = 1'000;
}

bool Turns::Held::take(std::int64_t name)
{
    if (std::find(names_.begin(), names_.end(), name) != names_.end())
        return true;
    std::lock_guard const lock(turns_.mutex_);
    if (auto const at = std::lower_bound(wanted_.begin(), wanted_.end(), name); at == wanted_.end() || *at != name)
        wanted_.insert(at, name);
    auto const met = turns_.met_.find(name);
    bool const alone = met == turns_.met_.end() || Steady::now() - met->second > remembered;
    Line& line = turns_.lines_[name];
    if (!alone || !line.empty()) {
        everywhere_ = everywhere_ || !alone;
        if (line.empty())
            turns_.lines_.erase(name);
        return false;
    }
    line.push_back(this);
    names_.push_back(name);
    return true;
}

// In ascending order, so that no two wait for one another.
void Turns::Held::wait()
{
    give_back();
    std::unique_lock lock(turns_.mutex_);
    for (std::int64_t const name : wanted_) {
        turns_.stand_in_line(name, *this, lock);
        names_.push_back(name);
    }
}

void Turns::Held::met_another()
{
    if (names_.empty())
        return;
    everywhere_ = true;
    std::lock_guard const lock(turns_.mutex_);
    if (turns_.met_.size() > most_remembered)
        std::erase_if(turns_.met_, [now = Steady::now()](auto const& met) { return now - met.second > remembered; });
    for (std::int64_t const name : names_)
        turns_.met_[name] = Steady::now();
}

void Turns::Held::give_back()
{
    std::lock_guard const lock(turns_.mutex_);
    for (std::int64_t const name : names_)
        turns_.leave(name, *this);
    names_.clear();
}

std::size_t Turns::in_line(std::int64_t name)
{
    std::lock_guard const lock(mutex_);
    auto const line = lines_.find(name);
    return line == lines_.end() ? 0 : line->second.size();
}

void Turns::stand_in_line(std::int64_t name, Held& held, std::unique_lock<std::mutex>& lock)
{
    lines_[name].push_back(&held);
    if (!held.moved_up_.wait_for(lock, patience_, [&] { return lines_[name].front() == &held; })) {
        leave(name, held);
        throw Busy("db: a turn took too long to come", "turn");
    }
}

void Turns::leave(std::int64_t name, Held& held)
{
    Line& line = lines_[name];
    line.erase(std::find(line.begin(), line.end(), &held));
    if (line.empty())
        lines_.erase(name);
    else
        line.front()->moved_up_.notify_one();
}
}
