#include "features/measures/status_classes.h"

#include <string>

namespace regard::measures
{
namespace
{
// Stems, looked for at the beginning of words. Asked in this order: "Wait for close" waits; "Reopened" is work.
constexpr std::string_view waiting[]{"wait",   "pending", "hold",      "on-hold", "parked",  "awaiting customer", "awaiting user", "awaiting reply",
                                     "afvent", "venter",  "wartet",    "warten",  "attente", "in attesa",         "sospes",        "espera",
                                     "wacht",  "vänta",   "suspended", "deferred", "stalled", "snooze"};
constexpr std::string_view working[]{"reopen",   "in progress", "in-progress", "progress", "accept",  "assign",  "open",      "new",       "queue",
                                     "work",     "take in charge", "investigat", "active",  "started", "triage", "escalat",   "received",  "submitted",
                                     "behandl",  "igang",       "åben",        "ny",       "offen",   "bearbeit", "en cours", "in corso",  "abierto",
                                     "nieuw",    "insert",      "schedule",    "require",  "create",  "awaiting assignment", "todo", "to do", "backlog"};
constexpr std::string_view done[]{"done",   "resolv",  "closed", "close",   "complet", "solved",  "fixed",  "finish", "løst",    "lukket",
                                  "afslut", "gelöst",  "geschlossen", "erledigt", "résolu", "fermé", "risolt", "chius", "resuelt", "cerrad",
                                  "opgelost", "gesloten", "löst", "stängd", "delivered", "answered"};
constexpr std::string_view neutral[]{"cancel", "reject", "duplicate", "invalid", "unmatched", "spam", "merged", "deleted", "unresolved"};

std::string lowered(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 32);
    return lower;
}

bool begins_a_word(std::string const& text, std::size_t at)
{
    return at == 0 || text[at - 1] == ' ' || text[at - 1] == '/' || text[at - 1] == '-' || text[at - 1] == '_' || text[at - 1] == '(';
}

template <std::size_t N>
bool says(std::string const& text, std::string_view const (&stems)[N])
{
    for (std::string_view const stem : stems)
        for (std::size_t at = text.find(stem); at != std::string::npos; at = text.find(stem, at + 1))
            if (begins_a_word(text, at))
                return true;
    return false;
}
}

std::string_view name_of(StatusClass c)
{
    constexpr std::string_view names[]{"neutral", "done", "working", "waiting"};
    return names[static_cast<std::size_t>(c)];
}

StatusClass guess_class(std::string_view status)
{
    std::string const text = lowered(status);
    if (says(text, neutral))
        return StatusClass::neutral;
    if (text.find("awaiting assignment") != std::string::npos || text.find("reopen") != std::string::npos)
        return StatusClass::working;
    if (says(text, waiting))
        return StatusClass::waiting;
    if (says(text, done))
        return StatusClass::done;
    return says(text, working) ? StatusClass::working : StatusClass::neutral;
}
}
