// Words of customers that may be shown, and taking them back for somebody who asks us to.
#include "features/feedback/inside.h"

namespace regard::feedback
{
namespace
{
constexpr int read_at_once = 200, most_reads = 20;

std::string name_of(db::Transaction& tx, api::Who const& who, store::KeptTestimonial const& one)
{
    if (one.customer && !customers::Seeing(tx, who).sees(*one.customer))
        return {};
    auto const customer = one.customer ? customers::get(tx, *one.customer) : std::nullopt;
    return customer ? name_as_shown(one.name_shown, customer->name) : "";
}

Testimonial shown(db::Transaction& tx, api::Who const& who, store::KeptTestimonial const& one, Instant now)
{
    return {one.id,
            one.text,
            name_of(tx, who, one),
            places_of(one.places),
            one.language,
            one.given,
            one.expires,
            one.withdrawn,
            !one.withdrawn && one.expires > now};
}

bool fits(Testimonial const& one, TestimonialQuery const& query)
{
    bool const in_place =
        !query.place || std::find(one.places.begin(), one.places.end(), *query.place) != one.places.end();
    return in_place && (query.all || one.usable);
}

Result<api::Page<Testimonial>> list(api::Reading& r, TestimonialQuery const& query)
{
    store::Place place;
    if (query.cursor) {
        auto const after = api::cursor_from<store::Place>(*query.cursor);
        if (!after)
            return after.error();
        place = *after;
    }
    api::Page<Testimonial> page;
    for (int reads = 0; reads < most_reads; ++reads) {
        auto const some = store::testimonials(r.tx, place, read_at_once);
        for (store::KeptTestimonial const& kept : some) {
            place = {kept.given.micros, kept.id};
            if (auto one = shown(r.tx, r.who, kept, r.now); fits(one, query))
                page.items.push_back(std::move(one));
            if (std::cmp_equal(page.items.size(), query.limit)) {
                page.next = api::cursor_of(place);
                return page;
            }
        }
        if (some.size() < read_at_once)
            return page;
    }
    page.next = api::cursor_of(place);
    return page;
}

Result<void> take_back(Feedback::Inside const& inside, api::Writing& w, QuestionId id)
{
    auto const one = store::testimonial(w.tx, id);
    if (!one)
        return no_such_feedback();
    auto const by = w.who.employee ? std::optional(w.who.employee) : std::nullopt;
    if (store::withdraw(w.tx, id, by, w.now))
        inside.note(w.tx, events::WhoId{w.who.user.value}, "case.testimonial_withdrawn", one->about);
    return {};
}
}

void Feedback::Inside::add_testimonials(api::Routes& routes)
{
    routes
        .get("/testimonials", "Words that customers let us show, with where and until when; the latest first",
             [](api::Reading& r, TestimonialQuery const& query) { return list(r, query); })
        .allow(read_testimonials);
    routes
        .delete_("/testimonials/{id}", "Take a customer's words back for them: they are shown no longer",
                 [this](api::Writing& w, QuestionId id) { return take_back(*this, w, id); })
        .allow(withdraw_testimonials);
}
}
