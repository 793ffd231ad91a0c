// Opening or changing a budget tells those concerned: a line of the journal for each of them, once, from which they are told in the app
// and by mail as they wish.
#include "features/empowerment/inside.h"

#include "features/people/people.h"

namespace regard::empowerment
{
namespace
{
constexpr std::size_t told_at_once = 50; // in one transaction

struct Announcement
{
    PolicyId policy;
    int number = 1;
    bool ended = false;
};
BOOST_DESCRIBE_STRUCT(Announcement, (), (policy, number, ended))

// Whose policy it is, or was until it ended.
std::vector<EmployeeId> concerned(Empowerment::Inside const& inside, db::Transaction& tx, Announcement const& what)
{
    auto const one = store::version(tx, what.policy, what.number);
    if (!one)
        return {};
    Instant const at = what.ended && one->ended ? Instant{one->ended->micros - 1} : one->begins;
    auto const policies = store::in_force(tx, at, one->currency);
    std::vector<EmployeeId> found;
    for (people::Employee const& person : people::all_employees(tx)) {
        auto const place = inside.place_of(tx, person.id, one->who.touchpoint, at);
        auto const* theirs = most_particular(policies, place);
        if (theirs && theirs->id == what.policy)
            found.push_back(person.id);
    }
    return found;
}

jobs::Outcome announce(Empowerment::Inside const& inside, jobs::Context& context)
{
    auto const what = from_json<Announcement>(context.argument()).value();
    auto const all = inside.parts.database.read([&](db::Transaction& tx) { return concerned(inside, tx, what); });
    for (std::size_t begin = 0; begin < all.size(); begin += told_at_once) {
        if (context.should_stop())
            return jobs::Outcome::again(context.now());
        inside.parts.database.write([&](db::Transaction& tx) {
            context.confirm(tx);
            for (std::size_t i = begin; i < std::min(all.size(), begin + told_at_once); ++i)
                if (store::note_told(tx, what.policy, what.ended ? -what.number : what.number, all[i], context.now()))
                    inside.note(tx, {}, what.ended ? "budget.ended" : "budget.announced", "budget_policy",
                                what.policy.value, {{"to", all[i]}, {"number", what.number}});
        });
    }
    return jobs::Outcome::done();
}
}

void Empowerment::Inside::announce_later(db::Transaction& tx, KeptPolicy const& one, bool ended) const
{
    parts.queue.put(tx, {.kind = "budgets.announce", .argument = to_json(Announcement{one.id, one.number, ended})});
}

void Empowerment::Inside::add_announcing(jobs::Kinds& kinds)
{
    kinds.add("budgets.announce", jobs::Rules{}, [this](jobs::Context& context) { return announce(*this, context); });
}
}
