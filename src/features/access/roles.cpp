#include "features/access/roles.h"

#include <algorithm>
#include <array>

namespace regard::access
{
namespace
{
constexpr std::array<std::string_view, 9> all_roles{"frontline",   "lead",   "vertical_head", "focus_lead", "editor",
                                                    "people_team", "leader", "administrator", "auditor"};

// One permission and the roles that have it, in the order of all_roles.
struct Granted
{
    std::string_view permission;
    std::string_view roles; // separated by blanks
};

constexpr Granted table[]{
    {"access.admin", "administrator"},
    {"access.read", "administrator auditor"},
    {"budgets.finance", "focus_lead administrator auditor"},
    {"budgets.read", "lead vertical_head focus_lead leader administrator auditor"},
    {"budgets.write", "focus_lead administrator"},
    {"cases.all", "vertical_head focus_lead leader administrator auditor"},
    {"cases.read", "frontline lead vertical_head focus_lead leader administrator auditor"},
    {"cases.work", "frontline lead vertical_head focus_lead administrator"},
    {"chats.read", "lead vertical_head focus_lead administrator auditor"},
    {"chats.write", "focus_lead administrator"},
    {"complaints.read", "vertical_head focus_lead leader administrator auditor"},
    {"customer_pages.admin", "focus_lead administrator"},
    {"customers.admin", "focus_lead administrator"},
    {"customers.care", "frontline lead focus_lead"},
    {"customers.erase", "administrator"},
    {"customers.read", "frontline lead vertical_head focus_lead administrator auditor"},
    {"customers.write", "frontline lead focus_lead"},
    {"diagnosis.read", "lead vertical_head focus_lead leader administrator auditor"},
    {"diagnosis.write", "lead vertical_head focus_lead"},
    {"feedback.admin", "focus_lead administrator"},
    {"feedback.close", "lead vertical_head focus_lead administrator"},
    {"feedback.read", "frontline lead vertical_head focus_lead leader administrator auditor"},
    {"gestures.make", "frontline lead vertical_head focus_lead"},
    {"handovers.write", "frontline lead vertical_head focus_lead people_team administrator"},
    {"imports.read", "focus_lead administrator auditor"},
    {"imports.write", "focus_lead administrator"},
    {"journal.read", "auditor administrator"},
    {"knowledge.read", "frontline lead vertical_head focus_lead editor people_team leader administrator auditor"},
    {"knowledge.settle", "focus_lead"},
    {"knowledge.write", "lead focus_lead editor"},
    {"mailboxes.read", "administrator auditor"},
    {"mailboxes.write", "administrator"},
    {"measures.read", "frontline lead vertical_head focus_lead editor people_team leader administrator auditor"},
    {"metrics.read", "administrator"},
    {"notes.write", "frontline lead vertical_head focus_lead editor people_team leader administrator auditor"},
    {"people.read", "frontline lead vertical_head focus_lead editor people_team leader administrator auditor"},
    {"people.write", "people_team administrator"},
    {"policies.read", "frontline lead vertical_head focus_lead leader administrator auditor"},
    {"policies.write", "focus_lead administrator"},
    {"principles.read", "frontline lead vertical_head focus_lead editor people_team leader administrator auditor"},
    {"principles.write", "focus_lead editor leader"},
    {"privacy.write", "administrator"},
    {"relations.read", "people_team auditor"},
    {"responsibility.read", "lead vertical_head focus_lead people_team leader administrator auditor"},
    {"responsibility.write", "focus_lead administrator"},
    {"rights.answer", "focus_lead leader administrator"},
    {"rights.read", "frontline lead vertical_head focus_lead editor people_team leader administrator auditor"},
    {"rights.write", "focus_lead administrator"},
    {"selfcheck.read", "lead vertical_head focus_lead people_team leader administrator auditor"},
    {"selfcheck.write", "focus_lead administrator"},
    {"templates.read", "frontline lead vertical_head focus_lead editor administrator auditor"},
    {"templates.write", "lead focus_lead editor administrator"},
    {"testimonials.read", "vertical_head focus_lead editor leader administrator auditor"},
    {"testimonials.write", "focus_lead editor administrator"},
    {"touchpoints.read", "frontline lead vertical_head focus_lead editor people_team leader administrator auditor"},
    {"touchpoints.write", "focus_lead administrator"},
    {"tries.read", "frontline lead vertical_head focus_lead editor people_team leader administrator auditor"},
    {"tries.write", "frontline lead vertical_head focus_lead"},
    {"webhooks.read", "administrator auditor"},
    {"webhooks.write", "administrator"},
};

constexpr auto all_permissions = [] {
    std::array<std::string_view, std::size(table)> names{};
    for (std::size_t i = 0; i < names.size(); ++i)
        names[i] = table[i].permission;
    return names;
}();

bool among(std::string_view list, std::string_view word)
{
    for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
        bool const begins = at == 0 || list[at - 1] == ' ';
        bool const ends = at + word.size() == list.size() || list[at + word.size()] == ' ';
        if (begins && ends)
            return true;
    }
    return false;
}
}

std::span<std::string_view const> roles() { return all_roles; }

bool is_role(std::string_view name) { return std::find(all_roles.begin(), all_roles.end(), name) != all_roles.end(); }

std::vector<std::string> permissions_of(std::span<std::string const> given)
{
    std::vector<std::string> found;
    for (Granted const& granted : table)
        if (std::any_of(given.begin(), given.end(),
                        [&](std::string const& role) { return among(granted.roles, role); }))
            found.emplace_back(granted.permission);
    return found;
}

std::span<std::string_view const> permissions() { return all_permissions; }
}
