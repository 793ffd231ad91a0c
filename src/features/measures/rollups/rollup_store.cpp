#include "features/measures/rollups/rollup_store.h"

namespace regard::measures::store
{
namespace
{
constexpr std::int64_t sheets_a_day = 65536; // numbers of sheets that a day has to itself

std::string_view view(std::span<std::byte const> bytes) { return {reinterpret_cast<char const*>(bytes.data()), bytes.size()}; }

std::span<std::byte const> bytes(std::string const& packed) { return std::as_bytes(std::span(packed)); }

std::optional<Span> span(db::Row const& row, int column)
{
    auto const micros = row.maybe_integer(column);
    return micros ? std::optional(Span{*micros}) : std::nullopt;
}

std::optional<std::int64_t> micros(std::optional<Span> const& span)
{
    return span ? std::optional(span->micros) : std::nullopt;
}

Date date(db::Row const& row, int column) { return {static_cast<std::int32_t>(row.integer(column))}; }
}

std::vector<Outcome> day(db::Transaction& tx, Date of)
{
    std::vector<Outcome> outcomes;
    sheets(tx, of, INT64_MIN, [&](std::string_view packed) {
        Sheet const sheet(packed);
        for (std::size_t row = 0; row < sheet.size(); ++row)
            outcomes.push_back(sheet.outcome(row));
    });
    return outcomes;
}

void sheets(db::Transaction& tx, Date of, std::int64_t longest_from, db::FunctionRef<void(std::string_view)> see)
{
    tx.query("select packed from measured_day where number >= $1 and number < $2 and longest >= $3 order by number",
             {of.days * sheets_a_day, (of.days + 1) * sheets_a_day, longest_from},
             [&](db::Row const& row) { see(view(row.bytes(0))); });
}

void replace_day(db::Transaction& tx, Date of, std::span<Outcome const> longest_first)
{
    tx.execute("delete from measured_day where number >= $1 and number < $2",
               {of.days * sheets_a_day, (of.days + 1) * sheets_a_day});
    auto rows = tx.bulk("insert into measured_day (number, cases, longest, packed) values ($1, $2, $3, $4)");
    std::int64_t number = of.days * sheets_a_day;
    for (std::size_t at = 0; at < longest_first.size(); at += sheet_size) {
        auto const some = longest_first.subspan(at, std::min(sheet_size, longest_first.size() - at));
        std::string const packed = pack_sheet(some);
        rows.add({number++, some.size(), some.front().duration.value_or(Span{-1}).micros, bytes(packed)});
    }
    rows.finish();
}

void replace_cells(db::Transaction& tx, Facet facet, Grain grain, Date start, Cells const& cells)
{
    tx.execute("delete from measured_cell where facet = $1 and grain = $2 and start = $3", {facet, grain, start.days});
    auto rows = tx.bulk("insert into measured_cell (facet, grain, start, word, cases, open, shortest, longest, packed) "
                        "values ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
    for (auto const& [word, cell] : cells) {
        std::string const packed = cell.tally.pack();
        rows.add({facet, grain, start.days, word, cell.tally[Count::cases], cell.tally[Count::open] + cell.tally[Count::unknown_end],
                  micros(cell.shortest), micros(cell.longest), bytes(packed)});
    }
    rows.finish();
}

Cells merged(db::Transaction& tx, Facet facet, Stretch of)
{
    Cells cells;
    tx.query("select word, shortest, longest, packed from measured_cell "
             "where facet = $1 and grain = $2 and start >= $3 and start < $4",
             {facet, of.grain, of.from.days, of.to.days}, [&](db::Row const& row) {
                 cells[row.integer(0)].add(Cell{Tally::unpack(view(row.bytes(3))), span(row, 1), span(row, 2)});
             });
    return cells;
}

void tallies(db::Transaction& tx, Facet facet, Stretch of, db::FunctionRef<void(std::int64_t, std::string_view)> see)
{
    tx.query("select word, packed from measured_cell where facet = $1 and grain = $2 and start >= $3 and start < $4",
             {facet, of.grain, of.from.days, of.to.days},
             [&](db::Row const& row) { see(row.integer(0), view(row.bytes(1))); });
}

void tallies_of(db::Transaction& tx, Facet facet, std::int64_t word, Stretch of,
                db::FunctionRef<void(Date, std::string_view)> see)
{
    tx.query("select start, packed from measured_cell "
             "where facet = $1 and grain = $2 and word = $3 and start >= $4 and start < $5",
             {facet, of.grain, word, of.from.days, of.to.days},
             [&](db::Row const& row) { see(date(row, 0), view(row.bytes(1))); });
}

std::vector<DayReach> days_of(db::Transaction& tx, Facet facet, std::int64_t word, Period period)
{
    return tx.all("select start, cases, open, shortest, longest from measured_cell "
                  "where facet = $1 and grain = $2 and word = $3 and start >= $4 and start < $5 order by start",
                  {facet, Grain::day, word, period.from.days, period.to.days}, [](db::Row const& row) {
                      return DayReach{date(row, 0), row.integer(1), row.integer(2), span(row, 3), span(row, 4)};
                  });
}

std::optional<Period> whole_history(db::Transaction& tx)
{
    auto const end = [&](char const* sql) { return tx.integer(sql, {Facet::all, Grain::day}); };
    auto const first = end("select start from measured_cell where facet = $1 and grain = $2 and word = 0 order by start limit 1");
    auto const last =
        end("select start from measured_cell where facet = $1 and grain = $2 and word = 0 order by start desc limit 1");
    if (!first || !last)
        return std::nullopt;
    return Period{{static_cast<std::int32_t>(*first)}, {static_cast<std::int32_t>(*last + 1)}};
}

void note_due(db::Transaction& tx, Grain grain, Date start)
{
    auto rows = tx.bulk("insert into measured_due (grain, start, facet) values ($1, $2, $3) on conflict do nothing");
    for (std::size_t facet = 0; facet < facet_count; ++facet)
        rows.add({grain, start.days, facet});
    rows.finish();
}

std::optional<DueCell> first_due(db::Transaction& tx)
{
    return tx.one("select grain, start, facet from measured_due order by grain, start, facet limit 1", {},
                  [](db::Row const& row) { return DueCell{row.choice<Grain>(0), date(row, 1), row.choice<Facet>(2)}; });
}

void settle_due(db::Transaction& tx, DueCell const& due)
{
    tx.execute("delete from measured_due where grain = $1 and start = $2 and facet = $3", {due.grain, due.start.days, due.facet});
}

void clear_rollups(db::Transaction& tx)
{
    for (char const* const sql : {"delete from measured_day", "delete from measured_cell", "delete from measured_due",
                                  "delete from outcome_change"})
        tx.execute(sql);
}
}
