// Two that are one: merging and undoing it.
#include "features/customers/inside.h"

namespace regard::customers
{
namespace
{
Result<void> may_merge(Customer const& from, Result<Customer> const& into)
{
    if (!into)
        return no_such_customer("into");
    if (into->id == from.id)
        return Refusal{"same_customer", "This is the same customer. Choose another.", "into"};
    if (into->erased)
        return Refusal{"customer_erased", "That customer's data was erased. Choose another.", "into"};
    if (into->merged_into) // so that no circle closes
        return Refusal{"customer_merged", "That customer was merged into another. Choose that one.", "into"};
    return {};
}

Result<Customer> merge(Customers::Inside const& inside, api::Writing& w, CustomerId id, MergeWish const& wish)
{
    auto const from = inside.to_change(w.tx, w.who, id);
    if (!from)
        return from.error();
    if (auto const may = may_merge(*from, inside.seen(w.tx, w.who, wish.into)); !may)
        return may.error();
    store::set_merged(w.tx, id, wish.into);
    inside.touch(w.tx, wish.into);
    inside.note(w.tx, w.who, "customer.merged", id, {{"into", wish.into}});
    if (is_guarded(w.tx, id)) // what was said of one of them holds for both
        inside.sight_changed(w.tx, id);
    return inside.seen(w.tx, w.who, wish.into);
}

Result<Customer> undo(Customers::Inside const& inside, api::Writing& w, CustomerId id)
{
    auto const customer = inside.seen(w.tx, w.who, id);
    if (!customer)
        return customer.error();
    if (!customer->merged_into || customer->erased)
        return Refusal{"customer_not_merged", "This customer is not merged into another.", ""};
    bool const guarded = is_guarded(w.tx, id);
    store::set_merged(w.tx, id, std::nullopt);
    inside.touch(w.tx, *customer->merged_into);
    inside.note(w.tx, w.who, "customer.unmerged", id, {{"from", *customer->merged_into}});
    if (guarded) {
        inside.sight_changed(w.tx, id);
        inside.sight_changed(w.tx, *customer->merged_into);
    }
    return inside.seen(w.tx, w.who, id);
}
}

void Customers::Inside::add_merges(api::Routes& routes) const
{
    routes
        .post("/customers/{id}/merge", "Merge a customer into another, who answers for both from then on",
              [this](api::Writing& w, CustomerId id, MergeWish const& wish) { return merge(*this, w, id, wish); })
        .allow(write_customers);
    routes
        .delete_("/customers/{id}/merge", "Undo a merge: each has what it had",
                 [this](api::Writing& w, CustomerId id) { return undo(*this, w, id); })
        .allow(write_customers);
}
}
