#pragma once
// From a path to tables. The format is recognised by content, never by the ending; so are gzip and zip around it.
#include "features/intake/formats/table.h"
#include "ground/files/archive.h"

#include <memory>

namespace regard::intake
{
enum class Format { csv, xlsx, xes, json_lines, mail };

struct OpenOptions
{
    std::string sheet; // XLSX: the sheet of this name; empty: the first that holds data
    std::vector<std::string>
        own_addresses; // mail: addresses (`help@bank.example`) or domains (`bank.example`) that are ours
};

// One table that can be opened, as often as needed.
struct FoundTable
{
    Format format;
    std::string name;                  // for people: `export.zip/events.csv`
    std::vector<files::Entry> entries; // one, but for single mails: all of them together are one table
};

// What tables a file, an archive or a folder holds, in the order of the archive or of the names. Refuses with
// `not_readable`, `empty_file`, `archive_damaged`, `expands_too_much`, `encrypted`, `nested_archive`, `too_many_files` (more
// than 1,000 tables in a zip), or
// `format_unknown`, whose sentence names what the file seems to be (a PDF, an old .xls). In an archive or a folder one
// unusable file refuses the whole.
Result<std::vector<FoundTable>> find_tables(std::string const& path);

// Refuses with `empty_file` where the file has no header, `too_many_columns`, `sheet_unknown`, `encrypted`, `file_damaged`.
Result<std::unique_ptr<Table>> open_table(FoundTable const& found, OpenOptions const& options = {});
}
