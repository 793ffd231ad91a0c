// Texts to begin with: our own in each language of the catalogue, and those that somebody above has written for a trade. They are the
// organisation's own from then on.
#include "features/templates/inside.h"

#include <boost/describe/enum_to_string.hpp>

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

std::vector<TextToBegin> Templates::Inside::for_anybody(std::string_view language) const
{
    std::vector<TextToBegin> texts;
    for (Starter const& one : starters()) {
        std::string const code = boost::describe::enum_to_string(one.purpose, "");
        std::string const key = "templates.starter." + code;
        texts.push_back({code,
                         {raw(catalogue, language, key + ".name"),
                          std::string(language),
                          one.purpose,
                          {one.kinds, {}},
                          raw(catalogue, language, key + ".text"),
                          one.asks}});
    }
    return texts;
}

Result<BegunTexts> Templates::Inside::begin(api::Writing& w, std::vector<TextToBegin> const& texts) const
{
    BegunTexts begun;
    for (TextToBegin const& one : texts) {
        if (store::has_starter(w.tx, one.code, one.form.language) || store::is_name_taken(w.tx, one.form, {})) {
            ++begun.left;
            continue;
        }
        if (auto const fits = check(w.tx, one.form, w.language); !fits)
            return fits.error();
        auto const id = ids.next<TemplateId>();
        store::insert(w.tx, id, one.form, one.code, {w.now, w.who.user});
        note(w, "template.created", "template", id.value);
        begun.made.push_back(*store::one_template(w.tx, id));
    }
    return begun;
}

Result<BegunTexts> Templates::begin_with(api::Writing& w, std::vector<TextToBegin> const& texts) const
{
    return inside_->begin(w, texts);
}
}
