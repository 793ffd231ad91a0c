#include "base/text.h"
#include "features/initiatives/inside.h"
#include "features/initiatives/rules.h"
#include "ground/api/edits.h"

namespace regard::initiatives
{
namespace
{
struct BeforeTry
{
    std::int64_t id = INT64_MAX;
};
BOOST_DESCRIBE_STRUCT(BeforeTry, (), (id))

Refusal no_such_try() { return {"not_found", "There is no such try.", ""}; }

class Tries
{
  public:
    explicit Tries(Initiatives::Inside const& inside) : inside_(inside) {}

    Result<api::Page<Try>> list(api::Reading& r, TryQuery const& query) const
    {
        BeforeTry before;
        if (query.cursor) {
            auto const read = api::cursor_from<BeforeTry>(*query.cursor);
            if (!read)
                return Refusal{read.error().code, read.error().sentence, "cursor"};
            before = *read;
        }
        Date const today = inside_.day_of(r.now);
        api::Page<Try> page;
        for (auto const& one : store::tries(r.tx, query, today, TryId{before.id}, query.limit + 1))
            page.items.push_back(inside_.shown(r.tx, r.who, one, today));
        if (page.items.size() > static_cast<std::size_t>(query.limit)) {
            page.items.pop_back();
            page.next = api::cursor_of(BeforeTry{page.items.back().id.value});
        }
        return page;
    }

    Result<Try> read(api::Reading& r, TryId id) const
    {
        if (auto const one = store::one_try(r.tx, id))
            return inside_.shown(r.tx, r.who, *one, inside_.day_of(r.now));
        return no_such_try();
    }

    Result<TryCharts> charts(api::Reading& r, TryId id) const
    {
        auto const one = store::one_try(r.tx, id);
        if (!one)
            return no_such_try();
        TryCharts all{one->begun, {}};
        if (!one->touchpoint)
            return all;
        auto const beside = weeks_beside(one->begun, one->until, inside_.day_of(r.now));
        for (Look const look : looks(one->look))
            all.charts.push_back(chart_of(
                look, inside_.lent.weeks(r.tx, {look, *one->touchpoint, beside.from, beside.to, inside_.zone()})));
        return all;
    }

    Result<Try> begin(api::Writing& w, NewTry const& form) const
    {
        auto const id = inside_.begin(w.tx, form, {who(w), w.who.employee, w.now});
        if (!id)
            return id.error();
        return shown(w, *id);
    }

    Result<Try> change(api::Writing& w, TryId id, TryChange const& wish) const
    {
        auto one = mine(w, id);
        if (!one)
            return one.error();
        if (one->learned)
            return Refusal{"wrong_state", "What was learned is said. Begin another try to go on.", ""};
        bool const moved = wish.until && *wish.until != one->until;
        api::Cleared const is_cleared(w.request);
        if (wish.what)
            one->what = text::trimmed(*wish.what);
        if (wish.looks_at)
            one->looks_at = text::trimmed(*wish.looks_at);
        api::settle(one->until, wish.until);
        api::settle(one->touchpoint, wish.touchpoint, is_cleared("touchpoint"));
        api::settle(one->look, wish.look, is_cleared("look"));
        api::settle(one->team, wish.team, is_cleared("team"));
        if (auto const fit = fits(one->begun, one->until, inside_.day_of(w.now)); moved && !fit)
            return fit.error();
        if (auto const known = inside_.check(w.tx, *one); !known)
            return known.error();
        if (moved) {
            one->ended.reset();
            one->reminded.reset();
        }
        store::update(w.tx, *one);
        if (moved)
            inside_.remind_later(w.tx, *one);
        inside_.note(w.tx, who(w), "try.changed", *one);
        return shown(w, id);
    }

    Result<Try> end(api::Writing& w, TryId id) const
    {
        auto one = mine(w, id);
        if (!one)
            return one.error();
        Date const today = inside_.day_of(w.now);
        if (state_of(one->until, one->ended, one->learned.has_value(), today) != TryState::running)
            return Refusal{"wrong_state", "It has ended already.", ""};
        one->ended = today;
        store::update(w.tx, *one);
        inside_.note(w.tx, who(w), "try.ended", *one);
        return shown(w, id);
    }

