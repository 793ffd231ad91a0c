#include "features/cases/cases.h"

namespace regard::cases
{
namespace
{
constexpr Span good_for = Span::minutes(1);
constexpr std::size_t most = 20'000; // some 2 MB

std::uint64_t key_of(Word word) { return static_cast<std::uint64_t>(word.dimension) << 32 | word.number; }
}

std::map<Word, std::string> KnownWords::texts(db::Transaction& tx, std::vector<Word> const& words, Instant now)
{
    std::map<Word, std::string> found;
    auto unknown = recall(words, now, found);
    if (unknown.empty())
        return found;
    auto read = cases::texts(tx, std::move(unknown));
    std::lock_guard const lock(mutex_);
    for (auto const& [word, text] : read)
        known_[key_of(word)] = text;
    found.merge(read);
    return found;
}

// Finds what is known; returns the others.
std::vector<Word> KnownWords::recall(std::vector<Word> const& words, Instant now, std::map<Word, std::string>& found)
{
    std::vector<Word> unknown;
    std::lock_guard const lock(mutex_);
    if (now - since_ > good_for || known_.size() > most) {
        known_ = {};
        since_ = now;
    }
    for (Word const& word : words) {
        if (word.number == 0)
            continue;
        if (auto const* text = known_.find(key_of(word)))
            found.try_emplace(word, *text);
        else
            unknown.push_back(word);
    }
    return unknown;
}
}
