#include "ground/jobs/worker.h"

#include "ground/jobs/run.h"
#include "ground/log/log.h"

#include <algorithm>
#include <condition_variable>
#include <set>
#include <thread>

namespace regard::jobs
{
namespace
{
constexpr Span longest_pause = Span::seconds(2); // without a signal, e.g. from a second program on SQLite
constexpr Span shortest_pause{5'000};
}

class Worker::Shop
{
  public:
    Shop(db::Database& database, Kinds const& kinds, IdSource& ids, Clock const& clock, WorkerSettings settings)
        : database_(database), kinds_(kinds), ids_(ids), clock_(clock), settings_(settings),
          quick_(kinds, Length::quick), lengthy_(kinds, Length::lengthy)
    {}
    ~Shop() { stop(); }

    void start()
    {
        put_on_schedule();
        for (int i = 0; i < settings_.quick_threads && !quick_.empty(); ++i)
            threads_.emplace_back([this] { work(quick_); });
        for (int i = 0; i < settings_.lengthy_threads && !lengthy_.empty(); ++i)
            threads_.emplace_back([this] { work(lengthy_); });
        heart_ = std::thread([this] { beat(); });
    }

    // The heartbeat goes on until the last run has ended.
    void stop()
    {
        stopping_ = true;
        database_.signals().wake("jobs");
        for (auto& thread : threads_)
            thread.join();
        threads_.clear();
        {
            std::lock_guard const lock(mutex_);
            all_ended_ = true;
        }
        ended_.notify_one();
        if (heart_.joinable())
            heart_.join();
    }

    int run_due()
    {
        put_on_schedule();
        int runs = 0;
        while (run_one(quick_) || run_one(lengthy_))
            ++runs;
        return runs;
    }

  private:
    void put_on_schedule()
    {
        for (auto const& [name, kind] : kinds_.all()) {
            if (!kind.schedule)
                continue;
            Instant const now = clock_.now();
            auto const id = ids_.next<JobId>();
            database_.write([&](db::Transaction& tx) { schedule(tx, id, name, kind.schedule->next(now), now); });
        }
    }

    void work(KindList const& kinds)
    {
        while (!stopping_) {
            auto const seen = database_.signals().count("jobs");
            Span const pause = run_or_pause(kinds);
            if (!stopping_ && pause > Span{})
                database_.signals().wait("jobs", seen, pause);
        }
    }

    Span run_or_pause(KindList const& kinds)
    {
        try {
            return run_one(kinds) ? Span{} : until_next(kinds);
        } catch (std::exception const& error) { // the store is away, or full: the job stays, its lease ends
            log::error("worker_failed", {{"error", error.what()}});
            return longest_pause;
        }
    }

    bool is_due(std::optional<Instant> next) const { return next && *next <= clock_.now(); }

    Span until_next(KindList const& kinds)
    {
        auto const next = database_.read([&](db::Transaction& tx) { return next_due(tx, kinds); });
        return next ? std::clamp(*next - clock_.now(), shortest_pause, longest_pause) : longest_pause;
    }

    bool run_one(KindList const& kinds)
    {
        if (kinds.empty() || !is_due(database_.read([&](db::Transaction& tx) { return next_due(tx, kinds); })))
            return false;
        auto const number = ids_.next_value();
        auto lease = database_.write([&](db::Transaction& tx) {
            Instant const now = clock_.now();
            return take(tx, kinds, number, now, now + settings_.lease);
        });
        if (!lease)
            return false; // another was quicker
        auto const& kind = *kinds_.find(lease->kind);
        Run run(std::move(*lease), kind, database_, clock_, stopping_);
        Entered const entered(*this, run);
        run.work();
        return true;
    }

    // Known to the heartbeat while it lives.
    struct Entered
    {
        Entered(Shop& shop_, Run& run_) : shop(shop_), run(run_)
        {
            std::lock_guard const lock(shop.running_mutex_);
            shop.running_.insert(&run);
        }
        ~Entered()
        {
            std::lock_guard const lock(shop.running_mutex_);
            shop.running_.erase(&run);
        }
        Entered(Entered const&) = delete;
        Entered& operator=(Entered const&) = delete;
        Shop& shop;
        Run& run;
    };

    // Renews what runs, about once a second.
    void beat()
    {
        auto const pause =
            std::chrono::microseconds(std::min(Span::seconds(1), Span{settings_.lease.micros / 3}).micros);
        std::unique_lock lock(mutex_);
        while (!ended_.wait_for(lock, pause, [&] { return all_ended_; })) {
            lock.unlock();
            renew_all();
            lock.lock();
        }
    }

    void renew_all()
    {
        std::lock_guard const lock(running_mutex_); // a run that ends meanwhile waits for us
        if (running_.empty())
            return;
        try {
            auto const kept = database_.write([this](db::Transaction& tx) { return keep_all(tx); });
            for (auto const& [run, how] : kept)
                run->heed(how);
        } catch (std::exception const& error) {
            log::error("leases_not_renewed", {{"jobs", running_.size()}, {"error", error.what()}});
        }
    }

    std::vector<std::pair<Run*, Kept>> keep_all(db::Transaction& tx)
    {
        std::vector<std::pair<Run*, Kept>> kept;
        kept.reserve(running_.size());
        for (Run* run : running_)
            kept.emplace_back(run, run->renew(tx, clock_.now() + settings_.lease));
        return kept;
    }

    db::Database& database_;
    Kinds const& kinds_;
    IdSource& ids_;
    Clock const& clock_;
    WorkerSettings const settings_;
    KindList const quick_, lengthy_;

    std::atomic<bool> stopping_{false};
    std::vector<std::thread> threads_;
    std::mutex running_mutex_;
    std::set<Run*> running_;

    std::mutex mutex_; // guards all_ended_
    std::condition_variable ended_;
    bool all_ended_ = false;
    std::thread heart_;
};

Worker::Worker(db::Database& database, Kinds const& kinds, IdSource& ids, Clock const& clock, WorkerSettings settings)
    : shop_(std::make_unique<Shop>(database, kinds, ids, clock, settings))
{}
Worker::~Worker() = default;

void Worker::start() { shop_->start(); }
void Worker::stop() { shop_->stop(); }
int Worker::run_due() { return shop_->run_due(); }
}
