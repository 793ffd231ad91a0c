#pragma once
// A map from 64-bit numbers for counting over millions of events. Entries lie in the order in which their keys first
// came, so that walking them gives the same on every machine; a slot beside them costs 4 bytes, at most three quarters
// are in use. A reference is good until the next new key. One thread at a time.
#include <cstddef>
#include <cstdint>
#include <vector>

namespace regard
{
template <class V>
class FlatMap
{
  public:
    struct Entry
    {
        std::uint64_t key;
        V value;
    };

    V& operator[](std::uint64_t key) { return entries_[index(key)].value; }

    // The place of a key in order of first appearance, from 0: small numbers for large ones.
    std::uint32_t index(std::uint64_t key)
    {
        std::size_t at = slot(key);
        if (slots_[at] != 0)
            return slots_[at] - 1;
        if ((entries_.size() + 1) * 4 > slots_.size() * 3) {
            grow();
            at = slot(key);
        }
        entries_.push_back({key, V{}});
        slots_[at] = static_cast<std::uint32_t>(entries_.size());
        return slots_[at] - 1;
    }

    V const* find(std::uint64_t key) const
    {
        std::uint32_t const place = slots_[slot(key)];
        return place == 0 ? nullptr : &entries_[place - 1].value;
    }

    Entry const& entry(std::uint32_t index) const { return entries_[index]; }
    V& at_index(std::uint32_t index) { return entries_[index].value; }
    std::size_t size() const { return entries_.size(); }
    auto begin() const { return entries_.begin(); }
    auto end() const { return entries_.end(); }

  private:
    std::size_t slot(std::uint64_t key) const
    {
        std::size_t const mask = slots_.size() - 1;
        std::size_t at = static_cast<std::size_t>((key * 0x9E3779B97F4A7C15u) >> 32) & mask;
        while (slots_[at] != 0 && entries_[slots_[at] - 1].key != key)
            at = (at + 1) & mask;
        return at;
    }

    void grow()
    {
        slots_.assign(slots_.size() * 2, 0);
        for (std::size_t i = 0; i < entries_.size(); ++i)
            slots_[slot(entries_[i].key)] = static_cast<std::uint32_t>(i + 1);
    }

    std::vector<Entry> entries_;
    std::vector<std::uint32_t> slots_ = std::vector<std::uint32_t>(16); // place + 1 in entries_; 0 is free
};
}
