#pragma once
// QR codes as pictures: one SVG path in the text's own colour, with the quiet zone a reader needs.
#include <string>
#include <string_view>

namespace regard
{
// At most about 2,000 bytes of text; longer throws std::length_error. `size` is the picture's side in CSS pixels.
std::string qr_svg(std::string_view text, int size = 192);
}
