#include "ground/events/follower.h"

namespace regard::events
{
Tail::Tail(db::Database& database) : database_(database), after_(database.read(newest)) {}

std::vector<Line> Tail::wait(Span at_most)
{
    auto const look = [this](db::Transaction& tx) { return lines_after(tx, after_); };
    auto const seen = database_.signals().count("journal");
    auto lines = database_.read(look);
    if (lines.empty()) {
        database_.signals().wait("journal", seen, at_most);
        lines = database_.read(look);
    }
    if (!lines.empty())
        after_ = lines.back().position;
    return lines;
}

void Tail::wake() { database_.signals().wake("journal"); }
}
