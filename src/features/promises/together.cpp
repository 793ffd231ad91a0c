// A new date for many cases at once: what would become of each, and taking it back before anybody was told.
#include "features/calendars/days.h"
#include "features/promises/inside.h"

#include <algorithm>

namespace regard::promises
{
namespace
{
// The end of a working day, and never earlier than that.
Instant days_later(CalendarHistory const& calendar, Instant was, int days)
{
    Instant const at = was + Span::days(days);
    Date day = calendars::local_date(calendar, at - Span{1});
    if (!calendars::is_business_day(calendar, day))
        day = calendars::business_days_after(calendar, day, 1);
    return std::max(at, calendars::close_of_business(calendar, day));
}

Result<Instant> date_of(CaseClock const& clock, Promise const* was, NewDate const& wish)
{
    if (wish.until)
        return *wish.until;
    if (!was)
        return Refusal{"no_date_yet", "No date has been told here, so there is none to move. Choose a date.", "until"};
    return days_later(*clock.policy->calendar, was->until, wish.days.value_or(0));
}

int moved_by_people(Ledger const& ledger)
{
    return static_cast<int>(std::ranges::count_if(
        ledger.promises(), [](Promise const& one) { return one.origin == Origin::by_hand && one.was_told(); }));
}
}

void Promises::begin_act(db::Transaction& tx, PromiseAct const& act) { store::insert_act(tx, act); }

Result<DateMove> Promises::look_at_move(db::Transaction& tx, CaseId id, NewDate const& wish, Instant now)
{
    auto const history = inside_->history(tx, id);
    Promise const* was = history.ledger.date();
    auto const until = date_of(history.clock, was, wish);
    if (!until)
        return until.error();
    if (auto const fits = check_date(history.clock, *until, now); !fits)
        return fits.error();
    if (was && was->outcome == Outcome::open && *until <= was->until)
        return Refusal{"date_not_later", "The customer was told a date as late as this already. It stays.", "until"};
    DateMove move{was ? std::optional(was->until) : std::nullopt, *until, false, moved_by_people(history.ledger)};
    bool const is_owed = was && (was->outcome == Outcome::open || was->outcome == Outcome::broken);
    move.is_broken = is_owed && was->until < now;
    return move;
}

Result<Standing> Promises::take_back(db::Transaction& tx, CaseId id, PromiseActId act, Instant now)
{
    auto history = inside_->history(tx, id);
    if (!history.clock.runs() || !history.ledger.take_back(act, now))
        return Refusal{"changed_since", "Somebody has gone on with it since. It stays as it is.", ""};
    store::count_moved(tx, act, -1);
    inside_->note(tx, id, "promise.taken_back", {});
    return inside_->settled(tx, id, history, now);
}
}
