#include "features/intake/formats/xlsx_table.h"

#include "features/intake/formats/late_columns.h"
#include "features/intake/formats/xlsx_rows.h"

#include <deque>
#include <fmt/format.h>

namespace regard::intake
{
namespace
{
constexpr std::size_t header_within = 50;    // rows
constexpr std::size_t longest_row = 4 << 20; // bytes
constexpr std::size_t head_bytes = 4 << 20;  // of the rows looked at for the header, which are kept

class XlsxTable final : public Table
{
  public:
    XlsxTable(std::shared_ptr<Workbook const> book, Sheet const& sheet)
        : book_(std::move(book)), rows_(std::make_unique<XlsxRows>(book_->parts.open(sheet.part), *book_))
    {
        keep_head();
        find_header();
    }

    bool is_broken() const { return !rows_->failure().empty(); }
    bool has_data() const { return !columns_.empty(); }
    bool looks_like_a_table() const { return wide_rows_ >= 2; }

    std::span<std::string const> columns() const override { return columns_; }
    BadRow const& bad() const override { return bad_; }
    std::uint64_t consumed() const override { return rows_->consumed(); }

    Step next(Row& row) override
    {
        if (problems_.empty() && !row_waits_)
            read_row();
        if (!problems_.empty()) {
            bad_ = std::move(problems_.front());
            problems_.pop_front();
            return Step::bad_row;
        }
        if (!std::exchange(row_waits_, false))
            return Step::end;
        row = {line_, cells_, whole_row(cells_, scratch_)};
        return Step::row;
    }

  private:
    using Cell = std::pair<std::uint32_t, std::string_view>;

    struct Kept
    {
        std::uint64_t number;
        std::vector<std::pair<std::uint32_t, std::string>> cells; // none of them blank
    };

    void keep_head()
    {
        std::size_t bytes = 0;
        while (head_.size() < header_within && bytes < head_bytes && next_cells()) {
            for (auto const& cell : given_)
                bytes += cell.second.size();
            wide_rows_ += given_.size() >= 2;
            head_.push_back({line_, {given_.begin(), given_.end()}});
        }
    }

    void find_header()
    {
        auto header = std::ranges::find_if(head_, [](Kept const& row) { return row.cells.size() >= 2; });
        if (header == head_.end())
            header = head_.begin();
        if (header == head_.end())
            return;
        std::vector<std::string_view> names;
        for (auto const& [column, text] : header->cells) {
            names.resize(std::max<std::size_t>(names.size(), column + 1));
            names[column] = text;
        }
        columns_ = column_names(names);
        cells_.resize(columns_.size());
        head_.erase(head_.begin(), header + 1);
    }

    // Fills cells_ from the next row with a text under the header, or problems_, or neither at the end.
    void read_row()
    {
        while (!row_waits_ && problems_.empty() && next_cells()) {
            std::ranges::fill(cells_, std::string_view());
            for (auto const& [column, text] : given_)
                put(column, text);
        }
    }

    void put(std::uint32_t column, std::string_view text)
    {
        if (column < cells_.size()) {
            cells_[column] = text;
            row_waits_ = true;
        } else if (auto late = late_.meet(line_, fmt::format("column {}", column + 1), text)) {
            problems_.push_back(std::move(*late));
        }
    }

    // The cells that are not blank of the next row that has any, into given_; false at the end, or at a problem.
    bool next_cells()
    {
        given_.clear();
        if (!columns_.empty() && !head_.empty()) {
            kept_ = std::move(head_.front());
            head_.pop_front();
            line_ = kept_.number;
            given_.assign(kept_.cells.begin(), kept_.cells.end());
            return true;
        }
        while (given_.empty()) {
            auto const* const row = rows_->next();
            if (row == nullptr) {
                end();
                return false;
            }
            line_ = row->number;
            if (!collect(*row)) {
                problems_.push_back({line_, "", "", "row_too_long"});
                return false;
            }
        }
        return true;
    }

    // False where the row is so long that it can only be an attack: shared strings make that cheap to write.
    bool collect(XlsxRows::SheetRow const& row)
    {
        std::size_t bytes = 0;
        for (auto const& cell : rows_->cells(row)) {
            auto const text = trimmed(rows_->text(cell));
            bytes += text.size();
            if (!text.empty())
                given_.emplace_back(cell.column, text);
        }
        return bytes <= longest_row;
    }

    void end()
    {
        if (!rows_->failure().empty() && !std::exchange(failure_told_, true))
            problems_.push_back({rows_->last_number(), "", "", rows_->failure()});
    }

    std::shared_ptr<Workbook const> book_;
    std::unique_ptr<XlsxRows> rows_;
    std::vector<std::string> columns_;
    std::deque<Kept> head_;
    Kept kept_{};
    std::vector<Cell> given_;
    std::size_t wide_rows_ = 0; // of the head: rows of two cells and more

    std::uint64_t line_ = 0;
    std::vector<std::string_view> cells_;
    std::string scratch_;
    bool row_waits_ = false;
    bool failure_told_ = false;
    LateColumns late_;
    std::deque<BadRow> problems_;
    BadRow bad_;
};

Result<std::unique_ptr<Table>> named_sheet(std::shared_ptr<Workbook const> const& book, std::string_view name)
{
    auto const sheet = std::ranges::find(book->sheets, name, &Sheet::name);
    if (sheet == book->sheets.end())
        return Refusal{"sheet_unknown", fmt::format("This workbook has no sheet called “{}”.", name), "sheet"};
    auto table = std::make_unique<XlsxTable>(book, *sheet);
    if (!table->has_data())
        return Refusal{"empty_file", fmt::format("The sheet “{}” is empty.", name), "sheet"};
    return table;
}
}

Result<std::unique_ptr<Table>> read_xlsx(std::string const& path, std::string_view name)
{
    auto opened = open_workbook(path);
    if (!opened)
        return opened.error();
    auto const book = std::make_shared<Workbook const>(std::move(*opened));
    if (!name.empty())
        return named_sheet(book, name);
    std::unique_ptr<Table> any;
    bool broken = false;
    for (bool const hidden : {false, true}) {
        for (auto const& sheet : book->sheets) {
            if (sheet.hidden != hidden)
                continue;
            auto table = std::make_unique<XlsxTable>(book, sheet);
            if (table->looks_like_a_table())
                return table;
            broken |= table->is_broken();
            if (table->has_data() && !any)
                any = std::move(table);
        }
        if (any)
            return any;
    }
    if (broken)
        return Refusal{"file_damaged",
                       "This spreadsheet is damaged. Open it in a spreadsheet program and save it anew.", ""};
    return Refusal{"empty_file", "There is nothing in this workbook.", ""};
}
}
