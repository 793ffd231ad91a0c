#include "features/intake/formats/open.h"

#include "features/intake/formats/compound_file.h"
#include "features/intake/formats/csv_table.h"
#include "features/intake/formats/encoding.h"
#include "features/intake/formats/jsonl_table.h"
#include "features/intake/formats/mail/mail_table.h"
#include "features/intake/formats/recognise.h"
#include "features/intake/formats/xes_table.h"
#include "features/intake/formats/xlsx_table.h"
#include "ground/files/temp.h"
#include "ground/files/zip.h"

#include <filesystem>
#include <fstream>
#include <system_error>

namespace regard::intake
{
namespace
{
namespace fs = std::filesystem;
using files::Packing;

Refusal refusal_of(files::BadData const& bad)
{
    std::string_view const code = bad.code();
    if (code == "encrypted")
        return {"encrypted", "This file is protected by a password. Save it without one and bring it again.", ""};
    if (code == "expands_too_much")
        return {"expands_too_much", "This file unpacks to far more than any history needs; it was left alone.", ""};
    return {"archive_damaged", "This archive is damaged or was cut off. Pack or fetch it again.", ""};
}

Refusal refusal_of(std::system_error const& error)
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

// A workbook is read in jumps, so one that lies packed in something goes to a file of its own first.
class Unpacked
{
  public:
    explicit Unpacked(files::ByteSource& source) : path_(folder_.file("unpacked"))
    {
        std::ofstream out(path_, std::ios::binary);
        std::string buffer(256 << 10, '\0');
        while (auto const n = source.read(buffer))
            if (!out.write(buffer.data(), static_cast<std::streamsize>(n)))
                break;
        if (!out.flush())
            throw std::system_error(errno, std::generic_category(), path_);
    }
    std::string const& path() const { return path_; }

  private:
    files::TempFolder folder_;
    std::string path_;
};

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
        }
    }
    if (found.empty())
        return Refusal{"empty_file", "There is no file in this folder.", ""};
    return found;
}

MailFiles mail_files(std::vector<files::Entry> const& entries)
{
    return [&entries, walk = std::make_shared<files::Walk>(),
            next = std::size_t{0}]() mutable -> std::unique_ptr<files::ByteSource> {
        return next < entries.size() ? walk->open(entries[next++]) : nullptr;
    };
}

// A table that needs something of its own to stay: an unpacked file, a list of entries.
template <class Kept>
class Keeping final : public Table
{
  public:
    Keeping(Kept kept, std::unique_ptr<Table> table) : kept_(std::move(kept)), table_(std::move(table)) {}

    std::span<std::string const> columns() const override { return table_->columns(); }
    Step next(Row& row) override { return table_->next(row); }
    BadRow const& bad() const override { return table_->bad(); }
    std::uint64_t consumed() const override { return table_->consumed(); }

  private:
    Kept kept_;
    std::unique_ptr<Table> table_;
};

template <class Kept>
std::unique_ptr<Table> keeping(Kept kept, std::unique_ptr<Table> table)
{
    return std::make_unique<Keeping<Kept>>(std::move(kept), std::move(table));
}

Result<std::unique_ptr<Table>> open_workbook_table(files::Entry const& entry, std::string const& sheet)
{
    if (entry.packing == Packing::none)
        return read_xlsx(entry.path, sheet);
    auto unpacked = std::make_unique<Unpacked>(*files::open(entry));
    auto table = read_xlsx(unpacked->path(), sheet);
    if (!table)
        return table.error();
    return keeping(std::move(unpacked), std::move(*table));
}

std::unique_ptr<Table> open_mails(std::vector<files::Entry> const& entries, std::vector<std::string> const& own)
{
    auto kept = std::make_unique<std::vector<files::Entry>>(entries);
    auto table = read_mail([&list = *kept] { return mail_files(list); }, own);
    return keeping(std::move(kept), std::move(table));
}

Result<std::unique_ptr<Table>> open_text(FoundTable const& found)
{
    auto const& entry = found.entries.front();
    auto table = found.format == Format::csv   ? read_csv(to_utf8(files::open(entry)))
                 : found.format == Format::xes ? read_xes([&] { return files::open(entry); })
                                               : read_json_lines(to_utf8(files::open(entry)));
    if (table->columns().empty())
        return Refusal{"empty_file", "There is nothing in this file that could be a table.", ""};
    return table;
}
}

Result<std::vector<FoundTable>> find_tables(std::string const& path)
try {
    auto const whole = fs::path(path).filename().string();
    return find_in(fs::is_directory(path) ? files_below(path) : std::vector{path}, whole);
} catch (files::BadData const& bad) {
    return refusal_of(bad);
} catch (std::system_error const& error) {
    return refusal_of(error);
}

Result<std::unique_ptr<Table>> open_table(FoundTable const& found, OpenOptions const& options)
try {
    switch (found.format) {
    case Format::xlsx:
        return open_workbook_table(found.entries.front(), options.sheet);
    case Format::mail:
        return open_mails(found.entries, options.own_addresses);
    default:
        return open_text(found);
    }
} catch (files::BadData const& bad) {
    return refusal_of(bad);
}
}
