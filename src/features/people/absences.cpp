// Routes of absences, and of the day from which on somebody is away for good.
#include "features/people/employee_store.h"
#include "features/people/inside.h"
#include "features/people/leaving.h"

namespace regard::people
{
namespace
{
struct LastDay
{
    std::optional<Date> last_day; // none: it is not known that they leave
};
BOOST_DESCRIBE_STRUCT(LastDay, (), (last_day))
}

void People::Inside::add_absences(api::Routes& routes) const
{
    routes
        .get("/employees/{id}/last-day", "The last day on which somebody works here, where it is known",
             [](api::Reading& r, EmployeeId id) -> Result<LastDay> {
                 if (!store::employee(r.tx, id))
                     return no_such_employee();
                 return LastDay{last_day_of(r.tx, id)};
             })
        .allow(read_people);

    routes
        .put("/employees/{id}/last-day", "Note somebody's last day; null where they stay after all",
             [this](api::Writing& w, EmployeeId id, LastDay const& form) -> Result<LastDay> {
                 if (!store::employee(w.tx, id))
                     return no_such_employee();
                 auto const gained = lent.gains(w.tx, w.who.user, w.now);
                 put_last_day(w.tx, id, form.last_day);
                 if (gained()) // theirs is over, and they would have their rights and allowance back
                     return access::own_gain("last_day");
                 note(w.tx, w.who, "employee.leaving", "employee", id.value);
                 return form;
             })
        .allow(write_people);

    routes
        .get("/employees/{id}/absences", "When somebody is away, and who stands in",
             [](api::Reading& r, EmployeeId id) -> Result<Absences> {
                 if (!store::employee(r.tx, id))
                     return no_such_employee();
                 return Absences{store::absences(r.tx, id)};
             })
        .allow(read_people);

    routes
        .post("/employees/{id}/absences", "Note that somebody will be away",
              [this](api::Writing& w, EmployeeId id, NewAbsence const& form) -> Result<Absence> {
                  if (!store::employee(w.tx, id))
                      return no_such_employee();
                  if (auto const fits = check_absence(id, form, store::absences(w.tx, id)); !fits)
                      return fits.error();
                  if (form.deputy && !store::employee(w.tx, *form.deputy))
                      return no_such_employee("deputy");
                  Absence const absence{ids.next<AbsenceId>(), form.from, form.to, form.deputy};
                  store::insert_absence(w.tx, id, absence);
                  note(w.tx, w.who, "absence.noted", "employee", id.value);
                  return absence;
              })
        .allow(write_people);

    routes
        .delete_("/employees/{id}/absences/{absence}", "Somebody will be there after all",
                 [this](api::Writing& w, EmployeeId id, AbsenceId absence) -> Result<void> {
                     if (!store::delete_absence(w.tx, id, absence))
                         return Refusal{"not_found", "There is no such absence any more.", ""};
                     note(w.tx, w.who, "absence.removed", "employee", id.value);
                     return {};
                 })
        .allow(write_people);
}
}
