#include "features/selfcheck/store.h"

#include "features/access/secrets.h"

#include <algorithm>
#include <cstring>

namespace regard::selfcheck::store
{
namespace
{
constexpr int mingled_with = 31;

std::vector<std::string> names(db::Transaction& tx, std::string_view sql, SelfCheckId id)
{
    return tx.all(sql, {id}, [](db::Row const& row) { return std::string(row.text(0)); });
}

void insert_names(db::Transaction& tx, std::string_view sql, SelfCheckId id, std::vector<std::string> const& names)
{
    auto rows = tx.bulk(sql);
    for (std::size_t i = 0; i < names.size(); ++i)
        rows.add({id, i + 1, names[i]});
    rows.finish();
}

void insert_empty_tally(db::Transaction& tx, SelfCheckId id, Plan const& plan)
{
    auto const questions = asked(plan.wish.steps.size(), plan.wish.teams.size());
    auto rows = tx.bulk("insert into selfcheck_tally (selfcheck, asked_group, question, step, choice, answers) values "
                        "($1, $2, $3, $4, $5, 0)");
    for (auto const& [group, expected] : plan.groups)
        for (Asked const& question : questions)
            for (std::string const& choice : question.choices)
                rows.add({id, group, question.form->key, question.step, choice});
    rows.finish();
}

// A number anyone could have drawn at any time.
std::int64_t draw()
{
    std::string const bytes = access::random_bytes(sizeof(std::uint64_t));
    std::uint64_t number = 0;
    std::memcpy(&number, bytes.data(), sizeof number);
    return static_cast<std::int64_t>(number >> 1);
}

Standing read_standing(db::Row const& row)
{
    return {row.id<SelfCheckId>(0),
            std::string(row.text(1)),
            row.text(2) == "da" ? Language::da : Language::en,
            Date{static_cast<std::int32_t>(row.integer(3))},
            row.instant(4),
            row.is_null(5) ? State::open : State::closed,
            {},
            {},
            {}};
}

std::vector<Standing::AskedGroup> groups_of(db::Transaction& tx, SelfCheckId id)
{
    return tx.all(
        "select asked_group, expected, answers, link from selfcheck_group where selfcheck = $1 order by asked_group",
        {id}, [](db::Row const& row) {
            Standing::AskedGroup group{row.choice<Group>(0), static_cast<int>(row.integer(1)), std::nullopt,
                                       std::string(row.text_or_empty(3))};
            if (auto const answers = row.maybe_integer(2))
                group.answers = static_cast<int>(*answers);
            return group;
        });
}
}

void insert(db::Transaction& tx, SelfCheckId id, Plan const& plan, std::vector<Link> const& links, api::UserId by,
            Instant now)
{
    tx.execute("insert into selfcheck (id, name, language, closes_on, closes_at, by_user, made_at) values ($1, $2, $3, "
               "$4, $5, $6, $7)",
               {id, plan.wish.name, plan.wish.language == Language::da ? "da" : "en", plan.wish.closes.days,
                plan.closes_at, by.value, now});
    insert_names(tx, "insert into selfcheck_step (selfcheck, number, name) values ($1, $2, $3)", id, plan.wish.steps);
    insert_names(tx, "insert into selfcheck_team (selfcheck, number, name) values ($1, $2, $3)", id, plan.wish.teams);
    for (std::size_t i = 0; i < links.size(); ++i) {
        std::string const hash = access::hash_of(links[i].secret);
        tx.execute("insert into selfcheck_group (selfcheck, asked_group, expected, answers, link_hash, link) values "
                   "($1, $2, $3, 0, $4, $5)",
                   {id, links[i].group, plan.groups[i].second, access::as_bytes(hash), links[i].secret});
    }
    insert_empty_tally(tx, id, plan);
}

std::optional<Standing> find(db::Transaction& tx, SelfCheckId id)
{
    auto standing = tx.one("select id, name, language, closes_on, closes_at, closed_at from selfcheck where id = $1",
                           {id}, read_standing);
    if (!standing)
        return std::nullopt;
    standing->steps = names(tx, "select name from selfcheck_step where selfcheck = $1 order by number", id);
    standing->teams = names(tx, "select name from selfcheck_team where selfcheck = $1 order by number", id);
    standing->groups = groups_of(tx, id);
    return standing;
}

bool any(db::Transaction& tx) { return tx.exists("select 1 from selfcheck limit 1"); }

std::optional<ByLink> by_link(db::Transaction& tx, std::string const& secret)
{
    std::string const hash = access::hash_of(secret);
    return tx.one("select selfcheck, asked_group from selfcheck_group where link_hash = $1", {access::as_bytes(hash)},
                  [](db::Row const& row) {
                      return ByLink{row.id<SelfCheckId>(0), row.choice<Group>(1)};
                  });
}

std::vector<Listed> newest(db::Transaction& tx, std::optional<Key> after, int limit)
{
    auto const read = [](db::Row const& row) {
        Standing const one = read_standing(row);
        return Listed{{one.id, one.name, {}, one.state, one.closes}, row.instant(6)};
    };
    auto lines = after ? tx.all("select id, name, language, closes_on, closes_at, closed_at, made_at from selfcheck "
                                "where (made_at, id) < ($1, $2) order by made_at desc, id desc limit $3",
                                {after->made, after->id, limit}, read)
                       : tx.all("select id, name, language, closes_on, closes_at, closed_at, made_at from selfcheck "
                                "order by made_at desc, id desc limit $1",
                                {limit}, read);
    for (Listed& listed : lines)
        listed.line.steps =
            names(tx, "select name from selfcheck_step where selfcheck = $1 order by number", listed.line.id);
    return lines;
}

namespace
{
std::string read_bytes(db::Row const& row)
{
    auto const bytes = row.bytes(0);
    return {reinterpret_cast<char const*>(bytes.data()), bytes.size()};
}

// Marks beside `hash` in the order of hashes, which is that of nothing.
std::vector<std::string> beside(db::Transaction& tx, SelfCheckId id, std::string const& hash)
{
    auto marks = tx.all("select mark from selfcheck_mark where selfcheck = $1 and mark > $2 order by mark limit $3",
                        {id, access::as_bytes(hash), mingled_with}, read_bytes);
    int const missing = mingled_with - static_cast<int>(marks.size());
    for (std::string& one :
         tx.all("select mark from selfcheck_mark where selfcheck = $1 and mark < $2 order by mark limit $3",
                {id, access::as_bytes(hash), missing}, read_bytes))
        marks.push_back(std::move(one));
    return marks;
}
}

bool mark(db::Transaction& tx, SelfCheckId id, std::string const& hash)
{
    if (tx.exists("select 1 from selfcheck_mark where selfcheck = $1 and mark = $2", {id, access::as_bytes(hash)}))
        return false;
    // Some others are written anew with it, so that it is not the youngest row.
    auto marks = beside(tx, id, hash);
    auto gone = tx.bulk("delete from selfcheck_mark where selfcheck = $1 and mark = $2");
    for (std::string const& other : marks)
        gone.add({id, access::as_bytes(other)});
    gone.finish();
    marks.push_back(hash);
    std::sort(marks.begin(), marks.end());
    auto rows = tx.bulk("insert into selfcheck_mark (selfcheck, mark) values ($1, $2) on conflict do nothing");
    for (std::string const& one : marks)
        rows.add({id, access::as_bytes(one)});
    rows.finish();
    return true;
}

void count(db::Transaction& tx, SelfCheckId id, Group group, std::vector<Asked> const& questions, Ballot const& ballot)
{
    auto const chosen = [&](Asked const& question, std::string const& choice) {
        return std::any_of(ballot.choices.begin(), ballot.choices.end(), [&](Ballot::Choice const& one) {
            return one.question == question.form->key && one.step == question.step && one.choice == choice;
        });
    };
    auto rows = tx.bulk("update selfcheck_tally set answers = answers + $6 "
                        "where selfcheck = $1 and asked_group = $2 and question = $3 and step = $4 and choice = $5");
    for (Asked const& question : questions)
        for (std::string const& choice : question.choices)
            rows.add({id, group, question.form->key, question.step, choice, chosen(question, choice) ? 1 : 0});
    rows.finish();
    tx.execute("update selfcheck_group set answers = answers + 1 where selfcheck = $1 and asked_group = $2",
               {id, group});
}

namespace
{
struct Drawn
{
    std::int64_t number;
    std::string words;
};

Drawn read_drawn(db::Row const& row) { return {row.integer(0), std::string(row.text(1))}; }

// Writes texts in the order of numbers newly drawn for them.
void lay(db::Transaction& tx, SelfCheckId id, Group group, std::string_view question, std::vector<Drawn> texts)
{
    for (Drawn& one : texts)
        one.number = draw();
    std::sort(texts.begin(), texts.end(), [](Drawn const& a, Drawn const& b) { return a.number < b.number; });
    auto rows = tx.bulk(
        "insert into selfcheck_text (selfcheck, asked_group, question, draw, words) values ($1, $2, $3, $4, $5)");
    for (Drawn const& one : texts)
        rows.add({id, group, question, one.number, one.words});
    rows.finish();
}
}

void add_text(db::Transaction& tx, SelfCheckId id, Group group, Ballot::Text const& text)
{
    constexpr char from[] = "select draw, words from selfcheck_text where selfcheck = $1 and asked_group = $2 and "
                            "question = $3 and draw >= $4 "
                            "order by draw limit $5";
    constexpr char below[] = "select draw, words from selfcheck_text where selfcheck = $1 and asked_group = $2 and "
                             "question = $3 and draw < $4 "
                             "order by draw limit $5";
    std::int64_t const somewhere = draw();
    auto others = tx.all(from, {id, group, text.question, somewhere, mingled_with}, read_drawn);
    for (Drawn& one : tx.all(
             below, {id, group, text.question, somewhere, mingled_with - static_cast<int>(others.size())}, read_drawn))
        others.push_back(std::move(one));
    auto gone =
        tx.bulk("delete from selfcheck_text where selfcheck = $1 and asked_group = $2 and question = $3 and draw = $4");
    for (Drawn const& one : others)
        gone.add({id, group, text.question, one.number});
    gone.finish();
    others.push_back({0, text.words});
    lay(tx, id, group, text.question, std::move(others));
}

std::vector<SelfCheckId> due(db::Transaction& tx, Instant now)
{
    return tx.all("select id from selfcheck where closed_at is null and closes_at <= $1 order by closes_at limit 100",
                  {now}, [](db::Row const& row) { return row.id<SelfCheckId>(0); });
}

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

// All texts of a group once more in an order drawn at random: whoever saw some of them come in sees nothing of it here.
void lay_anew(db::Transaction& tx, SelfCheckId id, Group group, std::string_view question)
{
    auto texts =
        tx.all("select draw, words from selfcheck_text where selfcheck = $1 and asked_group = $2 and question = $3",
               {id, group, question}, read_drawn);
    tx.execute("delete from selfcheck_text where selfcheck = $1 and asked_group = $2 and question = $3",
               {id, group, question});
    lay(tx, id, group, question, std::move(texts));
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
