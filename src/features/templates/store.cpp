#include "features/templates/store.h"

#include "features/people/names.h"

#include <climits>

namespace regard::templates::store
{
namespace
{
#define REGARD_TEMPLATE                                                                                                \
    "select t.id, v.name, t.language, v.purpose, v.suits, v.text, v.asks, v.number, v.made, t.retired, t.version "     \
    "from answer_template t join answer_template_version v on v.template = t.id and v.number = t.number "

template <class T>
T from_stored(std::string_view json)
{
    return from_json<T>(json).value(); // what we wrote we can read; anything else is a bug
}

Template read_template(db::Row const& row)
{
    return {row.id<TemplateId>(0),
            std::string(row.text(1)),
            std::string(row.text(2)),
            row.choice<Purpose>(3),
            from_stored<Suits>(row.text(4)),
            std::string(row.text(5)),
            row.flag(6),
            static_cast<int>(row.integer(7)),
            row.instant(8),
            row.maybe_instant(9),
            row.integer(10)};
}

TemplateVersion read_version(db::Row const& row)
{
    return {static_cast<int>(row.integer(0)),
            row.instant(1),
            std::string(row.text(2)),
            row.choice<Purpose>(3),
            from_stored<Suits>(row.text(4)),
            std::string(row.text(5)),
            row.flag(6)};
}

void insert_version(db::Transaction& tx, TemplateId id, int number, NewTemplate const& form, Author const& by)
{
    tx.execute(
        "insert into answer_template_version (template, number, name, purpose, suits, text, asks, made, by_user) "
        "values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        {id, number, people::tidied(form.name), form.purpose, to_json(form.suits), form.text, form.asks, by.at,
         by.user});
}
}

std::vector<Template> templates(db::Transaction& tx, TemplateQuery const& query, AfterName const& after, int limit)
{
    return tx.all(REGARD_TEMPLATE "where (t.name_folded, t.id) > ($1, $2) and ($3 = '' or t.language = $3) "
                                  "and ($4 = 1 or t.retired is null) order by t.name_folded, t.id limit $5",
                  {after.name, after.id, query.language.value_or(""), query.retired ? 1 : 0, limit}, read_template);
}

std::vector<Template> in_use(db::Transaction& tx, int limit) { return templates(tx, {}, {}, limit); }

std::optional<Template> one_template(db::Transaction& tx, TemplateId id)
{
    return tx.one(REGARD_TEMPLATE "where t.id = $1", {id}, read_template);
}

bool is_name_taken(db::Transaction& tx, NewTemplate const& form, TemplateId own)
{
    return tx.integer("select count(*) from answer_template where language = $1 and name_key = $2 and retired is null "
                      "and id <> $3",
                      {form.language, people::lowered(people::tidied(form.name)), own.value})
               .value_or(0) > 0;
}

bool has_starter(db::Transaction& tx, std::string_view starter, std::string_view language)
{
    return tx.integer("select count(*) from answer_template where starter = $1 and language = $2", {starter, language})
               .value_or(0) > 0;
}

void insert(db::Transaction& tx, TemplateId id, NewTemplate const& form, std::string_view starter, Author const& by)
{
    std::string const name = people::tidied(form.name);
    tx.execute("insert into answer_template (id, name, name_key, name_folded, language, number, starter, version) "
               "values ($1, $2, $3, $4, $5, 1, $6, 1)",
               {id, name, people::lowered(name), people::folded(name), form.language,
                starter.empty() ? std::nullopt : std::optional<std::string_view>(starter)});
    insert_version(tx, id, 1, form, by);
}

void change(db::Transaction& tx, Template const& current, NewTemplate const& form, Author const& by)
{
    std::string const name = people::tidied(form.name);
    tx.execute("update answer_template set name = $2, name_key = $3, name_folded = $4, language = $5, number = $6, "
               "version = version + 1 where id = $1",
               {current.id, name, people::lowered(name), people::folded(name), form.language, current.number + 1});
    insert_version(tx, current.id, current.number + 1, form, by);
}

void retire(db::Transaction& tx, TemplateId id, Instant at)
{
    tx.execute("update answer_template set retired = $2, version = version + 1 where id = $1 and retired is null",
               {id, at});
}

std::vector<TemplateVersion> versions(db::Transaction& tx, TemplateId id, int before, int limit)
{
    return tx.all("select number, made, name, purpose, suits, text, asks from answer_template_version "
                  "where template = $1 and number < $2 order by number desc limit $3",
                  {id, before, limit}, read_version);
}
}
