// Routes of the measures. See the API's own description, /api/v1/openapi.json.
#include "features/measures/screens/screens.h"

#include "ground/api/page.h"

#include <algorithm>

namespace regard::measures
{
namespace
{
constexpr int page_size = 50;

struct ScoreboardQuery : Filter
{
    std::optional<std::string> measure; // `duration_median,ftr`
    std::optional<std::string> sort, cursor;
    int limit = page_size;
};
BOOST_DESCRIBE_STRUCT(ScoreboardQuery, (Filter), (measure, sort, cursor, limit))
constexpr auto rules_of(form::Of<ScoreboardQuery>)
{
    using namespace form;
    return rules(on(&ScoreboardQuery::limit, range(1, 200), may_be_left_out));
}

enum class By : std::uint8_t { week, month };
BOOST_DESCRIBE_ENUM(By, week, month)

struct ChartQuery : Filter
{
    std::optional<By> by;
};
BOOST_DESCRIBE_STRUCT(ChartQuery, (Filter), (by))

struct CasesQueried : Filter
{
    std::optional<std::string> bounced, waited, finding, sort, cursor;
    std::optional<bool> reopened;
    int limit = page_size;
};
BOOST_DESCRIBE_STRUCT(CasesQueried, (Filter), (bounced, waited, finding, sort, cursor, reopened, limit))
constexpr auto rules_of(form::Of<CasesQueried>)
{
    using namespace form;
    return rules(on(&CasesQueried::limit, range(1, 200), may_be_left_out));
}

struct LanguageQuery
{
    std::optional<std::string> language;
};
BOOST_DESCRIBE_STRUCT(LanguageQuery, (), (language))

// How many rows of a board stand before a page.
struct AfterRows
{
    std::size_t rows = 0;
};
BOOST_DESCRIBE_STRUCT(AfterRows, (), (rows))

// The key of the last case of a page.
struct AfterCase
{
    std::int64_t key = 0;
    cases::CaseId id;
};
BOOST_DESCRIBE_STRUCT(AfterCase, (), (key, id))
}

class Measures::Endpoints
{
  public:
    explicit Endpoints(Measures& measures) : measures_(measures) {}

    Result<Overview> overview(api::Reading& r, Filter const& filter) const
    {
        auto shown = screens::overview(r.tx, filter);
        if (shown && measures_.elsewhere_.first_finding)
            shown->first_finding = measures_.elsewhere_.first_finding(r);
        return shown;
    }

    Result<Scoreboard> scoreboard(api::Reading& r, Dimension dimension, ScoreboardQuery const& query) const
    {
        auto const wish = wish_of(query);
        if (!wish)
            return wish.error();
        auto board = screens::scoreboard(r.tx, dimension, query, *wish, say(r.language, "small_teams"));
        if (!board)
            return board.error();
        std::size_t const shown = wish->skip + board->rows.size();
        if (!board->rows.empty() && std::cmp_less(shown, board->rows_total))
            board->next = api::cursor_of(AfterRows{shown});
        return board;
    }

    Result<DimensionValues> values(api::Reading& r, Dimension dimension) const
    {
        return screens::dimension_values(r.tx, dimension, say(r.language, "small_teams"));
    }

    Result<Chart> chart(api::Reading& r, Measure measure, ChartQuery const& query) const
    {
        auto const by = query.by == By::month ? screens::ChartBy::month : screens::ChartBy::week;
        return screens::chart(r.tx, measure, query, by);
    }

    Result<CasePage> cases(api::Reading& r, CasesQueried const& query) const
    {
        auto const wish = wish_of(r, query);
        if (!wish)
            return wish.error();
        auto page = screens::list(r.tx, query, *wish);
        if (!page)
            return page.error();
        hide(r, page->rows);
        CasePage shown{std::move(page->rows), {}, page->total, TotalIs::exact};
        if (page->next)
            shown.next = api::cursor_of(AfterCase{page->next->key, page->next->id});
        return shown;
    }

    Result<CaseShown> one_case(api::Reading& r, cases::CaseId id) const
    {
        auto shown = screens::one_case(r.tx, id, measures_.elsewhere_, words_, r.now);
        if (!shown || (!shown->historical && is_hidden(r, id)))
            return Refusal{"not_found", "There is no such case.", ""};
        return std::move(*shown);
    }

    Result<std::vector<Definition>> definitions(std::string_view language) const
    {
        std::vector<Definition> all;
        for (Measure const measure : all_measures()) {
            std::string const key(key_of(measure));
            all.push_back({measure, say(language, key + ".name"), say(language, key + ".short"),
                           say(language, key + ".definition"), unit_of(measure)});
        }
        return all;
    }

