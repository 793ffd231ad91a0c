#pragma once
#include <string>
#include <string_view>

namespace regard
{
// The text as it stands in HTML and SVG, between tags and inside quoted attributes. Nothing else is changed: what must not
// steer a reader's screen has to be taken out before.
std::string html_escaped(std::string_view text);
}
