#pragma once
// Guards against packed files that are small on disk and endless when unpacked.
#include "ground/files/byte_source.h"

namespace regard::files
{
class Expansion
{
  public:
    static constexpr std::uint64_t harmless = 100'000'000; // bytes any file may unpack to
    static constexpr std::uint64_t ratio = 1'000;          // beyond them: bytes out for each byte in

    // `bytes` more came out; `packed` bytes have gone in so far. Throws BadData `expands_too_much`.
    void add(std::uint64_t bytes, std::uint64_t packed)
    {
        unpacked_ += bytes;
        if (unpacked_ > harmless && unpacked_ / ratio > packed)
            throw BadData("expands_too_much");
    }

  private:
    std::uint64_t unpacked_ = 0;
};
}
