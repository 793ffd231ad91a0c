#pragma once
// A stored case as rows of a table that reads back as the same case. Inside intake.
#include "features/cases/model.h"
#include "features/intake/mapping.h"

#include <string>
#include <vector>

namespace regard::intake
{
// The text of every field of a row; empty: nothing is said.
using ExportedRow = std::array<std::string, field_count>;

// What the numbers of a case stand for.
class ExportWords
{
  public:
    virtual ~ExportWords() = default;
    virtual std::string text(cases::Dimension dimension, cases::Name name) = 0;
};

// Of an event log a row for each event, in order; of a list of cases a row for each time the case was opened. What is said of the case as a
// whole stands in its first row.
std::vector<ExportedRow> rows_of(cases::CaseView const& one, std::int64_t customer, ExportWords& words);

// Which column holds what, by the fields' own names, for rows of that shape; all else as in `before`.
Mapping mapping_of_rows(cases::Shape shape, Mapping before);

// One row as a JSON line. The first of a file names every column, so that whoever reads it knows them from the start.
std::string json_line(ExportedRow const& row, Mapping const& mapping, bool is_first);
}
