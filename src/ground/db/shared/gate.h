#pragma once
// Tries of writes go through side by side; one that has lost race after race goes through alone, once those inside are out, and those
// who come meanwhile wait. So nobody loses for ever, however many meet. Any thread.
#include <condition_variable>
#include <mutex>

namespace regard::db
{
class Gate
{
  public:
    enum class Pass { beside, alone };

    class Inside // for the life of this object
    {
      public:
        Inside(Gate& gate, Pass pass) : gate_(gate), pass_(pass) { gate_.enter(pass_); }
        ~Inside() { gate_.leave(pass_); }
        Inside(Inside const&) = delete;
        Inside& operator=(Inside const&) = delete;

      private:
        Gate& gate_;
        Pass pass_;
    };

  private:
    void enter(Pass pass)
    {
        std::unique_lock lock(mutex_);
        if (pass == Pass::beside) {
            changed_.wait(lock, [&] { return lone_ == 0; });
            ++inside_;
            return;
        }
        ++lone_; // nobody else comes in from now on
        changed_.wait(lock, [&] { return inside_ == 0; });
        ++inside_;
    }
    void leave(Pass pass)
    {
        {
            std::lock_guard const lock(mutex_);
            --inside_;
            lone_ -= pass == Pass::alone ? 1 : 0;
        }
        changed_.notify_all();
    }

    std::mutex mutex_;
    std::condition_variable changed_;
    int inside_ = 0;
    int lone_ = 0; // who wants to be, or is, alone
};
}
