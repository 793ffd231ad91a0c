#include "features/measures/rollups/cell_page.h"

namespace regard::measures
{
namespace
{
constexpr std::uint64_t version = 1;
using Numbers = std::vector<std::int64_t>;

std::size_t begin_of(Unpacking& bytes)
{
    if (bytes.number() != version)
        throw std::runtime_error("measures: a page of cells in the store is of another version");
    return static_cast<std::size_t>(bytes.number());
}

std::string begun(std::size_t size)
{
    std::string bytes;
    pack(bytes, version);
    pack(bytes, size);
    return bytes;
}

std::optional<std::size_t> place_of(std::int64_t word, Column const& words, std::size_t size)
{
    std::size_t low = 0, high = size;
    while (low < high) {
        std::size_t const middle = (low + high) / 2;
        if (words[middle] < word)
            low = middle + 1;
        else
            high = middle;
    }
    return low < size && words[low] == word ? std::optional(low) : std::nullopt;
}

template <class Number> // std::int64_t(Cells::value_type const&)
Numbers column(Cells::const_iterator first, Cells::const_iterator last, Number number)
{
    Numbers numbers;
    for (auto cell = first; cell != last; ++cell)
        numbers.push_back(number(*cell));
    return numbers;
}
}

std::string pack_counts(Cells::const_iterator first, Cells::const_iterator last)
{
    using Entry = Cells::value_type;
    auto const put = [&](std::string& bytes, auto number) { pack_column(bytes, column(first, last, number)); };
    std::string bytes = begun(static_cast<std::size_t>(std::distance(first, last)));
    put(bytes, [](Entry const& entry) { return entry.first; });
    put(bytes, [](Entry const& entry) { return entry.second.cases; });
    put(bytes, [](Entry const& entry) { return entry.second.amount; });
    std::string counts;
    std::uint64_t used = 0;
    for (std::size_t c = 0; c < count_count; ++c) {
        auto const number = [what = static_cast<Count>(c)](Entry const& entry) { return entry.second.tally[what]; };
        if (std::all_of(first, last, [&](Entry const& entry) { return number(entry) == 0; }))
            continue;
        pack(counts, c);
        put(counts, number);
        ++used;
    }
    pack(bytes, used);
    bytes += counts;
    bytes.append(column_slack, '\0');
    return bytes;
}

std::string pack_lengths(Cells::const_iterator first, Cells::const_iterator last, Length length)
{
    Numbers words, ends;
    std::string histograms;
    for (auto cell = first; cell != last; ++cell)
        if (Histogram const& lengths = cell->second.tally[length]; lengths.count() > 0) {
            words.push_back(cell->first);
            histograms += lengths.pack();
            ends.push_back(static_cast<std::int64_t>(histograms.size()));
        }
    if (words.empty())
        return {};
    std::string bytes = begun(words.size());
    pack_column(bytes, words);
    pack_column(bytes, ends);
    bytes += histograms;
    bytes.append(column_slack, '\0');
    return bytes;
}

CountsPage::CountsPage(std::string_view packed)
{
    Unpacking bytes(packed);
    size_ = begin_of(bytes);
    for (Column* one : {&words_, &cases_, &amounts_})
        *one = Column(bytes, size_);
    used_ = static_cast<std::size_t>(bytes.number());
    if (used_ > count_count)
        throw std::runtime_error("measures: a page of cells in the store is broken");
    for (std::size_t i = 0; i < used_; ++i) {
        auto const what = bytes.number();
        if (what >= count_count)
            throw std::runtime_error("measures: a page of cells in the store is broken");
        counts_[i] = {static_cast<Count>(what), Column(bytes, size_)};
    }
    bytes.bytes(column_slack);
}

void CountsPage::add_to(Counts& counts, std::size_t i) const
{
    for (std::size_t c = 0; c < used_; ++c)
        counts[counts_[c].first] += counts_[c].second[i];
}

std::optional<std::size_t> CountsPage::find(std::int64_t word) const { return place_of(word, words_, size_); }

LengthsPage::LengthsPage(std::string_view packed)
{
    Unpacking bytes(packed);
    size_ = begin_of(bytes);
    words_ = Column(bytes, size_);
    ends_ = Column(bytes, size_);
    histograms_ = bytes.bytes(size_ == 0 ? 0 : static_cast<std::size_t>(ends_[size_ - 1]));
    bytes.bytes(column_slack);
}

std::string_view LengthsPage::histogram(std::size_t i) const
{
    auto const from = static_cast<std::size_t>(i == 0 ? 0 : ends_[i - 1]);
    return histograms_.substr(from, static_cast<std::size_t>(ends_[i]) - from);
}

std::optional<std::size_t> LengthsPage::find(std::int64_t word) const { return place_of(word, words_, size_); }
}
