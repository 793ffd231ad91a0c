// Routes of decisions and the matrix of who may take them.
#include "features/access/roles.h"
#include "features/people/names.h"
#include "features/people/people.h"
#include "features/people/standing.h"
#include "features/rights/inside.h"
#include "ground/api/edits.h"

#include <algorithm>
#include <map>

namespace regard::rights
{
namespace
{
Refusal retired_already() { return {"wrong_state", "It is retired. Make a new one.", ""}; }
Refusal name_taken() { return {"name_taken", "This name is there already. Choose another.", "name"}; }

class Decisions
{
  public:
    explicit Decisions(Rights::Inside const& inside) : inside_(inside) {}

    static Result<api::Page<Decision>> list(api::Reading& r, DecisionQuery const& query)
    {
        store::AfterName after;
        if (query.cursor) {
            auto const read = api::cursor_from<store::AfterName>(*query.cursor);
            if (!read)
                return Refusal{read.error().code, read.error().sentence, "cursor"};
            after = *read;
        }
        api::Page<Decision> page{store::decisions(r.tx, query.retired, after, query.limit + 1), {}};
        if (page.items.size() > static_cast<std::size_t>(query.limit)) {
            page.items.pop_back();
            page.next =
                api::cursor_of(store::AfterName{people::lowered(page.items.back().name), page.items.back().id.value});
        }
        return page;
    }

    static Result<Decision> read(api::Reading& r, DecisionId id)
    {
        if (auto one = store::decision(r.tx, id))
            return *std::move(one);
        return no_such_decision();
    }

    Result<Decision> create(api::Writing& w, NewDecision const& form) const
    {
        Decision const one{inside_.ids.next<DecisionId>(), form.kind, people::tidied(form.name), form.about, w.now, {}};
        if (store::is_name_taken(w.tx, one.name, {}))
            return name_taken();
        store::insert(w.tx, one, "", {w.now, w.who.user});
        inside_.note(w, "decision.created", "decision", one.id.value);
        return one;
    }

    Result<Decision> change(api::Writing& w, DecisionId id, DecisionChange const& wish) const
    {
        auto const current = store::decision(w.tx, id);
        if (!current)
            return no_such_decision();
        if (auto const same = w.unchanged(current->version, *current); !same)
            return same.error();
        if (current->retired)
            return retired_already();
        Decision wanted = *current;
        api::settle(wanted.name, wish.name);
        wanted.name = people::tidied(wanted.name);
        api::settle(wanted.about, wish.about);
        if (store::is_name_taken(w.tx, wanted.name, id))
            return name_taken();
        store::reword(w.tx, wanted, {w.now, w.who.user});
        inside_.note(w, "decision.reworded", "decision", id.value);
        return *store::decision(w.tx, id);
    }

    Result<void> retire(api::Writing& w, DecisionId id) const
    {
        auto const one = store::decision(w.tx, id);
        if (!one)
            return no_such_decision();
        if (one->retired)
            return {};
        if (auto const ended = end_rights(w, *one); !ended)
            return ended.error();
        store::retire(w.tx, id, w.now);
        inside_.note(w, "decision.retired", "decision", id.value);
        return {};
    }

  private:
    // All that is in force of it ends, by a change like any other.
    Result<void> end_rights(api::Writing& w, Decision const& one) const
    {
        std::vector<ChangeLine> lines;
        for (Right const& right : store::of_decision(w.tx, one.id))
            lines.push_back({right.cell, right.limit.currency, RightStanding{right.limit.minor, right.passing}, {}});
        if (lines.empty())
            return {};
        auto const why = inside_.catalogue.say(w.language, "rights.retired_why", {{"name", one.name}});
        auto const done = inside_.ask(w, why, std::move(lines));
        return done ? Result<void>() : Result<void>(done.error());
    }

    Rights::Inside const& inside_;
};

// ---- the matrix
// Levels of people and of rights, then the roles; levels that differ in capitals alone are one.
std::vector<HolderShown> holders_of(db::Transaction& tx, std::vector<Right> const& rights)
{
    std::map<std::string, HolderShown> levels;
    for (people::Level const& level : people::levels(tx)) {
        auto& shown = levels[people::lowered(people::tidied(level.name))];
        if (!shown.people)
            shown = {{HolderKind::level, people::tidied(level.name)}, 0};
        *shown.people += level.people;
    }
    for (Right const& right : rights)
        if (right.cell.holder.kind == HolderKind::level)
            levels.emplace(people::lowered(right.cell.holder.name), HolderShown{right.cell.holder, 0});
    levels.erase("");
    std::vector<HolderShown> holders;
    for (auto& [key, shown] : levels)
        holders.push_back(std::move(shown));
    for (std::string_view const role : access::roles())
        holders.push_back({{HolderKind::role, std::string(role)}, {}});
    return holders;
}

Result<Matrix> matrix(api::Reading& r, MatrixQuery const& query)
{
    Instant const at = query.at.value_or(r.now);
    auto rights = store::at_place(r.tx, query, at);
    auto holders = holders_of(r.tx, rights);
    return Matrix{currency_of(r.tx),  second_from(r.tx), store::waiting(r.tx),   store::decisions_at(r.tx, at),
                  std::move(holders), std::move(rights), store::scopes(r.tx, at)};
}
}

void Rights::Inside::add_decisions(api::Routes& routes)
{
    routes.status_of("name_taken", 409);
    Decisions const decisions(*this);
    routes.get("/decisions", "List what may be decided for customers, by name", &Decisions::list).allow(read_rights);
    routes
        .post("/decisions",
              "Add a decision: of redress, what the customer is owed, or of goodwill, a gesture beyond it",
              [decisions](api::Writing& w, NewDecision const& form) { return decisions.create(w, form); })
        .allow(write_rights)
        .creates("/decisions/{id}")
        .example(R"({"kind":"goodwill","name":"Flowers or a cake","about":"When we let somebody down"})");
    routes.get("/decisions/{id}", "Read one decision", &Decisions::read).allow(read_rights);
    routes
        .patch("/decisions/{id}", "Word a decision anew; its kind stays, and earlier words are kept",
               [decisions](api::Writing& w, DecisionId id, DecisionChange const& wish) {
                   return decisions.change(w, id, wish);
               })
        .allow(write_rights)
        .edits();
    routes
        .delete_("/decisions/{id}", "Retire a decision: nobody may take it any more, what was allowed stays known",
                 [decisions](api::Writing& w, DecisionId id) { return decisions.retire(w, id); })
        .allow(write_rights);
}

void Rights::Inside::add_matrix(api::Routes& routes)
{
    routes
        .get("/rights",
             "Who may decide what up to which amount: everywhere, or at one touchpoint or in one unit; as it "
             "is, or as it was",
             &matrix)
        .allow(read_rights);
}
}
