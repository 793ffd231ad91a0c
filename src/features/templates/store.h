#pragma once
// All SQL of templates and checklists. Inside features/templates; in the caller's transaction.
#include "features/templates/model.h"
#include "ground/api/who.h"
#include "ground/db/db.h"

namespace regard::templates::store
{
// Where a list in name order goes on.
struct AfterName
{
    std::string name;
    std::int64_t id = 0;
};
BOOST_DESCRIBE_STRUCT(AfterName, (), (name, id))

// ---- templates
struct Author
{
    Instant at;
    api::UserId user;
};

std::vector<Template> templates(db::Transaction& tx, TemplateQuery const& query, AfterName const& after, int limit);
std::vector<Template> in_use(db::Transaction& tx, int limit);
std::optional<Template> one_template(db::Transaction& tx, TemplateId id);
bool is_name_taken(db::Transaction& tx, NewTemplate const& form, TemplateId own);
bool has_starter(db::Transaction& tx, std::string_view starter, std::string_view language);
void insert(db::Transaction& tx, TemplateId id, NewTemplate const& form, std::string_view starter, Author const& by);
void change(db::Transaction& tx, Template const& current, NewTemplate const& form, Author const& by); // a new version
void retire(db::Transaction& tx, TemplateId id, Instant at);
std::vector<TemplateVersion> versions(db::Transaction& tx, TemplateId id, int before, int limit); // newest first

// ---- checklists
std::vector<Checklist> checklists(db::Transaction& tx, bool retired, AfterName const& after, int limit);
std::optional<Checklist> checklist(db::Transaction& tx, ChecklistId id);
bool is_name_taken(db::Transaction& tx, NewChecklist const& form, ChecklistId own);
void insert(db::Transaction& tx, ChecklistId id, NewChecklist const& form);
void change(db::Transaction& tx, ChecklistId id, NewChecklist const& form);
void retire(db::Transaction& tx, ChecklistId id, Instant at);

// ---- of a case
struct Put
{
    CaseChecklistId id;
    CaseId on;
    desk::EmployeeId by;
    Instant at;
};
std::vector<CaseChecklist> of_case(db::Transaction& tx, CaseId id); // people are named by their ids alone
bool is_on(db::Transaction& tx, CaseId id, ChecklistId checklist);
void put(db::Transaction& tx, Put const& put, Checklist const& checklist);
void take_off(db::Transaction& tx, CaseChecklistId id);
void tick(db::Transaction& tx, CaseChecklistId id, int number, std::optional<Instant> done,
          std::optional<desk::EmployeeId> by);
std::vector<std::string> open_steps(db::Transaction& tx, CaseId id);
}
