#pragma once
// For tests of what follows the journal without a Follower.
#include "ground/events/follower.h"

#include <chrono>
#include <stdexcept>
#include <thread>

namespace regard::events::testing
{
// Every line after `seen` that is committed by now, and `seen` moved past them. On PostgreSQL a line is followed once every older
// transaction of the whole server has ended, also those of other tests, so a line of its own is written and waited for: what comes back
// is all there was, also where that is nothing.
inline std::vector<Line> lines_so_far(db::Database& store, Journal const& journal, Position& seen)
{
    std::int64_t const mark = std::chrono::steady_clock::now().time_since_epoch().count();
    store.write([&](db::Transaction& tx) {
        journal.note(tx, {.who = {}, .verb = "test.looked", .subject_kind = "test", .subject = mark});
    });
    auto const patience = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    std::vector<Line> all;
    for (Position at = seen; std::chrono::steady_clock::now() < patience;) {
        auto const lines = store.read([&](db::Transaction& tx) { return lines_after(tx, at); });
        for (Line const& line : lines) {
            at = line.position;
            if (line.subject_kind == "test" && line.subject == mark) {
                seen = at;
                return all;
            }
            all.push_back(line);
        }
        if (lines.empty())
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    throw std::runtime_error("another transaction has held the journal back for a minute");
}
}
