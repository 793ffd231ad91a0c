#include "features/measures/rollups/column.h"

#include <algorithm>

namespace regard::measures
{
namespace
{
constexpr std::uint64_t units[]{1'000'000, 1'000, 1}; // microseconds are mostly whole seconds

// The greatest unit of which every number is a whole multiple above the base.
std::uint64_t unit_of(std::span<std::int64_t const> numbers, std::uint64_t base)
{
    for (std::uint64_t const unit : units)
        if (std::all_of(numbers.begin(), numbers.end(),
                        [&](std::int64_t number) { return (static_cast<std::uint64_t>(number) - base) % unit == 0; }))
            return unit;
    return 1;
}
}

void pack_column(std::string& bytes, std::span<std::int64_t const> numbers)
{
    if (numbers.empty())
        return;
    auto const [least, greatest] = std::minmax_element(numbers.begin(), numbers.end());
    auto const base = static_cast<std::uint64_t>(*least); // differences are taken without sign, so that none overflows
    std::uint64_t const unit = unit_of(numbers, base);
    std::uint64_t const farthest = (static_cast<std::uint64_t>(*greatest) - base) / unit;
    std::size_t const width = (static_cast<std::size_t>(std::bit_width(farthest)) + 7) / 8;
    pack_signed(bytes, *least);
    pack(bytes, unit);
    pack(bytes, width);
    for (std::int64_t const number : numbers) {
        std::uint64_t const above = (static_cast<std::uint64_t>(number) - base) / unit;
        bytes.append(reinterpret_cast<char const*>(&above), width);
    }
}

Column::Column(Unpacking& bytes, std::size_t size)
{
    if (size == 0)
        return;
    base_ = static_cast<std::uint64_t>(bytes.signed_number());
    unit_ = bytes.number();
    width_ = static_cast<std::size_t>(bytes.number());
    if (width_ > 8)
        throw std::runtime_error("measures: a packed column in the store is broken");
    mask_ = width_ == 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * width_)) - 1;
    at_ = bytes.bytes(size * width_).data();
}
}
