#include "features/templates/templates.h"

#include "features/people/names.h"
#include "features/templates/inside.h"
#include "features/templates/placeholders.h"
#include "features/touchpoints/touchpoints.h"

#include <climits>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace regard::templates
{
Templates::Templates(IdSource& ids, events::Journal const& journal, text::Catalogue const& catalogue, Lent lent)
    : inside_(new Inside{ids, journal, catalogue, std::move(lent)})
{}

Templates::~Templates() = default;

void Templates::add_routes(api::Routes& routes)
{
    inside_->add_templates(routes);
    inside_->add_previews(routes);
    inside_->add_checklists(routes);
    inside_->add_case_checklists(routes);
}

std::vector<std::string> open_steps(db::Transaction& tx, CaseId id) { return store::open_steps(tx, id); }

Refusal no_such_template() { return {"not_found", "There is no such template.", ""}; }

namespace
{
Refusal retired_already() { return {"wrong_state", "It is retired. Make a new one.", ""}; }
Refusal name_taken() { return {"name_taken", "This name is there already. Choose another.", "name"}; }
}

// ---- rules
Result<void> Templates::Inside::check(db::Transaction& tx, Suits const& suits) const
{
    for (TouchpointId const id : suits.touchpoints)
        if (!touchpoints::touchpoint(tx, id))
            return Refusal{"no_such_touchpoint", "There is no such touchpoint any more.", "suits/touchpoints"};
    return {};
}

Result<void> Templates::Inside::check(db::Transaction& tx, NewTemplate const& form, std::string_view language) const
{
    auto const names = placeholders(form.text, language);
    return names ? check(tx, form.suits) : Result<void>(names.error());
}

Result<std::vector<std::string_view>> Templates::Inside::placeholders(std::string_view text,
                                                                      std::string_view language) const
{
    auto names = placeholders_in(text);
    if (!names)
        return names.error();
    if (auto const unknown = unknown_among(*names); !unknown.empty())
        return Refusal{"unknown_placeholder",
                       catalogue.say(language, "templates.unknown_placeholder",
                                     {{"unknown", unknown.front()},
                                      {"known", fmt::format("{}", fmt::join(known_placeholders(), ", "))}}),
                       "text"};
    return names;
}

void Templates::Inside::note(api::Writing& w, std::string_view verb, std::string_view kind, std::int64_t id) const
{
    journal.note(w.tx, {.who = events::WhoId{w.who.user.value}, .verb = verb, .subject_kind = kind, .subject = id});
}

// ---- routes
namespace
{
class Endpoints
{
  public:
    explicit Endpoints(Templates::Inside const& inside) : inside_(inside) {}

    static Result<api::Page<Template>> list(api::Reading& r, TemplateQuery const& query)
    {
        auto const after = after_of(query.cursor);
        if (!after)
            return after.error();
        return page_of(store::templates(r.tx, query, *after, query.limit + 1), query.limit, people::folded);
    }

    Result<Template> create(api::Writing& w, NewTemplate const& form) const
    {
        if (auto const fits = inside_.check(w.tx, form, w.language); !fits)
            return fits.error();
        if (store::is_name_taken(w.tx, form, {}))
            return name_taken();
        auto const id = inside_.ids.next<TemplateId>();
        store::insert(w.tx, id, form, {}, {w.now, w.who.user});
        inside_.note(w, "template.created", "template", id.value);
        return *store::one_template(w.tx, id);
    }

    Result<Template> change(api::Writing& w, TemplateId id, NewTemplate const& form) const
    {
        auto const current = store::one_template(w.tx, id);
        if (!current)
            return no_such_template();
        if (auto const same = w.unchanged(current->version, *current); !same)
            return same.error();
        if (current->retired)
            return retired_already();
        if (auto const fits = inside_.check(w.tx, form, w.language); !fits)
            return fits.error();
        if (store::is_name_taken(w.tx, form, id))
            return name_taken();
        store::change(w.tx, *current, form, {w.now, w.who.user});
        inside_.note(w, "template.changed", "template", id.value);
        return *store::one_template(w.tx, id);
    }

    Result<void> retire(api::Writing& w, TemplateId id) const
    {
        if (!store::one_template(w.tx, id))
            return no_such_template();
        store::retire(w.tx, id, w.now);
        inside_.note(w, "template.retired", "template", id.value);
        return {};
    }

    static Result<api::Page<TemplateVersion>> versions(api::Reading& r, TemplateId id, api::ListQuery const& query)
    {
        if (!store::one_template(r.tx, id))
            return no_such_template();
        BeforeNumber before;
        if (query.cursor) {
            auto const read = api::cursor_from<BeforeNumber>(*query.cursor);
            if (!read)
                return Refusal{read.error().code, read.error().sentence, "cursor"};
            before = *read;
        }
        api::Page<TemplateVersion> page{store::versions(r.tx, id, before.number, query.limit + 1), {}};
        if (page.items.size() > static_cast<std::size_t>(query.limit)) {
            page.items.pop_back();
            page.next = api::cursor_of(BeforeNumber{page.items.back().number});
        }
        return page;
    }

    Placeholders placeholders(std::string_view language) const
    {
        Placeholders all;
        for (std::string_view const name : known_placeholders())
            all.items.push_back(
                {std::string(name), inside_.catalogue.say(language, fmt::format("templates.placeholder.{}", name))});
        return all;
    }

  private:
    struct BeforeNumber
    {
        int number = INT_MAX;
        BOOST_DESCRIBE_CLASS(BeforeNumber, (), (number), (), ())
    };

    Templates::Inside const& inside_;
};
}

void Templates::Inside::add_templates(api::Routes& routes)
{
    routes.status_of("name_taken", 409);
    Endpoints const endpoints(*this);
    routes.get("/templates", "List the ready texts, by name", &Endpoints::list).allow(read_templates);
    routes
        .post("/templates", "Add a ready text for answers; placeholders it does not know are refused",
              [endpoints](api::Writing& w, NewTemplate const& form) { return endpoints.create(w, form); })
        .allow(write_templates)
        .creates("/templates/{id}")
        .example(R"({"name":"It arrived","language":"en","purpose":"acknowledgement","text":)"
                 R"("Dear {{customer.name}}, thank you. You hear from us by {{promise.date}}."})");
    routes
        .get("/templates/{id}", "Read one ready text",
             [](api::Reading& r, TemplateId id) -> Result<Template> {
                 if (auto one = store::one_template(r.tx, id))
                     return *std::move(one);
                 return no_such_template();
             })
        .allow(read_templates);
    routes.get("/templates/{id}/versions", "What a ready text said before, newest first", &Endpoints::versions)
        .allow(read_templates);
    routes
        .put("/templates/{id}", "Change a ready text: a new version",
             [endpoints](api::Writing& w, TemplateId id, NewTemplate const& form) {
                 return endpoints.change(w, id, form);
             })
        .allow(write_templates)
        .edits();
    routes
        .delete_("/templates/{id}", "Retire a ready text: it is offered no more, what was written with it stays",
                 [endpoints](api::Writing& w, TemplateId id) { return endpoints.retire(w, id); })
        .allow(write_templates);
    routes
        .get("/template-placeholders", "The placeholders a text may hold, and what each stands for",
             [endpoints](api::Reading& r) -> Result<Placeholders> { return endpoints.placeholders(r.language); })
        .allow(read_templates);
    routes
        .post("/template-sets", "Begin with the ready texts in a language; those begun with before are left alone",
              [this](api::Writing& w, StarterWish const& wish) -> Result<TemplateList> {
                  if (!catalogue.has(wish.language, "templates.starter.acknowledgement.text"))
                      return Refusal{"no_starters", "There are no ready texts in this language yet.", "language"};
                  auto begun = begin(w, for_anybody(wish.language));
                  if (!begun)
                      return begun.error();
                  return TemplateList{std::move(begun->made)};
              })
        .allow(write_templates);
}
}
