#pragma once
// Tells pages how imports get on, while they are watched: one read of the store a round, however many watch.
#include "features/intake/model.h"
#include "ground/db/db.h"
#include "ground/http/event_channel.h"
#include "ground/text/catalogue.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace regard::intake
{
// Why it failed, in the reader's language. English is stored and knows most; other languages have it by code.
void say_in(std::string_view language, Import& import, text::Catalogue const& catalogue);

class LiveImports
{
  public:
    LiveImports(db::Database& database, text::Catalogue const& catalogue,
                std::chrono::milliseconds round = std::chrono::milliseconds(500))
        : database_(database), catalogue_(catalogue), round_(round)
    {}
    ~LiveImports();

    // A channel that carries the event `progress` with the Import at once, whenever it has changed, and at its end, with which
    // the channel ends. Any thread.
    std::shared_ptr<http::EventChannel> follow(cases::ImportId id, std::string_view language);

    std::size_t rounds() const; // so far, for tests

  private:
    struct Watcher
    {
        cases::ImportId id;
        std::string language;
        std::shared_ptr<http::EventChannel> channel;
        std::string told; // the last data sent
    };

    void watch();
    void round();
    static bool tell(Watcher& watcher, Import import, text::Catalogue const& catalogue);

    db::Database& database_;
    text::Catalogue const& catalogue_;
    std::chrono::milliseconds round_;
    mutable std::mutex mutex_; // guards all below
    std::condition_variable news_;
    std::vector<Watcher> watchers_;
    std::size_t rounds_ = 0;
    bool stopping_ = false;
    std::thread thread_; // begins with the first watcher, sleeps while there is none
};
}
