#pragma once
// The counting behind Database::counters(), shared by both engines.
#include "ground/db/db.h"

#include <atomic>
#include <chrono>

namespace regard::db
{
class Tally
{
  public:
    explicit Tally(Span slow) : slow_(slow) {}

    // Measures one body from its construction to its end, and logs a slow one.
    class Body
    {
      public:
        Body(Tally& tally, bool writes, std::source_location where) : tally_(tally), writes_(writes), where_(where) {}
        ~Body();
        Body(Body const&) = delete;
        Body& operator=(Body const&) = delete;

      private:
        Tally& tally_;
        bool writes_;
        std::source_location where_;
        std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
    };

    void committed() { ++commits_; }
    void retried() { ++retries_; }
    void gave_up() { ++busy_; }
    Counters counters() const;

  private:
    using Count = std::atomic<std::uint64_t>;
    Span slow_;
    Count reads_{0}, writes_{0}, commits_{0}, retries_{0}, busy_{0}, slow_bodies_{0}, read_micros_{0}, write_micros_{0};
};
}
