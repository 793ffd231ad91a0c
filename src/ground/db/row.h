#pragma once
// One row of an answer, read by column position from 0. Lives only during the call it is passed to, and so do the views
// it gives. A wrong type, a column that is not there and NULL where the getter does not allow for it are bugs: they
// throw std::logic_error. The same statement reads the same on both engines (a PostgreSQL `numeric`, as sum() makes it,
// reads as integer or real).
#include "base/ids.h"
#include "base/instant.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace regard::db
{
class Row
{
  public:
    virtual int columns() const = 0;
    virtual bool is_null(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;
    virtual double real(int column) const = 0; // an integer column reads as real too
    virtual std::string_view text(int column) const = 0;
    virtual std::span<std::byte const> bytes(int column) const = 0;

    bool flag(int column) const { return integer(column) != 0; }
    Instant instant(int column) const { return {integer(column)}; }
    template <class E>
    E choice(int column) const // an enum kept as its number; the store vouches that the number is one of them
    {
        return static_cast<E>(integer(column));
    }
    template <class IdType>
    IdType id(int column) const // NULL is the id 0, as Value writes it
    {
        return IdType{is_null(column) ? 0 : integer(column)};
    }

    template <class IdType>
    std::optional<IdType> maybe_id(int column) const
    {
        return is_null(column) ? std::nullopt : std::optional(id<IdType>(column));
    }

    std::optional<bool> maybe_flag(int column) const;
    std::optional<std::int64_t> maybe_integer(int column) const;
    std::optional<double> maybe_real(int column) const;
    std::optional<std::string_view> maybe_text(int column) const;
    std::optional<Instant> maybe_instant(int column) const;
    std::string_view text_or_empty(int column) const; // NULL is ""

  protected:
    ~Row() = default;
};
}
