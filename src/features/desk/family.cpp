// Parents and children: an outage is one case, and those it hit are its children, each with its own customer and its own clocks. One
// level, so that everybody knows who speaks for whom.
#include "features/desk/family_model.h"
#include "features/desk/inside.h"
#include "ground/api/page.h"

#include <fmt/format.h>

namespace regard::desk
{
std::optional<CaseId> parent_of(db::Transaction& tx, CaseId id)
{
    return tx.one("select other from case_link where case_id = $1 and how = $2", {id, Link::child},
                  [](db::Row const& row) { return row.id<CaseId>(0); });
}

std::vector<CaseId> children_of(db::Transaction& tx, CaseId id, CaseId after, int limit)
{
    return tx.all("select case_id from case_link where other = $1 and how = $2 and case_id > $3 order by case_id "
                  "limit $4",
                  {id, Link::child, after.value, limit}, [](db::Row const& row) { return row.id<CaseId>(0); });
}

namespace
{
struct AfterCase
{
    std::int64_t id = 0;
};
BOOST_DESCRIBE_STRUCT(AfterCase, (), (id))

bool has_children(db::Transaction& tx, CaseId id) { return !children_of(tx, id, {}, 1).empty(); }

class Family
{
  public:
    explicit Family(Desk::Inside& inside) : inside_(inside) {}

    Result<CaseRow> put_under(api::Writing& w, CaseId id, ParentWish const& wish) const
    {
        auto const child = seen(w.tx, w.who, id);
        auto const parent = seen(w.tx, w.who, wish.parent);
        if (!child)
            return no_such_case();
        if (!parent)
            return Refusal{"no_such_case", "There is no such case, or it is not for you to see.", "parent"};
        if (auto const fits = check(w.tx, *child, *parent); !fits)
            return fits.error();
        leave(w.tx, id);
        w.tx.execute("insert into case_link (case_id, other, how) values ($1, $2, $3) "
                     "on conflict (case_id, other, how) do nothing",
                     {id, parent->id, Link::child});
        tell(w, *child, Step::put_under, parent->number, "case.put_under");
        tell(w, *parent, Step::child_added, child->number, "case.child_added");
        return row_shown(w.tx, w.who, id);
    }

    Result<CaseRow> take_out(api::Writing& w, CaseId id) const
    {
        auto const child = seen(w.tx, w.who, id);
        auto const parent = child ? parent_of(w.tx, id) : std::nullopt;
        if (!child)
            return no_such_case();
        if (!parent)
            return Refusal{"no_parent", "This case is not under another one.", ""};
        leave(w.tx, id);
        auto const was = store::live_case(w.tx, *parent);
        tell(w, *child, Step::taken_out, was->number, "case.taken_out");
        tell(w, *was, Step::child_left, child->number, "case.child_left");
        return row_shown(w.tx, w.who, id);
    }

    static Result<api::Page<CaseRow>> children(api::Reading& r, CaseId id, api::ListQuery const& query)
    {
        if (!seen(r.tx, r.who, id))
            return no_such_case();
        AfterCase after;
        if (query.cursor) {
            auto const read = api::cursor_from<AfterCase>(*query.cursor);
            if (!read)
                return Refusal{read.error().code, read.error().sentence, "cursor"};
            after = *read;
        }
        auto const ids = children_of(r.tx, id, {after.id}, query.limit + 1);
        bool const more = ids.size() > static_cast<std::size_t>(query.limit);
        std::span const some = std::span(ids).first(ids.size() - (more ? 1 : 0));
        auto cases = store::several(r.tx, some);
        Sight const sight(r.tx, r.who);
        std::erase_if(cases, [&](LiveCase const& one) { return !sight.sees(one); });
        api::Page<CaseRow> page{rows_shown(r.tx, r.who, cases), {}};
        if (more)
            page.next = api::cursor_of(AfterCase{some.back().value});
        return page;
    }

  private:
    static Result<void> check(db::Transaction& tx, LiveCase const& child, LiveCase const& parent)
    {
        if (child.id == parent.id)
            return Refusal{"parent_circle", "A case can't be under itself.", "parent"};
        if (child.merged_into || parent.merged_into)
            return Refusal{"is_merged", "One of them goes on in another case. Choose that one.", "parent"};
        if (parent_of(tx, parent.id))
            return Refusal{"parent_circle", "That case is under another one itself. Choose the one at the top.",
                           "parent"};
        if (has_children(tx, child.id))
            return Refusal{"parent_circle", "This case has others under it. Take them out first.", "parent"};
        return {};
    }

    static void leave(db::Transaction& tx, CaseId id)
    {
        tx.execute("delete from case_link where case_id = $1 and how = $2", {id, Link::child});
    }

    void tell(api::Writing& w, LiveCase const& one, Step step, std::int64_t number, std::string_view verb) const
    {
        Work work(inside_, w.tx, one, author(w.who), w.now);
        work.step(step, {}, fmt::format("number={}", number));
        work.finish(verb);
    }

    Desk::Inside& inside_;
};
}

void Desk::Inside::add_family(api::Routes& routes)
{
    for (auto const* code : {"parent_circle", "no_parent"})
        routes.status_of(code, 409);
    Family const family(*this);
    routes
        .put("/cases/{id}/parent", "Put a case under another one: an outage and those it hit",
             [family](api::Writing& w, CaseId id, ParentWish const& wish) { return family.put_under(w, id, wish); })
        .allow(work_on_cases);
    routes
        .delete_("/cases/{id}/parent", "Take a case out from under its parent",
                 [family](api::Writing& w, CaseId id) { return family.take_out(w, id); })
        .allow(work_on_cases);
    routes.get("/cases/{id}/children", "The cases under a case, as far as you may see them", &Family::children)
        .allow(read_cases);
}
}
