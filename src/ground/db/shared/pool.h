#pragma once
// Open connections that wait to be used. Opened as they are needed, up to a limit; who finds none free waits for one,
// but not longer than Settings::busy_wait_ms (then Busy). Any thread.
#include "ground/db/db.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace regard::db
{
template <class Connection>
class Pool
{
  public:
    using Make = std::unique_ptr<Connection> (*)(Settings const&);
    Pool(Settings const& settings, int most, Make make) : settings_(settings), most_(most), make_(make) {}

    // A connection borrowed for the life of this object.
    class Borrowed
    {
      public:
        explicit Borrowed(Pool& pool) : pool_(pool), connection_(pool.take()) {}
        ~Borrowed() { pool_.give_back(std::move(connection_)); }
        Borrowed(Borrowed const&) = delete;
        Borrowed& operator=(Borrowed const&) = delete;

        Connection& operator*() { return *connection_; }
        void drop() { connection_.reset(); } // it is broken: let the next one be new

      private:
        Pool& pool_;
        std::unique_ptr<Connection> connection_;
    };

    void drop_free() // they may be broken too
    {
        std::lock_guard const lock(mutex_);
        open_ -= static_cast<int>(free_.size());
        free_.clear();
    }

  private:
    std::unique_ptr<Connection> take()
    {
        std::unique_lock lock(mutex_);
        auto const is_possible = [&] { return !free_.empty() || open_ < most_; };
        if (!returned_.wait_for(lock, std::chrono::milliseconds(settings_.busy_wait_ms), is_possible))
            throw Busy("db: all connections are in use", "pool");
        if (!free_.empty()) {
            auto connection = std::move(free_.back());
            free_.pop_back();
            return connection;
        }
        ++open_;
        lock.unlock(); // opening takes its time
        try {
            return make_(settings_);
        } catch (...) {
            give_back(nullptr);
            throw;
        }
    }

    void give_back(std::unique_ptr<Connection> connection)
    {
        {
            std::lock_guard const lock(mutex_);
            if (connection)
                free_.push_back(std::move(connection));
            else
                --open_;
        }
        returned_.notify_one();
    }

    Settings const& settings_;
    int const most_;
    Make const make_;
    std::mutex mutex_;
    std::condition_variable returned_;
    std::vector<std::unique_ptr<Connection>> free_;
    int open_ = 0;
};
}
