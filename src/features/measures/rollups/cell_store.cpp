#include "features/measures/rollups/cell_store.h"

namespace regard::measures::store
{
namespace
{
std::string_view view(std::span<std::byte const> bytes)
{
    return {reinterpret_cast<char const*>(bytes.data()), bytes.size()};
}

std::span<std::byte const> bytes(std::string const& packed) { return std::as_bytes(std::span(packed)); }

void remove_cells(db::Transaction& tx, Facet facet, Grain grain, Date start)
{
    auto gone = tx.bulk("delete from measured_cell_page where facet = $1 and grain = $2 and part = $3 and start = $4");
    for (int part = 0; part < part_count; ++part)
        gone.add({facet, grain, part, start.days});
    gone.finish();
}
}

void replace_cells(db::Transaction& tx, Facet facet, Grain grain, Date start, Cells const& cells)
{
    remove_cells(tx, facet, grain, start);
    auto rows = tx.bulk("insert into measured_cell_page (facet, grain, part, start, page, packed) "
                        "values ($1, $2, $3, $4, $5, $6)");
    for (auto first = cells.begin(); first != cells.end();) {
        std::int64_t const page = page_of(facet, first->first);
        auto const last =
            std::find_if(first, cells.end(), [&](auto const& cell) { return page_of(facet, cell.first) != page; });
        std::string const counts = pack_counts(first, last);
        rows.add({facet, grain, counts_part, start.days, page, bytes(counts)});
        for (std::size_t l = 0; l < length_count; ++l) {
            auto const length = static_cast<Length>(l);
            if (std::string const packed = pack_lengths(first, last, length); !packed.empty())
                rows.add({facet, grain, part_of(length), start.days, page, bytes(packed)});
        }
        first = last;
    }
    rows.finish();
}

Cells merged(db::Transaction& tx, Facet facet, Stretch of)
{
    Cells cells;
    pages(tx, facet, of, counts_part, [&](std::string_view packed) {
        CountsPage const page(packed);
        for (std::size_t i = 0; i < page.size(); ++i) {
            Cell& cell = cells[page.word(i)];
            cell.cases += page.cases(i);
            cell.amount += page.amount(i);
            page.add_to(cell.tally.counts, i);
        }
    });
    for (std::size_t l = 0; l < length_count; ++l)
        pages(tx, facet, of, part_of(static_cast<Length>(l)), [&](std::string_view packed) {
            LengthsPage const page(packed);
            for (std::size_t i = 0; i < page.size(); ++i)
                cells[page.word(i)].tally.lengths[l].add(Histogram::unpack(page.histogram(i)).value());
        });
    return cells;
}

std::vector<std::int64_t> words_of(db::Transaction& tx, Facet facet, Stretch of)
{
    std::vector<std::int64_t> words;
    pages(tx, facet, of, counts_part, [&](std::string_view packed) {
        CountsPage const page(packed);
        for (std::size_t i = 0; i < page.size(); ++i)
            words.push_back(page.word(i));
    });
    return words;
}

void pages(db::Transaction& tx, Facet facet, Stretch of, int part, db::FunctionRef<void(std::string_view)> see)
{
    tx.query("select packed from measured_cell_page "
             "where facet = $1 and grain = $2 and part = $3 and start >= $4 and start < $5",
             {facet, of.grain, part, of.from.days, of.to.days}, [&](db::Row const& row) { see(view(row.bytes(0))); });
}

void pages_of(db::Transaction& tx, Facet facet, std::int64_t word, Stretch of, int part,
              db::FunctionRef<void(Date, std::string_view)> see)
{
    // The starts are taken from those of Facet::all, so that a word's pages are looked up by their whole key rather than
    // sought among those of all words.
    constexpr char const* of_word =
        "select start, packed from measured_cell_page where facet = $1 and grain = $2 and part = $3 and page = $4 and "
        "start in (select a.start from measured_cell_page a "
        "where a.facet = 7 and a.grain = $2 and a.part = 0 and a.start >= $5 and a.start < $6)";
    constexpr char const* of_all =
        "select start, packed from measured_cell_page "
        "where facet = $1 and grain = $2 and part = $3 and page = $4 and start >= $5 and start < $6";
    static_assert(static_cast<int>(Facet::all) == 7 && counts_part == 0);
    tx.query(facet == Facet::all ? of_all : of_word,
             {facet, of.grain, part, page_of(facet, word), of.from.days, of.to.days},
             [&](db::Row const& row) { see({static_cast<std::int32_t>(row.integer(0))}, view(row.bytes(1))); });
}
}