    // A try that is still running ends with it.
    Result<Try> learn(api::Writing& w, TryId id, TryLearned const& form) const
    {
        auto one = mine(w, id);
        if (!one)
            return one.error();
        Date const today = inside_.day_of(w.now);
        if (!one->ended && today <= one->until)
            one->ended = today;
        one->learned = std::string(text::trimmed(form.learned));
        one->learned_at = w.now;
        store::update(w.tx, *one);
        inside_.note(w.tx, who(w), "try.learned", *one);
        return shown(w, id);
    }

    Result<void> remove(api::Writing& w, TryId id) const
    {
        auto const one = mine(w, id);
        if (!one)
            return one.error();
        if (one->learned || store::copies_of(w.tx, id) > 0)
            return Refusal{"wrong_state", "Others have read or copied it: what was tried stays readable.", ""};
        store::remove(w.tx, id);
        inside_.note(w.tx, who(w), "try.removed", *one);
        return {};
    }

  private:
    static events::WhoId who(api::Writing& w) { return {w.who.user.value}; }

    // As the writer saw it.
    Result<store::Kept> mine(api::Writing& w, TryId id) const
    {
        auto one = store::one_try(w.tx, id);
        if (!one)
            return no_such_try();
        if (!may_change(w.tx, w.who, *one))
            return Refusal{"not_your_try", "It is another team’s try. Copy it, and try it in yours too.", ""};
        auto const same = w.unchanged(one->version, inside_.shown(w.tx, w.who, *one, inside_.day_of(w.now)));
        if (!same)
            return same.error();
        return *std::move(one);
    }

    Try shown(api::Writing& w, TryId id) const
    {
        return inside_.shown(w.tx, w.who, *store::one_try(w.tx, id), inside_.day_of(w.now));
    }

    Initiatives::Inside const& inside_;
};
}

void Initiatives::add_routes(api::Routes& routes)
{
    routes.status_of("not_your_try", 409);
    Tries const tries(*inside_);
    routes
        .get("/tries", "What teams try, the newest first; or the copies of one",
             [tries](api::Reading& r, TryQuery const& query) { return tries.list(r, query); })
        .allow(read_tries);
    routes
        .post("/tries", "Begin a try, without asking anybody; with an origin it is tried here too",
              [tries](api::Writing& w, NewTry const& form) { return tries.begin(w, form); })
        .allow(write_tries)
        .creates("/tries/{id}")
        .example(R"({"what":"Ring back the same day, whatever we know by then","until":"2099-12-31"})");
    routes.get("/tries/{id}", "Read one try", [tries](api::Reading& r, TryId id) { return tries.read(r, id); })
        .allow(read_tries);
    routes
        .get("/tries/{id}/charts", "What the measures of its touchpoint did meanwhile, week by week, without a verdict",
             [tries](api::Reading& r, TryId id) { return tries.charts(r, id); })
        .allow(read_tries);
    routes
        .patch("/tries/{id}", "Change a try of my team",
               [tries](api::Writing& w, TryId id, TryChange const& wish) { return tries.change(w, id, wish); })
        .allow(write_tries)
        .edits();
    routes
        .put("/tries/{id}/end", "End a try before its day",
             [tries](api::Writing& w, TryId id) { return tries.end(w, id); })
        .allow(write_tries)
        .edits();
    routes
        .put("/tries/{id}/learned", "Say what was learned; a try that runs ends with it",
             [tries](api::Writing& w, TryId id, TryLearned const& form) { return tries.learn(w, id, form); })
        .allow(write_tries)
        .edits();
    routes
        .delete_("/tries/{id}", "Take a try back that nobody has copied and nothing was learned from",
                 [tries](api::Writing& w, TryId id) { return tries.remove(w, id); })
        .allow(write_tries)
        .edits();
}
}
