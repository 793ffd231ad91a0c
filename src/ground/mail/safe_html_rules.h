#pragma once
// What of an HTML mail is harmless. Names are in lower case.
#include <string>
#include <string_view>

namespace regard::mail
{
enum class Fate { kept, unwrapped, dropped }; // unwrapped: what is inside stays; dropped: with all that is inside
Fate fate_of(std::string_view element);
bool is_void(std::string_view element); // has no end tag

bool is_plain_attribute(std::string_view name); // of looks and sizes: any element, values of plain characters
bool is_plain_value(std::string_view value);
bool is_text_attribute(std::string_view name); // shown or read out: any text

std::string safe_link(std::string_view address); // http, https and mailto; else empty
std::string safe_style(std::string_view style);  // the harmless declarations of a style attribute
}
