#pragma once
// For tests: bytes that come as slowly as one likes.
#include "ground/files/byte_source.h"

#include <algorithm>

namespace regard::intake
{
// Gives at most `step` bytes at a time.
class Dribble final : public files::ByteSource
{
  public:
    Dribble(std::string bytes, std::size_t step) : bytes_(std::move(bytes)), step_(step) {}

    std::size_t read(std::span<char> into) override
    {
        std::size_t const got = bytes_.copy(into.data(), std::min(into.size(), step_), given_);
        given_ += got;
        return got;
    }
    std::uint64_t consumed() const override { return given_; }

  private:
    std::string bytes_;
    std::size_t step_;
    std::size_t given_ = 0;
};

// Breaks behind the bytes it has.
class Damaged final : public files::ByteSource
{
  public:
    explicit Damaged(std::string bytes) : sound_(std::move(bytes), 7) {}

    std::size_t read(std::span<char> into) override
    {
        std::size_t const got = sound_.read(into);
        if (got == 0)
            throw files::BadData("archive_cut_off");
        return got;
    }
    std::uint64_t consumed() const override { return sound_.consumed(); }

  private:
    Dribble sound_;
};
}
