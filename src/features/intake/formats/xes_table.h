#pragma once
// An event log in XES (IEEE 1849), read as the table its CSV export would be: one row an event, in document order. The
// trace's `concept:name` is column `case_id`, its other attributes are `case_<key>`, those of the event keep their key;
// columns.h knows the names `case:<key>` too. A `global` value stands in where the key is missing, and only there.
// Nested attributes, lists without a value and attributes of the log are no columns.
//
// A row's line is that of its <event>. A document that breaks off or stops being XML gives the events complete before
// that, then one bad row: `cut_off`, `not_well_formed`, `doctype_refused`, `value_too_long`, or the archive's trouble.
#include "features/intake/formats/table.h"
#include "ground/files/byte_source.h"

#include <functional>
#include <memory>

namespace regard::intake
{
// `source` gives the file from its start, each time it is called: once to find the columns, once to read.
std::unique_ptr<Table> read_xes(std::function<std::unique_ptr<files::ByteSource>()> const& source);
}
