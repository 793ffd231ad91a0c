#include "features/measures/outcomes/source_store.h"
#include "features/measures/persons.h"
#include "features/measures/screens/by_word.h"
#include "features/measures/screens/names.h"
#include "features/measures/screens/screens.h"

#include <algorithm>

namespace regard::measures::screens
{
namespace
{
constexpr std::int64_t together = small_teams_together;
using Rows = std::vector<std::int64_t>;
using NameOf = std::map<std::int64_t, std::string>;

// One period of a board: its rows, each a word, or the small teams, which stand together or, where even together they are
// few, are left out.
class Side
{
  public:
    Side(db::Transaction& tx, Facet facet, Selection const& selection) : by_(tx, facet, selection)
    {
        SmallTeams const small(facet == Facet::unit ? store::small_teams(tx) : std::map<cases::Name, int>{});
        std::set<cases::Name> teams;
        for (auto const& [word, counts] : by_.counts())
            if (small.has(static_cast<cases::Name>(word)))
                teams.insert(static_cast<cases::Name>(word));
        bool const stand_together = small.may_stand_together(teams);
        for (auto const& [word, counts] : by_.counts()) {
            bool const is_small = teams.contains(static_cast<cases::Name>(word));
            if (is_small && !stand_together)
                continue;
            row_of_[word] = is_small ? together : word;
            rows_[is_small ? together : word].add(counts);
        }
    }

    CountsBy const& rows() const { return rows_; }
    std::int64_t cases(std::int64_t row) const { return rows_.at(row)[Count::cases] * by_.sampling().times; }
    Counted how() const { return by_.sampling().how; }

    // The whole tallies of some rows; of a row that is not there an empty one.
    std::map<std::int64_t, Tally> tallies(Rows const& wanted, Lengths lengths) const
    {
        std::set<std::int64_t> const rows(wanted.begin(), wanted.end());
        ByWord::RowOf row_of;
        for (auto const& [word, row] : row_of_)
            if (rows.contains(row))
                row_of.emplace(word, row);
        auto found = by_.tallies(row_of, lengths);
        for (std::int64_t const row : wanted)
            found.try_emplace(row);
        return found;
    }

    Tally all(Lengths lengths) const
    {
        ByWord::RowOf row_of;
        for (auto const& [word, counts] : by_.counts())
            row_of.emplace(word, 0);
        return by_.tallies(row_of, lengths)[0];
    }

  private:
    ByWord by_;
    ByWord::RowOf row_of_;
    CountsBy rows_;
};

NameOf names_of(db::Transaction& tx, Facet facet, Rows const& rows, std::string const& small_teams)
{
    Rows words;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(words),
                 [](std::int64_t row) { return row != 0 && row != together; });
    NameOf found{{0, ""}, {together, small_teams}};
    for (auto& [word, name] : names(tx, facet, words))
        found.emplace(word, std::move(name));
    return found;
}

Rows all_rows(Side const& side)
{
    Rows rows;
    for (auto const& [row, counts] : side.rows())
        rows.push_back(row);
    // A column in which nothing is ever given tells nothing apart.
    return rows == Rows{0} ? Rows{} : rows;
}

// The rows in the order of the board.
Rows in_order(Side const& side, BoardOrder order, NameOf const& names)
{
    Rows rows = all_rows(side);
    std::vector<BoardKey> keys;
    bool const by_measure = order.by == BoardOrder::By::measure;
    auto const tallies = by_measure ? side.tallies(rows, order.needs()) : std::map<std::int64_t, Tally>{};
    for (std::int64_t const row : rows) {
        BoardKey& key = keys.emplace_back(BoardKey{row, side.cases(row)});
        if (order.by == BoardOrder::By::name)
            key.name = names.at(row);
        if (by_measure)
            key.value = figure(order.measure, tallies.at(row), side.how()).value;
    }
    put_in_order(keys, order);
    std::ranges::transform(keys, rows.begin(), &BoardKey::row);
    return rows;
}

FiguresByMeasure figures(std::vector<Measure> const& measures, Tally const& tally, Counted how)
{
    FiguresByMeasure found;
    for (Measure const measure : measures)
        found.emplace(key_of(measure), figure(measure, tally, how));
    return found;
}

// Makes the rows of a page.
std::vector<ScoreRow> rows_of(Rows const& page, std::vector<Measure> const& measures, Side const& now,
                              std::optional<Side> const& before)
{
    Lengths const lengths = needed_for(measures);
    auto const tallies = now.tallies(page, lengths);
    auto const earlier = before ? before->tallies(page, lengths) : std::map<std::int64_t, Tally>{};
    std::vector<ScoreRow> rows;
    for (std::int64_t const id : page) {
        ScoreRow& row = rows.emplace_back();
        row.id = {id};
        row.cases = now.cases(id);
        row.figures = figures(measures, tallies.at(id), now.how());
        if (before)
            row.compare = figures(measures, earlier.at(id), before->how());
    }
    return rows;
}

Rows page_of(Rows const& rows, std::size_t skip, std::size_t limit)
{
    std::size_t const from = std::min(skip, rows.size()), to = from + std::min(limit, rows.size() - from);
    return {rows.begin() + static_cast<std::ptrdiff_t>(from), rows.begin() + static_cast<std::ptrdiff_t>(to)};
}
}

Result<Scoreboard> scoreboard(db::Transaction& tx, Dimension dimension, Filter const& filter, BoardWish const& wish,
                              std::string const& small_teams)
{
    auto const selection = selection_of(tx, filter, For::figures);
    if (!selection)
        return selection.error();
    auto const facet = static_cast<Facet>(dimension);
    auto const beside = compared(filter, *selection);
    Side const now(tx, facet, *selection);
    std::optional<Side> before;
    if (beside)
        before.emplace(tx, facet, *beside);

    bool const by_name = wish.order.by == BoardOrder::By::name;
    NameOf known = by_name ? names_of(tx, facet, all_rows(now), small_teams) : NameOf{};
    Rows const rows = in_order(now, wish.order, known);
    Rows const page = page_of(rows, wish.skip, wish.limit);
    if (!by_name)
        known = names_of(tx, facet, page, small_teams);

    Scoreboard board;
    board.as_of = store::as_of(tx);
    board.dimension = dimension;
    board.measures = wish.measures;
    board.rows_total = static_cast<std::int64_t>(rows.size());
    Lengths const lengths = needed_for(wish.measures);
    board.overall =
        figures(wish.measures, cells_tell(*selection) ? tallied(tx, *selection, lengths).tally : now.all(lengths),
                cells_tell(*selection) ? Counted::all : now.how());
    board.estimated = now.how() == Counted::sample;
    board.rows = rows_of(page, wish.measures, now, before);
    for (ScoreRow& row : board.rows) {
        row.name = known.at(row.id.value);
        row.cases_query = cases_query(selection->also({facet, row.id.value})).text();
    }
    return board;
}

DimensionValues dimension_values(db::Transaction& tx, Dimension dimension, std::string const& small_teams)
{
    auto const facet = static_cast<Facet>(dimension);
    Side const side(tx, facet, selection_of(tx, {}, For::figures).value());
    Rows const rows = in_order(side, {}, {});
    NameOf const names = names_of(tx, facet, rows, small_teams);
    DimensionValues found;
    for (std::int64_t const row : rows)
        found.values.push_back({{row}, names.at(row), side.cases(row)});
    return found;
}
}
