#include "ground/api/edits.h"

namespace regard::api
{
Cleared::Cleared(http::Request const& request)
{
    if (auto members = from_json<std::map<std::string, Json>>(request.body))
        members_ = std::move(*members);
}

bool Cleared::operator()(std::string_view member) const
{
    auto const found = members_.find(std::string(member));
    return found != members_.end() && found->second.text == "null";
}
}