  private:
    bool is_hidden(api::Reading& r, cases::CaseId id) const
    {
        return measures_.elsewhere_.hidden && !measures_.elsewhere_.hidden(r, {&id, 1}).empty();
    }

    // Figures count every case; who may not see one is not shown it.
    void hide(api::Reading& r, std::vector<CaseRow>& rows) const
    {
        if (!measures_.elsewhere_.hidden)
            return;
        std::vector<cases::CaseId> ids;
        for (CaseRow const& row : rows)
            ids.push_back(row.id);
        auto const hidden = measures_.elsewhere_.hidden(r, ids);
        std::erase_if(
            rows, [&](CaseRow const& row) { return std::find(hidden.begin(), hidden.end(), row.id) != hidden.end(); });
    }

    std::string say(std::string_view language, std::string const& key) const
    {
        return measures_.catalogue_.say(language, "measures." + key);
    }

    static Result<screens::BoardWish> wish_of(ScoreboardQuery const& query)
    {
        auto measures = measures_from(query.measure.value_or(""));
        if (!measures)
            return measures.error();
        auto const order = board_order_from(query.sort.value_or("-cases"));
        if (!order)
            return order.error();
        screens::BoardWish wish{std::move(*measures), *order, 0, static_cast<std::size_t>(query.limit)};
        if (query.cursor) {
            auto const after = api::cursor_from<AfterRows>(*query.cursor);
            if (!after)
                return after.error();
            wish.skip = after->rows;
        }
        return wish;
    }

    Result<screens::ListWish> wish_of(api::Reading& r, CasesQueried const& query) const
    {
        screens::ListWish wish{query.bounced, query.waited, query.reopened.value_or(false), {}, {}, {}, 0};
        wish.limit = static_cast<std::size_t>(query.limit);
        auto const order = order_from(query.sort.value_or("-opened"));
        if (!order)
            return order.error();
        wish.order = *order;
        if (query.cursor) {
            auto const after = api::cursor_from<AfterCase>(*query.cursor);
            if (!after)
                return after.error();
            wish.after = After{after->key, after->id};
        }
        if (query.finding) {
            auto const& known = measures_.elsewhere_.cases_of_finding;
            wish.among = known ? known(r, *query.finding) : std::nullopt;
            if (!wish.among)
                return Refusal{"not_found", "There is no such finding.", "finding"};
        }
        return wish;
    }

    Measures& measures_;
    mutable cases::KnownWords words_;
};

void Measures::add_routes(api::Routes& routes)
{
    using api::Reading;
    auto const here = std::make_shared<Endpoints const>(*this);
    routes
        .get("/overview", "Where we stand, by the four principles",
             [here](Reading& r, Filter const& filter) { return here->overview(r, filter); })
        .allow(read_measures);
    routes
        .get("/scoreboards/{dimension}", "Units, touchpoints or products side by side",
             [here](Reading& r, Dimension dimension, ScoreboardQuery const& query) {
                 return here->scoreboard(r, dimension, query);
             })
        .allow(read_measures);
    routes
        .get("/dimensions/{dimension}", "What stands in a column, to choose from",
             [here](Reading& r, Dimension dimension) { return here->values(r, dimension); })
        .allow(read_measures);
    routes
        .get("/charts/{measure}", "A measure by week or month, with what is a real change",
             [here](Reading& r, Measure measure, ChartQuery const& query) { return here->chart(r, measure, query); })
        .allow(read_measures);
    routes
        .get("/bounces", "Pairs of teams that send cases back to one another",
             [](Reading& r, Filter const& filter) { return screens::bounces(r.tx, filter); })
        .allow(read_measures);
    routes
        .get("/waits", "The statuses in which cases wait",
             [](Reading& r, Filter const& filter) { return screens::waits(r.tx, filter); })
        .allow(read_measures);
    routes
        .get("/cases", "The cases behind a figure, or all",
             [here](Reading& r, CasesQueried const& query) { return here->cases(r, query); })
        .allow(read_cases);
    routes
        .get("/cases/{id}", "One case: what happened, and what the measures make of it",
             [here](Reading& r, cases::CaseId id) { return here->one_case(r, id); })
        .allow(read_cases)
        .quick();
    routes
        .get("/measures/definitions", "What every measure means",
             [here](api::Asking& asking, LanguageQuery const& query) {
                 return here->definitions(query.language.value_or(std::string(asking.language)));
             })
        .allow(api::anyone_signed_in);
}
}
