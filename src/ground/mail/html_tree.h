#pragma once
// The tree that Gumbo makes of HTML, as browsers would, within bounds of memory: HTML of which a megabyte makes gigabytes
// (formatting that is never closed) is no tree. Only for the sources of this room.
#include <csetjmp>
#include <cstddef>
#include <gumbo.h>
#include <memory>
#include <string_view>
#include <vector>

namespace regard::mail
{
class HtmlTree
{
  public:
    explicit HtmlTree(std::string_view html); // must outlive the tree
    HtmlTree(HtmlTree const&) = delete;
    HtmlTree& operator=(HtmlTree const&) = delete;

    GumboNode const* root() const { return root_; } // null where it was too much

  private:
    static void* take(void* tree, std::size_t bytes);
    GumboNode const* parse(std::string_view html);

    std::vector<std::unique_ptr<char[]>> blocks_; // all of it goes at once: Gumbo's own way of freeing recurs
    char* next_ = nullptr;
    std::size_t left_ = 0;
    std::size_t taken_ = 0;
    std::jmp_buf too_much_;
    GumboNode const* root_ = nullptr;
};
}
