#include "ground/mail/html_tree.h"

#include <algorithm>

namespace regard::mail
{
namespace
{
constexpr std::size_t most_memory = 64 << 20;
constexpr std::size_t block = 256 << 10;
constexpr std::size_t longest = 1 << 20; // of HTML
constexpr std::ptrdiff_t most_tags = 20'000;

void keep(void*, void*) {}
}

HtmlTree::HtmlTree(std::string_view html)
{
    if (html.size() <= longest && std::ranges::count(html, '<') <= most_tags)
        root_ = parse(html);
}

// Gumbo knows no way to stop, so where it wants too much we jump out of it. It is C: nothing there needs to be unwound.
GumboNode const* HtmlTree::parse(std::string_view html)
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = take;
    options.deallocator = keep;
    options.userdata = this;
    options.max_errors = 0;
    if (setjmp(too_much_) != 0)
        return nullptr;
    return gumbo_parse_with_options(&options, html.data(), html.size())->root;
}

void* HtmlTree::take(void* tree, std::size_t bytes)
{
    auto& self = *static_cast<HtmlTree*>(tree);
    bytes = (bytes + 15) / 16 * 16;
    self.taken_ += bytes;
    if (self.taken_ > most_memory)
        std::longjmp(self.too_much_, 1);
    if (bytes > self.left_) {
        self.left_ = std::max(bytes, block);
        self.blocks_.push_back(std::make_unique_for_overwrite<char[]>(self.left_));
        self.next_ = self.blocks_.back().get();
    }
    auto* const place = self.next_;
    self.next_ += bytes;
    self.left_ -= bytes;
    return place;
}
}
