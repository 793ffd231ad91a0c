// A new date for many cases: a look before it is told, and what was moved together for those who lead.
#include "features/desk/moves.h"

#include "features/desk/bulk_choice.h"
#include "features/desk/many_cases.h"
#include "features/people/people.h"
#include "features/promises/told.h"

#include <algorithm>

namespace regard::desk
{
namespace
{
constexpr int most_acts = 5;

RefusalShown shown(Refusal const& refusal) { return {refusal.code, refusal.sentence, refusal.field}; }

bool has_address(customers::Customer const& customer)
{
    return std::ranges::any_of(customer.contacts,
                               [](customers::Contact const& one) { return one.kind == customers::ContactKind::email; });
}

// Looks alone: nothing is written, and no customer's page gets another address.
class Look
{
  public:
    Look(Desk::Inside& inside, api::Writing& w, NewDates const& dates, Fill fill)
        : inside_(inside), w_(w), dates_(dates), fill_(std::move(fill)), sight_(w.tx, w.who)
    {}

    void at(CaseId id, MovesPreviewed& all) const
    {
        MoveShown one = look(id, all.message);
        ++(one.refused ? all.refused : all.moved);
        all.broken += !one.refused && one.is_broken;
        all.without_address += !one.refused && !one.has_address;
        all.items.push_back(std::move(one));
    }

  private:
    MoveShown look(CaseId id, std::optional<std::string>& message) const
    {
        MoveShown shown_one;
        shown_one.id = id;
        auto const one = store::live_case(w_.tx, id);
        if (!one || !sight_.sees(*one)) {
            shown_one.refused = shown(no_such_case());
            return shown_one;
        }
        shown_one.number = one->number;
        shown_one.subject = one->subject;
        shown_one.was = one->promised;
        name_customer(shown_one, one->customer);
        if (auto const may = move(shown_one, message); !may)
            shown_one.refused = shown(may.error());
        return shown_one;
    }

    void name_customer(MoveShown& one, std::optional<CustomerId> id) const
    {
        auto const customer = id ? customers::get(w_.tx, *id) : std::nullopt;
        one.has_address = customer && has_address(*customer);
        if (customer && sight_.sees(customer->id))
            one.customer = customer->name;
    }

    // The first text that holds is the example.
    Result<void> move(MoveShown& one, std::optional<std::string>& message) const
    {
        auto const move = inside_.promises.look_at_move(w_.tx, one.id, date_wished(dates_), w_.now);
        if (!move)
            return move.error();
        one.was = move->was;
        one.until = move->until;
        one.is_broken = move->is_broken;
        one.moved_before = move->moved_before;
        auto const text = fill_(w_, {one.id, move->until}, dates_.message);
        if (!text)
            return text.error();
        if (!message)
            message = *text;
        return {};
    }

    Desk::Inside& inside_;
    api::Writing& w_;
    NewDates const& dates_;
    Fill fill_;
    Sight sight_;
};

Result<MovesPreviewed> preview(Desk::Inside& inside, api::Asking& asking, BulkWish wish)
{
    wish.act = BulkAct::repromise;
    if (!asking.who.employee)
        return no_employee_yourself();
    if (auto const fits = check(wish, asking.now); !fits)
        return fits.error();
    Fill const fill = inside.lent.filler();
    auto const [cases, more] = chosen(inside, asking, wish);
    return inside.database.read([&](db::Transaction& tx) {
        api::Writing w{asking, tx, std::nullopt};
        Look const look(inside, w, *wish.with.repromise, fill);
        MovesPreviewed all;
        all.more = more;
        for (CaseId const id : cases)
            look.at(id, all);
        return all;
    });
}

struct Seen
{
    LiveCase one;
    promises::Moved moved;
};

// Of those an act moved. In few statements, however many they are: whoever leads reads this each time their page opens.
std::vector<Seen> seen_among(std::map<CaseId, LiveCase> const& cases, Sight const& sight,
                             std::span<promises::Moved const> moved)
{
    std::vector<Seen> all;
    for (promises::Moved const& one : moved)
        if (auto const found = cases.find(one.id); found != cases.end() && sight.sees(found->second))
            all.push_back({found->second, one});
    return all;
}

std::map<CaseId, LiveCase> cases_of(db::Transaction& tx, std::span<promises::Moved const> moved)
{
    std::vector<CaseId> ids;
    std::ranges::transform(moved, std::back_inserter(ids), &promises::Moved::id);
    return store::many(tx, ids);
}

MovedTogether told_of(db::Transaction& tx, promises::PromiseAct const& act, std::span<Seen const> seen)
{
    MovedTogether told{act.id, act.at, {}, act.reason, act.moved, std::ssize(seen), 0};
    told.broken = std::ranges::count_if(seen, [](Seen const& one) { return one.moved.was_broken; });
    auto const by = people::employee(tx, act.by);
    if (by)
        told.by = PersonShown{by->id, by->name};
    return told;
}

bool concerns(std::span<Seen const> seen, std::set<UnitId> const& teams)
{
    return std::ranges::any_of(seen, [&](Seen const& one) { return one.one.team && teams.contains(*one.one.team); });
}

// Whoever did it, and whoever may see one of the cases.
Result<MovedCases> moved_cases(api::Reading& r, promises::PromiseActId id)
{
    auto const act = promises::act(r.tx, id);
    auto const moved = promises::moved_by(r.tx, id);
    auto const seen = seen_among(cases_of(r.tx, moved), Sight(r.tx, r.who), moved);
    if (!act || (seen.empty() && act->by != r.who.employee))
        return Refusal{"not_found", "There is no such act, or none of its cases is for you to see.", ""};
    std::vector<LiveCase> cases;
    for (Seen const& one : seen)
        cases.push_back(one.one);
    MovedCases all{told_of(r.tx, *act, seen), {}};
    auto rows = rows_shown(r.tx, r.who, cases);
    for (std::size_t n = 0; n < rows.size(); ++n)
        all.items.push_back({std::move(rows[n]), seen[n].moved.until, seen[n].moved.was_broken});
    return all;
}
}

std::vector<MovedTogether> moved_lately(db::Transaction& tx, Sight const& sight, std::set<UnitId> const& teams,
                                        Instant now)
{
    Instant const since = now - moves_stand_out_for;
    auto const moved = promises::moved_since(tx, since, most_acts);
    std::vector<promises::Moved> together;
    for (auto const& [act, those] : moved)
        together.insert(together.end(), those.begin(), those.end());
    auto const cases = cases_of(tx, together);
    std::vector<MovedTogether> all;
    for (promises::PromiseAct const& act : promises::acts_since(tx, since, most_acts))
        if (auto const those = moved.find(act.id); those != moved.end())
            if (auto const seen = seen_among(cases, sight, those->second); concerns(seen, teams))
                all.push_back(told_of(tx, act, seen));
    return all;
}

void Desk::Inside::add_moves(api::Routes& routes)
{
    routes
        .post("/cases/bulk/preview",
              "Look at a new date for many cases before it is told: what each was told, what it would be, what is "
              "refused",
              [this](api::Asking& asking, BulkWish const& wish) { return preview(*this, asking, wish); })
        .allow(work_on_cases)
        .example(R"({"cases":["0000000000001"],"act":"repromise","with":{"repromise":{"days":3,)"
                 R"("reason":"A storm has cut the lines","message":"You will hear from us by {{promise.date}}."}}})");
    routes
        .get("/desk/moves/{id}", "The cases that one act gave a new date, as far as the reader may see them",
             [](api::Reading& r, promises::PromiseActId id) { return moved_cases(r, id); })
        .allow(read_cases);
}
}
