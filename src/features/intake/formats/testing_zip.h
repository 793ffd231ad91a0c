#pragma once
// For tests: writes zip files.
#include <archive.h>
#include <archive_entry.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace regard::intake
{
inline void write_zip(std::string const& path, std::vector<std::pair<std::string, std::string>> const& members)
{
    auto* const zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_open_filename(zip, path.c_str());
    for (auto const& [name, bytes] : members) {
        auto* const entry = archive_entry_new();
        archive_entry_set_pathname_utf8(entry, name.c_str());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, static_cast<la_int64_t>(bytes.size()));
        archive_write_header(zip, entry);
        archive_write_data(zip, bytes.data(), bytes.size());
        archive_entry_free(entry);
    }
    archive_write_free(zip);
}
}
