#pragma once
// Whole numbers in few bytes: seven bits a byte, the last byte below 128. For what is kept packed in the store; who reads
// trusts its own writing, so bytes that are not well formed are a broken store and throw.
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace regard::measures
{
inline void pack(std::string& bytes, std::uint64_t number)
{
    for (; number >= 0x80; number >>= 7)
        bytes += static_cast<char>(0x80 | (number & 0x7f));
    bytes += static_cast<char>(number);
}

inline void pack_signed(std::string& bytes, std::int64_t number)
{
    pack(bytes, static_cast<std::uint64_t>(number) << 1 ^ static_cast<std::uint64_t>(number >> 63));
}

class Unpacking
{
  public:
    explicit Unpacking(std::string_view bytes) : rest_(bytes) {}

    bool at_end() const { return rest_.empty(); }

    std::uint64_t number()
    {
        if (!rest_.empty() && static_cast<unsigned char>(rest_.front()) < 0x80) { // nearly all are small
            auto const small = static_cast<unsigned char>(rest_.front());
            rest_.remove_prefix(1);
            return small;
        }
        return large_number();
    }

    std::int64_t signed_number()
    {
        std::uint64_t const value = number();
        return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
    }

    std::string_view bytes(std::size_t size)
    {
        if (size > rest_.size())
            throw std::runtime_error("measures: packed bytes in the store are cut off");
        auto const taken = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return taken;
    }

  private:
    std::uint64_t large_number()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            auto const byte = static_cast<unsigned char>(bytes(1).front());
            value |= std::uint64_t{byte & 0x7fU} << shift;
            if (byte < 0x80)
                return value;
        }
        throw std::runtime_error("measures: a packed number in the store is broken");
    }

    std::string_view rest_;
};
}
