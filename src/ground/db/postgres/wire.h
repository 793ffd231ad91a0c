#pragma once
// Values as PostgreSQL's binary format has them: numbers in network order, text and bytes as they are.
#include "ground/db/value.h"

#include <array>
#include <vector>

namespace regard::db::postgres
{
// The object id of the type a parameter of that kind is sent as; 0 leaves it to the server.
unsigned wire_type(Value::Kind kind);

// Parameters as the four parallel arrays libpq asks for. Used again and again, so that it allocates only for a longer
// list than ever before. Text and bytes stay where they are: borrowed.
class Wire
{
  public:
    void set(Params params);

    char const* const* pointers() const { return pointers_.data(); }
    int const* lengths() const { return lengths_.data(); }
    int const* formats() const { return formats_.data(); }

  private:
    using Slot = std::array<char, 8>;
    void put(Value const& value, std::size_t at);

    std::vector<Slot> numbers_;
    std::vector<char const*> pointers_;
    std::vector<int> lengths_;
    std::vector<int> formats_;
};

std::uint64_t from_wire(char const* bytes, std::size_t size); // an unsigned number in network order

// `numeric`, which sum() and avg() make of integers.
std::optional<std::int64_t> integer_from_numeric(std::string_view wire); // nothing where it is none, or too large
double real_from_numeric(std::string_view wire);
}
