#pragma once
// The organisation and who works in it. The front door: routes for app/, and what other features may ask.
#include "base/embedded.h"
#include "features/access/own_gain.h"
#include "features/people/model.h"
#include "features/people/table_reader.h"
#include "ground/api/routes.h"
#include "ground/clock/id_source.h"
#include "ground/events/journal.h"
#include "ground/text/catalogue.h"

#include <functional>
#include <map>
#include <memory>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_people_schema();
}

namespace regard::people
{
constexpr api::Permission read_people{"people.read"};
constexpr api::Permission write_people{"people.write"};

// What an employee gets who has none of their own.
struct Customs
{
    std::string zone = "UTC";
    Language language = Language::en;
};

// What app/ lends this feature from elsewhere. Any thread may call them.
struct Lent
{
    std::function<Customs()> customs = [] { return Customs{}; }; // asked outside every transaction
    TableReader read_table;
    // Whether something above still needs an employee, such as a finding they own. Refuses with a sentence that says what.
    std::function<Result<void>(db::Transaction&, EmployeeId)> may_go = [](db::Transaction&, EmployeeId) {
        return Result<void>();
    };
    access::GainWatch gains = access::no_gain; // by where people stand
};

class People
{
  public:
    // Everything given by reference must outlive it.
    People(db::Database& database, IdSource& ids, Clock const& clock, events::Journal const& journal,
           text::Catalogue const& catalogue, Lent lent);
    ~People();

    void add_routes(api::Routes& routes);

    // A staff list that lies on this machine, for the sample and the command line; as POST /people-imports does it.
    Result<PeopleImport> import(std::string const& path, std::string const& name, api::UserId by,
                                std::string_view language);

    class Inside; // of this feature's own files

  private:
    std::unique_ptr<Inside> inside_;
};

// ---- what others may ask, in their own transaction
std::vector<UnitId> with_all_below(db::Transaction& tx,
                                   UnitId unit); // itself first; nothing where there is no such unit
std::optional<Unit> unit(db::Transaction& tx, UnitId id);
std::string unit_name(db::Transaction& tx, UnitId id);                      // empty where there is no such unit
std::vector<Unit> all_units(db::Transaction& tx);                           // by name
std::vector<Vertical> all_verticals(db::Transaction& tx);                   // by name
std::vector<Product> all_products(db::Transaction& tx);                     // by name
std::vector<Employee> all_employees(db::Transaction& tx);                   // by id
std::vector<Absence> absences_of(db::Transaction& tx, EmployeeId employee); // the earliest first
std::optional<Vertical> vertical(db::Transaction& tx, VerticalId id);
std::optional<Product> product(db::Transaction& tx, ProductId id);
std::optional<Employee> employee(db::Transaction& tx, EmployeeId id);
std::optional<EmployeeId> employee_by_email(db::Transaction& tx, std::string_view email); // capitals don't matter
// Employees in whose name or address each of these words begins one, by name. Words are as words_of (names.h) gives them; through the
// index.
std::vector<Employee> employees_called(db::Transaction& tx, std::vector<std::string> const& words, int limit);
std::map<EmployeeId, std::string> names_of(db::Transaction& tx, std::vector<EmployeeId> const& ids);

// Who answers for this employee on that day: themselves, their deputy while they are away, the deputy's deputy; where nobody is there,
// the first manager above who is. Nobody where there is none of these.
std::optional<EmployeeId> present_for(db::Transaction& tx, EmployeeId employee, Date day);
}
