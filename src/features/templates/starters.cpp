// The texts to begin with, in each language of the catalogue. They are the organisation's own from then on.
#include "features/templates/inside.h"

#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

namespace regard::templates
{
namespace
{
struct Starter
{
    Purpose purpose;
    bool asks = false;
    std::vector<Kind> kinds{};
};

std::vector<Starter> starters()
{
    using enum Purpose;
    return {{acknowledgement},
            {holding},
            {question, true},
            {repromise},
            {apology, false, {Kind::complaint}},
            {resolution},
            {final_response, false, {Kind::complaint}},
            {goodwill, false, {Kind::complaint}},
            {forwarded, false, {Kind::complaint}}};
}

// As it stands in the catalogue: its placeholders are ours, not the catalogue's.
std::string raw(text::Catalogue const& catalogue, std::string_view language, std::string const& key)
{
    auto const& all = catalogue.all(language);
    auto const found = all.find(key);
    return found == all.end() ? std::string() : found->second;
}
}

std::vector<Template> Templates::Inside::begin(api::Writing& w, std::string_view language) const
{
    std::vector<Template> begun;
    for (Starter const& one : starters()) {
        std::string const code = boost::describe::enum_to_string(one.purpose, "");
        std::string const key = "templates.starter." + code;
        NewTemplate const form{raw(catalogue, language, key + ".name"),
                               std::string(language),
                               one.purpose,
                               {one.kinds, {}},
                               raw(catalogue, language, key + ".text"),
                               one.asks};
        if (store::has_starter(w.tx, code, language) || store::is_name_taken(w.tx, form, {}))
            continue;
        auto const id = ids.next<TemplateId>();
        store::insert(w.tx, id, form, code, {w.now, w.who.user});
        note(w, "template.created", "template", id.value);
        begun.push_back(*store::one_template(w.tx, id));
    }
    return begun;
}
}
