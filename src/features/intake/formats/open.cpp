#include "features/intake/formats/open.h"

#include "features/intake/formats/csv_table.h"
#include "features/intake/formats/jsonl_table.h"
#include "features/intake/formats/mail/mail_table.h"
#include "features/intake/formats/unpacked.h"
#include "features/intake/formats/xes_table.h"
#include "features/intake/formats/xlsx_table.h"
#include "ground/files/encoding.h"

namespace regard::intake
{
namespace
{
using files::Packing;

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

bool is_too_wide(Table& table)
{
    Row row;
    return table.next(row) == Step::bad_row && table.bad().reason == "too_many_columns";
}

Result<std::unique_ptr<Table>> open_text(FoundTable const& found)
{
    auto const& entry = found.entries.front();
    auto table = found.format == Format::csv   ? read_csv(files::to_utf8(files::open(entry)))
                 : found.format == Format::xes ? read_xes([&] { return files::open(entry); })
                                               : read_json_lines(files::to_utf8(files::open(entry)));
    if (table->columns().empty() && is_too_wide(*table))
        return Refusal{"too_many_columns",
                       "The first line of this file has more than 16,384 columns, more than any spreadsheet. Is the "
                       "separator, or a line end, another one?",
                       ""};
    if (table->columns().empty())
        return Refusal{"empty_file", "There is nothing in this file that could be a table.", ""};
    return table;
}
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
