#pragma once
// An imported case taken into the desk, as the API asks for it. Member names are the JSON names.
#include "features/desk/model.h"

namespace regard::desk
{
// What histories do not tell: names and subjects were never imported.
struct AdoptionWish
{
    std::string subject;
    Kind kind = Kind::request;
    Channel channel = Channel::api;
    CaseCustomer customer;
    std::optional<TouchpointId> touchpoint;
    std::optional<ProductId> product;
    std::optional<std::string> language;
    bool keep = false; // mine; else it is routed as any new case
};
BOOST_DESCRIBE_STRUCT(AdoptionWish, (), (subject, kind, channel, customer, touchpoint, product, language, keep))
constexpr auto rules_of(form::Of<AdoptionWish>)
{
    using namespace form;
    return rules(on(&AdoptionWish::subject, not_blank, length(1, longest_subject)),
                 on(&AdoptionWish::kind, may_be_left_out), on(&AdoptionWish::channel, may_be_left_out),
                 on(&AdoptionWish::customer, may_be_left_out), on(&AdoptionWish::language, length(2, 2)),
                 on(&AdoptionWish::keep, may_be_left_out));
}
}
