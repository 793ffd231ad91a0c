#pragma once
// The web pages from inside the binary: `assets/app-3f9c1b.js` and beside it `….js.br` and `….js.gz`, which are sent to
// clients that take them. Files below assets/ have a hash in their name and may be kept for ever; everything else is
// asked for again with its ETag. An address without a file and without an ending is a page of the application: it gets
// index.html.
#include "ground/http/message.h"

#include <optional>
#include <span>

namespace regard::http
{
class StaticFiles
{
  public:
    explicit StaticFiles(std::span<EmbeddedFile const> files); // must live as long
    ~StaticFiles();

    // Nothing where there is no such file, and it is no page either. GET and HEAD only. Any thread, never blocks.
    std::optional<Response> answer(Head const& head) const;

  private:
    struct Entry;
    static Response answer(Entry const& entry, Head const& head);
    Entry const* find(std::string_view path) const;
    std::vector<Entry> entries_; // by path
};
}
