// What it takes to find what is like a text.
//     near_bench DOCUMENTS [postgres]
// Fills the three indices with short texts (nine tenths cases, most of the others notes, a hundredth articles) of words as often as
// words are: few in many texts, most in few. Then asks, for 200 texts of thirty such words, for the nearest articles, notes and cases as
// a reader who sees a tenth of the cases, and prints {"documents","similar_ms":{"p50","p95"}}.
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
#include <random>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_search_schema();
}

namespace regard::fulltext
{
namespace
{
class Texts
{
  public:
    std::string words(int count)
    {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += "word" + std::to_string(static_cast<int>(50'000 * std::pow(uniform_(random_), 3))) + ' ';
        return text;
    }
    int below(int end) { return static_cast<int>(random_() % static_cast<unsigned>(end)); }

  private:
    std::mt19937_64 random_{7};
    std::uniform_real_distribution<double> uniform_{0, 1};
};

void fill(db::Database& store, Texts& texts, int count)
{
    constexpr int in_a_commit = 500;
    std::int64_t id = 1;
    for (int done = 0; done < count; done += in_a_commit)
        store.write([&](db::Transaction& tx) {
            for (int i = 0; i < in_a_commit; ++i) {
                Document document{texts.words(4), texts.words(16), {}};
                int const which = i % 100;
                Index const& index = which == 0 ? articles() : which < 10 ? notes() : cases();
                document.reach = which == 0 ? Tokens{"published"} : Tokens{"t" + std::to_string(texts.below(10))};
                index.put(tx, {id += 3'000'000}, document);
            }
        });
}

double asked(db::Database& store, Texts& texts, int reader)
{
    std::string const text = texts.words(30);
    auto const began = std::chrono::steady_clock::now();
    store.read([&](db::Transaction& tx) {
        articles().near(tx, text, Tokens{"published"}, 30);
        notes().near(tx, text, {}, 30);
        cases().near(tx, text, Tokens{"t" + std::to_string(reader % 10)}, 100);
    });
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
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
    fulltext::Texts texts;
    fulltext::fill(fresh.store(), texts, documents);
    if (engine == db::Engine::postgres) // as autovacuum does within minutes
        for (char const* sql : {"analyze search_case", "analyze search_field_note", "analyze search_article"})
            fresh.store().write([&](db::Transaction& tx) { tx.script(sql); });
    std::vector<double> times;
    for (int i = 0; i < 200; ++i)
        times.push_back(fulltext::asked(fresh.store(), texts, i));
    std::sort(times.begin(), times.end());
    std::printf("{\"documents\":%d,\"similar_ms\":{\"p50\":%.2f,\"p95\":%.2f}}\n", documents, times[100], times[190]);
    return 0;
}
