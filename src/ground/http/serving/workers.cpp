#include "ground/http/serving/workers.h"

#include <utility>

namespace regard::http
{
Workers::Workers(int threads, std::size_t most_waiting) : most_waiting_(most_waiting)
{
    for (int i = 0; i < threads; ++i)
        threads_.emplace_back([this] { work(); });
}

Workers::~Workers() { stop(); }

bool Workers::post(Job job)
{
    {
        std::lock_guard const lock(mutex_);
        if (stopped_ || jobs_.size() >= most_waiting_)
            return false;
        jobs_.push_back(std::move(job));
        ++under_way_;
    }
    changed_.notify_one();
    return true;
}

void Workers::stop()
{
    {
        std::lock_guard const lock(mutex_);
        stopped_ = true;
    }
    changed_.notify_all();
    for (auto& thread : threads_)
        if (thread.joinable())
            thread.join();
}

std::size_t Workers::waiting() const
{
    std::lock_guard const lock(mutex_);
    return jobs_.size();
}

void Workers::work()
{
    std::unique_lock lock(mutex_);
    for (;;) {
        changed_.wait(lock, [this] { return stopped_ || !jobs_.empty(); });
        if (jobs_.empty())
            return;
        Job const job = std::exchange(jobs_.front(), {});
        jobs_.pop_front();
        lock.unlock();
        job();
        --under_way_;
        lock.lock();
    }
}
}
