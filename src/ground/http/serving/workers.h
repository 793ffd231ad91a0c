#pragma once
// Threads for what blocks, in order of arrival.
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace regard::http
{
class Workers
{
  public:
    using Job = std::function<void()>; // must not throw

    Workers(int threads, std::size_t most_waiting);
    ~Workers(); // stop()

    bool post(Job job); // false: too many wait already, or stopped. Any thread.
    void stop();        // ends what is queued and running, then returns

    std::size_t waiting() const;
    std::size_t under_way() const { return under_way_.load(std::memory_order_relaxed); } // waiting or running

  private:
    void work();

    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Job> jobs_;
    std::size_t most_waiting_;
    std::atomic<std::size_t> under_way_{0};
    bool stopped_ = false;
    std::vector<std::thread> threads_;
};
}
