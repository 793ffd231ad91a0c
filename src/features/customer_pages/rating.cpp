// How well it went, in the customer's own words: asked by mail and on the page, and what of it may be shown.
#include "features/customer_pages/inside.h"

#include <fmt/format.h>
#include <set>

namespace regard::customer_pages
{
namespace
{
struct RatingForm
{
    std::string text;
    int mark = 0;
};
BOOST_DESCRIBE_STRUCT(RatingForm, (), (text, mark))
constexpr auto rules_of(form::Of<RatingForm>)
{
    using namespace form;
    return rules(on(&RatingForm::text, length(0, 2'000), may_be_left_out), on(&RatingForm::mark, range(1, 5)));
}

struct ShowForm
{
    std::string text;
    std::optional<std::string> name, website, print, house; // boxes are there where they are ticked
};
BOOST_DESCRIBE_STRUCT(ShowForm, (), (text, name, website, print, house))
constexpr auto rules_of(form::Of<ShowForm>)
{
    using namespace form;
    return rules(on(&ShowForm::text, length(0, 2'000), may_be_left_out));
}

WordsToShow words_of(ShowForm const& form, std::string_view language)
{
    WordsToShow words{form.text, std::string(language)};
    words.name = form.name == "full"    ? WordsToShow::Name::full
                 : form.name == "first" ? WordsToShow::Name::first
                                        : WordsToShow::Name::none;
    words.on_website = form.website.has_value();
    words.in_print = form.print.has_value();
    words.inside_the_house = form.house.has_value();
    return words;
}
}

namespace
{
// Of the case that the link was made for and, where it was merged, of the one it goes on in.
Result<http::Response> take_words_back(CustomerPages::Inside& inside, api::Asking& asking, std::string const& secret)
{
    if (auto const over = inside.too_fast(asking))
        return *over;
    if (!inside.parts.lent.take_words_back)
        return no_such_page();
    return inside.parts.database.write([&](db::Transaction& tx) -> Result<http::Response> {
        auto const found = link(tx, secret, asking.now);
        if (!found || found->expired)
            return no_such_page();
        bool taken = false;
        for (CaseId const id : std::set{found->id, desk::where_it_goes_on(tx, found->id)})
            taken = inside.parts.lent.take_words_back(tx, id, asking.now).has_value() || taken;
        return back(secret, taken ? "words_taken_back" : "not_possible");
    });
}
}

bool CustomerPages::ask_rating(db::Transaction& tx, CaseId id, bool again, Instant now) const
{
    auto const one = desk::glimpse(tx, id);
    if (!one)
        return false;
    std::string const link = new_link(tx, id, now);
    std::string lines;
    for (int mark = 5; mark >= 1; --mark)
        lines += fmt::format("{}: {}?mark={}\n", inside_->say(one->language, fmt::format("mark.{}", mark)), link, mark);
    return inside_->send(tx, id, again ? "rating_again" : "rating", lines, now);
}

void CustomerPages::Inside::add_rating(api::Routes& routes)
{
    routes
        .page_form("/c/{link}/rating", "How did we do",
                   [this](api::Asking& asking, std::string const& secret, RatingForm const& form) {
                       return act_on(*this, asking, secret, "rated",
                                     [&](db::Transaction& tx, CaseId id) -> Result<void> {
                                         if (!parts.lent.rate)
                                             return no_such_page();
                                         return parts.lent.rate(tx, id, form.mark, form.text, asking.now);
                                     });
                   })
        .allow(api::anyone);
    routes
        .page_form("/c/{link}/words", "You may show what I say",
                   [this](api::Asking& asking, std::string const& secret, ShowForm const& form) {
                       return act_on(
                           *this, asking, secret, "words_given",
                           [&](db::Transaction& tx, CaseId id) -> Result<void> {
                               if (!parts.lent.show_words)
                                   return no_such_page();
                               return parts.lent.show_words(tx, id, words_of(form, asking.language), asking.now);
                           },
                           Door::open); // it is given in the customer's name
                   })
        .allow(api::anyone);
    routes
        .page_form(
            "/c/{link}/words-back", "Show it no longer",
            [this](api::Asking& asking, std::string const& secret) { return take_words_back(*this, asking, secret); })
        .allow(api::anyone);
}
}
