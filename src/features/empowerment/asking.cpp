// Whom a matter goes to: up the line, to the next person who may decide it and is not too near.
#include "features/empowerment/inside.h"

#include "features/customers/customers.h"
#include "features/people/people.h"
#include "ground/text/number.h"

namespace regard::empowerment
{
bool Empowerment::Inside::may_look(db::Transaction& tx, store::Matter const& one, EmployeeId person) const
{
    auto const reader = parts.lent.reader(tx, person);
    if (!reader)
        return false;
    if (one.about)
        return desk::may_own(tx, *one.about, person) && desk::may_see(tx, *reader, *one.about);
    return one.customer && customers::Seeing(tx, *reader).sees(*one.customer);
}

std::optional<Refusal> Empowerment::Inside::not_theirs_any_more(db::Transaction& tx, store::Matter const& one,
                                                                EmployeeId person, std::string_view language,
                                                                Instant now) const
{
    if (one.customer && rights::related(tx, person, *one.customer))
        return too_near();
    if (!may_look(tx, one, person))
        return Refusal{
            "not_for_you",
            "This is not for you to decide any more: it is about you, or about whom you work for, or not for "
            "you to see. Somebody else is asked.",
            ""};
    if (!may_answer(tx, one, person, now))
        return refuse(language, "no_right_now", "");
    return std::nullopt;
}

std::optional<rights::May> may_answer(db::Transaction& tx, store::Matter const& one, EmployeeId person, Instant now)
{
    return rights::may(tx, person, decision_of(one), one.touchpoint, one.amount.currency, now, one.employee);
}

bool Empowerment::Inside::may_settle(db::Transaction& tx, store::Matter const& one, GestureKindId kind,
                                     rights::Above const& who) const
{
    if (who.person == one.employee || who.may.limit.minor < one.amount.minor || !may_look(tx, one, who.person) ||
        (one.customer && rights::related(tx, who.person, *one.customer)))
        return false;
    if (one.is_redress)
        return true;
    bool const is_counted = one.state == MatterState::asked && store::gesture(tx, {one.id});
    auto weighed = standing(tx, who.person, one, kind, one.at, is_counted ? one.amount.minor : 0).weighed;
    weighed.right = who.may.limit.minor; // as it is now
    return may_allow(weighed);
}

std::optional<rights::Above> Empowerment::Inside::next_above(db::Transaction& tx, store::Matter const& one,
                                                             GestureKindId kind, Instant now) const
{
    auto const asked = store::asks_of(tx, one.id);
    rights::Except except{{}, one.customer};
    if (auto const about = one.about ? desk::glimpse(tx, *one.about) : std::nullopt)
        except.about = about->about;
    for (rights::Above const& above :
         rights::who_may(tx, one.employee, decision_of(one), one.touchpoint, one.amount, now, except))
        if (std::ranges::find(asked, above.person, &store::Ask::employee) == asked.end() &&
            may_settle(tx, one, kind, above))
            return above;
    return std::nullopt;
}

bool Empowerment::Inside::ask_next(db::Transaction& tx, store::Matter const& one, GestureKindId kind, events::WhoId by,
                                   Instant now) const
{
    auto const next = next_above(tx, one, kind, now);
    if (next)
        ask(tx, one, next->person, by, now);
    return next.has_value();
}

void Empowerment::Inside::ask(db::Transaction& tx, store::Matter const& one, EmployeeId person, events::WhoId by,
                              Instant now) const
{
    auto const before = store::asks_of(tx, one.id);
    if (!before.empty())
        store::end(tx, before.back().id, AskEnd::climbed, {}, now);
    store::Ask const ask{parts.ids.next<store::AskId>(),
                         one.id,
                         one.is_redress,
                         static_cast<int>(before.size()) + 1,
                         person,
                         now,
                         working(tx, now, store::settings(tx).climb_after_hours)};
    store::insert(tx, ask);
    note(tx, by, one.is_redress ? "redress.asked" : "gesture.asked", one.is_redress ? "redress" : "gesture", one.id,
         {{"to", person}, {"ask", ask.id}, {"step", ask.step}});
    parts.queue.put(tx, {.kind = "gestures.mail", .argument = to_json(AskOrder{ask.id.text()})});
}

Result<void> may_begin(db::Transaction& tx, store::Matter const& one)
{
    if (one.amount.minor <= 0 || static_cast<double>(one.amount.minor) > most_minor)
        return Refusal{"amount_not_positive", "Enter an amount above zero.", "amount/minor"};
    if (one.customer && rights::related(tx, one.employee, *one.customer))
        return too_near();
    return {};
}

void Empowerment::Inside::tell_begun(api::Writing& w, store::Matter const& one, std::string_view key,
                                     std::string const& what) const
{
    auto const asked = store::waiting(w.tx, one.id);
    auto const person = asked ? people::employee(w.tx, asked->employee) : std::nullopt;
    std::string text = say(w.language, key,
                           {{"what", what},
                            {"amount", text::money(w.language, one.amount)},
                            {"name", person ? person->name : std::string()}});
    if (!one.words.empty())
        text += '\n' + one.words;
    tell_case(w.tx, w.who, one, text, w.now);
}

std::optional<store::Matter> matter(db::Transaction& tx, std::int64_t id, bool is_redress)
{
    if (is_redress) {
        auto one = store::redress(tx, {id});
        return one ? std::optional<store::Matter>(*one) : std::nullopt;
    }
    auto one = store::gesture(tx, {id});
    return one ? std::optional<store::Matter>(*one) : std::nullopt;
}
}
