// Low ratings come back to a lead, who closes the loop with the customer and says what was done.
#include "features/feedback/inside.h"

#include "features/people/people.h"

namespace regard::feedback
{
namespace
{
constexpr int read_at_once = 200, most_reads = 20;

std::optional<desk::PersonShown> person(db::Transaction& tx, std::optional<EmployeeId> id)
{
    auto const employee = id ? people::employee(tx, *id) : std::nullopt;
    return employee ? std::optional(desk::PersonShown{employee->id, employee->name}) : std::nullopt;
}

Loop shown(db::Transaction& tx, store::KeptLoop const& one)
{
    return {one.id,     case_shown(tx, one.about), one.mark, one.words, one.opened, person(tx, one.owner),
            one.closed, person(tx, one.closed_by), one.done};
}

bool may_close(api::Who const& who, std::optional<EmployeeId> owner)
{
    return (who.employee && owner == who.employee) || who.may(close_loops);
}

class LoopList
{
  public:
    LoopList(api::Reading& r, LoopQuery const& query) : r_(r), query_(query) {}

    Result<api::Page<Loop>> read()
    {
        store::Place place{query_.which == Loops::open ? INT64_MIN : INT64_MAX, {}};
        if (query_.cursor) {
            auto const after = api::cursor_from<store::Place>(*query_.cursor);
            if (!after)
                return after.error();
            place = *after;
        }
        auto const limit = static_cast<std::size_t>(query_.limit);
        api::Page<Loop> page;
        for (int reads = 0; reads < most_reads; ++reads) {
            auto const some = read_some(place);
            auto fit = some;
            keep_seen(r_, fit);
            std::erase_if(fit, [&](store::KeptLoop const& one) { return !is_wanted(one); });
            for (store::KeptLoop const& one : fit) {
                page.items.push_back(shown(r_.tx, one));
                place = {one.opened.micros, one.id};
                if (page.items.size() == limit) {
                    page.next = api::cursor_of(place);
                    return page;
                }
            }
            if (some.size() < read_at_once)
                return page;
            place = {some.back().opened.micros, some.back().id};
        }
        page.next = api::cursor_of(place);
        return page;
    }

  private:
    std::vector<store::KeptLoop> read_some(store::Place const& place) const
    {
        return query_.which == Loops::open ? store::open_loops(r_.tx, place, read_at_once)
                                           : store::closed_loops(r_.tx, place, read_at_once);
    }

    bool is_wanted(store::KeptLoop const& one) const
    {
        return query_.mine ? r_.who.employee && one.owner == r_.who.employee : may_close(r_.who, one.owner);
    }

    api::Reading& r_;
    LoopQuery const& query_;
};

Result<Loop> close(Feedback::Inside const& inside, api::Writing& w, QuestionId id, LoopClosed const& form)
{
    auto const one = store::loop(w.tx, id);
    if (!one || !may_close(w.who, one->owner) || !desk::may_see(w.tx, w.who, one->about))
        return no_such_feedback();
    if (!w.who.employee)
        return Refusal{"no_employee", "Only an employee can do this. Ask whoever looks after People to add you.", ""};
    if (!store::close_loop(w.tx, id, w.who.employee, form.done, w.now))
        return Refusal{"wrong_state", "Somebody has closed this already.", ""};
    inside.note(w.tx, events::WhoId{w.who.user.value}, "case.loop_closed", one->about);
    return shown(w.tx, *store::loop(w.tx, id));
}
}

std::optional<Loop> loop_of(db::Transaction& tx, QuestionId id)
{
    auto const one = store::loop(tx, id);
    return one ? std::optional(shown(tx, *one)) : std::nullopt;
}

bool may_close(api::Who const& who, Loop const& one)
{
    return !one.closed && may_close(who, one.owner ? std::optional(one.owner->id) : std::nullopt);
}

void Feedback::Inside::add_loops(api::Routes& routes)
{
    routes
        .get("/feedback/loops",
             "Low ratings that wait for an answer, the oldest first; or those that have one, the latest first",
             [](api::Reading& r, LoopQuery const& query) { return LoopList(r, query).read(); })
        .allow(read_feedback);
    routes
        .post("/feedback/loops/{id}/close", "Close a loop: say what was done",
              [this](api::Writing& w, QuestionId id, LoopClosed const& form) { return close(*this, w, id, form); })
        .allow(read_feedback);
}
}
