#pragma once
// For tests: what was logged while a Captured lives, instead of on stderr. Make and destroy it while no other thread
// logs.
#include "ground/log/log.h"

#include <memory>
#include <vector>

namespace regard::log
{
class Captured
{
  public:
    Captured();
    ~Captured();
    std::vector<std::string> lines() const;

  private:
    struct Sink;
    std::unique_ptr<Sink> sink_;
};
}
