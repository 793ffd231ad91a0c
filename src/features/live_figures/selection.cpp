#include "features/feedback/questions.h"
#include "features/live_figures/inside.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"

#include <algorithm>

namespace regard::live_figures
{
namespace
{
Date year_before(Date day)
{
    auto const [year, month, number] = civil(day);
    return is_real_date(year - 1, month, number) ? Date::of(year - 1, month, number) + 1
                                                 : Date::of(year - 1, month + 1, 1);
}

Date month_of(Zone const& zone, Instant at)
{
    auto const day = civil(zone.local_date(at));
    return Date::of(day.year, day.month, 1);
}

Date quarter_of(Date day)
{
    auto const begins = civil(day);
    return Date::of(begins.year, (begins.month - 1) / 3 * 3 + 1, 1);
}

void join(measures::Share& all, measures::Share const& one)
{
    all.hits += one.hits;
    all.of += one.of;
}

// A row of a board before it is shown: what is counted by.
using Key = std::string;

class Boarding
{
  public:
    Boarding(db::Transaction& tx, Selection const& selection, LiveBy by, Zone const& zone)
        : tx_(tx), selection_(selection), by_(by), zone_(zone),
          withheld_(by == LiveBy::team ? withheld_teams(tx) : Withheld({}))
    {}

    LiveBoard read()
    {
        store::each(tx_, selection_.from, selection_.before, [&](Counted const& one) {
            if (selection_.fits(one))
                by_key_[key_of(one, one.at)].add(one);
        });
        store::each_move(tx_, selection_.from, selection_.before, [&](MovedDate const& one) {
            if (selection_.fits(one))
                by_key_[key_of(one, one.at)].add(one);
        });
        feedback::each_question(tx_, selection_.from, selection_.before, [&](feedback::Question const& one) {
            if (selection_.fits(one))
                by_key_[key_of(one, one.resolved)].add_question(one.mark);
        });
        LiveBoard board{selection_.period, {}};
        for (auto const& [key, tally] : by_key_)
            board.rows.push_back({key, name_of(key), figures_of(tally, shown(key)), {}, {}});
        add_shrunk(board);
        std::stable_sort(board.rows.begin(), board.rows.end(),
                         [](LiveRow const& a, LiveRow const& b) { return a.name < b.name; });
        return board;
    }

  private:
    template <class Row>
    Key key_of(Row const& one, Instant at) const
    {
        switch (by_) {
        case LiveBy::team:
            return one.team ? one.team->text() : "";
        case LiveBy::touchpoint:
            return one.touchpoint ? one.touchpoint->text() : "";
        case LiveBy::product:
            return one.product ? one.product->text() : "";
        case LiveBy::vertical:
            return one.vertical ? one.vertical->text() : "";
        case LiveBy::kind:
            return boost::describe::enum_to_string(one.kind, "");
        case LiveBy::quarter:
            return to_iso(quarter_of(month_of(zone_, at)));
        case LiveBy::month:
            break;
        }
        return to_iso(month_of(zone_, at));
    }

    template <class Thing>
    static std::string name_in(std::optional<Thing> const& thing)
    {
        return thing ? thing->name : "";
    }

    std::string name_of(Key const& key) const
    {
        if (key.empty())
            return {};
        switch (by_) {
        case LiveBy::team:
            return name_in(people::unit(tx_, *desk::UnitId::from(key)));
        case LiveBy::touchpoint:
            return name_in(touchpoints::touchpoint(tx_, *desk::TouchpointId::from(key)));
        case LiveBy::product:
            return name_in(people::product(tx_, *desk::ProductId::from(key)));
        case LiveBy::vertical:
            return name_in(people::vertical(tx_, *desk::VerticalId::from(key)));
        case LiveBy::kind:
        case LiveBy::month:
        case LiveBy::quarter:
            break;
        }
        return {};
    }

    Shown shown(Key const& key) const
    {
        bool const small = selection_.is_withheld() || (by_ == LiveBy::team && is_withheld(key));
        return small ? Shown::too_few_persons : Shown::yes;
    }

    bool is_withheld(Key const& team) const
    {
        return team.empty() ? withheld_.without_team() : withheld_.itself(*desk::UnitId::from(team));
    }

    // Rows of nothing counted have no weight. Rows that are withheld count for what is common as one: each by itself could be worked out
    // from what it does to the others.
    void add_shrunk(LiveBoard& board) const
    {
        std::vector<measures::Share> satisfied(1), kept(1);
        for (auto const& [key, tally] : by_key_) {
            if (shown(key) == Shown::yes) {
                satisfied.push_back(tally.satisfied_share());
                kept.push_back(tally.kept_first_share());
                continue;
            }
            join(satisfied.front(), tally.satisfied_share());
            join(kept.front(), tally.kept_first_share());
        }
        for (LiveRow& row : board.rows) {
            Tally const& tally = by_key_.at(row.id);
            row.satisfied_shrunk = shrunk(satisfied, tally.satisfied_share(), row.figures.satisfied);
            row.kept_first_shrunk = shrunk(kept, tally.kept_first_share(), row.figures.kept_first);
        }
    }

    static std::optional<double> shrunk(std::vector<measures::Share> const& all, measures::Share const& own,
                                        Figure const& figure)
    {
        if (figure.state != measures::FigureState::known)
            return std::nullopt;
        return measures::beta_prior(all).shrunk(own);
    }

    db::Transaction& tx_;
    Selection const& selection_;
    LiveBy by_;
    Zone const& zone_;
    Withheld withheld_;
    std::map<Key, Tally> by_key_;
};
}

Instant begin_of(Zone const& zone, Date day) { return zone.resolve(std::int64_t{day.days} * Span::days(1).micros).at; }

Withheld withheld_teams(db::Transaction& tx)
{
    std::vector<Team> teams;
    for (people::Unit const& unit : people::all_units(tx))
        teams.push_back({unit.id, unit.parent, unit.employees, unit.employees > 0 || store::has_counted(tx, unit.id)});
    return Withheld(teams);
}

Result<Selection> Selection::of(db::Transaction& tx, LiveFilter const& filter, Zone const& zone, Instant now)
{
    Date const to = filter.to.value_or(zone.local_date(now));
    Date const from = filter.from.value_or(year_before(to));
    if (to < from)
        return Refusal{"period_backwards", "The last day comes before the first.", "to"};
    Selection selection;
    selection.period = {from, to};
    selection.from = begin_of(zone, from);
    selection.before = begin_of(zone, to + 1);
    selection.filter_ = filter;
    if (filter.team) {
        for (desk::UnitId const unit : people::with_all_below(tx, *filter.team))
            selection.teams_.insert(unit);
        selection.withheld_ = withheld_teams(tx).with_all_below(*filter.team);
    }
    return selection;
}

Tally tally_of(db::Transaction& tx, Selection const& selection)
{
    Tally tally;
    store::each(tx, selection.from, selection.before, [&](Counted const& one) {
        if (selection.fits(one))
            tally.add(one);
    });
    store::each_move(tx, selection.from, selection.before, [&](MovedDate const& one) {
        if (selection.fits(one))
            tally.add(one);
    });
    feedback::each_question(tx, selection.from, selection.before, [&](feedback::Question const& one) {
        if (selection.fits(one))
            tally.add_question(one.mark);
    });
    return tally;
}

LiveBoard board(db::Transaction& tx, Selection const& selection, LiveBy by, Zone const& zone)
{
    return Boarding(tx, selection, by, zone).read();
}
}
