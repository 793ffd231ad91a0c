#pragma once
// Edits: a member left out of the body stays as it is, one that is null is taken away.
#include "base/fields.h"
#include "ground/http/message.h"

#include <map>
#include <optional>

namespace regard::api
{
class Cleared
{
  public:
    explicit Cleared(http::Request const& request);
    bool operator()(std::string_view member) const; // the body says null for it

  private:
    std::map<std::string, Json> members_;
};

template <class T>
void settle(T& value, std::optional<T> const& wish)
{
    if (wish)
        value = *wish;
}

template <class T>
void settle(std::optional<T>& value, std::optional<T> const& wish, bool is_cleared)
{
    if (wish || is_cleared)
        value = wish;
}
}
