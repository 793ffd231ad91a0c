#pragma once
// Thanks that ask for nothing. Pure.
#include <string_view>

namespace regard::desk
{
// Whether a customer says thanks and nothing else, in English or Danish: `Thank you so much! Eva`. Whatever else is said, a
// question or a word nobody knows, makes it more than that; so a complaint is never taken for thanks. `names`: of those who
// write to each other, with blanks between them.
bool is_mere_thanks(std::string_view text, std::string_view names);
}
