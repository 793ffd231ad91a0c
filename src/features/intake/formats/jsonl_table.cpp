#include "features/intake/formats/jsonl_table.h"

#include "features/intake/formats/json_flat.h"
#include "features/intake/formats/json_records.h"
#include "features/intake/formats/late_columns.h"

#include <deque>
#include <unordered_map>

namespace regard::intake
{
namespace
{
constexpr std::size_t most_columns = 4096;
constexpr std::size_t longest_name = 1'000; // bytes; what is longer is told as a late column
constexpr std::size_t head_records = 1000;
constexpr std::size_t head_bytes = 1 << 20;

class JsonTable final : public Table
{
  public:
    explicit JsonTable(std::unique_ptr<files::ByteSource> source) : records_(std::move(source))
    {
        std::vector<std::string_view> names;
        read_head(names);
        columns_ = column_names(names);
        cells_.resize(columns_.size());
    }

    std::span<std::string const> columns() const override { return columns_; }
    BadRow const& bad() const override { return bad_; }
    std::uint64_t consumed() const override { return records_.consumed(); }

    Step next(Row& row) override
    {
        if (problems_.empty() && !row_waits_ && !read_record())
            return Step::end;
        if (!problems_.empty()) {
            bad_ = std::move(problems_.front());
            problems_.pop_front();
            return Step::bad_row;
        }
        row_waits_ = false;
        row = {line_, cells_, whole_row(cells_, scratch_)};
        return Step::row;
    }

  private:
    struct Kept
    {
        std::uint64_t line;
        std::string text;
        Reason trouble;
    };

    // Learns the columns from the first records, which are kept to be read again as rows.
    void read_head(std::vector<std::string_view>& names)
    {
        std::size_t bytes = 0;
        while (head_.size() < head_records && bytes < head_bytes) {
            auto const record = records_.next();
            if (!record)
                return;
            head_.push_back({record->line, std::string(record->text), record->trouble});
            bytes += record->text.size();
            if (record->trouble.empty() && flat_.read(record->text).empty())
                learn(names);
        }
    }

    void learn(std::vector<std::string_view>& names)
    {
        for (auto const& value : flat_.values())
            if (names.size() < most_columns && value.name.size() <= longest_name &&
                !by_name_.contains(std::string(value.name)))
                names.push_back(by_name_.emplace(value.name, names.size()).first->first);
    }

    // Fills cells_ or problems_ from one more record; false at the end.
    bool read_record()
    {
        if (!head_.empty()) {
            kept_ = std::move(head_.front());
            head_.pop_front();
            take(kept_.line, kept_.text, kept_.trouble);
            return true;
        }
        auto const record = records_.next();
        if (record)
            take(record->line, record->text, record->trouble);
        return record.has_value();
    }

    void take(std::uint64_t line, std::string_view text, Reason trouble)
    {
        line_ = line;
        if (trouble.empty())
            trouble = flat_.read(text);
        if (!trouble.empty()) {
            problems_.push_back({line, "", files::valid_text(text, 200), trouble});
            return;
        }
        std::ranges::fill(cells_, std::string_view());
        for (auto const& value : flat_.values())
            put(value);
        row_waits_ = true;
    }

    void put(JsonFlat::Value const& value)
    {
        key_ = value.name;
        if (auto const column = by_name_.find(key_); column != by_name_.end())
            cells_[column->second] = trimmed(value.text);
        else if (auto late = late_.meet(line_, value.name, value.text))
            problems_.push_back(std::move(*late));
    }

    JsonRecords records_;
    JsonFlat flat_;
    std::unordered_map<std::string, std::size_t> by_name_;
    std::vector<std::string> columns_;
    std::deque<Kept> head_;
    Kept kept_{};
    std::string key_;

    std::uint64_t line_ = 0;
    std::vector<std::string_view> cells_;
    std::string scratch_;
    bool row_waits_ = false;
    LateColumns late_;
    std::deque<BadRow> problems_;
    BadRow bad_;
};
}

std::unique_ptr<Table> read_json_lines(std::unique_ptr<files::ByteSource> source)
{
    return std::make_unique<JsonTable>(std::move(source));
}
}
