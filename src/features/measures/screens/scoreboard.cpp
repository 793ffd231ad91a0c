#include "features/measures/outcomes/source_store.h"
#include "features/measures/persons.h"
#include "features/measures/screens/names.h"
#include "features/measures/screens/screens.h"

#include <algorithm>

namespace regard::measures::screens
{
namespace
{
constexpr std::int64_t together = small_teams_together;

FiguresByMeasure figures(std::vector<Measure> const& measures, Tally const& tally, Counted how)
{
    FiguresByMeasure found;
    for (Measure const measure : measures)
        found.emplace(key_of(measure), figure(measure, tally, how));
    return found;
}

// Small teams are put together, or left out where even together they are few.
void hide_small_teams(std::map<std::int64_t, Tally>& words, SmallTeams const& small)
{
    Tally sum;
    std::set<cases::Name> teams;
    for (auto word = words.begin(); word != words.end();) {
        auto const team = static_cast<cases::Name>(word->first);
        if (!small.has(team)) {
            ++word;
            continue;
        }
        sum.add(word->second);
        teams.insert(team);
        word = words.erase(word);
    }
    if (small.may_stand_together(teams))
        words.emplace(together, std::move(sum));
}

class Board
{
  public:
    Board(db::Transaction& tx, Dimension dimension, std::vector<Measure> const& measures,
          std::string const& small_teams)
        : tx_(tx), facet_(static_cast<Facet>(dimension)), measures_(measures), small_teams_(small_teams),
          lengths_(needed_for(measures))
    {
        board_.as_of = store::as_of(tx);
        board_.dimension = dimension;
        board_.measures = measures;
    }

    Scoreboard make(Selection const& selection, std::optional<Selection> const& beside)
    {
        TalliedBy now = tallied_by(tx_, facet_, selection, lengths_);
        auto const total = cells_tell(selection) ? tallied(tx_, selection, lengths_) : now.together();
        see_persons(now);
        std::optional<TalliedBy> before;
        if (beside) {
            before = tallied_by(tx_, facet_, *beside, lengths_);
            see_persons(*before);
        }
        board_.overall = figures(measures_, total.tally, total.sampling.how);
        board_.estimated = now.sampling.how == Counted::sample;
        if (now.words.size() > 1 ||
            !now.words.contains(0)) // a column in which nothing is ever given tells nothing apart
            add_rows(selection, now, before);
        return std::move(board_);
    }

  private:
    void see_persons(TalliedBy& by) const
    {
        if (facet_ == Facet::unit)
            hide_small_teams(by.words, SmallTeams(store::small_teams(tx_)));
    }

    void add_rows(Selection const& selection, TalliedBy const& now, std::optional<TalliedBy> const& before)
    {
        std::vector<std::int64_t> words;
        for (auto const& [word, tally] : now.words)
            if (word != 0 && word != together)
                words.push_back(word);
        auto const named = names(tx_, facet_, words);
        for (auto const& [word, tally] : now.words) {
            ScoreRow row;
            row.id = {word};
            row.name = name_of(word, named);
            row.cases = tally[Count::cases] * now.sampling.times;
            row.figures = figures(measures_, tally, now.sampling.how);
            if (before)
                row.compare = figures(measures_, of(*before, word), before->sampling.how);
            row.cases_query = cases_query(selection.also({facet_, word})).text();
            board_.rows.push_back(std::move(row));
        }
        std::stable_sort(board_.rows.begin(), board_.rows.end(),
                         [](ScoreRow const& a, ScoreRow const& b) { return a.cases > b.cases; });
    }

    std::string name_of(std::int64_t word, std::map<cases::Name, std::string> const& named) const
    {
        if (word == together)
            return small_teams_;
        return word == 0 ? "" : named.at(static_cast<cases::Name>(word));
    }

    static Tally of(TalliedBy const& by, std::int64_t word)
    {
        auto const found = by.words.find(word);
        return found == by.words.end() ? Tally{} : found->second;
    }

    db::Transaction& tx_;
    Facet facet_;
    std::vector<Measure> const& measures_;
    std::string const& small_teams_;
    Lengths lengths_;
    Scoreboard board_;
};
}

Result<Scoreboard> scoreboard(db::Transaction& tx, Dimension dimension, Filter const& filter,
                              std::vector<Measure> const& measures, std::string const& small_teams)
{
    auto const selection = selection_of(tx, filter, For::figures);
    if (!selection)
        return selection.error();
    return Board(tx, dimension, measures, small_teams).make(*selection, compared(filter, *selection));
}
}
