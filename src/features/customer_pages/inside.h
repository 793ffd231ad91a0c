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
                        int status = 200, Filling page = {}) const;

    std::string new_link(db::Transaction& tx, CaseId id, Instant now) const; // with the base
    std::string sample_link() const;
    std::string with_link(std::string text, std::string_view link) const; // in place of the sample, wherever it stands

    // Mails of a page, to the customer's own address. Nothing where there is none, or it was sent too many already.
    bool send(db::Transaction& tx, CaseId id, std::string_view what, std::string const& filled_in, Instant now) const;

    // Files that came with a form, on the disk. Refuses with `too_many_files`.
    Result<std::vector<desk::IncomingFile>> keep(http::Upload& upload) const;

    // An answer instead of a page, where too many are asked for from one place. What was typed stands on it, to be sent again.
    struct Typed
    {
        std::string reply, reason; // one of them: an answer, or what is missing still
    };
    std::optional<http::Response> too_fast(api::Asking const& asking, std::string const& secret = {},
                                           Typed const& typed = {});
    // The case's page once more, with what was typed still in it, and what is wrong with that.
    Result<http::Response> page_again(api::Asking const& asking, std::string const& secret, std::string_view said,
                                      Typed const& typed);

    void add_start(api::Routes& routes);
    void add_case_page(api::Routes& routes);
    void add_keys(api::Routes& routes);
    void add_actions(api::Routes& routes);
    void add_rating(api::Routes& routes);
    void add_promises(api::Routes& routes);
};

// ---- what all pages below `/c/{link}` share
Refusal no_such_page();
std::string address_of(std::string_view secret);
http::Response back(std::string_view secret, std::string_view said); // to the page, which says that word's sentence
bool is_open_for(db::Transaction& tx, api::Asking const& asking, std::string_view secret);
std::string door_cookie(api::Asking const& asking, std::string_view secret, std::string const& cookie);

// What the customer does with a link. `act` answers a refusal where it is not the time for it.
enum class Door : std::uint8_t { any, open }; // open: the digits were given in this browser
template <class Act>
Result<http::Response> act_on(CustomerPages::Inside& inside, api::Asking& asking, std::string const& secret,
                              std::string_view done, Act act, Door door = Door::any)
{
    if (auto const over = inside.too_fast(asking))
        return *over;
    return inside.parts.database.write([&](db::Transaction& tx) -> Result<http::Response> {
        auto const found = link(tx, secret, asking.now);
        if (!found || found->expired)
            return no_such_page();
        if (door == Door::open && !is_open_for(tx, asking, secret))
            return back(secret, "digits_first");
        if (Result<void> const acted = act(tx, desk::where_it_goes_on(tx, found->id)); !acted)
            return back(secret, "not_possible");
        note_use(tx, secret);
        return back(secret, done);
    });
}
}
