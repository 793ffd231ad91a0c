#pragma once
// What one row of a table says of a case, once the mapping has been applied. Texts are views, valid until the next row.
#include "features/cases/history.h"
#include "features/intake/formats/columns.h"
#include "features/intake/formats/table.h"
#include "features/intake/mapping.h"
#include "features/intake/times.h"

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

// Applies a mapping to the rows of one table. One thread.
class FactReader
{
  public:
    // Refuses where a column the mapping names is not in the table (`column_not_found`, field `columns/<field>`), the zone
    // or the time format is not known, or times cannot be told apart (`day_or_month`, field `format`).
    static Parsed<FactReader> make(Mapping const& mapping, std::span<std::string const> columns, TimeFormat format);

    // False: the row is bad, and bad() says why (`no_case`, `no_time`, `not_a_time`, `ends_before_opening`).
    bool read(Row const& row, Fact& fact);
    BadRow const& bad() const { return bad_; }
    TimeReader::Decided const& decided() const { return times_.decided(); }

  private:
    // One field: the columns it is joined from.
    struct Source
    {
        Field field;
        std::vector<std::size_t> cells;
        bool is_instant;
        std::string joined; // where several cells are joined
    };

    FactReader(Mapping const& mapping, std::span<std::string const> columns, TimeReader times);
    std::string_view value(Row const& row, std::size_t cell) const;
    std::string_view joined(Row const& row, Source& source) const;
    bool read_instant(Row const& row, Source const& source, std::string_view text, Fact& fact);
    bool complete(Row const& row, Fact const& fact);
    bool report(Row const& row, Field field, std::string_view value, std::string_view reason);

    std::vector<Source> sources_;
    std::vector<std::string> empty_;
    std::vector<std::string> column_names_;
    bool case_list_;
    TimeReader times_;
    BadRow bad_;
};
}
