#include "features/intake/formats/csv_table.h"

#include "features/intake/formats/csv_records.h"

namespace regard::intake
{
namespace
{
class CsvTable : public Table
{
  public:
    CsvTable(std::unique_ptr<files::ByteSource> source, CsvOptions const& options)
        : records_(std::move(source), options), delimiter_(records_.dialect().delimiter),
          line_end_(records_.dialect().line_end)
    {
        read_header();
    }

    std::span<std::string const> columns() const override { return columns_; }
    BadRow const& bad() const override { return bad_; }
    std::uint64_t consumed() const override { return records_.consumed(); }

    Step next(Row& row) override
    {
        if (std::exchange(too_wide_, false))
            return report("too_many_columns", records_.whole());
        for (;;) {
            CsvRecords::Outcome const outcome = records_.next();
            if (outcome == CsvRecords::Outcome::end)
                return Step::end;
            if (outcome == CsvRecords::Outcome::bad)
                return report(records_.reason(), records_.excerpt());
            if (is_blank())
                continue;
            if (records_.cells().size() != columns_.size())
                return report_count();
            if (!records_.well_formed())
                return report("bad_encoding", records_.whole());
            row.line = records_.line();
            build_views();
            row.cells = views_;
            row.whole = whole();
            return Step::row;
        }
    }

  private:
    void read_header()
    {
        do {
            if (records_.next() != CsvRecords::Outcome::record)
                return;
        } while (is_blank());
        if (records_.cells().size() > most_csv_columns) {
            too_wide_ = true;
            return;
        }
        build_views();
        std::vector<std::string> names;
        for (std::string_view const view : views_)
            names.push_back(records_.well_formed() ? std::string(view) : valid_excerpt(view, view.size() * 3));
        views_.assign(names.begin(), names.end());
        columns_ = column_names(views_);
        records_.expect(columns_.size());
    }

    bool is_blank() const
    {
        return records_.cells().size() == 1 && trimmed(records_.text(records_.cells().front())).empty();
    }

    void build_views()
    {
        views_.clear();
        plain_ = !records_.quoted();
        unquoted_.clear();
        if (records_.quoted())
            unquoted_.reserve(records_.whole().size()); // so that views into it stay
        for (CsvCell const& cell : records_.cells()) {
            std::string_view const raw = records_.text(cell);
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
    // delimiter or line end does that need lengths (and a first byte no plain record has).
    std::string_view whole()
    {
        if (plain_)
            return {views_.front().data(),
                    static_cast<std::size_t>(views_.back().data() + views_.back().size() - views_.front().data())};
        joined_.clear();
        for (std::string_view const view : views_) {
            if (view.find(delimiter_) != std::string_view::npos || view.find(line_end_) != std::string_view::npos) {
                joined_.assign(1, line_end_);
                return joined_ += whole_row(views_, scratch_);
            }
            joined_ += view;
            joined_ += delimiter_;
        }
        joined_.pop_back();
        return joined_;
    }

    Step report(Reason reason, std::string_view text)
    {
        bad_ = {records_.line(), "", valid_excerpt(trimmed(text), 200), reason};
        return Step::bad_row;
    }

    Step report_count()
    {
        bool const too_few = records_.cells().size() < columns_.size();
        if (too_few && records_.unfinished())
            return report("cut_off", records_.whole());
        return report(too_few ? Reason("cells_missing") : Reason("cells_extra"), records_.whole());
    }

    CsvRecords records_;
    char delimiter_;
    char line_end_;
    bool plain_ = true;
    std::vector<std::string_view> views_;
    std::vector<std::string> columns_;
    std::string unquoted_;
    std::string joined_;
    std::string scratch_;
    bool too_wide_ = false; // the header, and not told yet
    BadRow bad_;
};
}

std::unique_ptr<Table> read_csv(std::unique_ptr<files::ByteSource> source, CsvOptions options)
{
    return std::make_unique<CsvTable>(std::move(source), options);
}
}
