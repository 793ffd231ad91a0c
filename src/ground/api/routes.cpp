#include "ground/api/routes.h"

#include <stdexcept>

namespace regard::api
{
Row& Routes::add(Row row)
{
    for (auto const& known : rows_)
        if (known.method == row.method && known.full_pattern() == row.full_pattern())
            throw std::logic_error("two routes are " + row.method + ' ' + row.full_pattern());
    return rows_.emplace_back(std::move(row));
}
}
