#include "features/intake/formats/open.h"

#include "features/intake/formats/compound_file.h"
#include "features/intake/formats/recognise.h"
#include "features/intake/formats/unpacked.h"
#include "ground/files/zip.h"

#include <filesystem>
#include <system_error>

namespace regard::intake
{
namespace
{
namespace fs = std::filesystem;
using files::Packing;

Refusal unreadable(std::system_error const& error)
{
    return {"not_readable", "This file can't be read: " + error.code().message() + ".", ""};
}

// Puts the file's name before the sentence, where there are several.
Refusal about(std::string const& name, Refusal refusal)
{
    refusal.sentence = name + ": " + refusal.sentence;
    return refusal;
}

std::vector<std::string> member_names(std::string const& path)
{
    std::vector<std::string> names;
    files::Zip zip(path);
    while (auto const member = zip.next())
        names.push_back(member->name);
    return names;
}

// A workbook as an entry is the file itself; files::entries would take it for an archive.
bool is_plain_zip(files::Entry const& entry)
{
    return entry.packing == Packing::none &&
           files::packing_of(files::Peeked(files::open_file(entry.path), 4).head()) == Packing::zip;
}

Result<Format> recognise_entry(files::Walk& walk, files::Entry const& entry)
try {
    auto source = std::make_unique<files::Peeked>(walk.open(entry), recognisable_head);
    if (source->head().empty())
        files::read_all(*source, 1); // nothing, or damage before anything: then this throws
    if (is_compound_file(source->head()))
        return recognise(files::read_all(*source, 16 << 20)); // what is in it may be told far behind
    if (files::packing_of(source->head()) == Packing::none)
        return recognise(source->head());
    if (files::packing_of(source->head()) == Packing::gzip)
        return Refusal{"nested_archive", "This is an archive in an archive. Unpack it once and bring what is in it.",
                       ""};
    Unpacked const inner(*source);
    auto const members = member_names(inner.path());
    switch (recognise_zip(members)) {
    case ZipKind::workbook:
        return Format::xlsx;
    case ZipKind::other_office:
        return not_this_office_file(members);
    default:
        return Refusal{"nested_archive", "This is an archive in an archive. Unpack it once and bring what is in it.",
                       ""};
    }
} catch (files::BadData const& bad) {
    return refusal_of(bad);
}

// A member of a zip is reached by passing all before it, each time it is opened.
constexpr std::size_t most_tables = 1'000;

Refusal too_many_files()
{
    return {"too_many_files",
            "There are more than 1,000 tables in this archive. Bring them in several, or make one file of them.", ""};
}

// All mails found together are one table: a case's mails may lie in several files.
void add(std::vector<FoundTable>& found, Format format, files::Entry const& entry, std::string const& whole)
{
    auto const mails = std::ranges::find(found, Format::mail, &FoundTable::format);
    if (format != Format::mail || mails == found.end())
        return found.push_back({format, entry.name, {entry}});
    mails->name = whole;
    mails->entries.push_back(entry);
}

Result<std::vector<files::Entry>> entries_of(std::string const& path)
{
    if (files::packing_of(files::Peeked(files::open_file(path), 4).head()) == Packing::zip) {
        auto const members = member_names(path);
        auto const kind = recognise_zip(members);
        if (kind == ZipKind::other_office)
            return not_this_office_file(members);
        if (kind == ZipKind::workbook)
            return std::vector{files::Entry{path, fs::path(path).filename().string(), Packing::none, 0}};
    }
    return files::entries(path);
}

std::vector<std::string> files_below(std::string const& folder)
{
    std::vector<std::string> paths;
    for (auto at = fs::recursive_directory_iterator(folder); at != fs::recursive_directory_iterator(); ++at) {
        bool const hidden = at->path().filename().string().starts_with('.');
        if (hidden && at->is_directory())
            at.disable_recursion_pending();
        else if (!hidden && at->is_regular_file())
            paths.push_back(at->path().string());
    }
    std::ranges::sort(paths);
    return paths;
}

Result<std::vector<FoundTable>> find_in(std::vector<std::string> const& paths, std::string const& whole)
{
    std::vector<FoundTable> found;
    for (auto const& path : paths) {
        auto const entries = entries_of(path);
        if (!entries)
            return paths.size() > 1 ? about(path, entries.error()) : entries.error();
        files::Walk walk;
        for (auto const& entry : *entries) {
            auto const format = is_plain_zip(entry) ? Result<Format>(Format::xlsx) : recognise_entry(walk, entry);
            if (!format)
                return paths.size() + entries->size() > 2 ? about(entry.name, format.error()) : format.error();
            add(found, *format, entry, whole);
            if (found.size() > most_tables && entry.packing == Packing::zip)
                return too_many_files();
        }
    }
    if (found.empty())
        return Refusal{"empty_file", "There is no file in this folder.", ""};
    return found;
}
}

Result<std::vector<FoundTable>> find_tables(std::string const& path)
try {
    auto const whole = fs::path(path).filename().string();
    return find_in(fs::is_directory(path) ? files_below(path) : std::vector{path}, whole);
} catch (files::BadData const& bad) {
    return refusal_of(bad);
} catch (std::system_error const& error) {
    return unreadable(error);
}
}
