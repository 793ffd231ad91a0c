#include "ground/api/who.h"

#include <algorithm>

namespace regard::api
{
bool Who::may(Permission permission) const
{
    if (permission == anyone)
        return true;
    if (permission == anyone_signed_in)
        return signed_in();
    return std::binary_search(permissions.begin(), permissions.end(), permission.name);
}
}
