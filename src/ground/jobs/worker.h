#pragma once
// Runs jobs. One Worker a program, with threads of its own; any number of programs on one store share the work.
#include "ground/jobs/kinds.h"

#include <memory>

namespace regard::jobs
{
struct WorkerSettings
{
    int quick_threads = 2;   // for quick kinds alone
    int lengthy_threads = 1; // for lengthy kinds alone
    // How long a job whose worker has died waits for another; renewed three times in that while.
    Span lease = Span::seconds(60);
};

class Worker
{
  public:
    // Everything it is given must outlive it. Nothing runs before start() or run_due().
    Worker(db::Database& database, Kinds const& kinds, IdSource& ids, Clock const& clock, WorkerSettings settings = {});
    ~Worker(); // as stop()

    // Puts the recurring kinds on their schedule and begins. Kinds this program does not know are left to others.
    void start();

    // Begins nothing more, asks what runs to stop, and waits for it.
    void stop();

    // For tests and the command line, instead of start(): runs on this thread what is due at the clock's instant, one after the other,
    // until nothing is. Returns how many runs that were.
    int run_due();

  private:
    class Shop;
    std::unique_ptr<Shop> shop_;
};
}
