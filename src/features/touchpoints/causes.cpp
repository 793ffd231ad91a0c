// The tree of causes: its routes, and what others may ask of it.
#include "features/people/names.h"
#include "features/touchpoints/cause_store.h"
#include "features/touchpoints/inside.h"

#include <algorithm>

namespace regard::touchpoints
{
namespace
{
constexpr std::size_t most_causes = 1'000;
constexpr int deepest = 5;

Refusal no_such_cause(std::string field = {})
{
    bool const is_asked_for = field.empty();
    return {is_asked_for ? "not_found" : "no_such_cause", "There is no such cause any more.", std::move(field)};
}

Refusal too_many_causes()
{
    return {"too_many_causes", "A thousand causes are more than anybody finds one in. Retire some.", ""};
}

using Tree = std::vector<Cause>;

Cause const* find_cause(Tree const& tree, std::optional<CauseId> id)
{
    auto const at = std::find_if(tree.begin(), tree.end(), [&](Cause const& one) { return one.id == id; });
    return at == tree.end() ? nullptr : &*at;
}

int levels_above(Tree const& tree, Cause const& one)
{
    int levels = 0;
    for (Cause const* at = find_cause(tree, one.parent); at != nullptr && levels <= deepest;
         at = find_cause(tree, at->parent))
        ++levels;
    return levels;
}

int levels_below(Tree const& tree, CauseId id)
{
    int levels = 0;
    for (Cause const& one : tree)
        if (one.parent == id)
            levels = std::max(levels, 1 + levels_below(tree, one.id));
    return levels;
}

bool stands_in(Tree const& tree, Cause const* one, CauseId above)
{
    for (; one != nullptr; one = find_cause(tree, one->parent))
        if (one->id == above)
            return true;
    return false;
}

Result<void> check(db::Transaction& tx, Tree const& tree, Cause const& wanted)
{
    Cause const* parent = find_cause(tree, wanted.parent);
    if (wanted.parent && parent == nullptr)
        return no_such_cause("parent");
    if (stands_in(tree, parent, wanted.id))
        return Refusal{"cause_in_itself", "A cause cannot stand below itself.", "parent"};
    if (levels_above(tree, wanted) + levels_below(tree, wanted.id) >= deepest)
        return Refusal{"too_deep", "Causes lie five levels deep at most. Put it further up.", "parent"};
    if (auto const same = store::cause_named(tx, wanted.parent, wanted.name); same && *same != wanted.id)
        return Refusal{"name_taken", "This name is there already. Choose another.", "name"};
    return {};
}

void hang(Tree const& all, std::optional<CauseId> parent, Tree& into)
{
    for (Cause const& one : all)
        if (one.parent == parent) {
            into.push_back(one);
            hang(all, one.id, into);
        }
}

class Endpoints
{
  public:
    explicit Endpoints(Touchpoints::Inside const& inside) : inside_(inside) {}

    static Result<Causes> list(api::Reading& r, CauseQuery const& query)
    {
        Causes tree{all_causes(r.tx)};
        if (!query.retired)
            std::erase_if(tree.items, [](Cause const& one) { return one.retired; });
        return tree;
    }

    Result<Cause> create(api::Writing& w, NewCause const& form) const
    {
        Tree const tree = store::causes(w.tx);
        if (tree.size() >= most_causes)
            return too_many_causes();
        Cause const one{inside_.ids.next<CauseId>(), form.parent, people::tidied(form.name)};
        if (auto const fits = check(w.tx, tree, one); !fits)
            return fits.error();
        store::insert(w.tx, one);
        inside_.note(w, "cause.created", "cause", one.id.value);
        return one;
    }

