#pragma once
// What one row of a table says of a case, once the mapping has been applied. Texts are views, valid until the next row.
#include "features/cases/history.h"
#include "features/intake/formats/columns.h"
#include "features/intake/formats/table.h"
#include "features/intake/mapping.h"
#include "features/intake/time_choice.h"

#include <functional>
#include <memory>

namespace regard::intake
{
struct Fact
{
    // Indexed by Field; empty where the row says nothing.
    std::array<std::string_view, field_count> text{};
    cases::Message message = cases::Message::none;

    // Instants, indexed likewise, of at, opened, first_reply, resolved, closed and due; not_known where none is given.
    static constexpr Instant not_known{INT64_MIN};
    std::array<Instant, field_count> instant{};

    std::string_view operator[](Field field) const { return text[static_cast<std::size_t>(field)]; }
    Instant at(Field field) const { return instant[static_cast<std::size_t>(field)]; }
};

// What stands in several cells, joined with "/", empty parts left out; one cell is itself. May live in `scratch`.
std::string_view joined_cells(std::span<std::string_view const> row, std::span<std::size_t const> cells,
                              std::vector<std::string> const& empty, std::string& scratch);

// Applies a mapping to the rows of one table. One thread.
class FactReader
{
  public:
    // Refuses as faults_of does, and where a column the mapping names is not in the table (`column_not_found`, field
    // `columns/<field>`). The formats are those of the mapping's times, its own `format` is not looked at.
    static Parsed<FactReader> make(Mapping const& mapping, std::span<std::string const> columns,
                                   TimeFormats const& formats);
    static Parsed<FactReader> make(Mapping const& mapping, std::span<std::string const> columns,
                                   TimeFormat const& format)
    {
        return make(mapping, columns, all_alike(format));
    }

    // False: the row is bad, and bad() says why (`no_case`, `no_time`, `not_a_time`, `ends_before_opening`).
    bool read(Row const& row, Fact& fact);
    BadRow const& bad() const { return bad_; }
    TimeReader::Decided decided() const;

  private:
    // One field: the columns it is joined from.
    struct Source
    {
        Field field;
        std::vector<std::size_t> cells;
        std::optional<TimeReader> times; // where it is an instant
        std::string joined;              // where several cells are joined
    };

    FactReader(Mapping const& mapping, std::span<std::string const> columns, TimeFormats const& formats,
               Zone const& zone);
    bool read_instant(Row const& row, Source& source, std::string_view text, Fact& fact);
    bool complete(Row const& row, Fact const& fact);
    bool report(Row const& row, Field field, std::string_view value, Reason reason);

    std::vector<Source> sources_;
    std::vector<std::string> empty_;
    std::vector<std::string> column_names_;
    bool case_list_;
    BadRow bad_;
};
}
