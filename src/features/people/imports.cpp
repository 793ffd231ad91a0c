// Staff lists: the route, and what of a plan goes into the store.
#include "features/people/employee_store.h"
#include "features/people/inside.h"
#include "features/people/line_store.h"
#include "features/people/staff/staff_plan.h"
#include "ground/http/upload.h"

#include <algorithm>
#include <climits>

namespace regard::people
{
namespace
{
constexpr std::uint64_t largest_list = 50'000'000; // bytes

struct Wish
{
    StaffFile file;
    Customs customs;
    bool is_dry_run = false;
};

Organisation organisation(db::Transaction& tx)
{
    return {store::units(tx, {}, INT_MAX), store::verticals(tx, {}, INT_MAX), store::all_employees(tx)};
}

void keep(db::Transaction& tx, StaffPlan const& plan, Instant now)
{
    for (Unit const& unit : plan.new_units)
        store::insert_unit(tx, unit, path_below(unit.parent ? store::path_of(tx, *unit.parent) : "", unit.id));
    for (Vertical const& vertical : plan.new_verticals)
        store::insert_vertical(tx, vertical.id, vertical.name);
    for (Employee const& employee : plan.new_employees)
        store::insert_employee(tx, employee);
    for (Employee const& employee : plan.changed_employees)
        store::update_employee(tx, employee, now);
}

bool stands_in(StaffPlan const& plan, std::string const& address)
{
    auto const is_own = [&](Employee const& one) { return lowered(one.email) == lowered(address); };
    return std::ranges::any_of(plan.new_employees, is_own) || std::ranges::any_of(plan.changed_employees, is_own);
}

std::string sentence(text::Catalogue const& catalogue, std::string_view language, StaffFault const& fault)
{
    for (std::string const& key : {"people.bad." + fault.reason, "intake.reason." + fault.reason})
        if (catalogue.has(language, key))
            return catalogue.say(language, key, {{"column", fault.column}, {"value", fault.value}});
    return catalogue.say(language, "people.bad.other", {{"reason", fault.reason}});
}

template <class T>
std::int64_t count(std::vector<T> const& items)
{
    return static_cast<std::int64_t>(items.size());
}

PeopleImport told(StaffFile const& file, StaffPlan const& plan, std::string_view language,
                  text::Catalogue const& catalogue)
{
    PeopleImport import{count(file.rows) + count(file.faults),
                        count(plan.new_employees),
                        count(plan.changed_employees),
                        count(plan.new_units),
                        count(plan.new_verticals),
                        count(plan.faults),
                        {}};
    for (StaffFault const& fault : plan.faults) {
        if (import.bad.size() == most_bad_rows_told)
            break;
        import.bad.push_back(
            {file.name, fault.line, fault.column, fault.value, fault.reason, sentence(catalogue, language, fault)});
    }
    return import;
}

class Imports
{
  public:
    explicit Imports(People::Inside const& inside) : inside_(inside) {}

    Result<Wish> read(std::string const& path, std::string const& name, bool is_dry_run) const
    {
        auto file = read_staff(inside_.lent.read_table, path, name);
        if (!file)
            return file.error();
        return Wish{std::move(*file), inside_.lent.customs(), is_dry_run};
    }

    Result<PeopleImport> take(db::Transaction& tx, api::UserId by, std::string_view language, Wish const& wish) const
    {
        StaffPlan const made =
            plan(wish.file, organisation(tx), wish.customs, [&] { return inside_.ids.next_value(); });
        PeopleImport const import = told(wish.file, made, language, inside_.catalogue);
        bool const changes = import.created + import.changed + import.units_created + import.verticals_created > 0;
        if (!changes)
            return import;
        if (auto const kept = wish.is_dry_run ? try_own(tx, made, by) : keep_all(tx, made, by); !kept)
            return kept.error();
        if (wish.is_dry_run)
            return import;
        inside_.journal.note(
            tx, {.who = events::WhoId{by.value},
                 .verb = "people.imported",
                 .subject_kind = "employee",
                 .codes = {{"created", import.created}, {"changed", import.changed}, {"units", import.units_created}},
                 .quiet = true});
        return import;
    }

  private:
    Result<void> keep_all(db::Transaction& tx, StaffPlan const& plan, api::UserId by) const
    {
        Instant const now = inside_.clock.now();
        auto const gained = inside_.lent.gains(tx, by, now);
        keep(tx, plan, now);
        return gained() ? Result<void>(access::own_gain("file")) : Result<void>();
    }

    // Trying it refuses what doing it would: it is done and undone, where whoever brings the list stands in it.
    Result<void> try_own(db::Transaction& tx, StaffPlan const& plan, api::UserId by) const
    {
        Result<void> answer;
        if (stands_in(plan, access::own_address(tx, by)))
            tx.attempt([&] {
                answer = keep_all(tx, plan, by);
                throw db::Conflict("only tried", "", db::Conflict::Kind::check, "");
            });
        return answer;
    }

    People::Inside const& inside_;
};
}

void People::Inside::add_imports(api::Routes& routes) const
{
    Imports const imports(*this);
    routes
        .post(
            "/people-imports",
            "Bring a staff list, CSV or Excel: units and people that are missing are added, people are known by their "
            "e-mail address",
            [imports](api::Asking&, http::Upload& upload, api::Query<PeopleImportQuery> const& query) -> Result<Wish> {
                if (upload.files.empty())
                    return Refusal{"no_file", "No file came with this. Choose one or drop it onto the page.", "file"};
                upload.files.front().content.close();
                return imports.read(upload.files.front().content.path(), upload.files.front().name, query.dry_run);
            },
            [imports](api::Writing& w, Wish const& wish) -> Result<PeopleImport> {
                return imports.take(w.tx, w.who.user, w.language, wish);
            })
        .allow(write_people)
        .body_limit(largest_list);
}

Result<PeopleImport> People::import(std::string const& path, std::string const& name, api::UserId by,
                                    std::string_view language)
{
    Imports const imports(*inside_);
    auto const wish = imports.read(path, name, false);
    if (!wish)
        return wish.error();
    return inside_->database.write([&](db::Transaction& tx) { return imports.take(tx, by, language, *wish); });
}
}
