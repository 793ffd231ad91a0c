#pragma once
// Acts that gave many customers a new date, as far as a reader may see their cases. Inside features/desk.
#include "features/desk/inside.h"

#include <set>

namespace regard::desk
{
constexpr Span moves_stand_out_for = Span::days(7); // on the page of those who lead

// Of the last days, the newest first: those with a case in one of these teams that the reader may see.
std::vector<MovedTogether> moved_lately(db::Transaction& tx, Sight const& sight, std::set<UnitId> const& teams,
                                        Instant now);
}
