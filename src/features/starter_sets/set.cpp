#include "features/starter_sets/set.h"

#include "base/embedded.h"

#include <fmt/format.h>
#include <map>
#include <stdexcept>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_starter_sets_sets();
}

namespace regard::starter_sets
{
namespace
{
constexpr std::string_view all_trades[]{"bank", "insurer", "municipality", "software", "retailer"};
constexpr std::string_view all_languages[]{"en", "da"};

using Shelf = std::map<std::string, StarterSet, std::less<>>;

Shelf read_all()
{
    Shelf shelf;
    for (EmbeddedFile const& file : embedded::features_starter_sets_sets()) {
        auto read = from_json<StarterSet>(file.bytes);
        if (!read)
            throw std::logic_error(
                fmt::format("{}: {} {}", file.path, read.error().front().field, read.error().front().sentence));
        shelf.emplace(file.path, *std::move(read));
    }
    return shelf;
}
}

std::span<std::string_view const> trades() { return all_trades; }
std::span<std::string_view const> languages() { return all_languages; }

StarterSet const* find_set(std::string_view trade, std::string_view language)
{
    static Shelf const shelf = read_all();
    auto const found = shelf.find(fmt::format("{}.{}.json", trade, language));
    return found == shelf.end() ? nullptr : &found->second;
}
}
