// What bench/ measures over: makes a store of so many cases of a bank over three years, as an import would.
//     bank_bench STORE CASES
#include "features/cases/cases.h"
#include "features/measures/measures.h"
#include "features/measures/outcomes/source_store.h"
#include "features/measures/rollups/refresh.h"
#include "ground/db/migration.h"
#include "ground/log/log.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

namespace regard::measures
{
namespace
{
using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point began) { return std::chrono::duration<double>(Clock::now() - began).count(); }

constexpr int teams = 1'000, persons_a_team = 8, statuses = 12;

// A thousand teams of eight, 12 touchpoints, 40 products, 8 verticals, 6 channels, 4 kinds; about 8.7 events a case.
class Bank
{
  public:
    explicit Bank(std::uint64_t cases) : cases_(cases) {}

    // The words' numbers are 1, 2, 3, … in every dimension.
    static void name_everything(db::Transaction& tx)
    {
        cases::Words words(tx);
        auto const name = [&](cases::Dimension dimension, char const* what, int n) {
            for (int i = 1; i <= n; ++i)
                words.number(dimension, std::string(what) + " " + std::to_string(i));
        };
        name(cases::Dimension::status, "Status", statuses);
        name(cases::Dimension::team, "Team", teams);
        name(cases::Dimension::person, "Person", teams * persons_a_team);
        name(cases::Dimension::touchpoint, "Touchpoint", 12);
        name(cases::Dimension::product, "Product", 40);
        name(cases::Dimension::vertical, "Vertical", 8);
        name(cases::Dimension::channel, "Channel", 6);
        name(cases::Dimension::kind, "Kind", 4);
        words.flush(tx);
    }

    static SourceRules rules()
    {
        SourceRules rules;
        rules.classes = {{1, StatusClass::done},    {2, StatusClass::done},    {3, StatusClass::waiting},
                         {4, StatusClass::waiting}, {5, StatusClass::working}, {6, StatusClass::working}};
        calendars::CalendarPlan plan;
        plan.zone = "Europe/Copenhagen";
        for (std::size_t day = 0; day < 5; ++day)
            plan.week[day].push_back({Span::hours(8), Span::hours(17)});
        rules.calendar = plan;
        return rules;
    }

