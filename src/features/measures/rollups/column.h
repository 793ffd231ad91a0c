#pragma once
// A column of whole numbers, packed: the least of them, and for each how far it lies above, in as few bytes as the
// farthest needs; in whole seconds or thousandths where all are such. A column of equal numbers takes no room, and any
// number of it is read by itself.
#include "features/measures/outcomes/packing.h"

#include <bit>
#include <cstring>
#include <span>

namespace regard::measures
{
constexpr std::size_t column_slack =
    8; // bytes that must follow the last column, as numbers are read eight bytes at a time

void pack_column(std::string& bytes, std::span<std::int64_t const> numbers);

class Column
{
  public:
    Column() = default;
    Column(Unpacking& bytes, std::size_t size); // views what is unpacked

    std::int64_t operator[](std::size_t i) const
    {
        static_assert(std::endian::native == std::endian::little, "columns are kept little-endian");
        std::uint64_t above;
        std::memcpy(&above, at_ + i * width_, sizeof above);
        return static_cast<std::int64_t>(base_ + (above & mask_) * unit_);
    }

  private:
    std::uint64_t base_ = 0, mask_ = 0, unit_ = 1;
    std::size_t width_ = 0;
    char const* at_ = nullptr;
};
}
