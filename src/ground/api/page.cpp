#include "ground/api/page.h"

#include "ground/http/url.h"

namespace regard::api
{
std::string cursor_text(std::string json) { return http::base64url(json); }

Result<std::string> cursor_json(std::string_view text)
{
    auto json = http::from_base64url(text);
    if (!json || text.empty())
        return Refusal{"bad_cursor", "This page of the list is not known. Begin again with the first.", "after"};
    return {boost::system::in_place_value, std::move(*json)};
}
}
