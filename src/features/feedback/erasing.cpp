// When a customer goes, their words go; marks are figures and stay.
#include "features/desk/erasing.h"
#include "features/feedback/inside.h"

namespace regard::feedback
{
void erase_customer(db::Transaction& tx, CustomerId customer) { store::forget_words(tx, customer); }

Json kept_of_customers(db::Transaction& tx, api::Who const& who, std::span<CustomerId const> family)
{
    std::vector<store::Said> all;
    for (CustomerId const customer : family)
        for (store::Said& said : store::said_by(tx, customer))
            if (desk::kept_from(tx, who, {&said.about, 1}).empty())
                all.push_back(std::move(said));
    return Json{to_json(all)};
}
}
