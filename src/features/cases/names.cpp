// Names: open addressing over 64-bit hashes, text in blocks that never move.
#include "features/cases/history.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <cstring>

namespace regard::cases
{
struct Names::Table
{
    // The text of one name: where it stands and how long it is.
    struct Entry
    {
        char const* text;
        std::uint32_t size;
        std::uint32_t hash;
    };

    static constexpr std::size_t block_size = 64 * 1024;
    static constexpr std::size_t segment = 4096; // entries allocated at a time, so that growth copies nothing

    std::vector<std::unique_ptr<char[]>> blocks;
    std::size_t left = 0; // bytes free in the last block
    std::vector<std::unique_ptr<Entry[]>> entries;
    std::size_t count = 0;
    std::vector<Name> slots = std::vector<Name>(64); // 0: free

    Entry& entry(Name name) const { return entries[(name - 1) / segment][(name - 1) % segment]; }

    static std::uint32_t hash_of(std::string_view text)
    {
        return static_cast<std::uint32_t>(XXH3_64bits(text.data(), text.size()));
    }

    // The slot that holds the text, or the free one where it belongs.
    Name& slot(std::string_view text, std::uint32_t hash)
    {
        std::size_t const mask = slots.size() - 1;
        for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
            Name& name = slots[at];
            if (name == 0)
                return name;
            Entry const& known = entry(name);
            if (known.hash == hash && known.size == text.size() &&
                std::memcmp(known.text, text.data(), text.size()) == 0)
                return name;
        }
    }

    char const* keep(std::string_view text)
    {
        if (text.size() > left) {
            std::size_t const size = std::max(block_size, text.size());
            blocks.push_back(std::make_unique_for_overwrite<char[]>(size));
            end = blocks.back().get();
            left = size;
        }
        char* const place = end;
        std::memcpy(place, text.data(), text.size());
        end += text.size();
        left -= text.size();
        return place;
    }

    void grow()
    {
        std::vector<Name> larger(slots.size() * 2);
        std::size_t const mask = larger.size() - 1;
        for (Name const name : slots) {
            if (name == 0)
                continue;
            std::size_t at = entry(name).hash & mask;
            while (larger[at] != 0)
                at = (at + 1) & mask;
            larger[at] = name;
        }
        slots.swap(larger);
    }

    Name add(std::string_view text, std::uint32_t hash)
    {
        if (count % segment == 0)
            entries.push_back(std::make_unique_for_overwrite<Entry[]>(segment));
        ++count;
        auto const name = static_cast<Name>(count);
        entry(name) = {keep(text), static_cast<std::uint32_t>(text.size()), hash};
        return name;
    }

    char* end = nullptr;
};

Names::Names() : table_(std::make_unique<Table>()) {}
Names::~Names() = default;
Names::Names(Names&&) noexcept = default;
Names& Names::operator=(Names&&) noexcept = default;

Name Names::number(std::string_view text)
{
    if (text.empty())
        return 0;
    std::uint32_t const hash = Table::hash_of(text);
    Name& slot = table_->slot(text, hash);
    if (slot != 0)
        return slot;
    Name const name = table_->add(text, hash);
    slot = name;
    if (table_->count * 4 > table_->slots.size() * 3)
        table_->grow();
    return name;
}

Name Names::find(std::string_view text) const { return text.empty() ? 0 : table_->slot(text, Table::hash_of(text)); }

std::string_view Names::text(Name name) const
{
    if (name == 0)
        return {};
    Table::Entry const& entry = table_->entry(name);
    return {entry.text, entry.size};
}

std::size_t Names::size() const { return table_->count; }
}
