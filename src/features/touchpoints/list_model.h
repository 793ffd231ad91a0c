#pragma once
// The map as a list to take away and bring back, as the API shows it.
#include "features/touchpoints/history_model.h"

namespace regard::touchpoints
{
enum class SheetFormat : std::uint8_t { csv, xlsx };
BOOST_DESCRIBE_ENUM(SheetFormat, csv, xlsx)

struct MapExportQuery
{
    SheetFormat format = SheetFormat::csv;
};
BOOST_DESCRIBE_STRUCT(MapExportQuery, (), (format))
constexpr auto rules_of(form::Of<MapExportQuery>)
{
    using namespace form;
    return rules(on(&MapExportQuery::format, may_be_left_out));
}

struct MapImportQuery
{
    bool dry_run = false; // say what would change, and change nothing
    std::string reason;   // why, for the history
};
BOOST_DESCRIBE_STRUCT(MapImportQuery, (), (dry_run, reason))
constexpr auto rules_of(form::Of<MapImportQuery>)
{
    using namespace form;
    return rules(on(&MapImportQuery::dry_run, may_be_left_out),
                 on(&MapImportQuery::reason, length(0, longest_reason), may_be_left_out));
}

struct ImportedTouchpoint
{
    TouchpointId id;
    std::string name;
    ChangeKind kind = ChangeKind::created;
    std::vector<FieldChange> fields;
};
BOOST_DESCRIBE_STRUCT(ImportedTouchpoint, (), (id, name, kind, fields))

// A row that could not be used. It changes nothing; the others are taken.
struct BadMapRow
{
    std::int64_t line = 0; // from 1; in a spreadsheet the row
    std::string column;    // as the file calls it; empty where the whole row is meant
    std::string value;     // what stood there
    std::string reason;    // a code
    std::string sentence;  // in the reader's language
};
BOOST_DESCRIBE_STRUCT(BadMapRow, (), (line, column, value, reason, sentence))

struct MapImport
{
    std::int64_t rows = 0; // good and bad
    std::int64_t created = 0, changed = 0, unchanged = 0;
    std::vector<std::string> journeys;           // that are new
    std::vector<ImportedTouchpoint> touchpoints; // that are new or change
    std::int64_t bad_rows = 0;                   // all of them
    std::vector<BadMapRow> bad;                  // the first of them
    std::vector<NameOfId> names;                 // of the ids in the fields
};
BOOST_DESCRIBE_STRUCT(MapImport, (), (rows, created, changed, unchanged, journeys, touchpoints, bad_rows, bad, names))
}