    Result<Cause> change(api::Writing& w, CauseId id, CauseChange const& wish) const
    {
        Tree const tree = store::causes(w.tx);
        Cause const* current = find_cause(tree, id);
        if (current == nullptr)
            return no_such_cause();
        if (auto const same = w.unchanged(current->version, *current); !same)
            return same.error();
        Cause wanted = *current;
        if (wish.name)
            wanted.name = people::tidied(*wish.name);
        api::settle(wanted.parent, wish.parent, api::Cleared(w.request)("parent"));
        api::settle(wanted.retired, wish.retired);
        if (auto const fits = check(w.tx, tree, wanted); !fits)
            return fits.error();
        store::update(w.tx, wanted);
        inside_.note(w, wanted.retired && !current->retired ? "cause.retired" : "cause.changed", "cause", id.value);
        return *store::cause(w.tx, id);
    }

  private:
    Touchpoints::Inside const& inside_;
};
}

namespace
{
// What is missing of a tree that was written elsewhere. The tree is read once, and kept up with.
class Growing
{
  public:
    Growing(Touchpoints::Inside const& inside, api::Writing& w) : inside_(inside), w_(w), tree_(store::causes(w.tx)) {}

    Result<void> grow(std::vector<CauseToBegin> const& wish, std::optional<CauseId> parent)
    {
        for (CauseToBegin const& one : wish) {
            auto const at = there(one.called, parent);
            auto const id = at ? Result<CauseId>(*at) : made(one.called.name, parent);
            if (!id)
                return id.error();
            ++(at ? begun_.left : begun_.causes);
            if (auto const grown = grow(one.below, *id); !grown)
                return grown.error();
        }
        return {};
    }

    BegunCauses const& begun() const { return begun_; }

  private:
    // Retired ones too: what nobody wants any more does not come back by itself.
    std::optional<CauseId> there(Called const& called, std::optional<CauseId> parent) const
    {
        std::vector<std::string> names{people::lowered(people::tidied(called.name))};
        for (std::string const& name : called.also)
            names.push_back(people::lowered(people::tidied(name)));
        for (Cause const& one : tree_)
            if (one.parent == parent && std::find(names.begin(), names.end(), people::lowered(one.name)) != names.end())
                return one.id;
        return std::nullopt;
    }

    Result<CauseId> made(std::string const& name, std::optional<CauseId> parent)
    {
        if (tree_.size() >= most_causes)
            return too_many_causes();
        Cause const one{inside_.ids.next<CauseId>(), parent, people::tidied(name)};
        if (auto const fits = check(w_.tx, tree_, one); !fits)
            return fits.error();
        store::insert(w_.tx, one);
        inside_.note(w_, "cause.created", "cause", one.id.value);
        tree_.push_back(one);
        return one.id;
    }

    Touchpoints::Inside const& inside_;
    api::Writing& w_;
    Tree tree_;
    BegunCauses begun_;
};
}

Result<BegunCauses> Touchpoints::begin_with(api::Writing& w, std::vector<CauseToBegin> const& wish) const
{
    Growing growing(*inside_, w);
    if (auto const grown = growing.grow(wish, {}); !grown)
        return grown.error();
    return growing.begun();
}

std::vector<Cause> all_causes(db::Transaction& tx)
{
    Tree tree;
    hang(store::causes(tx), {}, tree);
    return tree;
}

void Touchpoints::Inside::add_causes(api::Routes& routes) const
{
    Endpoints const endpoints(*this);
    routes.get("/causes", "The tree of causes: why cases happen, each before those below it", &Endpoints::list)
        .allow(read_touchpoints);
    routes
        .post("/causes", "Add a cause",
              [endpoints](api::Writing& w, NewCause const& form) { return endpoints.create(w, form); })
        .allow(write_touchpoints)
        .creates("/causes/{id}");
    routes
        .get("/causes/{id}", "Read one cause",
             [](api::Reading& r, CauseId id) -> Result<Cause> {
                 if (auto one = store::cause(r.tx, id))
                     return *std::move(one);
                 return no_such_cause();
             })
        .allow(read_touchpoints);
    routes
        .patch(
            "/causes/{id}", "Rename a cause, hang it elsewhere, retire it or take it up again",
            [endpoints](api::Writing& w, CauseId id, CauseChange const& wish) { return endpoints.change(w, id, wish); })
        .allow(write_touchpoints)
        .edits();
}
}
