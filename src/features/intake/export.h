#pragma once
// Imported histories as open files: for each source JSON lines of its events (or of its cases, where it was a list of cases) and the
// mapping with which `regard import` reads them again, to equal outcomes. One file after the other, case by case, so that memory stays
// small; each case is as it stood in one moment, the whole is not. One thread.
#include "ground/db/db.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace regard::intake
{
enum class Persons {
    by_pseudonym, // also those of sources whose names were kept
    as_stored,
};

// One pair of files.
struct ExportedHistory
{
    std::string source;
    std::string history, mapping; // names of the files in the folder
    std::optional<int> retention_months;
    std::int64_t cases = 0, events = 0;
};

// Writes into `folder`, which must be there: history-<n>.jsonl and .toml. Throws std::system_error where it can't be written.
std::vector<ExportedHistory> export_histories(db::Database& database, std::string const& folder, Persons persons);
}
