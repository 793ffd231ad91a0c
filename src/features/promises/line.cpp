#include "features/promises/clock.h"

namespace regard::promises
{
void Line::begin(Instant at)
{
    phase_ = Phase::running;
    since_ = at;
    used_ = {};
    stretches_.clear();
}

void Line::run(Instant at)
{
    phase_ = Phase::running;
    since_ = at;
}

void Line::pause(Instant at, CalendarHistory const& calendar)
{
    close_stretch(at, calendar);
    phase_ = Phase::paused;
    since_ = at;
}

void Line::stop(Instant at, CalendarHistory const& calendar)
{
    close_stretch(at, calendar);
    phase_ = Phase::stopped;
    since_ = at;
}

void Line::end(Instant at, CalendarHistory const& calendar)
{
    close_stretch(at, calendar);
    phase_ = Phase::ended;
    since_ = at;
}

void Line::change_calendar(Instant at, CalendarHistory const& old)
{
    if (phase_ != Phase::running)
        return;
    close_stretch(at, old);
    since_ = at;
}

void Line::close_stretch(Instant at, CalendarHistory const& calendar)
{
    if (phase_ != Phase::running || at == since_)
        return;
    stretches_.push_back({since_, at, used_, &calendar});
    used_ += calendar.working_time(since_, at);
}

void Line::take_over(Instant at, Span used, CalendarHistory const& calendar)
{
    if (!counts() || used <= this->used(at, calendar))
        return;
    close_stretch(at, calendar);
    stretches_.push_back({at, at, used_, nullptr});
    used_ = used;
    if (phase_ == Phase::running)
        since_ = at;
}

Span Line::used(Instant now, CalendarHistory const& calendar) const
{
    bool const runs = phase_ == Phase::running && since_ < now;
    return runs ? used_ + calendar.working_time(since_, now) : used_;
}

std::optional<Instant> Line::reaches(Span amount, CalendarHistory const& calendar) const
{
    for (std::size_t n = 0; n < stretches_.size(); ++n) {
        Span const after = n + 1 < stretches_.size() ? stretches_[n + 1].before : used_;
        if (amount > after)
            continue;
        auto const& [from, to, before, then] = stretches_[n];
        return then ? then->add(from, amount - before) : from;
    }
    if (phase_ != Phase::running)
        return std::nullopt;
    return calendar.add(since_, amount - used_);
}
}
