#pragma once
// A store with two small tables that have a column of every type, for the tests of this module.
#include "ground/db/testing.h"

namespace regard::db::testing
{
class ThingStore : public StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        store().write([](Transaction& tx) {
            tx.script(
                translated("create table thing (id id primary key, number int, share real, name text, packed bytes,"
                           " open flag not null default 0, unique (number, name));"
                           "create table part (id id primary key, thing id not null references thing);",
                           tx.engine()));
        });
    }
};

inline std::span<std::byte const> as_bytes(std::string_view text) { return std::as_bytes(std::span(text)); }
inline std::string_view as_text(std::span<std::byte const> bytes)
{
    return {reinterpret_cast<char const*>(bytes.data()), bytes.size()};
}
}
