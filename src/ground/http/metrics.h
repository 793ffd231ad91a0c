#pragma once
// Counters, gauges and histograms in the text form Prometheus reads. Register once, at start; counting is a relaxed
// atomic addition from any thread. What is registered lives as long as the registry.
#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace regard::http
{
class Counter
{
  public:
    void add(std::uint64_t n = 1) { value_.fetch_add(n, std::memory_order_relaxed); }
    std::uint64_t value() const { return value_.load(std::memory_order_relaxed); }

  private:
    std::atomic<std::uint64_t> value_{0};
};

// How long something took. Buckets from 100 µs to 10 s.
class Durations
{
  public:
    static constexpr std::array<std::int64_t, 15> bounds{100,     250,     500,       1'000,     2'500,
                                                         5'000,   10'000,  25'000,    50'000,    100'000,
                                                         250'000, 500'000, 1'000'000, 2'500'000, 10'000'000};
    void add(std::int64_t micros);
    void write(std::string_view name, std::string_view labels, std::string& out) const;

  private:
    std::array<std::atomic<std::uint64_t>, bounds.size() + 1> buckets_{};
    std::atomic<std::uint64_t> sum_micros_{0};
};

class Metrics
{
  public:
    // `labels` as Prometheus writes them, without braces: `route="/cases/{id}",status="2xx"`. The same name and labels
    // give the same object.
    Counter& counter(std::string_view name, std::string_view help, std::string_view labels = {});
    Durations& durations(std::string_view name, std::string_view help, std::string_view labels = {});
    // Asked whenever somebody reads the metrics, on any thread.
    void gauge(std::string_view name, std::string_view help, std::function<double()> read,
               std::string_view labels = {});

    std::string text() const;

  private:
    struct Entry;
    Entry& entry(std::string_view name, std::string_view help, std::string_view labels, std::string_view kind);

    mutable std::mutex mutex_;
    std::vector<std::unique_ptr<Entry>> entries_;

  public:
    Metrics();
    ~Metrics();
};
}
