#include "features/measures/screens/figure.h"

#include "features/measures/statistics/shares.h"

#include <algorithm>
#include <cmath>

namespace regard::measures
{
namespace
{
constexpr double z = 1.959963984540054; // of a 95 % interval

// How a measure is made of a tally.
enum class Made : std::uint8_t { quantile, mean_length, share, mean_count };

struct Recipe
{
    Measure measure;
    FigureUnit unit;
    Made made;
    Length length = Length::duration; // of quantile and mean_length
    double quantile = 0.5;
    Count hits = Count::cases, of = Count::cases; // of share and mean_count
    Count squares = Count::cases;                 // of mean_count
};

constexpr Recipe quantile_of(Measure measure, Length length, double q)
{
    return {.measure = measure, .unit = FigureUnit::hours, .made = Made::quantile, .length = length, .quantile = q};
}
constexpr Recipe share_of(Measure measure, Count hits, Count of)
{
    return {.measure = measure, .unit = FigureUnit::share, .made = Made::share, .hits = hits, .of = of};
}
constexpr Recipe count_of(Measure measure, Count sum, Count squares, Count of)
{
    return {.measure = measure,
            .unit = FigureUnit::count,
            .made = Made::mean_count,
            .hits = sum,
            .of = of,
            .squares = squares};
}

constexpr Recipe recipes[]{
    quantile_of(Measure::turnaround_median, Length::turnaround, 0.5),
    quantile_of(Measure::turnaround_p90, Length::turnaround, 0.9),
    quantile_of(Measure::resolution_median, Length::resolution, 0.5),
    quantile_of(Measure::resolution_p90, Length::resolution, 0.9),
    quantile_of(Measure::duration_median, Length::duration, 0.5),
    quantile_of(Measure::duration_p90, Length::duration, 0.9),
    quantile_of(Measure::working_median, Length::working, 0.5),
    quantile_of(Measure::first_reply_median, Length::first_reply, 0.5),
    quantile_of(Measure::orphan_median, Length::orphan, 0.5),
    {.measure = Measure::waiting_mean, .unit = FigureUnit::hours, .made = Made::mean_length, .length = Length::waiting},
    share_of(Measure::unasked_waits, Count::waits_unasked, Count::waits_judged),
    share_of(Measure::promise_kept, Count::kept, Count::promised),
    share_of(Measure::ftr, Count::right, Count::right_known),
    share_of(Measure::ftr_so_far, Count::so_far, Count::so_far_known),
    share_of(Measure::fcr, Count::first_contact, Count::contact_known),
    share_of(Measure::reopened, Count::reopened, Count::done),
    share_of(Measure::bounced, Count::bounced, Count::with_team),
    count_of(Measure::handoffs, Count::handoffs, Count::handoffs_squared, Count::with_team),
    count_of(Measure::person_handoffs, Count::person_handoffs, Count::person_handoffs_squared, Count::with_person),
};
constexpr std::size_t measure_count = std::size(recipes);

Recipe const& recipe_of(Measure measure)
{
    static_assert(std::ranges::is_sorted(recipes, {}, &Recipe::measure),
                  "a recipe stands where its measure's number says");
    return recipes[static_cast<std::size_t>(measure)];
}

bool is_of_length(Recipe const& recipe) { return recipe.made == Made::quantile || recipe.made == Made::mean_length; }

std::int64_t n_of(Recipe const& recipe, Tally const& tally)
{
    return is_of_length(recipe) ? static_cast<std::int64_t>(tally[recipe.length].count()) : tally[recipe.of];
}

double hours(double micros) { return micros / 3.6e9; }

double value(Recipe const& recipe, Tally const& tally, std::int64_t n)
{
    switch (recipe.made) {
    case Made::quantile:
        return hours(tally[recipe.length].quantile(recipe.quantile));
    case Made::mean_length:
        return hours(tally[recipe.length].mean());
    case Made::share:
    case Made::mean_count:
        break;
    }
    return static_cast<double>(tally[recipe.hits]) / static_cast<double>(n);
}

// The values at the ranks between which the true quantile lies: those of a binomial, by the normal approximation.
Interval of_quantile(Histogram const& lengths, double q)
{
    double const reach = z * std::sqrt(q * (1 - q) / static_cast<double>(lengths.count()));
    return {hours(lengths.quantile(std::max(0.0, q - reach))), hours(lengths.quantile(std::min(1.0, q + reach)))};
}

// A mean of lengths, by the spread its quantiles show: the normal curve's middle half spans 1.349 deviations. Long tails
// make it narrower than it is, so the farther of the 90 % span is taken.
Interval of_mean_length(Histogram const& lengths)
{
    double const half = (lengths.quantile(0.75) - lengths.quantile(0.25)) / 1.349;
    double const most = (lengths.quantile(0.95) - lengths.quantile(0.05)) / 3.290;
    double const reach = z * std::max(half, most) / std::sqrt(static_cast<double>(lengths.count()));
    return {hours(std::max(0.0, lengths.mean() - reach)), hours(lengths.mean() + reach)};
}

Interval of_mean_count(double sum, double squares, double n)
{
    double const mean = sum / n;
    double const variance = std::max(0.0, (squares - sum * mean) / (n - 1));
    double const reach = z * std::sqrt(variance / n);
    return {std::max(0.0, mean - reach), mean + reach};
}

Interval interval(Recipe const& recipe, Tally const& tally, std::int64_t n)
{
    switch (recipe.made) {
    case Made::quantile:
        return of_quantile(tally[recipe.length], recipe.quantile);
    case Made::mean_length:
        return of_mean_length(tally[recipe.length]);
    case Made::share:
        return wilson({static_cast<std::uint64_t>(tally[recipe.hits]), static_cast<std::uint64_t>(n)});
    case Made::mean_count:
        break;
    }
    return of_mean_count(static_cast<double>(tally[recipe.hits]), static_cast<double>(tally[recipe.squares]),
                         static_cast<double>(n));
}

template <std::size_t... i>
constexpr std::array<Measure, sizeof...(i)> listed(std::index_sequence<i...>)
{
    return {recipes[i].measure...};
}
constexpr auto measures = listed(std::make_index_sequence<measure_count>{});

constexpr Measure on_a_scoreboard[]{Measure::resolution_median, Measure::ftr, Measure::handoffs, Measure::bounced,
                                    Measure::reopened};
}

std::span<Measure const> all_measures() { return measures; }

std::string_view key_of(Measure measure) { return form::EnumTable<Measure>::names[static_cast<std::size_t>(measure)]; }

FigureUnit unit_of(Measure measure) { return recipe_of(measure).unit; }

Lengths needed_for(std::span<Measure const> wanted)
{
    Lengths lengths;
    for (Measure const measure : wanted)
        if (is_of_length(recipe_of(measure)))
            lengths.add(recipe_of(measure).length);
    return lengths;
}

Figure figure(Measure measure, Tally const& tally, Counted how)
{
    Recipe const& recipe = recipe_of(measure);
    Figure found;
    found.unit = recipe.unit;
    found.n = n_of(recipe, tally);
    found.exact = recipe.made != Made::quantile && how == Counted::all;
    if (found.n < least_cases) {
        found.state =
            found.n == 0 && tally[Count::cases] >= least_cases ? FigureState::not_known : FigureState::too_few;
        return found;
    }
    Interval const lies_in = interval(recipe, tally, found.n);
    found.state = FigureState::known;
    found.value = value(recipe, tally, found.n);
    found.low = lies_in.low;
    found.high = lies_in.high;
    return found;
}

std::optional<double> value_of(Measure measure, Tally const& tally)
{
    Recipe const& recipe = recipe_of(measure);
    std::int64_t const n = n_of(recipe, tally);
    return n == 0 ? std::nullopt : std::optional(value(recipe, tally, n));
}

Result<std::vector<Measure>> measures_from(std::string_view list)
{
    if (list.empty())
        return std::vector<Measure>(std::begin(on_a_scoreboard), std::end(on_a_scoreboard));
    std::vector<Measure> found;
    while (!list.empty()) {
        auto const comma = std::min(list.find(','), list.size());
        auto const name = list.substr(0, comma);
        auto const known = std::ranges::find(measures, name, key_of);
        if (known == measures.end())
            return Refusal{"unknown_measure", "There is no such measure. GET /measures/definitions lists them.",
                           "measure"};
        if (std::ranges::find(found, *known) == found.end())
            found.push_back(*known);
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return found;
}
}
