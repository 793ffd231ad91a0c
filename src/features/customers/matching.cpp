// Finding a customer by what is being typed.
#include "features/customers/contact.h"
#include "features/customers/customers.h"
#include "features/customers/settings.h"
#include "features/customers/store.h"

#include "base/names.h"
#include "base/text.h"

#include <algorithm>
#include <set>

namespace regard::customers
{
namespace
{
constexpr int looked_at = 3000; // names with the rarest word: the others are compared one by one
constexpr std::size_t most_words = 6;
constexpr int passed_over = 200; // of those the reader may not see

using Words = std::vector<std::string>;

bool has_words(std::string_view name, Words const& wanted)
{
    Words const there = text::words_of(name);
    return std::all_of(wanted.begin(), wanted.end(), [&](std::string const& want) {
        return std::any_of(there.begin(), there.end(), [&](std::string const& word) { return word.starts_with(want); });
    });
}

// The word with which the fewest names are looked at.
std::string const& rarest(db::Transaction& tx, Words const& words)
{
    std::size_t best = 0;
    int fewest = looked_at + 1;
    for (std::size_t i = 0; i < words.size() && words.size() > 1; ++i)
        if (int const count = store::count_words(tx, words[i], looked_at); count < fewest) {
            fewest = count;
            best = i;
        }
    return words[best];
}

std::vector<CustomerId> by_name(db::Transaction& tx, Words words, int limit)
{
    words.resize(std::min(words.size(), most_words));
    std::vector<CustomerId> found;
    if (words.empty())
        return found;
    int const most = words.size() == 1 ? limit : looked_at;
    for (store::Named const& one : store::by_word(tx, rarest(tx, words), most))
        if (found.size() < static_cast<std::size_t>(limit) && has_words(one.name, words))
            found.push_back(one.id);
    return found;
}

std::vector<CustomerId> candidates(db::Transaction& tx, std::string_view typed, int limit)
{
    std::vector<CustomerId> found;
    if (std::string const digits = phone_beginning(typed, calling_code(tx)); !digits.empty())
        found = store::by_contact_beginning(tx, ContactKind::phone, digits, limit);
    auto const add = [&](std::vector<CustomerId> const& more) { found.insert(found.end(), more.begin(), more.end()); };
    if (typed.find(' ') == std::string_view::npos)
        add(store::by_contact_beginning(tx, ContactKind::email, text::lowered(typed), limit));
    add(by_name(tx, text::words_of(typed), limit));
    return found;
}
}

std::vector<Match> matching(db::Transaction& tx, Seeing const& seeing, std::string_view typed, int limit)
{
    typed = text::trimmed(typed);
    std::vector<Match> found;
    if (typed.empty())
        return found;
    std::set<CustomerId> seen;
    for (CustomerId const one : candidates(tx, typed, seeing.all() ? limit : limit + passed_over)) {
        CustomerId const id = merged_into(tx, one);
        if (!seen.insert(id).second || found.size() == static_cast<std::size_t>(limit) || !seeing.sees(id))
            continue;
        if (auto const row = store::row(tx, id))
            found.push_back({id, row->name, row->contact});
    }
    std::stable_sort(found.begin(), found.end(), [](Match const& a, Match const& b) {
        return std::pair(text::folded(a.name), a.id) < std::pair(text::folded(b.name), b.id);
    });
    return found;
}
}
