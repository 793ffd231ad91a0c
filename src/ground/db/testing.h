#pragma once
// For tests of anything that stores: a fresh, empty store on each engine, gone when the test ends.
//
//     class UnitStore : public db::testing::StoreTest { … };
//     REGARD_ON_EVERY_ENGINE(UnitStore);
//     TEST_P(UnitStore, a_unit_is_found_under_its_parent) { store().write(…); }
//
// PostgreSQL takes part where REGARD_TEST_POSTGRES names a cluster in which databases may be made (bin/with-postgres
// does that); elsewhere its half is skipped and says so.
#include "ground/db/fresh_store.h"
#include "ground/db/migration.h"

#include <gtest/gtest.h>

namespace regard::db::testing
{
inline std::string engine_of(::testing::TestParamInfo<Engine> const& tested) { return name_of(tested.param); }

class StoreTest : public ::testing::TestWithParam<Engine>
{
  protected:
    void SetUp() override
    {
        if (!engine_present(GetParam()))
            GTEST_SKIP() << "REGARD_TEST_POSTGRES is not set: run this under bin/with-postgres";
        fresh_ = std::make_unique<FreshStore>(GetParam());
    }

    FreshStore& fresh() { return *fresh_; }
    Database& store() { return fresh_->store(); }

    // Applies the embedded schema of one module, e.g. schema("people", embedded::features_people_schema()).
    void schema(std::string_view feature, std::span<EmbeddedFile const> files)
    {
        ASSERT_TRUE(migrate(store(), migrations_of(feature, files)).has_value());
    }

    // The same for several modules, lowest floor first. All in one call: a store refuses a program that knows less of it.
    struct Schema
    {
        std::string_view feature;
        std::span<EmbeddedFile const> files;
    };
    void schemas(std::initializer_list<Schema> list)
    {
        std::vector<Migration> all;
        for (Schema const& one : list)
            for (Migration& migration : migrations_of(one.feature, one.files))
                all.push_back(std::move(migration));
        auto const applied = migrate(store(), all);
        ASSERT_TRUE(applied.has_value()) << applied.error().sentence;
    }

  private:
    std::unique_ptr<FreshStore> fresh_;
};
}

#define REGARD_ON_EVERY_ENGINE(suite)                                                                                  \
    INSTANTIATE_TEST_SUITE_P(on, suite,                                                                                \
                             ::testing::Values(::regard::db::Engine::sqlite, ::regard::db::Engine::postgres),          \
                             ::regard::db::testing::engine_of)
