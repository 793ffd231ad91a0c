#pragma once
// HTML that a stranger sent, made safe to show. What is not known to be harmless is left out: only listed elements,
// attributes and style properties stay, no script, no form, no frame, nothing that is fetched when it is shown. It is meant
// to be shown in a sandboxed frame all the same.
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace regard::mail
{
struct SafeHtml
{
    std::string html;              // what stands inside a body
    std::size_t remote_images = 0; // kept as data-regard-src: they would tell the sender who reads
};

// The address from which the image with a content id (without the <>) may be shown; empty where there is none.
using ResolveCid = std::function<std::string(std::string_view content_id)>;

// Takes at most some tenths of a second and 64 MB, whatever the HTML: one too large or too tangled for that is shown as
// its text alone.
SafeHtml sanitised(std::string_view html, ResolveCid const& resolve_cid);
}
