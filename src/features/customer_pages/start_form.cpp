#include "features/customer_pages/start_form.h"

#include "base/names.h"
#include "base/text.h"

namespace regard::customer_pages
{
namespace
{
// The day of an earlier contact, at noon: nobody asks the hour.
std::optional<Instant> noon_of(std::string const& day)
{
    auto const date = date_from_iso(day);
    return date ? std::optional(Instant{Span::days(date->days).micros + Span::hours(12).micros}) : std::nullopt;
}
}

Parsed<StartForm> read_start(Texts const& texts, Instant now, form::Speaker const& speaker)
{
    std::vector<form::Pair> pairs;
    for (auto const& [name, value] : texts)
        pairs.push_back({name, value});
    auto form = from_pairs<StartForm>(pairs, speaker);
    if (!form || form->earlier_on.empty())
        return form;
    auto const noon = noon_of(form->earlier_on);
    if (noon && *noon - now < Span::hours(12))
        return form;
    return {boost::system::in_place_error, Refusals{{"not_a_date", speaker.say("not_a_date", ""), "earlier_on"}}};
}

desk::NewCase case_of(StartForm const& form)
{
    desk::NewCase wish;
    wish.subject = text::tidied(form.subject);
    wish.text = form.text;
    wish.kind = form.kind;
    wish.channel = desk::Channel::form;
    wish.customer.name = text::tidied(form.name);
    wish.customer.email = std::string(text::trimmed(form.email));
    if (!form.phone.empty())
        wish.customer.phone = form.phone;
    if (!text::is_blank(form.remedy))
        wish.remedy = form.remedy;
    if (auto const id = touchpoints::TouchpointId::from(form.touchpoint))
        wish.touchpoint = *id;
    if (auto const noon = noon_of(form.earlier_on))
        wish.earlier.push_back({*noon, desk::Channel::phone, form.earlier_text});
    return wish;
}
}
