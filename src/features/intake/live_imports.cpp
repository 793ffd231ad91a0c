#include "features/intake/live_imports.h"

#include "features/intake/import_store.h"
#include "ground/log/log.h"

#include <map>

namespace regard::intake
{
namespace
{
bool has_ended(ImportState state)
{
    return state == ImportState::done || state == ImportState::cancelled || state == ImportState::failed ||
           state == ImportState::undone;
}
}

void say_in(std::string_view language, Import& import, text::Catalogue const& catalogue)
{
    std::string const key = "refusals." + import.refusal_code.value_or("");
    if (import.refusal_code && language != "en" && catalogue.has(language, key))
        import.sentence = catalogue.say(language, key);
}

LiveImports::~LiveImports()
{
    {
        std::lock_guard const lock(mutex_);
        stopping_ = true;
        for (Watcher& watcher : watchers_)
            watcher.channel->close();
    }
    news_.notify_all();
    if (thread_.joinable())
        thread_.join();
}

std::shared_ptr<http::EventChannel> LiveImports::follow(cases::ImportId id, std::string_view language)
{
    auto channel = std::make_shared<http::EventChannel>();
    std::lock_guard const lock(mutex_);
    watchers_.push_back({id, std::string(language), channel, {}});
    if (!thread_.joinable())
        thread_ = std::thread([this] { watch(); });
    news_.notify_all();
    return channel;
}

std::size_t LiveImports::rounds() const
{
    std::lock_guard const lock(mutex_);
    return rounds_;
}

void LiveImports::watch()
{
    std::unique_lock lock(mutex_);
    while (!stopping_) {
        if (watchers_.empty()) {
            news_.wait(lock, [&] { return stopping_ || !watchers_.empty(); });
            continue;
        }
        lock.unlock();
        round();
        lock.lock();
        // A new watcher is told at once: it has not been told anything yet.
        news_.wait_for(lock, round_, [&] {
            return stopping_ || std::ranges::any_of(watchers_, [](Watcher const& each) { return each.told.empty(); });
        });
    }
}

// Reads without the lock, so that nobody who comes waits for the store.
void LiveImports::round()
try {
    std::map<cases::ImportId, std::optional<Import>> imports;
    {
        std::lock_guard const lock(mutex_);
        for (Watcher const& watcher : watchers_)
            imports[watcher.id];
    }
    database_.read([&](db::Transaction& tx) {
        for (auto& [id, import] : imports)
            import = store::import(tx, id);
    });
    std::lock_guard const lock(mutex_);
    ++rounds_;
    std::erase_if(watchers_, [&](Watcher& watcher) {
        auto const found = imports.find(watcher.id);
        if (found == imports.end()) // came meanwhile
            return false;
        if (found->second && tell(watcher, *found->second, catalogue_))
            return false;
        watcher.channel->close();
        return true;
    });
} catch (std::exception const& failure) {
    log::warning("live_imports_not_read", {{"what", failure.what()}}); // the next round tries again
}

// False where there is nobody to tell any more, or nothing more to tell.
bool LiveImports::tell(Watcher& watcher, Import import, text::Catalogue const& catalogue)
{
    say_in(watcher.language, import, catalogue);
    std::string data = to_json(import);
    if (data == watcher.told)
        return watcher.channel->open();
    bool const open = watcher.channel->send("progress", data);
    watcher.told = std::move(data);
    return open && !has_ended(import.state);
}
}
