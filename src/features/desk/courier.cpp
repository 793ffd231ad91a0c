// The thread that lets held messages go when their time has come, on every node: whoever comes first marks them as going.
#include "features/desk/inside.h"
#include "ground/log/log.h"

namespace regard::desk
{
namespace
{
constexpr int at_once = 50;
constexpr Span look_again{5'000'000}; // though nobody called: messages of other nodes
}

int Desk::Inside::let_due_go()
{
    return database.write([&](db::Transaction& tx) {
        Instant const now = clock.now();
        auto const due = store::due_messages(tx, now, at_once);
        for (store::Held const& held : due) {
            auto const one = store::live_case(tx, held.id);
            auto const row = store::entry(tx, held.id, held.entry);
            if (one && row)
                send(tx, *one, *row, now);
        }
        return static_cast<int>(due.size());
    });
}

void Desk::Inside::let_go()
{
    auto& signals = database.signals();
    for (;;) {
        auto const seen = signals.count("desk.held");
        {
            std::lock_guard const lock(mutex);
            if (stopping)
                return;
        }
        Span rest = look_again;
        try {
            while (let_due_go() == at_once)
                ;
            auto const next = database.read([](db::Transaction& tx) { return store::next_message(tx); });
            if (next)
                rest = std::clamp(*next - clock.now(), Span{1'000}, look_again);
        } catch (std::exception const& broken) {
            log::error("desk_courier_failed", {{"what", broken.what()}});
        }
        signals.wait("desk.held", seen, rest);
    }
}

int Desk::let_due_go() { return inside_->let_due_go(); }

void Desk::start()
{
    inside_->courier = std::thread([this] { inside_->let_go(); });
}

void Desk::stop()
{
    if (!inside_->courier.joinable())
        return;
    {
        std::lock_guard const lock(inside_->mutex);
        inside_->stopping = true;
    }
    inside_->database.signals().wake("desk.held");
    inside_->courier.join();
}
}
