#include "features/desk/finder.h"
#include "features/desk/handoffs.h"
#include "features/people/duty.h"
#include "features/people/people.h"

#include <fmt/format.h>

namespace regard::desk
{
std::string team_word(db::Transaction& tx, std::optional<UnitId> team)
{
    return team ? people::unit_name(tx, *team) : std::string();
}

Author author(api::Who const& who)
{
    return {events::WhoId{who.user.value}, who.employee ? std::optional(who.employee) : std::nullopt};
}

promises::Facts facts_of(db::Transaction& tx, LiveCase const& one)
{
    promises::Facts facts;
    facts.touchpoint = one.touchpoint.value_or(TouchpointId{});
    facts.product = one.product.value_or(ProductId{});
    facts.vertical = one.vertical.value_or(VerticalId{});
    facts.kind = one.kind;
    facts.priority = static_cast<int>(one.priority);
    if (one.customer)
        if (auto const customer = customers::get(tx, *one.customer))
            facts.segment = customer->segment;
    return facts;
}

Refusal no_employee_yourself()
{
    return {"no_employee", "Only an employee can do this. Ask whoever looks after People to add you.", ""};
}

// ---- Work
Work::Work(Desk::Inside& inside, db::Transaction& tx, LiveCase one, Author const& by, Instant now)
    : inside_(inside), tx_(tx), before_(one), one_(std::move(one)), by_(by),
      now_(now < one_.updated ? one_.updated : now)
{}

EntryId Work::say(store::ThreadRow row)
{
    row.id = inside_.ids.next<EntryId>();
    if (row.at == Instant{})
        row.at = now_;
    if (row.kind != EntryKind::message_in && !row.author)
        row.author = by_.employee;
    rows_.push_back(std::move(row));
    return rows_.back().id;
}

EntryId Work::step(Step step, std::string_view reason, std::string_view about)
{
    return say({.id = {},
                .kind = EntryKind::step,
                .at = now_,
                .text = std::string(reason),
                .step = step,
                .about = std::string(about)});
}

void Work::note(cases::What what, cases::Message message)
{
    auto& words = inside_.words;
    cases::happen(tx_, one_.id,
                  {now_, words.number(tx_, cases::Dimension::status, word_of(one_.state)),
                   words.number(tx_, cases::Dimension::team, team_word(tx_, one_.team)),
                   words.number(tx_, cases::Dimension::person, person_word(one_.owner)), what, message});
}

void Work::tick(promises::Happened happened) { tick(happened, now_); }

void Work::tick(promises::Happened happened, Instant at)
{
    stands(inside_.promises.follow(tx_, one_.id, happened, at));
}

void Work::stands(promises::Standing const& standing)
{
    one_.next_due = standing.next_due;
    one_.promised = standing.promised;
}

void Work::go_to(State state)
{
    if (state == one_.state)
        return;
    if (is_open(one_.state) && !is_open(state)) {
        one_.ended = now_;
        end_offer();
    }
    if (!is_open(one_.state) && is_open(state)) {
        one_.ended.reset();
        one_.closed_as.reset();
    }
    one_.state = state;
}

// Nothing is left to accept: its owner has brought it to its end.
void Work::end_offer()
{
    if (!one_.offered_to)
        return;
    answer_offer(tx_, one_.id, Offer::withdrawn, now_);
    step(Step::withdrawn, {}, between(one_.owner, *one_.offered_to));
    one_.offered_to.reset();
    one_.offered_until.reset();
}

void Work::give_to(EmployeeId owner, std::optional<UnitId> team)
{
    if (team && team != one_.team) {
        one_.bounces += team == one_.team_before ? 1 : 0; // A, B, A
        one_.team_before = one_.team;
    }
    one_.owner = owner;
    one_.team = team;
    one_.offered_to.reset();
    one_.offered_until.reset();
    inside_.open_work.one_more(owner);
}

void Work::finish(std::string_view verb)
{
    one_.updated = now_;
    store::update(tx_, one_);
    if (!rows_.empty())
        store::insert(tx_, one_.id, rows_);
    index();
    auto const offered = one_.offered_to != before_.offered_to ? one_.offered_to : std::nullopt;
    inside_.journal.note(tx_, {.who = by_.who,
                               .verb = verb,
                               .subject_kind = "case",
                               .subject = one_.id.value,
                               .codes = {{"state", word_of(one_.state)},
                                         {"owner", one_.owner},
                                         {"was", before_.owner},
                                         {"offered", offered.value_or(EmployeeId{})},
                                         {"entry", rows_.empty() ? EntryId{} : rows_.front().id},
                                         {"step", rows_.empty() ? word_of(Step::none) : word_of(rows_.front().step)}}});
}

void Work::index() const
{
    for (store::ThreadRow const& row : rows_)
        if (row.kind != EntryKind::step)
            finder::add(tx_, one_.id, row.text);
    auto const reach = [](LiveCase const& one) {
        return std::tuple(one.owner, one.team, one.offered_to, one.restricted);
    };
    if (reach(before_) != reach(one_))
        finder::reach(tx_, one_);
    if (before_.subject != one_.subject || before_.customer != one_.customer)
        finder::rename(tx_, one_);
}
}
