#pragma once
// Employees and their absences, as the API shows them. Others include model.h.
#include "features/people/unit_model.h"

namespace regard::people
{
// What Regard speaks. Stored by number: new ones come at the end.
enum class Language : std::uint8_t { en, da };
BOOST_DESCRIBE_ENUM(Language, en, da)

struct Employee
{
    EmployeeId id;
    std::string name;
    std::string email; // nobody else has it
    std::optional<UnitId> unit;
    std::string level; // in the organisation's own words; may be empty
    std::optional<EmployeeId> manager;
    std::string zone; // IANA
    Language language = Language::en;
    std::optional<VerticalId> vertical;
    std::int64_t version = 1;

    bool operator==(Employee const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Employee, (), (id, name, email, unit, level, manager, zone, language, vertical, version))

// Zone and language left out are the organisation's.
struct NewEmployee
{
    std::string name, email;
    std::optional<UnitId> unit;
    std::string level;
    std::optional<EmployeeId> manager;
    std::optional<std::string> zone;
    std::optional<Language> language;
    std::optional<VerticalId> vertical;
};
BOOST_DESCRIBE_STRUCT(NewEmployee, (), (name, email, unit, level, manager, zone, language, vertical))
constexpr auto rules_of(form::Of<NewEmployee>)
{
    using namespace form;
    return rules(on(&NewEmployee::name, not_blank, length(1, longest_name)),
                 on(&NewEmployee::email, form::email, length(3, 200)),
                 on(&NewEmployee::level, length(0, 60), may_be_left_out), on(&NewEmployee::zone, length(1, 60)));
}

// What is left out stays; null takes a unit, manager or vertical away.
struct EmployeeChange
{
    std::optional<std::string> name, email;
    std::optional<UnitId> unit;
    std::optional<std::string> level;
    std::optional<EmployeeId> manager;
    std::optional<std::string> zone;
    std::optional<Language> language;
    std::optional<VerticalId> vertical;
};
BOOST_DESCRIBE_STRUCT(EmployeeChange, (), (name, email, unit, level, manager, zone, language, vertical))
constexpr auto rules_of(form::Of<EmployeeChange>)
{
    using namespace form;
    return rules(on(&EmployeeChange::name, not_blank, length(1, longest_name)),
                 on(&EmployeeChange::email, form::email, length(3, 200)), on(&EmployeeChange::level, length(0, 60)),
                 on(&EmployeeChange::zone, length(1, 60)));
}

// Days on which somebody is away, both included.
struct Absence
{
    AbsenceId id;
    Date from, to;
    std::optional<EmployeeId> deputy; // who stands in
};
BOOST_DESCRIBE_STRUCT(Absence, (), (id, from, to, deputy))

struct NewAbsence
{
    Date from, to;
    std::optional<EmployeeId> deputy;
};
BOOST_DESCRIBE_STRUCT(NewAbsence, (), (from, to, deputy))

struct Absences
{
    std::vector<Absence> items; // the earliest first
};
BOOST_DESCRIBE_STRUCT(Absences, (), (items))
}
