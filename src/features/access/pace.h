#pragma once
// How often somebody does something, counted a minute at a time in the memory of this node. For what is cheap to ask and
// hard to guess; guesses at passwords are counted in the store. Any thread.
#include "base/instant.h"

#include <mutex>
#include <string>
#include <unordered_map>

namespace regard::access
{
class Pace
{
  public:
    explicit Pace(int most_a_minute) : most_(most_a_minute) {}

    bool is_over(std::string const& who, Instant now); // they have done it as often as they may in this minute
    void count(std::string const& who, Instant now);

  private:
    void turn_to(Instant now);

    int most_;
    std::mutex mutex_;
    std::int64_t minute_ = 0;
    std::unordered_map<std::string, int> counts_; // of this minute
};
}
