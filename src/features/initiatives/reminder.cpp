// Whoever started a try is reminded once, the morning after its last day.
#include "features/initiatives/inside.h"

namespace regard::initiatives
{
namespace
{
constexpr char const* kind = "tries.remind";
constexpr Span morning = Span::hours(8);

struct About
{
    TryId id;
};
BOOST_DESCRIBE_STRUCT(About, (), (id))
}

void Initiatives::add_jobs(jobs::Kinds& kinds)
{
    kinds.add(kind, {}, [this](jobs::Context& context) { return inside_->remind(context); });
}

Instant Initiatives::Inside::due(Date until) const
{
    return zone().resolve(std::int64_t{(until + 1).days} * Span::days(1).micros).at + morning;
}

// One job a try. Where it waits already for another day, it is let look: it goes on waiting for the right one.
void Initiatives::Inside::remind_later(db::Transaction& tx, store::Kept const& one) const
{
    std::string const key = one.id.text();
    if (auto const waiting = queue.at_work(tx, kind, key)) {
        queue.hurry(tx, waiting->id);
        return;
    }
    queue.put(tx, {.kind = kind, .argument = to_json(About{one.id}), .not_before = due(one.until), .key = key});
}

jobs::Outcome Initiatives::Inside::remind(jobs::Context& context) const
{
    About const about = from_json<About>(context.argument()).value(); // what we wrote we can read
    return database.write([&](db::Transaction& tx) {
        auto const one = store::one_try(tx, about.id);
        bool const is_over = !one || one->learned || one->reminded;
        if (!is_over && context.now() < due(one->until))
            return jobs::Outcome::again(due(one->until));
        if (!is_over) {
            store::note_reminded(tx, one->id, context.now());
            note(tx, {}, "try.over", *one);
        }
        context.finish(tx);
        return jobs::Outcome::done();
    });
}
}
