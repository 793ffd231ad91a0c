#pragma once
// Numbers of cases in the order they came, packed as the steps from one to the next: where most cases belong, one costs a
// byte. Cases are numbered by their place in the history, so that the steps are small. One thread.
#include <cstdint>
#include <vector>

namespace regard::diagnosis
{
class CaseNumbers
{
  public:
    void add(std::uint64_t number)
    {
        auto const step = static_cast<std::int64_t>(number - last_);
        auto rest = static_cast<std::uint64_t>(step) << 1 ^ static_cast<std::uint64_t>(step >> 63); // small either way
        for (; rest >= 0x80; rest >>= 7)
            bytes_.push_back(static_cast<std::uint8_t>(rest | 0x80));
        bytes_.push_back(static_cast<std::uint8_t>(rest));
        last_ = number;
        ++count_;
    }

    // visit(number), in the order they were added; until it returns false.
    template <class F>
    void each_while(F visit) const
    {
        std::uint64_t number = 0;
        for (std::size_t at = 0; at < bytes_.size();) {
            std::uint64_t rest = 0;
            int shift = 0;
            for (; bytes_[at] >= 0x80; shift += 7)
                rest |= static_cast<std::uint64_t>(bytes_[at++] & 0x7F) << shift;
            rest |= static_cast<std::uint64_t>(bytes_[at++]) << shift;
            number += rest >> 1 ^ (~(rest & 1) + 1);
            if (!visit(number))
                return;
        }
    }

    template <class F>
    void each(F visit) const
    {
        each_while([&](std::uint64_t number) {
            visit(number);
            return true;
        });
    }

    std::uint64_t count() const { return count_; }
    std::uint64_t last() const { return last_; } // 0 where there is none

  private:
    std::vector<std::uint8_t> bytes_;
    std::uint64_t count_ = 0, last_ = 0;
};
}
