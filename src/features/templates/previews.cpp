// Ready texts for one case: which of them fit, and one of them filled in.
#include "features/customers/customers.h"
#include "features/people/people.h"
#include "features/templates/inside.h"
#include "features/templates/placeholders.h"
#include "features/touchpoints/touchpoints.h"
#include "ground/clock/zone.h"
#include "ground/text/number.h"

#include <algorithm>
#include <fmt/format.h>

namespace regard::templates
{
Refusal no_such_case() { return {"not_found", "There is no such case, or it is not for you to see.", ""}; }

int fit(Suits const& suits, desk::Glimpse const& one)
{
    bool const of_kind = std::find(suits.kinds.begin(), suits.kinds.end(), one.kind) != suits.kinds.end();
    bool const of_touchpoint = one.touchpoint && std::find(suits.touchpoints.begin(), suits.touchpoints.end(),
                                                           *one.touchpoint) != suits.touchpoints.end();
    if ((!suits.kinds.empty() && !of_kind) || (!suits.touchpoints.empty() && !of_touchpoint))
        return 0;
    return 1 + (of_kind ? 1 : 0) + (of_touchpoint ? 2 : 0);
}

namespace
{
constexpr int most_offered = 500;

std::string name_of(db::Transaction& tx, desk::CustomerId id)
{
    auto const names = customers::names_of(tx, {&id, 1});
    return names.empty() ? std::string() : names.begin()->second;
}

Zone zone_named(std::string const& name)
{
    auto const found = Zone::find(name);
    return found ? *found : Zone::utc();
}

// What the placeholders of a text stand for in one case. Looked up where the text asks for it.
class Knowing
{
  public:
    Knowing(api::Writing& w, Lent const& lent, Customs const& customs, desk::Glimpse const& one, std::string language)
        : w_(w), lent_(lent), customs_(customs), one_(one), language_(std::move(language)),
          zone_(zone_named(customs.zone))
    {}

    Values values(std::span<std::string_view const> names) const
    {
        Values values;
        for (std::string_view const name : names)
            if (!values.contains(name))
                values.emplace(name, value(name));
        return values;
    }

  private:
    std::string value(std::string_view name) const
    {
        if (name == "customer.name")
            return one_.customer && customers::Seeing(w_.tx, w_.who).sees(*one_.customer)
                       ? name_of(w_.tx, *one_.customer)
                       : "";
        if (name == "case.number")
            return std::to_string(one_.number);
        if (name == "case.subject")
            return one_.subject;
        if (name == "case.opened")
            return day(one_.opened);
        if (name == "promise.date")
            return one_.promised ? day(*one_.promised) : "";
        if (name == "today")
            return day(w_.now);
        if (name == "organisation")
            return customs_.organisation;
        if (name == "link")
            return lent_.link();
        return of_people(name);
    }

    std::string of_people(std::string_view name) const
    {
        if (name == "team") {
            auto const unit = one_.team ? people::unit(w_.tx, *one_.team) : std::nullopt;
            return unit ? unit->name : "";
        }
        if (name == "touchpoint") {
            auto const named = one_.touchpoint ? touchpoints::touchpoint(w_.tx, *one_.touchpoint) : std::nullopt;
            return named ? named->name : "";
        }
        auto const me = w_.who.employee ? people::employee(w_.tx, w_.who.employee) : std::nullopt;
        if (!me)
            return "";
        if (name == "employee.first_name")
            return me->name.substr(0, me->name.find(' '));
        return name == "employee.name" ? me->name : "";
    }

    std::string day(Instant at) const { return text::day(language_, zone_.local_date(at)); }

    api::Writing& w_;
    Lent const& lent_;
    Customs const& customs_;
    desk::Glimpse const& one_;
    std::string language_;
    Zone zone_;
};

Result<TemplatesOffered> offered(api::Reading& r, CaseId id)
{
    auto const one = desk::may_see(r.tx, r.who, id) ? desk::glimpse(r.tx, id) : std::nullopt;
    if (!one)
        return no_such_case();
    TemplatesOffered all;
    auto const rank = [&](Template const& ready) {
        int const suits = fit(ready.suits, *one);
        return suits == 0 ? 0 : suits + (ready.language == one->language ? 10 : 0);
    };
    for (Template& ready : store::in_use(r.tx, most_offered)) {
        bool const fits = rank(ready) > 10;
        all.items.push_back({std::move(ready), fits});
    }
    std::stable_sort(all.items.begin(), all.items.end(),
                     [&](TemplateOffered const& a, TemplateOffered const& b) { return rank(a.ready) > rank(b.ready); });
    return all;
}

struct Asked
{
    PreviewWish wish;
    Customs customs;
    desk::Filling filling;
};

class Previews
{
  public:
    explicit Previews(Templates::Inside const& inside) : inside_(inside) {}

    Result<Preview> preview(api::Writing& w, Asked const& asked) const
    {
        CaseId const id = asked.filling.id;
        auto one = desk::may_see(w.tx, w.who, id) ? desk::glimpse(w.tx, id) : std::nullopt;
        if (!one)
            return no_such_case();
        if (asked.filling.promised)
            one->promised = asked.filling.promised;
        auto const ready = asked.wish.ready ? store::one_template(w.tx, *asked.wish.ready) : std::nullopt;
        if (asked.wish.ready && !ready)
            return Refusal{"no_such_template", "There is no such template any more.", "ready"};
        if (!ready && !asked.wish.text)
            return Refusal{"required", "Choose a template, or give a text.", "ready"};
        std::string const& text = ready ? ready->text : *asked.wish.text;
        auto const names = inside_.placeholders(text, w.language);
        if (!names)
            return names.error();
        std::string const language = ready ? ready->language : asked.wish.language.value_or(one->language);
        Knowing const knowing(w, inside_.lent, asked.customs, *one, language);
        Preview preview = filled(text, knowing.values(*names), labels(*names, language));
        preview.asks = ready && ready->asks;
        return preview;
    }

  private:
    Values labels(std::span<std::string_view const> names, std::string_view language) const
    {
        Values labels;
        for (std::string_view const name : names)
            labels.emplace(name, inside_.catalogue.say(language, fmt::format("templates.placeholder.{}", name)));
        return labels;
    }

    Templates::Inside const& inside_;
};
}

desk::Fill Templates::filler() const
{
    return [inside = inside_.get(), customs = inside_->lent.customs()](api::Writing& w, desk::Filling const& filling,
                                                                       std::string const& text) -> Result<std::string> {
        auto const filled = Previews(*inside).preview(w, {{{}, text, {}}, customs, filling});
        if (!filled)
            return filled.error();
        if (!filled->gaps.empty())
            return Refusal{"gaps_left",
                           inside->catalogue.say(w.language, "templates.gaps_left", {{"gap", filled->gaps.front()}}),
                           "text"};
        return filled->text;
    };
}

void Templates::Inside::add_previews(api::Routes& routes)
{
    Previews const previews(*this);
    routes.get("/cases/{id}/templates", "The ready texts for a case: those that fit it first", &offered)
        .allow(read_templates);
    routes
        .post(
            "/cases/{id}/templates/preview", "A ready text filled in for a case; what is not known is named",
            [this](api::Asking&, CaseId id, PreviewWish const& wish) -> Result<Asked> {
                return Asked{wish, lent.customs(), {id}};
            },
            [previews](api::Writing& w, Asked const& asked) { return previews.preview(w, asked); })
        .allow(read_templates);
}
}
