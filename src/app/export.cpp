#include "app/export.h"

#include <cerrno>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <system_error>

namespace regard::app
{
namespace
{
namespace fs = std::filesystem;

// A row of the staff list, by the headings that its import knows.
struct StaffLine
{
    std::string name, email, unit, parent, level, manager, zone;
    people::Language language = people::Language::en;
    std::string vertical;
};
BOOST_DESCRIBE_STRUCT(StaffLine, (), (name, email, unit, parent, level, manager, zone, language, vertical))

struct AbsenceLine
{
    std::string employee; // address
    Date from, to;
    std::string deputy;
};
BOOST_DESCRIBE_STRUCT(AbsenceLine, (), (employee, from, to, deputy))

void write_file(std::string const& path, std::string const& text)
{
    std::ofstream file(path, std::ios::binary);
    file << text;
    file.close();
    if (!file)
        throw std::system_error(errno, std::generic_category(), path);
}

template <class T>
std::string lines_of(std::vector<T> const& all)
{
    std::string lines;
    for (T const& one : all)
        lines += to_json(one) + '\n';
    return lines;
}

template <class T>
auto by_id(std::vector<T> const& all)
{
    std::map<decltype(T::id), T> found;
    for (T const& one : all)
        found.emplace(one.id, one);
    return found;
}

// A member of the thing with that id; empty where there is none.
template <class Things, class Id>
std::string told(Things const& things, std::optional<Id> const& id, std::string Things::mapped_type::*member)
{
    auto const found = id ? things.find(*id) : things.end();
    return found == things.end() ? std::string() : found->second.*member;
}

class Staff
{
  public:
    explicit Staff(db::Transaction& tx)
        : tx_(tx), employees(people::all_employees(tx)), units_(by_id(people::all_units(tx))),
          verticals_(by_id(people::all_verticals(tx))), by_id_(by_id(employees))
    {}

    std::vector<StaffLine> list() const
    {
        std::vector<StaffLine> lines;
        for (people::Employee const& one : employees) {
            auto const unit = one.unit ? units_.find(*one.unit) : units_.end();
            auto const parent = unit == units_.end() ? std::nullopt : unit->second.parent;
            lines.push_back({one.name, one.email, told(units_, one.unit, &people::Unit::name),
                             told(units_, parent, &people::Unit::name), one.level,
                             told(by_id_, one.manager, &people::Employee::email), one.zone, one.language,
                             told(verticals_, one.vertical, &people::Vertical::name)});
        }
        return lines;
    }

    std::vector<AbsenceLine> absences() const
    {
        std::vector<AbsenceLine> lines;
        for (people::Employee const& one : employees)
            for (people::Absence const& absence : people::absences_of(tx_, one.id))
                lines.push_back(
                    {one.email, absence.from, absence.to, told(by_id_, absence.deputy, &people::Employee::email)});
        return lines;
    }

  private:
    db::Transaction& tx_;

  public:
    std::vector<people::Employee> const employees;

  private:
    std::map<people::UnitId, people::Unit> const units_;
    std::map<people::VerticalId, people::Vertical> const verticals_;
    std::map<people::EmployeeId, people::Employee> const by_id_;
};

std::string how_to_bring_in(Exported const& exported)
{
    std::string text =
        "What this folder holds and how Regard takes it in again. Every file is UTF-8; instants are RFC 3339, UTC.\n\n";
    for (intake::ExportedHistory const& one : exported.histories)
        text += fmt::format("{}, {}: the history “{}”, {} cases with {} events.\n"
                            "  regard import {} --mapping {} --source \"{}\" --names{}\n\n",
                            one.history, one.mapping, one.source, one.cases, one.events, one.history, one.mapping,
                            one.source,
                            one.retention_months ? fmt::format(" --retention-months {}", *one.retention_months) : "");
    text += "(--names: persons stand here as they are to be stored, so they are taken as they stand. Customers are "
            "keys, never names.)\n\n"
            "units.jsonl, verticals.jsonl, products.jsonl: the organisation, by its ids.\n";
    if (exported.employees > 0)
        text += "staff.jsonl: the staff list. Settings, People, Bring a list; or POST /api/v1/people-imports.\n"
                "absences.jsonl: who is away when, and who stands in.\n";
    return text;
}

Exported write_people(db::Transaction& tx, std::string const& folder, intake::Persons persons)
{
    Exported exported;
    auto const units = people::all_units(tx);
    auto const verticals = people::all_verticals(tx);
    auto const products = people::all_products(tx);
    write_file(folder + "/units.jsonl", lines_of(units));
    write_file(folder + "/verticals.jsonl", lines_of(verticals));
    write_file(folder + "/products.jsonl", lines_of(products));
    exported.units = units.size();
    exported.verticals = verticals.size();
    exported.products = products.size();
    if (persons == intake::Persons::by_pseudonym)
        return exported;
    Staff const staff(tx);
    exported.employees = staff.employees.size();
    write_file(folder + "/staff.jsonl", lines_of(staff.list()));
    write_file(folder + "/absences.jsonl", lines_of(staff.absences()));
    return exported;
}
}

Result<Exported> export_all(Program& program, std::string const& folder, intake::Persons persons)
{
    fs::create_directories(folder);
    if (!fs::is_empty(folder))
        return Refusal{"not_empty", fmt::format("There is something in “{}” already. Name a new folder.", folder), ""};
    fs::permissions(folder, fs::perms::owner_all);
    auto exported = program.database->read([&](db::Transaction& tx) { return write_people(tx, folder, persons); });
    exported.histories = intake::export_histories(*program.database, folder, persons);
    write_file(folder + "/README.txt", how_to_bring_in(exported));
    return exported;
}
}
