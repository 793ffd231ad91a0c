#pragma once
// A page from its template (pages/*.mustache): what a person wrote is escaped, always. Any thread.
#include "ground/http/message.h"
#include "ground/text/catalogue.h"

#include <map>
#include <string>
#include <vector>

namespace regard::customer_pages
{
// What a template is filled with. A part of the template between {{#name}} and {{/name}} stands once for each of
// parts[name]; between {{^name}} and {{/name}} where there is none.
struct Filling
{
    std::map<std::string, std::string> texts{};
    std::map<std::string, std::vector<Filling>> parts{};

    void show(std::string const& part, bool shown = true) // once, with what is around it
    {
        if (shown)
            parts[part] = {Filling{}};
    }
};

// Every sentence `customer_pages.page.<name>` is there as {{t_<name>}}. `title` is a text, not HTML.
class Pages
{
  public:
    // `organisation` is the name at the top of each page.
    explicit Pages(text::Catalogue const& catalogue) : catalogue_(catalogue) {}

    std::string html(std::string_view name, std::string_view language, std::string const& organisation,
                     std::string const& title, Filling filling) const;
    http::Response answer(std::string_view name, std::string_view language, std::string const& organisation,
                          std::string const& title, Filling filling, int status = 200) const;

  private:
    text::Catalogue const& catalogue_;
};

std::string_view style_sheet();
}
