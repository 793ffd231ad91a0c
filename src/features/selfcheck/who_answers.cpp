#include "features/selfcheck/who_answers.h"

#include "features/selfcheck/questions.h"
#include "features/selfcheck/result_store.h"

namespace regard::selfcheck
{
namespace
{
constexpr std::string_view question = "who_answers";

AboutShare share(Band const& band, double likely, int answers)
{
    return {likely, static_cast<double>(band.fewest) / answers, static_cast<double>(band.most) / answers};
}

NamedBy named_by(Group group, Published const& published, std::vector<std::string> const& choices)
{
    NamedBy named{group, published.answers, {}, {}, {}};
    auto const likely = likely_shares(published.bands, published.answers);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        AboutShare const one = share(published.bands[i], likely[i], published.answers);
        if (team_of(choices[i]) > 0)
            named.teams.push_back(one);
        else
            (choices[i] == "nobody" ? named.nobody : named.unknown) = one;
    }
    return named;
}
}

std::optional<WhoAnswers> who_answers(db::Transaction& tx)
{
    auto const id =
        tx.one("select id from selfcheck where closed_at is not null order by closed_at desc, id desc limit 1", {},
               [](db::Row const& row) { return row.id<SelfCheckId>(0); });
    if (!id)
        return std::nullopt;
    auto const standing = *store::find(tx, *id);
    WhoAnswers all{standing.name, standing.closes, standing.teams, {}};
    auto const figures = store::figures(tx, standing);
    for (Asked const& one : asked(standing.steps.size(), standing.teams.size())) {
        if (one.form->key != question)
            continue;
        StepAnswers step{standing.steps[static_cast<std::size_t>(one.step - 1)], {}};
        if (auto const found = figures.find({std::string(question), one.step}); found != figures.end())
            for (auto const& [group, published] : found->second)
                step.groups.push_back(named_by(group, published, one.choices));
        all.steps.push_back(std::move(step));
    }
    return all;
}
}
