#pragma once
// What a reader sees of an HTML mail, as plain text. Makes no judgement of the HTML and can't fail.
#include <string>
#include <string_view>

namespace regard::mail
{
// Paragraphs become lines, what stands in a blockquote is marked with `> `, scripts and styles are left out.
std::string text_of_html(std::string_view html);
}
