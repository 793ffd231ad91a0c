#include "features/selfcheck/ballot_store.h"

#include "features/access/secrets.h"

#include <algorithm>
#include <cstring>

namespace regard::selfcheck::store
{
namespace
{
constexpr int mingled_with = 31;

// A number anyone could have drawn at any time.
std::int64_t draw()
{
    std::string const bytes = access::random_bytes(sizeof(std::uint64_t));
    std::uint64_t number = 0;
    std::memcpy(&number, bytes.data(), sizeof number);
    return static_cast<std::int64_t>(number >> 1);
}

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

void lay_anew(db::Transaction& tx, SelfCheckId id, Group group, std::string_view question)
{
    auto texts =
        tx.all("select draw, words from selfcheck_text where selfcheck = $1 and asked_group = $2 and question = $3",
               {id, group, question}, read_drawn);
    tx.execute("delete from selfcheck_text where selfcheck = $1 and asked_group = $2 and question = $3",
               {id, group, question});
    lay(tx, id, group, question, std::move(texts));
}
}
