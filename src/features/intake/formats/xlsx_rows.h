#pragma once
// The rows of a sheet as they come out of the parser, a piece of the file at a time. Part of xlsx_table.
#include "features/intake/formats/xlsx_package.h"
#include "features/intake/formats/xml_reader.h"

namespace regard::intake
{
class XlsxRows final : private XmlReader
{
  public:
    XlsxRows(std::unique_ptr<files::ByteSource> source, Workbook const& book);

    struct Cell
    {
        std::uint32_t column;    // from 0
        char const* shared;      // where its text is a shared string
        std::size_t begin, size; // else where it stands in the text of the piece
    };
    struct SheetRow
    {
        std::uint64_t number;
        std::size_t first, cells;
    };

    SheetRow const* next(); // none where the sheet has ended; blank rows are left out
    std::span<Cell const> cells(SheetRow const& row) const { return std::span(cells_).subspan(row.first, row.cells); }
    std::string_view text(Cell const& cell) const; // valid until next()

    using XmlReader::consumed;
    using XmlReader::failure;
    std::uint64_t last_number() const { return number_; } // of the row being read when the sheet ended

  private:
    enum class Type { number, shared, boolean, text };

    void open(std::string_view name, char const* const* attributes) override;
    void close(std::string_view name) override;
    void text(std::string_view piece) override;

    void begin_row(char const* const* attributes);
    void begin_cell(char const* const* attributes);
    void end_cell();
    void settle_value(std::size_t begin);
    void drop_what_was_given();

    Workbook const& book_;
    std::string text_;
    std::vector<Cell> cells_;
    std::vector<SheetRow> rows_;
    std::size_t given_ = 0;

    std::uint64_t number_ = 0;
    std::uint32_t column_ = 0; // of the open cell
    std::size_t row_first_ = 0;
    std::size_t text_begin_ = 0; // of the open cell
    Type type_ = Type::number;
    NumberKind kind_ = NumberKind::number;
    bool in_value_ = false;
    int phonetic_ = 0;
    std::string raw_;
};
}
