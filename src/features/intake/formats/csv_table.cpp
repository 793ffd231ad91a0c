#include "features/intake/formats/csv_table.h"

#include "features/intake/formats/csv_dialect.h"
#include "features/intake/formats/structure.h"

#include <algorithm>
#include <cstring>

namespace regard::intake
{
namespace
{
// A cell of the record being read, as offsets from the record's start: the buffer may move below it.
struct Cell
{
    std::uint32_t begin;
    std::uint32_t end;
    std::uint32_t quotes; // how many stood in it; 0 for an unquoted cell
};

class CsvTable : public Table
{
  public:
    CsvTable(std::unique_ptr<files::ByteSource> source, CsvOptions options)
        : source_(std::move(source)), max_record_(options.max_record)
    {
        buffer_.resize(first_buffer + Structure::block);
        fill();
        recognise(options.delimiter);
        read_header();
    }

    std::span<std::string const> columns() const override { return columns_; }
    BadRow const& bad() const override { return bad_; }
    std::uint64_t consumed() const override { return source_->consumed(); }

    Step next(Row& row) override
    {
        for (;;) {
            Outcome const outcome = read_record();
            if (outcome == Outcome::end)
                return std::exchange(damage_told_, true) || damage_.empty() ? Step::end : report(damage_);
            if (outcome == Outcome::unclosed)
                return report(at_end_of_file_ ? "cut_off" : "quote_not_closed");
            if (is_blank())
                continue;
            if (cells_.size() != columns_.size())
                return report_count();
            row.line = record_line_;
            build_views();
            row.cells = views_;
            row.whole = whole();
            return Step::row;
        }
    }

  private:
    static constexpr std::size_t first_buffer = 256 * 1024;
    enum class Outcome { record, unclosed, end };

    void recognise(char delimiter)
    {
        std::string_view const head(buffer_.data(), size_);
        Dialect const dialect = recognise_dialect(head);
        delimiter_ = delimiter != 0 ? delimiter : dialect.delimiter;
        line_end_ = dialect.line_end;
        position_ = dialect.skip;
        line_ = dialect.skip > 0 ? 2 : 1;
        structure_.look_for(delimiter_, line_end_);
        structure_.start(buffer_.data(), position_, size_);
    }

    void read_header()
    {
        do {
            if (read_record() != Outcome::record)
                return;
        } while (is_blank());
        build_views();
        columns_ = column_names(views_);
    }

    // Moves what is left of the current record to the front and reads more behind it. False where the file has ended.
    bool fill()
    {
        if (record_ > 0) {
            std::memmove(buffer_.data(), buffer_.data() + record_, size_ - record_);
            size_ -= record_;
            position_ -= record_;
            record_ = 0;
        } else if (size_ + Structure::block == buffer_.size()) {
            buffer_.resize((buffer_.size() - Structure::block) * 2 + Structure::block);
        }
        std::size_t const room = buffer_.size() - Structure::block - size_;
        std::size_t const got = read_into({buffer_.data() + size_, room});
        size_ += got;
        std::memset(buffer_.data() + size_, 0, Structure::block);
        return got > 0;
    }

    // A damaged archive ends the file where the damage is; next() reports it after the rows before it.
    std::size_t read_into(std::span<char> room)
    try {
        return damage_.empty() ? source_->read(room) : 0;
    } catch (files::BadData const& damage) {
        damage_ = damage.code();
        return 0;
    }

    // Reads one record into cells_. position_ is then behind it.
    Outcome read_record()
    {
        record_ = position_;
        record_line_ = line_;
        cells_.clear();
        quoted_ = false;
        std::uint32_t begin = 0;
        std::uint32_t quotes = 0;
        bool inside = false;
        for (;;) {
            std::size_t const found = structure_.next();
            if (found == size_) {
                if (size_ - record_ > max_record_ && inside)
                    return skip_line(quotes, begin);
                position_ = size_;
                if (fill()) {
                    structure_.start(buffer_.data(), position_, size_);
                    continue;
                }
                structure_.start(buffer_.data(), size_, size_);
                return last_record(begin, quotes, inside);
            }
            auto const at = static_cast<std::uint32_t>(found - record_);
            char const c = buffer_[found];
            if (c == '"') {
                if (quotes > 0 || opens_here(begin, at)) {
                    inside = !inside;
                    ++quotes;
                }
            } else if (inside) {
                line_ += c == line_end_;
            } else {
                bool const carriage = c == '\n' && at > begin && buffer_[found - 1] == '\r';
                cells_.push_back({begin, at - carriage, quotes});
                quoted_ |= quotes > 0;
                begin = at + 1;
                quotes = 0;
                if (c == line_end_) {
                    position_ = found + 1;
                    ++line_;
                    return Outcome::record;
                }
            }
        }
    }

    // A quote opens a cell where it is its first character; blanks before it are forgiven.
    bool opens_here(std::uint32_t begin, std::uint32_t at) const
    {
        for (std::uint32_t i = begin; i < at; ++i)
            if (buffer_[record_ + i] != ' ')
                return false;
        return true;
    }

