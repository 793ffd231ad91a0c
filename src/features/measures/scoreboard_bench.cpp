// What bench/scoreboard measures with: makes a store of so many cases over three years, as an import would, and asks of it
// what the screens ask.
//     scoreboard_bench make STORE CASES      scoreboard_bench ask STORE QUESTIONS [KIND]
#include "features/cases/cases.h"
#include "features/measures/measures.h"
#include "features/measures/rollups/refresh.h"
#include "features/measures/screens/screens.h"
#include "ground/db/migration.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

namespace regard::measures
{
namespace
{
using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point began) { return std::chrono::duration<double>(Clock::now() - began).count(); }

double thread_seconds()
{
    timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

// A bank: 60 teams, 12 touchpoints, 40 products, 8 verticals, 6 channels, 4 kinds, 480 persons, about 8.7 events a case.
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
        name(cases::Dimension::status, "Status", 12);
        name(cases::Dimension::team, "Team", 60);
        name(cases::Dimension::person, "Person", 480);
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
        cases::Name const home = word(60);
        events.push_back({at, 7, home, person(home), cases::What::arrived, cases::Message::in});
        for (int left = 5 + below(6); left > 0; --left) {
            at = at + pause();
            cases::Name const team = below(4) == 0 ? (below(2) == 0 ? home : word(60)) : home;
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
    } // low numbers more often
    cases::Name person(cases::Name team) { return team * 8 - static_cast<cases::Name>(below(8)); }
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

// What the screens ask, drawn at random as readers would: the presets of a period and dates of their own, one filter or two.
class Reader
{
  public:
    explicit Reader(db::Database& database) : database_(database)
    {
        Overview const whole = database.read([](db::Transaction& tx) { return screens::overview(tx, {}).value(); });
        first_ = *whole.first;
        days_ = whole.last->days - first_.days + 1;
    }

    void overview()
    {
        Filter const filter = any_filter(1);
        database_.read([&](db::Transaction& tx) { to_json(screens::overview(tx, filter).value()); });
    }

    void scoreboard(int filters)
    {
        Filter const filter = any_filter(filters);
        auto const dimension = static_cast<Dimension>(below(7));
        auto const measures = measures_from("").value();
        database_.read([&](db::Transaction& tx) {
            to_json(screens::scoreboard(tx, dimension, filter, measures, "Other").value());
        });
    }

    void list(int filters, bool special)
    {
        Filter const filter = any_filter(filters);
        screens::ListWish wish;
        wish.order = order_from(below(2) == 0 ? "-opened" : "-duration").value();
        wish.limit = 100;
        if (special)
            narrow(wish);
        database_.read([&](db::Transaction& tx) {
            screens::ListPage const page = screens::list(tx, filter, wish).value();
            to_json(page.rows);
        });
    }

    void chart()
    {
        Filter const filter = any_filter(1);
        auto const by = static_cast<screens::ChartBy>(below(2));
        database_.read(
            [&](db::Transaction& tx) { to_json(screens::chart(tx, Measure::duration_median, filter, by).value()); });
    }

    void bounces()
    {
        Filter const filter = any_filter(0);
        database_.read([&](db::Transaction& tx) { to_json(screens::bounces(tx, filter).value()); });
    }

    void waits()
    {
        Filter const filter = any_filter(0);
        database_.read([&](db::Transaction& tx) { to_json(screens::waits(tx, filter).value()); });
    }

  private:
    int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }

    Filter any_filter(int most)
    {
        Filter filter;
        Date const end = first_ + days_;
        if (int const preset = below(5); preset == 0) {
            filter.from = first_ + below(days_ - 30);
            filter.to = *filter.from + 30 + below(end.days - filter.from->days - 29);
        } else if (preset > 1) {
            constexpr int presets[]{365, 182, 91};
            filter.from = end + -presets[preset - 2];
            filter.to = end;
        }
        std::optional<WordId>* const words[]{&filter.touchpoint, &filter.product, &filter.channel, &filter.unit};
        int const sizes[]{12, 40, 6, 30}; // the last teams are too small to be asked for
        for (int n = below(most + 1); n > 0; --n) {
            int const which = below(4);
            *words[which] = WordId{1 + below(sizes[which])};
        }
        return filter;
    }

    void narrow(screens::ListWish& wish)
    {
        int const team = 1 + below(20);
        switch (below(3)) {
        case 0:
            wish.bounced = "Team " + std::to_string(team) + ",Team " + std::to_string(team + 1);
            break;
        case 1:
            wish.waited = "Status 3";
            break;
        default:
            wish.reopened = true;
        }
    }

    db::Database& database_;
    Date first_;
    int days_ = 0;
    std::mt19937 random_{7};
};

// All kinds of questions, or one of them.
void ask(db::Database& database, int questions, std::string_view only)
{
    Reader reader(database);
    std::pair<char const*, std::function<void()>> const kinds[]{
        {"overview", [&] { reader.overview(); }},
        {"scoreboard", [&] { reader.scoreboard(0); }},
        {"scoreboard_filtered", [&] { reader.scoreboard(2); }},
        {"list", [&] { reader.list(1, false); }},
        {"list_of_a_figure", [&] { reader.list(0, true); }},
        {"list_filtered", [&] { reader.list(2, true); }},
        {"chart", [&] { reader.chart(); }},
        {"bounces", [&] { reader.bounces(); }},
        {"waits", [&] { reader.waits(); }},
    };
    char const* before = "{";
    for (auto const& [name, question] : kinds) {
        if (!only.empty() && only != name)
            continue;
        std::vector<double> times, cpu_times;
        for (int i = 0; i < questions; ++i) {
            auto const began = Clock::now();
            double const cpu_began = thread_seconds();
            question();
            times.push_back(seconds_since(began) * 1000);
            cpu_times.push_back((thread_seconds() - cpu_began) * 1000);
        }
        std::sort(times.begin(), times.end());
        std::sort(cpu_times.begin(), cpu_times.end());
        std::printf("%s\"%s\":{\"median\":%.3f,\"p95\":%.3f,\"cpu_p95\":%.3f}", std::exchange(before, ","), name,
                    times[times.size() / 2], times[times.size() * 95 / 100], cpu_times[cpu_times.size() * 95 / 100]);
    }
    std::printf("}\n");
}
}
}

int main(int count, char** arguments)
{
    using namespace regard::measures;
    std::string const what = count > 3 ? arguments[1] : "";
    if (what == "make")
        make(*open(arguments[2]), std::stoull(arguments[3]));
    else if (what == "ask")
        ask(*open(arguments[2]), std::stoi(arguments[3]), count > 4 ? arguments[4] : "");
    else
        return 2;
    return 0;
}
