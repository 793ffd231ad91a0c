#include "app/store.h"

#include "base/embedded.h"
#include "features/budgets/budgets.h"
#include "features/cases/cases.h"
#include "features/desk/desk.h"
#include "features/diagnosis/diagnoses.h"
#include "features/empowerment/empowerment.h"
#include "features/feedback/feedback.h"
#include "features/knowledge/knowledge.h"
#include "features/live_figures/live_figures.h"
#include "features/measures/measures.h"
#include "features/promises/promises.h"
#include "features/rights/rights.h"
#include "ground/db/migration.h"
#include "ground/log/log.h"

#include <filesystem>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_db_schema();
std::span<EmbeddedFile const> ground_api_schema();
std::span<EmbeddedFile const> ground_jobs_schema();
std::span<EmbeddedFile const> ground_events_schema();
std::span<EmbeddedFile const> ground_search_schema();
std::span<EmbeddedFile const> features_calendars_schema();
std::span<EmbeddedFile const> features_access_schema();
std::span<EmbeddedFile const> features_people_schema();
std::span<EmbeddedFile const> features_touchpoints_schema();
std::span<EmbeddedFile const> features_customers_schema();
std::span<EmbeddedFile const> features_rights_schema();
std::span<EmbeddedFile const> features_cases_schema();
std::span<EmbeddedFile const> features_budgets_schema();
std::span<EmbeddedFile const> features_principles_schema();
std::span<EmbeddedFile const> features_promises_schema();
std::span<EmbeddedFile const> features_customer_pages_schema();
std::span<EmbeddedFile const> features_desk_schema();
std::span<EmbeddedFile const> features_mailroom_schema();
std::span<EmbeddedFile const> features_templates_schema();
std::span<EmbeddedFile const> features_knowledge_schema();
std::span<EmbeddedFile const> features_feedback_schema();
std::span<EmbeddedFile const> features_live_figures_schema();
std::span<EmbeddedFile const> features_empowerment_schema();
std::span<EmbeddedFile const> features_measures_schema();
std::span<EmbeddedFile const> features_initiatives_schema();
std::span<EmbeddedFile const> features_intake_schema();
std::span<EmbeddedFile const> features_diagnosis_schema();
std::span<EmbeddedFile const> features_selfcheck_schema();
std::span<EmbeddedFile const> features_responsibility_schema();
std::span<EmbeddedFile const> features_integration_schema();
std::span<EmbeddedFile const> features_notifications_schema();
std::span<EmbeddedFile const> features_first_steps_schema();
}

namespace regard::app
{
namespace
{
struct Schema
{
    std::string_view feature;
    std::span<EmbeddedFile const> (*files)();
};

constexpr Schema schemas[]{
    {"db", embedded::ground_db_schema},
    {"api", embedded::ground_api_schema},
    {"jobs", embedded::ground_jobs_schema},
    {"events", embedded::ground_events_schema},
    {"search", embedded::ground_search_schema},
    {"calendars", embedded::features_calendars_schema},
    {"access", embedded::features_access_schema},
    {"people", embedded::features_people_schema},
    {"touchpoints", embedded::features_touchpoints_schema},
    {"customers", embedded::features_customers_schema},
    {"rights", embedded::features_rights_schema},
    {"principles", embedded::features_principles_schema},
    {"cases", embedded::features_cases_schema},
    {"budgets", embedded::features_budgets_schema},
    {"promises", embedded::features_promises_schema},
    {"desk", embedded::features_desk_schema},
    {"templates", embedded::features_templates_schema},
    {"mailroom", embedded::features_mailroom_schema},
    {"customer_pages", embedded::features_customer_pages_schema},
    {"knowledge", embedded::features_knowledge_schema},
    {"feedback", embedded::features_feedback_schema},
    {"live_figures", embedded::features_live_figures_schema},
    {"empowerment", embedded::features_empowerment_schema},
    {"measures", embedded::features_measures_schema},
    {"initiatives", embedded::features_initiatives_schema},
    {"intake", embedded::features_intake_schema},
    {"diagnosis", embedded::features_diagnosis_schema},
    {"selfcheck", embedded::features_selfcheck_schema},
    {"responsibility", embedded::features_responsibility_schema},
    {"integration", embedded::features_integration_schema},
    {"notifications", embedded::features_notifications_schema},
    {"first_steps", embedded::features_first_steps_schema},
};

std::vector<db::Migration> migrations()
{
    std::vector<db::Migration> all;
    for (Schema const& schema : schemas)
        for (db::Migration& one : db::migrations_of(schema.feature, schema.files()))
            all.push_back(std::move(one));
    return all;
}
}

db::Settings store_settings(config::Config const& config)
{
    db::Settings settings;
    settings.where = config.database_url.empty() ? config.data + "/regard.db" : config.database_url;
    return settings;
}

Result<std::unique_ptr<db::Database>> open_store(db::Settings const& settings)
{
    auto database = db::Database::open(settings);
    if (!database)
        return database.error();
    auto const applied = db::migrate(**database, migrations());
    if (!applied)
        return applied.error();
    return std::move(*database);
}

std::vector<db::Finding> check_store(db::Database& database)
{
    std::vector<db::Invariant> rules;
    for (auto const& more : {cases::invariants(), rights::invariants(), budgets::invariants(), promises::invariants(),
                             desk::invariants(), feedback::invariants(), measures::invariants(),
                             empowerment::invariants(), knowledge::invariants(), diagnosis::invariants()})
        rules.insert(rules.end(), more.begin(), more.end());
    auto found = db::check(database, rules);
    for (auto const& more :
         {promises::check_clocks(database, SystemClock().now()), measures::check_outcomes(database),
          live_figures::check_counted(database, SystemClock().now()), budgets::check_ledger(database),
          diagnosis::check_findings(database), rights::check_lent(database)})
        found.insert(found.end(), more.begin(), more.end());
    return found;
}
}
