#pragma once
// What the parts of this feature share. Inside features/customer_pages.
#include "features/access/pace.h"
#include "features/customer_pages/customer_pages.h"
#include "features/customer_pages/keys.h"
#include "features/customer_pages/page.h"

namespace regard::customer_pages
{
constexpr std::uint64_t largest_upload = 25'000'000; // bytes
constexpr std::size_t most_files = 10;

class CustomerPages::Inside
{
  public:
    explicit Inside(Parts given) : parts(std::move(given)), pages(parts.catalogue) {}

    Parts const parts;
    Pages const pages;
    access::Pace asked{10};  // forms sent from one address in a minute
    access::Pace looked{60}; // pages of cases asked for from one address in a minute

    std::string say(std::string_view language, std::string_view key,
                    std::initializer_list<text::Argument> arguments = {}) const
    {
        return parts.catalogue.say(language, "customer_pages." + std::string(key), arguments);
    }

    // A page that says one thing. For an answer that leads nowhere else. Outside every transaction.
    http::Response said(std::string_view language, std::string_view title_key, std::vector<std::string> const& lines,
                        int status = 200) const;

    std::string new_link(db::Transaction& tx, CaseId id, Instant now) const; // with the base

    // Mails of a page, to the customer's own address. Nothing where there is none, or it was sent too many already.
    bool send(db::Transaction& tx, CaseId id, std::string_view what, std::string const& filled_in, Instant now) const;

    // Files that came with a form, on the disk. Refuses with `too_many_files`.
    Result<std::vector<desk::IncomingFile>> keep(http::Upload& upload) const;

    void add_start(api::Routes& routes);
    void add_case_page(api::Routes& routes);
    void add_keys(api::Routes& routes);
    void add_actions(api::Routes& routes);
};
}
