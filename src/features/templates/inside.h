#pragma once
// What the parts of this feature share. Inside features/templates.
#include "features/templates/store.h"
#include "features/templates/templates.h"
#include "ground/api/page.h"

namespace regard::templates
{
class Templates::Inside
{
  public:
    IdSource& ids;
    events::Journal const& journal;
    text::Catalogue const& catalogue;
    Lent lent;

    void add_templates(api::Routes& routes);
    void add_previews(api::Routes& routes);
    void add_checklists(api::Routes& routes);
    void add_case_checklists(api::Routes& routes);

    // Those of a text; refuses `unknown_placeholder`, in the reader's language, and `placeholder_open`.
    Result<std::vector<std::string_view>> placeholders(std::string_view text, std::string_view language) const;

    // ---- in the caller's transaction
    Result<void> check(db::Transaction& tx, NewTemplate const& form, std::string_view language) const;
    Result<void> check(db::Transaction& tx, Suits const& suits) const;
    Result<BegunTexts> begin(api::Writing& w, std::vector<TextToBegin> const& texts) const;
    std::vector<TextToBegin> for_anybody(std::string_view language) const; // our own ready texts
    void note(api::Writing& w, std::string_view verb, std::string_view kind, std::int64_t id) const;
};

Refusal no_such_template();
Refusal no_such_case();

// How well something suits a case: 0 not at all, more the more particular it is.
int fit(Suits const& suits, desk::Glimpse const& one);

// A page in name order, of one row more than was asked for.
template <class T, class Folded>
api::Page<T> page_of(std::vector<T> rows, int limit, Folded const& folded)
{
    api::Page<T> page{std::move(rows), {}};
    if (page.items.size() > static_cast<std::size_t>(limit)) {
        page.items.pop_back();
        page.next = api::cursor_of(store::AfterName{folded(page.items.back().name), page.items.back().id.value});
    }
    return page;
}

inline Result<store::AfterName> after_of(std::optional<std::string> const& cursor)
{
    if (!cursor)
        return store::AfterName{};
    auto read = api::cursor_from<store::AfterName>(*cursor);
    if (!read)
        return Refusal{read.error().code, read.error().sentence, "cursor"};
    return *std::move(read);
}
}
