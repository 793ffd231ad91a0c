#pragma once
// What similar earlier cases suggest, as the API shows it. Member names are the JSON names.
#include "features/desk/model.h"

namespace regard::desk
{
// `share` of the similar cases, each as near as it is, from 0 to 1.
struct SuggestedKind
{
    Kind kind = Kind::request;
    double share = 0;
};
BOOST_DESCRIBE_STRUCT(SuggestedKind, (), (kind, share))

struct SuggestedTouchpoint
{
    TouchpointId id;
    std::string name;
    double share = 0;
};
BOOST_DESCRIBE_STRUCT(SuggestedTouchpoint, (), (id, name, share))

struct SuggestedProduct
{
    ProductId id;
    std::string name;
    double share = 0;
};
BOOST_DESCRIBE_STRUCT(SuggestedProduct, (), (id, name, share))

// Nothing where it is unsure; on a case, nothing it has already.
struct Suggestions
{
    std::optional<SuggestedKind> kind;
    std::optional<SuggestedTouchpoint> touchpoint;
    std::optional<SuggestedProduct> product;
    std::vector<CaseRow> similar; // the nearest first
};
BOOST_DESCRIBE_STRUCT(Suggestions, (), (kind, touchpoint, product, similar))

struct SuggestWish
{
    std::string subject, text;
};
BOOST_DESCRIBE_STRUCT(SuggestWish, (), (subject, text))
constexpr auto rules_of(form::Of<SuggestWish>)
{
    using namespace form;
    return rules(on(&SuggestWish::subject, length(0, longest_subject), may_be_left_out),
                 on(&SuggestWish::text, length(0, longest_message), may_be_left_out));
}
}
