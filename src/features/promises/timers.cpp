#include "features/promises/timers.h"

#include "ground/log/log.h"

namespace regard::promises
{
namespace
{
constexpr std::string_view channel = "promise_alarms";
constexpr int at_once = 50; // cases a transaction, so that other writers have their turn soon
constexpr std::int64_t lock_name = 0x70726f6d69736573;

// A wake-up may be missed where somebody wrote while this thread looked; so it looks again after a second at most.
constexpr Span longest_sleep = Span::seconds(1);
}

Timers::Timers(db::Database& database, regard::Clock const& clock, Ring ring)
    : database_(database), clock_(clock), ring_(std::move(ring))
{}

Timers::~Timers() { stop(); }

void Timers::start()
{
    stopping_ = false;
    thread_ = std::thread([this] { run(); });
}

void Timers::stop()
{
    stopping_ = true;
    database_.signals().wake(channel);
    if (thread_.joinable())
        thread_.join();
}

int Timers::ring_due()
{
    int rang = 0;
    while (int const some = ring_some())
        rang += some;
    return rang;
}

void Timers::expect(db::Transaction& tx, Instant due) const
{
    if (due.micros < sleeps_until_.load())
        tx.signal(channel);
}

void Timers::run()
{
    while (!stopping_) {
        try {
            sleep_until_next();
            while (!stopping_ && ring_some() > 0) {
            }
        } catch (db::Error const& error) {
            log::warning("alarms_wait", {{"code", error.code}});
            database_.signals().wait(channel, database_.signals().count(channel), longest_sleep);
        }
    }
}

void Timers::sleep_until_next()
{
    auto const seen = database_.signals().count(channel);
    sleeps_until_ = INT64_MAX;
    auto const next = database_.read([](db::Transaction& tx) {
        return tx.integer("select due from promise_case where due is not null order by due, case_id limit 1");
    });
    Instant const now = clock_.now();
    Instant const until = std::min(Instant{next.value_or(INT64_MAX)}, now + longest_sleep);
    sleeps_until_ = until.micros;
    if (until > now && !stopping_)
        database_.signals().wait(channel, seen, until - now);
}

int Timers::ring_some()
{
    Instant const now = clock_.now();
    auto const any = [&](db::Transaction& tx) {
        return tx.exists("select 1 from promise_case where due is not null and due <= $1 limit 1", {now});
    };
    if (!database_.read(any))
        return 0;
    auto const turn = database_.lock(lock_name); // the other nodes would only lose the race
    return database_.write([&](db::Transaction& tx) { return ring_(tx, now, at_once); });
}
}
