#pragma once
// For tests: a small photo as a phone takes it.
#include <string>

namespace regard::pictures::testing
{
std::string small_jpeg();
// With Exif that names a place, XMP, a comment, and a text behind the picture: each holds `telling`.
std::string telling_jpeg(std::string const& telling);
}
