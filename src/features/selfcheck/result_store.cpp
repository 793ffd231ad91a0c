#include "features/selfcheck/result_store.h"

#include "features/selfcheck/ballot_store.h"

namespace regard::selfcheck::store
{
namespace
{
std::vector<int> tally(db::Transaction& tx, SelfCheckId id, Group group, Asked const& question)
{
    std::map<std::string, int, std::less<>> counts;
    tx.query("select choice, answers from selfcheck_tally where selfcheck = $1 and asked_group = $2 and question = $3 "
             "and step = $4",
             {id, group, question.form->key, question.step},
             [&](db::Row const& row) { counts.emplace(row.text(0), static_cast<int>(row.integer(1))); });
    std::vector<int> in_order;
    for (std::string const& choice : question.choices)
        in_order.push_back(counts[choice]);
    return in_order;
}

void publish(db::Transaction& tx, SelfCheckId id, Group group, int answers, std::vector<Asked> const& questions)
{
    for (Asked const& question : questions) {
        auto const bands = published(tally(tx, id, group, question), answers);
        auto rows =
            tx.bulk("insert into selfcheck_figure (selfcheck, asked_group, question, step, choice, fewest, most) "
                    "values ($1, $2, $3, $4, $5, $6, $7)");
        for (std::size_t i = 0; i < question.choices.size(); ++i)
            rows.add({id, group, question.form->key, question.step, question.choices[i], (*bands)[i].fewest,
                      (*bands)[i].most});
        rows.finish();
    }
}

void hide(db::Transaction& tx, SelfCheckId id, Group group)
{
    tx.execute("delete from selfcheck_text where selfcheck = $1 and asked_group = $2", {id, group});
    tx.execute("update selfcheck_group set answers = null where selfcheck = $1 and asked_group = $2", {id, group});
}
}

bool close(db::Transaction& tx, Standing const& standing, Instant now)
{
    if (tx.execute("update selfcheck set closed_at = $2 where id = $1 and closed_at is null", {standing.id, now}) == 0)
        return false;
    auto const questions = asked(standing.steps.size(), standing.teams.size());
    for (Standing::AskedGroup const& group : standing.groups) {
        if (group.answers.value_or(0) < fewest_shown) {
            hide(tx, standing.id, group.group);
            continue;
        }
        publish(tx, standing.id, group.group, *group.answers, questions);
        for (Form const& form : forms())
            if (form.kind == QuestionKind::text)
                lay_anew(tx, standing.id, group.group, form.key);
    }
    tx.execute("delete from selfcheck_tally where selfcheck = $1", {standing.id});
    tx.execute("delete from selfcheck_mark where selfcheck = $1", {standing.id});
    tx.execute("update selfcheck_group set link = null where selfcheck = $1", {standing.id});
    return true;
}

std::map<QuestionAt, Sheet> figures(db::Transaction& tx, Standing const& standing)
{
    std::map<QuestionAt, Sheet> sheets;
    auto const questions = asked(standing.steps.size(), standing.teams.size());
    for (Standing::AskedGroup const& group : standing.groups) {
        if (!group.answers)
            continue;
        std::map<std::pair<QuestionAt, std::string>, Band> bands;
        tx.query("select question, step, choice, fewest, most from selfcheck_figure where selfcheck = $1 and "
                 "asked_group = $2",
                 {standing.id, group.group}, [&](db::Row const& row) {
                     bands[{{std::string(row.text(0)), static_cast<int>(row.integer(1))}, std::string(row.text(2))}] = {
                         static_cast<int>(row.integer(3)), static_cast<int>(row.integer(4))};
                 });
        for (Asked const& question : questions) {
            QuestionAt const at{std::string(question.form->key), question.step};
            for (std::string const& choice : question.choices)
                sheets[at][group.group].bands.push_back(bands.at({at, choice}));
            if (!question.choices.empty())
                sheets[at][group.group].answers = *group.answers;
        }
    }
    return sheets;
}

std::vector<GroupTexts> texts(db::Transaction& tx, SelfCheckId id)
{
    std::vector<GroupTexts> found;
    tx.query("select question, asked_group, words from selfcheck_text where selfcheck = $1 order by asked_group, "
             "question, draw",
             {id}, [&](db::Row const& row) {
                 auto const group = row.choice<Group>(1);
                 if (found.empty() || found.back().group != group || found.back().question != row.text(0))
                     found.push_back({std::string(row.text(0)), group, {}});
                 found.back().items.emplace_back(row.text(2));
             });
    return found;
}
}
