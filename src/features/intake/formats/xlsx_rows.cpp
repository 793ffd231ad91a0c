#include "features/intake/formats/xlsx_rows.h"

#include "features/intake/formats/xlsx_numbers.h"

#include <charconv>
#include <cstring>

namespace regard::intake
{
namespace
{
constexpr std::uint32_t most_columns = 16'384; // XFD
constexpr std::size_t most_text = 4 << 20;     // of one row

template <class Number>
std::optional<Number> number_in(std::string_view text)
{
    Number number{};
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end == text.data())
        return std::nullopt;
    return number;
}

// The column of a reference such as AB12, from 0; none where it is no reference.
std::optional<std::uint32_t> column_of(std::string_view reference)
{
    std::uint32_t column = 0;
    for (char const c : reference) {
        char const upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
        if (upper < 'A' || upper > 'Z')
            break;
        column = column * 26 + static_cast<std::uint32_t>(upper - 'A' + 1);
        if (column > most_columns)
            return std::nullopt;
    }
    if (column == 0)
        return std::nullopt;
    return column - 1;
}
}

XlsxRows::XlsxRows(std::unique_ptr<files::ByteSource> source, Workbook const& book)
    : XmlReader(std::move(source)), book_(book)
{
    wants_text();
}

XlsxRows::SheetRow const* XlsxRows::next()
{
    while (given_ == rows_.size()) {
        drop_what_was_given();
        if (!advance())
            return nullptr;
    }
    return &rows_[given_++];
}

std::string_view XlsxRows::text(Cell const& cell) const
{
    return cell.shared != nullptr ? std::string_view(cell.shared, cell.size)
                                  : std::string_view(text_).substr(cell.begin, cell.size);
}

// A row may lie across two pieces: what is complete of it moves to the front.
void XlsxRows::drop_what_was_given()
{
    auto begin = text_begin_;
    for (std::size_t i = cells_.size(); i-- > row_first_;)
        if (cells_[i].shared == nullptr)
            begin = cells_[i].begin;
    text_.erase(0, begin);
    text_begin_ -= begin;
    cells_.erase(cells_.begin(), cells_.begin() + static_cast<std::ptrdiff_t>(row_first_));
    for (auto& cell : cells_)
        cell.begin -= cell.shared == nullptr ? begin : 0;
    row_first_ = 0;
    rows_.clear();
    given_ = 0;
}

void XlsxRows::open(std::string_view name, char const* const* attributes)
{
    if (name == "c")
        begin_cell(attributes);
    else if (name == "row")
        begin_row(attributes);
    else if (name == "rPh")
        ++phonetic_;
    in_value_ = name == "v" || (name == "t" && phonetic_ == 0);
}

void XlsxRows::close(std::string_view name)
{
    in_value_ = false;
    if (name == "c") {
        end_cell();
    } else if (name == "rPh") {
        --phonetic_;
    } else if (name == "row") {
        if (cells_.size() > row_first_)
            rows_.push_back({number_, row_first_, cells_.size() - row_first_});
        row_first_ = cells_.size();
    }
}

void XlsxRows::text(std::string_view piece)
{
    if (!in_value_)
        return;
    text_ += piece;
    if (text_.size() > most_text)
        fail("value_too_long");
}

void XlsxRows::begin_row(char const* const* attributes)
{
    auto const* const given = attribute(attributes, "r");
    number_ = given != nullptr ? number_in<std::uint64_t>(given).value_or(number_ + 1) : number_ + 1;
    column_ = static_cast<std::uint32_t>(-1);
    row_first_ = cells_.size();
    text_begin_ = text_.size();
}

void XlsxRows::begin_cell(char const* const* attributes)
{
    auto const* const reference = attribute(attributes, "r");
    auto const* const type = attribute(attributes, "t");
    auto const* const style = attribute(attributes, "s");
    ++column_;
    if (reference != nullptr)
        column_ = column_of(reference).value_or(column_);
    std::string_view const t = type != nullptr ? type : "n";
    type_ = t == "s" ? Type::shared : t == "b" ? Type::boolean : t == "n" ? Type::number : Type::text;
    auto const number = style != nullptr ? number_in<std::size_t>(style).value_or(0) : 0;
    kind_ = number < book_.kinds.size() ? book_.kinds[number] : NumberKind::number;
    text_begin_ = text_.size();
}

void XlsxRows::end_cell()
{
    if (text_.size() == text_begin_)
        return;
    if (column_ >= most_columns || cells_.size() - row_first_ >= most_columns)
        return fail("not_well_formed");
    if (type_ == Type::shared) {
        auto const index = number_in<std::size_t>(std::string_view(text_).substr(text_begin_));
        auto const shared = index ? book_.strings.at(*index) : std::nullopt;
        text_.resize(text_begin_);
        if (shared && !shared->empty())
            cells_.push_back({column_, shared->data(), 0, shared->size()});
        return;
    }
    settle_value(text_begin_);
    cells_.push_back({column_, nullptr, text_begin_, text_.size() - text_begin_});
    text_begin_ = text_.size();
}

// Makes of the raw value behind `begin` what a person would read there.
void XlsxRows::settle_value(std::size_t begin)
{
    if (type_ == Type::text)
        return resolve_escapes(text_, begin);
    raw_.assign(text_, begin);
    text_.resize(begin);
    if (type_ == Type::boolean)
        text_ += raw_ == "1" || raw_ == "true" ? "TRUE" : "FALSE";
    else
        append_number(text_, raw_, kind_, book_.from_1904);
}
}
