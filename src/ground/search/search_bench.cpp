// What full text costs over many documents.
//     search_bench DOCUMENTS [postgres]
// Fills a store as ours are opened with that many short texts, sixteen to a commit, each in the savepoint it would have: a head
// of four words, sixteen words of body from a vocabulary with few frequent and many rare words, one word in a fifth of them, one in
// a hundredth, one in a hundred thousandth. Then asks for each as a reader who may see a tenth, 50 hits with snippets, headings first
// among the newest 5,000, and prints {"documents","insert_cpu_us","bytes_each","find_ms":{word:{"p50","p95"}},"p95_ms"}.
#include "base/embedded.h"
#include "ground/db/fresh_store.h"
#include "ground/db/migration.h"
#include "ground/log/log.h"
#include "ground/search/search.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <sys/resource.h>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_search_schema();
}

namespace regard::fulltext
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

class Documents
{
  public:
    Document next()
    {
        std::string const ten = std::to_string(random_() % 10), hundred = std::to_string(random_() % 100);
        Document document{
            words(4), words(16), {"u0", "u1" + ten, "u2" + hundred, "o" + std::to_string(random_() % 1000)}};
        for (auto const& [word, one_in] : {std::pair("often", 5), std::pair("some", 100), std::pair("rare", 100'000)})
            if (random_() % static_cast<unsigned>(one_in) == 0)
                (random_() % 4 == 0 ? document.head : document.body) += word;
        return document;
    }

  private:
    std::string words(int count)
    {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += "word" + std::to_string(static_cast<int>(50'000 * std::pow(uniform_(random_), 3))) + ' ';
        return text;
    }
    std::mt19937_64 random_{1};
    std::uniform_real_distribution<double> uniform_{0, 1};
};

// Answers what putting them took, in seconds of CPU.
double fill(db::Database& store, int count)
{
    Documents documents;
    double took = 0;
    std::int64_t id = 1;
    for (int done = 0; done < count; done += 16) {
        std::vector<Document> batch;
        for (int i = 0; i < 16; ++i)
            batch.push_back(documents.next());
        double const before = cpu_seconds();
        store.write([&](db::Transaction& tx) {
            for (Document const& document : batch)
                tx.attempt([&] { cases().put(tx, {id += 3'000'000}, document); });
        });
        took += cpu_seconds() - before;
    }
    return took;
}

struct Times
{
    double p50, p95;
};

Times measured(db::Database& store, std::string const& words, std::vector<double>& all)
{
    std::vector<double> times;
    for (int i = 0; i < 40; ++i) {
        Query const query{
            .words = words, .any = Tokens{"u1" + std::to_string(i % 10)}, .order = Query::Order::heads_first};
        auto const began = std::chrono::steady_clock::now();
        store.read([&](db::Transaction& tx) { return cases().find(tx, query, 50); });
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
    }
    all.insert(all.end(), times.begin(), times.end());
    std::sort(times.begin(), times.end());
    return {times[20], times[38]};
}
}
}

int main(int count, char** arguments)
{
    using namespace regard;
    int const documents = count > 1 ? std::atoi(arguments[1]) : 0;
    if (documents < 1)
        return 2;
    log::set_level(log::Level::error);
    auto const engine = count > 2 ? db::Engine::postgres : db::Engine::sqlite;
    db::testing::FreshStore fresh(engine);
    if (!db::migrate(fresh.store(), db::migrations_of("search", embedded::ground_search_schema())))
        return 1;
    double const took = fulltext::fill(fresh.store(), documents);
    double const bytes =
        engine == db::Engine::sqlite ? static_cast<double>(std::filesystem::file_size(fresh.where())) : 0;
    std::printf("{\"documents\":%d,\"insert_cpu_us\":%.1f,\"bytes_each\":%.0f,\"find_ms\":{", documents,
                took / documents * 1e6, bytes / documents);
    std::vector<double> all;
    for (char const* words : {"rare", "some", "often", "often some"}) {
        auto const [p50, p95] = fulltext::measured(fresh.store(), words, all);
        std::printf("%s\"%s\":{\"p50\":%.2f,\"p95\":%.2f}", words == std::string("rare") ? "" : ",", words, p50, p95);
    }
    std::sort(all.begin(), all.end());
    std::printf("},\"p95_ms\":%.2f}\n", all[all.size() * 95 / 100]);
    return 0;
}
