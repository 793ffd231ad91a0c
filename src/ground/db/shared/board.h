#pragma once
// Signals within this program: the whole of them for SQLite, and where PostgreSQL's notifications arrive.
#include "ground/db/signals.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <string>

namespace regard::db
{
class Board final : public Signals
{
  public:
    Count count(std::string_view channel) override;
    Count wait(std::string_view channel, Count seen, Span at_most) override;
    void wake(std::string_view channel) override;

  private:
    Count& of(std::string_view channel); // under mutex_

    std::mutex mutex_;
    std::condition_variable changed_;
    std::map<std::string, Count, std::less<>> counts_;
};
}
