#pragma once
// Stable pseudonyms of persons and customers: the same name gives the same one on this installation, and without its key
// no name can be told from it (keyed BLAKE2b).
#include "ground/db/db.h"

#include <array>
#include <string>
#include <string_view>

namespace regard::intake
{
class Pseudonyms
{
  public:
    using Key = std::array<unsigned char, 32>;
    explicit Pseudonyms(Key const& key) : key_(key) {}

    // The installation's key; made with the first import.
    static Pseudonyms of(db::Transaction& tx);

    std::string person(std::string_view name) const;    // `Person 7F3K2QXA`
    std::int64_t customer(std::string_view name) const; // never 0
  private:
    std::uint64_t hash(std::string_view purpose, std::string_view name) const;
    Key key_;
};
}