    Outcome last_record(std::uint32_t begin, std::uint32_t quotes, bool inside)
    {
        at_end_of_file_ = true;
        auto const end = static_cast<std::uint32_t>(size_ - record_);
        if (end == 0)
            return Outcome::end;
        cells_.push_back({begin, end, quotes});
        quoted_ |= quotes > 0;
        position_ = size_;
        return inside ? Outcome::unclosed : Outcome::record;
    }

    // A quote that never closes must not swallow the file: give up its line only.
    Outcome skip_line(std::uint32_t quotes, std::uint32_t begin)
    {
        void const* end = std::memchr(buffer_.data() + record_, line_end_, size_ - record_);
        position_ = end != nullptr ? static_cast<std::size_t>(static_cast<char const*>(end) - buffer_.data()) + 1 : size_;
        line_ = record_line_ + 1;
        structure_.start(buffer_.data(), position_, size_);
        cells_.push_back({begin, static_cast<std::uint32_t>(position_ - record_), quotes});
        return Outcome::unclosed;
    }

    bool is_blank() const { return cells_.size() == 1 && trimmed(text(cells_[0])).empty() && columns_.size() != 1; }

    std::string_view text(Cell const& cell) const { return {buffer_.data() + record_ + cell.begin, cell.end - cell.begin}; }

    void build_views()
    {
        views_.clear();
        plain_ = !quoted_;
        unquoted_.clear();
        unquoted_.reserve(quoted_ ? position_ - record_ : 0); // so that views into it stay
        for (Cell const& cell : cells_) {
            std::string_view const raw = text(cell);
            std::string_view const value = cell.quotes > 0 ? trimmed(unquote(trimmed(raw))) : trimmed_fast(raw);
            plain_ &= value.size() == raw.size();
            views_.push_back(value);
        }
    }

    static std::string_view trimmed_fast(std::string_view raw)
    {
        auto const may_be_space = [](char c) { return static_cast<signed char>(c) <= ' '; }; // also any non-ASCII byte
        if (raw.empty() || (!may_be_space(raw.front()) && !may_be_space(raw.back())))
            return raw;
        return trimmed(raw);
    }

    // The text of a quoted cell: without its quotes, doubled ones made single; text behind the closing quote is kept.
    std::string_view unquote(std::string_view raw)
    {
        if (raw.size() >= 2 && raw.back() == '"' && raw.find('"', 1) == raw.size() - 1)
            return raw.substr(1, raw.size() - 2);
        std::size_t const begin = unquoted_.size();
        bool inside = false;
        for (std::size_t i = 0; i < raw.size(); ++i) {
            if (raw[i] != '"')
                unquoted_ += raw[i];
            else if (inside && i + 1 < raw.size() && raw[i + 1] == '"')
                unquoted_ += raw[i++];
            else
                inside = !inside;
        }
        return std::string_view(unquoted_).substr(begin);
    }

    // Unquoted, untrimmed records are their own `whole`. Others are joined the same way; only where a cell holds a
    // character of the structure itself does that need lengths (and a first byte no plain record has).
    std::string_view whole()
    {
        if (plain_)
            return {views_.front().data(), static_cast<std::size_t>(views_.back().data() + views_.back().size() - views_.front().data())};
        joined_.clear();
        for (std::string_view const view : views_) {
            if (view.find_first_of(special()) != std::string_view::npos) {
                joined_.assign(1, line_end_);
                return joined_ += whole_row(views_, scratch_);
            }
            joined_ += view;
            joined_ += delimiter_;
        }
        joined_.pop_back();
        return joined_;
    }

    std::string_view special()
    {
        special_[0] = delimiter_;
        special_[1] = line_end_;
        return {special_, 3};
    }

    Step report(std::string_view reason)
    {
        std::string_view const line = text({0, static_cast<std::uint32_t>(position_ - record_), 0});
        bad_ = {record_line_, "", valid_excerpt(trimmed(line), 200), std::string(reason)};
        return Step::bad_row;
    }

    Step report_count()
    {
        bool const too_few = cells_.size() < columns_.size();
        if (at_end_of_file_ && too_few)
            return report("cut_off");
        return report(too_few ? "cells_missing" : "cells_extra");
    }

    std::unique_ptr<files::ByteSource> source_;
    std::size_t max_record_;
    std::vector<char> buffer_; // size_ bytes of text and a block of padding
    std::size_t size_ = 0;
    std::size_t record_ = 0;   // where the current record begins
    std::size_t position_ = 0; // behind the last one
    std::uint64_t line_ = 1;
    std::uint64_t record_line_ = 1;
    bool at_end_of_file_ = false; // the last record had no line end
    std::string damage_; // code of what is wrong with the archive
    bool damage_told_ = false;
    bool quoted_ = false;
    bool plain_ = true;
    char delimiter_ = ',';
    char line_end_ = '\n';
    char special_[4] = {0, 0, '"', 0};
    Structure structure_;
    std::vector<Cell> cells_;
    std::vector<std::string_view> views_;
    std::vector<std::string> columns_;
    std::string unquoted_;
    std::string joined_;
    std::string scratch_;
    BadRow bad_;
};
}

std::unique_ptr<Table> read_csv(std::unique_ptr<files::ByteSource> source, CsvOptions options)
{
    return std::make_unique<CsvTable>(std::move(source), options);
}
}
