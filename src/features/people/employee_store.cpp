#include "features/people/employee_store.h"

#include "features/people/names.h"
#include "features/people/rules.h"

#include <algorithm>
#include <array>

namespace regard::people::store
{
namespace
{
#define REGARD_EMPLOYEE                                                                                                \
    "select e.id, e.name, e.email, e.unit, e.level, e.manager, e.zone, e.language, e.vertical, e.version from "        \
    "employee e "

// Every word beginning that may follow this one; '\xF4\x8F\xBF\xBF' is the last character there is.
std::string end_of(std::string_view beginning) { return std::string(beginning) + "\xF4\x8F\xBF\xBF"; }

Employee read_employee(db::Row const& row)
{
    Employee employee;
    employee.id = row.id<EmployeeId>(0);
    employee.name = row.text(1);
    employee.email = row.text(2);
    employee.unit = row.maybe_id<UnitId>(3);
    employee.level = row.text(4);
    employee.manager = row.maybe_id<EmployeeId>(5);
    employee.zone = row.text(6);
    employee.language = row.choice<Language>(7);
    employee.vertical = row.maybe_id<VerticalId>(8);
    employee.version = row.integer(9);
    return employee;
}

void write_words(db::Transaction& tx, Employee const& employee)
{
    tx.execute("delete from employee_word where employee = $1", {employee.id});
    auto rows = tx.bulk("insert into employee_word (word, employee) values ($1, $2)");
    for (std::string const& word : words_of(employee.name + ' ' + employee.email))
        rows.add({word, employee.id});
    rows.finish();
}
}

std::optional<Employee> employee(db::Transaction& tx, EmployeeId id)
{
    return tx.one(REGARD_EMPLOYEE "where e.id = $1", {id}, read_employee);
}

std::optional<EmployeeId> employee_by_email(db::Transaction& tx, std::string_view email)
{
    return tx.one("select id from employee where email_key = $1", {lowered(email)},
                  [](db::Row const& row) { return row.id<EmployeeId>(0); });
}

std::vector<Employee> all_employees(db::Transaction& tx)
{
    return tx.all(REGARD_EMPLOYEE "order by e.id", {}, read_employee);
}

namespace
{
#define REGARD_EMPLOYEES_BELONGING                                                                                     \
    "where (e.name_folded, e.id) > ($1, $2) and ($3 = 0 or e.vertical = $3) "                                          \
    "and ($4 = '' or exists (select 1 from unit u where u.id = e.unit and u.path >= $4 and u.path < $5)) "
#define REGARD_IN_NAME_ORDER "order by e.name_folded, e.id limit $6"
#define REGARD_OTHER_WORD(from, to)                                                                                    \
    "and (" from " = '' or exists (select 1 from employee_word w where w.employee = e.id and w.word >= " from " and "  \
    "w.word < " to ")) "

// One word narrows by its index, the others sift what is left; so the longest goes first, as the rarest.
constexpr char with_words[] = REGARD_EMPLOYEE REGARD_EMPLOYEES_BELONGING
    "and e.id in (select employee from employee_word where word >= $7 and word < $8) " REGARD_OTHER_WORD("$9", "$10")
        REGARD_OTHER_WORD("$11", "$12") REGARD_OTHER_WORD("$13", "$14") REGARD_IN_NAME_ORDER;
constexpr char without_words[] = REGARD_EMPLOYEE REGARD_EMPLOYEES_BELONGING REGARD_IN_NAME_ORDER;
}

std::vector<Employee> employees(db::Transaction& tx, EmployeeFilter const& filter, AfterName const& after, int limit)
{
    std::string const unit_end = end_of_subtree(filter.unit_path);
    std::vector<db::Value> values{after.name, after.id, filter.vertical.value, filter.unit_path, unit_end, limit};
    if (filter.words.empty())
        return tx.all(without_words, values, read_employee);
    std::vector<std::string> words = filter.words;
    std::sort(words.begin(), words.end(), [](auto const& a, auto const& b) { return a.size() > b.size(); });
    words.resize(most_words);
    std::array<std::string, most_words> ends;
    for (std::size_t i = 0; i < most_words; ++i) {
        ends[i] = end_of(words[i]);
        values.insert(values.end(), {words[i], ends[i]});
    }
    return tx.all(with_words, values, read_employee);
}

std::vector<EmployeeId> managers_above(db::Transaction& tx, EmployeeId id)
{
    return tx.all(
        "with recursive above(id, step) as (select manager, 1 from employee where id = $1 "
        "union all select e.manager, a.step + 1 from above a join employee e on e.id = a.id where a.step < $2) "
        "select id from above where id is not null order by step",
        {id, longest_chain}, [](db::Row const& row) { return row.id<EmployeeId>(0); });
}

void insert_employee(db::Transaction& tx, Employee const& employee)
{
    tx.execute("insert into employee (id, name, name_folded, email, email_key, unit, level, manager, zone, language, "
               "vertical, version) "
               "values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1)",
               {employee.id, employee.name, folded(employee.name), employee.email, lowered(employee.email),
                employee.unit, employee.level, employee.manager, employee.zone, employee.language, employee.vertical});
    write_words(tx, employee);
}

namespace
{
Stood read_stood(db::Row const& row) { return {std::string(row.text(0)), row.maybe_id<UnitId>(1)}; }
}

std::optional<Stood> stood(db::Transaction& tx, EmployeeId id, Instant at)
{
    if (auto before = tx.one("select level, unit from employee_before where employee = $1 and until > $2 "
                             "order by until limit 1",
                             {id, at}, read_stood))
        return before;
    return tx.one("select level, unit from employee where id = $1", {id}, read_stood);
}

std::vector<Level> levels(db::Transaction& tx)
{
    return tx.all("select level, count(*) from employee where level <> '' group by level order by level", {},
                  [](db::Row const& row) {
                      return Level{std::string(row.text(0)), row.integer(1)};
                  });
}

void update_employee(db::Transaction& tx, Employee const& employee, Instant now)
{
    tx.execute("insert into employee_before (employee, until, level, unit) select id, $2, level, unit from employee "
               "where id = $1 and (level <> $3 or unit is distinct from $4) on conflict (employee, until) do nothing",
               {employee.id, now, employee.level, employee.unit});
    tx.execute("update employee set name = $2, name_folded = $3, email = $4, email_key = $5, unit = $6, level = $7, "
               "manager = $8, zone = $9, "
               "language = $10, vertical = $11, version = version + 1 where id = $1",
               {employee.id, employee.name, folded(employee.name), employee.email, lowered(employee.email),
                employee.unit, employee.level, employee.manager, employee.zone, employee.language, employee.vertical});
    write_words(tx, employee);
}

void delete_employee(db::Transaction& tx, EmployeeId id, Instant now)
{
    tx.execute("insert into employee_before (employee, until, level, unit) select id, $2, level, unit from employee "
               "where id = $1 on conflict (employee, until) do nothing",
               {id, now});
    tx.execute("update absence set deputy = null where deputy = $1", {id});
    tx.execute("delete from absence where employee = $1", {id});
    tx.execute("delete from employee_leaving where employee = $1", {id});
    tx.execute("delete from employee_word where employee = $1", {id});
    tx.execute("delete from employee where id = $1", {id});
}

Needed needed(db::Transaction& tx, EmployeeId id, Date today)
{
    if (tx.exists("select 1 from unit where lead = $1 limit 1", {id}))
        return Needed::leads_unit;
    if (tx.exists("select 1 from employee where manager = $1 limit 1", {id}))
        return Needed::leads_people;
    if (tx.exists("select 1 from absence where deputy = $1 and to_day >= $2 limit 1", {id, today.days}))
        return Needed::stands_in;
    return Needed::no;
}
}
