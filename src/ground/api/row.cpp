#include "ground/api/row.h"

#include <algorithm>

namespace regard::api
{
Row::Row(std::string method_, std::string pattern_, std::string summary_, std::vector<Slot> slots_)
    : method(std::move(method_)), pattern(std::move(pattern_)), summary(std::move(summary_)), writes(method != "GET"),
      takes_upload(
          std::any_of(slots_.begin(), slots_.end(), [](Slot const& s) { return s.from == Slot::From::upload; })),
      slots(std::move(slots_))
{
    if (takes_upload)
        limit = 0; // it has to say
}

Row& Row::allow(Permission needed)
{
    permission = needed;
    return *this;
}

Row& Row::quick()
{
    is_quick = !writes;
    return *this;
}

Row& Row::edits()
{
    is_edit = true;
    return *this;
}

Row& Row::creates(std::string where)
{
    created_at = std::move(where);
    return *this;
}

Row& Row::body_limit(std::uint64_t bytes)
{
    limit = bytes;
    return *this;
}

Row& Row::secret()
{
    is_secret = true;
    return *this;
}

Row& Row::example(std::string json)
{
    body_example = std::move(json);
    return *this;
}

Row Row::as_page() &&
{
    page = true;
    return std::move(*this);
}

std::string Row::full_pattern() const { return page ? pattern : std::string(api_prefix) + pattern; }

bool Row::takes(Slot::From from) const
{
    return std::any_of(slots.begin(), slots.end(), [&](Slot const& slot) { return slot.from == from; });
}
}
