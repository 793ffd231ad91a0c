#include "features/measures/outcomes/outcome_store.h"
#include "features/measures/outcomes/source_store.h"
#include "features/measures/screens/names.h"
#include "features/measures/screens/screens.h"

#include <set>

namespace regard::measures::screens
{
namespace
{
constexpr std::int64_t nobody = INT64_MAX - 1; // a word that no case has

// Adds what the wish narrows to beside the filter. A name nobody knows narrows to nothing.
void narrow(db::Transaction& tx, Selection& selection, ListWish const& wish)
{
    if (wish.bounced)
        selection.to.push_back(bounced_between(tx, *wish.bounced).value_or(Narrowed{Facet::bounce, nobody}));
    if (wish.waited)
        selection.to.push_back(waited_in(tx, *wish.waited).value_or(Narrowed{Facet::wait, nobody}));
    if (wish.reopened)
        selection.to.push_back({Facet::reopened, 1});
}

// The names on a page, each looked up once.
class PageNames
{
  public:
    PageNames(db::Transaction& tx, std::span<Outcome const> cases)
    {
        for (std::size_t f = 0; f < named_facets; ++f) {
            std::set<std::int64_t> words;
            for (Outcome const& one : cases)
                words.insert(one.words[f]);
            names_[f] = names(tx, static_cast<Facet>(f), std::vector<std::int64_t>(words.begin(), words.end()));
        }
    }

    std::optional<std::string> of(Outcome const& one, Facet facet) const
    {
        auto const& names = names_[static_cast<std::size_t>(facet)];
        auto const found = names.find(one.word(facet));
        return found == names.end() ? std::nullopt : std::optional(found->second);
    }

  private:
    std::array<std::map<cases::Name, std::string>, named_facets> names_;
};

std::optional<double> hours(std::optional<Span> const& span)
{
    return span ? std::optional(span->in_hours()) : std::nullopt;
}

CaseRow row_of(Outcome const& one, std::string reference, PageNames const& names, Instant known_until)
{
    CaseRow row;
    row.id = one.id;
    row.reference = std::move(reference);
    row.opened = one.opened;
    row.ended = one.ended();
    row.duration_hours = hours(one.duration);
    row.open_hours = hours(open_for(one, known_until));
    row.touchpoint = names.of(one, Facet::touchpoint);
    row.product = names.of(one, Facet::product);
    row.channel = names.of(one, Facet::channel);
    row.kind = names.of(one, Facet::kind);
    row.team = names.of(one, Facet::unit);
    row.status = names.of(one, Facet::status);
    row.handoffs = one.handoffs;
    row.bounces = one.bounces;
    row.reopened = one.reopened == Answer::yes;
    return row;
}

// A sheet may be a moment older than the cases: one that is gone meanwhile is left out.
std::vector<CaseRow> rows_of(db::Transaction& tx, std::span<Outcome const> cases)
{
    std::vector<cases::CaseId> ids;
    for (Outcome const& one : cases)
        ids.push_back(one.id);
    std::map<cases::CaseId, std::string> references;
    for (cases::Filed& filed : cases::filed(tx, ids))
        references.emplace(filed.id, std::move(filed.reference));
    PageNames const names(tx, cases);
    Horizons const known = store::horizons(tx);
    std::vector<CaseRow> rows;
    for (Outcome const& one : cases)
        if (auto const found = references.find(one.id); found != references.end())
            rows.push_back(row_of(one, found->second, names, known[one.source]));
    return rows;
}
}

Result<ListPage> list(db::Transaction& tx, Filter const& filter, ListWish const& wish)
{
    auto selection = selection_of(tx, filter, For::lists);
    if (!selection)
        return selection.error();
    ListPage page;
    Listed listed;
    if (wish.among) {
        auto among = list_among(tx, *wish.among, wish.order, wish.after, wish.limit);
        page.total = among.total;
        listed = std::move(among);
    } else {
        narrow(tx, *selection, wish);
        auto const days = standing(tx, *selection);
        page.total = how_many(days);
        listed = measures::list(tx, days, wish.order, wish.after, wish.limit);
    }
    page.rows = rows_of(tx, listed.cases);
    page.next = listed.next;
    return page;
}
}