    cases::Imported make(std::uint64_t number, std::string& reference, std::vector<cases::Event>& events)
    {
        char text[24];
        std::snprintf(text, sizeof text, "C-%09llu", static_cast<unsigned long long>(number));
        reference = text;
        events.clear();
        Instant at = instant_from_rfc3339("2023-01-01T00:00:00Z").value() + Span::seconds(spread(number));
        cases::Name const home = word(teams);
        events.push_back({at, 7, home, person(home), cases::What::arrived, cases::Message::in});
        for (int left = 5 + below(6); left > 0; --left) {
            at = at + pause();
            cases::Name const team = below(4) == 0 ? (below(2) == 0 ? home : neighbour(home)) : home;
            events.push_back({at, static_cast<cases::Name>(3 + below(10)), team, person(team)});
        }
        events.push_back({at + pause(), 1, home, person(home), cases::What::resolved, cases::Message::out});
        cases::Imported one;
        one.reference = reference;
        one.customer = 1 + below(250'000);
        cases::Name const product = word(40);
        one.subject = {0, word(12), product, 1 + product % 8, word(6), word(4), word(3)};
        one.events = events;
        one.content = static_cast<std::int64_t>(number);
        return one;
    }

  private:
    std::int64_t spread(std::uint64_t number) const // evenly over three years
    {
        return static_cast<std::int64_t>(1095.0 * 86'400 * static_cast<double>(number) / static_cast<double>(cases_));
    }
    int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
    cases::Name word(int n)
    {
        return static_cast<cases::Name>(1 + std::min(below(n), below(n)));
    }                                                                                     // low numbers more often
    cases::Name neighbour(cases::Name team) { return (team - 1 + word(12)) % teams + 1; } // whom a team hands on to
    cases::Name person(cases::Name team)
    {
        return team * persons_a_team - static_cast<cases::Name>(below(persons_a_team));
    }
    Span pause() // hours, seldom days, at most ten; to the second, as exports have it
    {
        double const hours = std::min(240.0, std::exp(gauss_(random_)));
        return Span::minutes(5) + Span::seconds(static_cast<std::int64_t>(hours * 3600));
    }

    std::uint64_t cases_;
    std::mt19937 random_{20261121};
    std::normal_distribution<double> gauss_{0.7, 1.6};
};

std::unique_ptr<db::Database> open(char const* path)
{
    auto database = db::Database::open({.where = path, .durability = db::Durability::none}).value();
    auto migrations = db::migrations_of("cases", embedded::features_cases_schema());
    for (auto& one : db::migrations_of("measures", embedded::features_measures_schema()))
        migrations.push_back(std::move(one));
    db::migrate(*database, migrations).value();
    return database;
}

// Brings all cases in batches, as the import job does, and says what storing and measuring them took.
void make(db::Database& database, std::uint64_t total)
{
    constexpr std::size_t batch_size = 1000;
    Bank bank(total);
    cases::SourceId const source{1};
    database.write([&](db::Transaction& tx) {
        Bank::name_everything(tx);
        store::set_zone(tx, "Europe/Copenhagen");       // as the organisation's will be: else all is counted anew
        store::set_measured_again_to(tx, std::nullopt); // what comes is measured as it comes
        set_rules(tx, source, Bank::rules());
    });
    std::vector<cases::Imported> batch(batch_size);
    std::vector<std::string> references(batch_size);
    std::vector<std::vector<cases::Event>> events(batch_size);
    std::int64_t last_id = 1'000'000;
    std::uint64_t all_events = 0;
    double storing = 0, adding = 0, projecting = 0;
    for (std::uint64_t number = 0; number < total;) {
        std::size_t size = 0;
        for (; size < batch_size && number < total; ++size, ++number) {
            batch[size] = bank.make(number, references[size], events[size]);
            all_events += events[size].size();
        }
        database.write([&](db::Transaction& tx) {
            auto const began = Clock::now();
            std::vector<cases::CaseId> ids;
            std::span<cases::Imported const> const some(batch.data(), size);
            cases::take_over(
                tx, source, cases::ImportId{1}, some, [&] { return cases::CaseId{++last_id}; },
                [&](cases::Imported const&, cases::CaseId id, cases::Kept) { ids.push_back(id); });
            storing += seconds_since(began);
            auto const add_began = Clock::now();
            Projection projection(tx, source);
            for (std::size_t i = 0; i < size; ++i)
                projection.add(
                    {0, some[i].reference, some[i].shape, some[i].done, some[i].due, some[i].subject, some[i].events},
                    ids[i], some[i].customer);
            adding += seconds_since(add_began);
            auto const store_began = Clock::now();
            projection.store(tx);
            projecting += seconds_since(store_began);
        });
    }
    auto const refresh_began = Clock::now();
    Refresh(database).run(Instant{0});
    auto const a_case = [&](double seconds) { return seconds * 1e6 / static_cast<double>(total); };
    std::printf("{\"cases\":%llu,\"events\":%llu,\"store_us_a_case\":%.2f,\"measure_us_a_case\":%.2f,"
                "\"outcome_us_a_case\":%.2f,\"refresh_s\":%.2f}\n",
                static_cast<unsigned long long>(total), static_cast<unsigned long long>(all_events), a_case(storing),
                a_case(adding), a_case(projecting), seconds_since(refresh_began));
}

}
}

int main(int count, char** arguments)
{
    using namespace regard::measures;
    if (count != 3)
        return 2;
    regard::log::set_level(regard::log::Level::error); // batches of a thousand are long, and meant to be
    make(*open(arguments[1]), std::stoull(arguments[2]));
    return 0;
}
