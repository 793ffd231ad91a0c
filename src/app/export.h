#pragma once
// Everything an organisation has brought or written, as open files in a folder: for leaving, moving, and looking elsewhere.
#include "app/program.h"
#include "features/intake/export.h"

namespace regard::app
{
struct Exported
{
    std::vector<intake::ExportedHistory> histories;
    std::size_t units = 0, verticals = 0, products = 0, employees = 0;
};

// Histories (intake/export.h); units, business lines and products as JSON lines; with the names of persons also the staff list, which
// POST /people-imports reads, and absences. A file README.txt says how each is brought in again. `folder` must hold nothing; it is made
// where it is not there. Refuses with `not_empty`; throws std::system_error where a file can't be written.
Result<Exported> export_all(Program& program, std::string const& folder, intake::Persons persons);
}
