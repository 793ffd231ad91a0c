#pragma once
// Writes that would meet at the same thing come one after another: whoever wants it waits in a line, in the order of coming, before
// their transaction sees anything. Turns are named by numbers. Any thread.
#include "base/instant.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <vector>

namespace regard::db
{
class Turns
{
  public:
    explicit Turns(std::chrono::milliseconds patience) : patience_(patience) {}

    // The turns of one write, from its first try to its end.
    class Held
    {
      public:
        explicit Held(Turns& turns) : turns_(turns) {}
        ~Held() { give_back(); }
        Held(Held const&) = delete;
        Held& operator=(Held const&) = delete;

        // True: it is ours. False: somebody else's; leave the transaction, wait(), and begin anew.
        bool take(std::int64_t name);
        // Until every turn that was asked for is ours. Throws Busy where that takes too long.
        void wait();
        // Though it was our turn somebody of another program was there: for a while, names of ours are to be taken everywhere.
        void met_another();

        void pass_on() { give_back(); } // what was done in the turns is done: the next may come

        // Whether those of other programs must wait too, and for what.
        bool everywhere() const { return everywhere_; }
        std::vector<std::int64_t> const& names() const { return names_; }

      private:
        friend class Turns;
        void give_back();

        Turns& turns_;
        std::vector<std::int64_t> names_;  // ours
        std::vector<std::int64_t> wanted_; // all that were asked for, ascending
        bool everywhere_ = false;
        std::condition_variable moved_up_;
    };

    std::size_t in_line(std::int64_t name); // how many want it, whoever has it included

  private:
    using Line = std::deque<Held*>; // the first has the turn
    using Steady = std::chrono::steady_clock;

    void stand_in_line(std::int64_t name, Held& held, std::unique_lock<std::mutex>& lock);
    void leave(std::int64_t name, Held& held);

    std::chrono::milliseconds const patience_;
    std::mutex mutex_;
    std::map<std::int64_t, Line> lines_;
    std::map<std::int64_t, Steady::time_point> met_; // when another program was met there last
};
}
