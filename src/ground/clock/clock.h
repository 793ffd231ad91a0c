#pragma once
// What time it is: the only place that asks the system. Everything above takes a Clock, or better an Instant, as an argument.
#include "base/instant.h"

#include <atomic>

namespace regard
{
class Clock
{
  public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0; // any thread; may step back when the machine's clock is set
};

class SystemClock final : public Clock
{
  public:
    Instant now() const override;
};

// Stands still until it is told otherwise: the twin for tests. Any thread.
class SettableClock final : public Clock
{
  public:
    explicit SettableClock(Instant at) : micros_(at.micros) {}
    Instant now() const override { return {micros_.load()}; }
    void set(Instant at) { micros_.store(at.micros); }
    void advance(Span by) { micros_.fetch_add(by.micros); }

  private:
    std::atomic<std::int64_t> micros_;
};
}
