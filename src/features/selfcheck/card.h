#pragma once
// The card a group gets on paper: what it is, a QR code and the address under it. One SVG of A6, to print or to show.
#include "features/selfcheck/wording.h"

namespace regard::selfcheck
{
std::string card_svg(store::Standing const& standing, Group group, std::string_view address, Words const& words);
}
