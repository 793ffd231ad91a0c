// What customers cost over many of them, on SQLite.
//     customers_bench CUSTOMERS
// Makes that many by find_or_make, sixteen to a commit, each with a name of two words, an address and a number, in the savepoint it
// would have; then finds some by address, and matches what an employee types. Prints {"customers","make_cpu_us","find_us","match_ms":
// {typed: worst of 40}}.
#include "features/customers/customers.h"
#include "ground/db/fresh_store.h"
#include "ground/db/migration.h"
#include "ground/log/log.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <sys/resource.h>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_api_schema();
std::span<EmbeddedFile const> ground_events_schema();
std::span<EmbeddedFile const> features_people_schema();
}

namespace regard::customers
{
namespace
{
double cpu_seconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    auto const seconds = [](timeval const& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

void migrate(db::Database& store)
{
    std::vector<db::Migration> all;
    for (auto const& [feature, files] :
         {std::pair("api", embedded::ground_api_schema()), std::pair("events", embedded::ground_events_schema()),
          std::pair("people", embedded::features_people_schema()),
          std::pair("customers", embedded::features_customers_schema())})
        for (db::Migration& one : db::migrations_of(feature, files))
            all.push_back(std::move(one));
    if (!db::migrate(store, all))
        std::exit(1);
}

// Two hundred first names and five thousand family names, so that some are shared by many.
NewCustomer customer(std::mt19937& random, int number)
{
    NewCustomer one;
    one.name = "First" + std::to_string(random() % 200) + " Family" + std::to_string(random() % 5000);
    one.contacts = {{ContactKind::email, "c" + std::to_string(number) + "@example.com", ""},
                    {ContactKind::phone, std::to_string(20'000'000 + number), ""}};
    return one;
}

double make(db::Database& store, Customers const& customers, int count)
{
    std::mt19937 random(1);
    double took = 0;
    for (int done = 0; done < count; done += 16) {
        std::vector<NewCustomer> batch;
        for (int i = 0; i < 16; ++i)
            batch.push_back(customer(random, done + i));
        double const before = cpu_seconds();
        store.write([&](db::Transaction& tx) {
            for (NewCustomer const& one : batch)
                tx.attempt([&] { customers.find_or_make(tx, {}, one); });
        });
        took += cpu_seconds() - before;
    }
    return took / count * 1e6;
}

template <class Ask>
double worst_ms(db::Database& store, Ask ask)
{
    double worst = 0;
    for (int i = 0; i < 40; ++i) {
        auto const began = std::chrono::steady_clock::now();
        store.read([&](db::Transaction& tx) { ask(tx, i); });
        worst = std::max(worst,
                         std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
    }
    return worst;
}
}
}

int main(int count, char** arguments)
{
    using namespace regard;
    int const many = count > 1 ? std::atoi(arguments[1]) : 0;
    if (many < 1)
        return 2;
    log::set_level(log::Level::error);
    db::testing::FreshStore fresh(db::Engine::sqlite);
    customers::migrate(fresh.store());
    SystemClock const clock;
    IdSource ids(clock, 1, {0}, {INT64_MAX});
    events::Journal const journal(ids, clock);
    text::Catalogue const catalogue(embedded::sentences());
    customers::Customers const room(fresh.store(), ids, clock, journal, catalogue);
    std::printf("{\"customers\":%d,\"make_cpu_us\":%.1f", many, customers::make(fresh.store(), room, many));
    std::printf(",\"find_us\":%.1f,\"match_ms\":{",
                1000 * customers::worst_ms(fresh.store(), [&](auto& tx, int i) {
                    customers::find_by_address(tx, "c" + std::to_string(i * (many / 50)) + "@example.com");
                }));
    char const* separator = "";
    for (char const* typed : {"first1", "family42", "first1 family42", "f", "first family", "c1234", "2012 34"}) {
        double const worst = customers::worst_ms(
            fresh.store(), [&](auto& tx, int) { customers::matching(tx, customers::Seeing(tx, {}), typed, 10); });
        std::printf("%s\"%s\":%.2f", separator, typed, worst);
        separator = ",";
    }
    std::printf("}}\n");
    return 0;
}
