#include "features/measures/status_classes.h"

#include <string>

namespace regard::measures
{
namespace
{
// Stems, looked for at the beginning of words; one ending in $ is a whole word. Asked in the order they stand here: "Wait for
// close" waits, "Reopened" and "Not closed" are work, "Cancelled" is nothing.
constexpr std::string_view neutral[]{"cancel", "reject",    "duplicate",   "invalid",    "unmatched",
                                     "spam",   "merged",    "deleted",     "newsletter", "annul",
                                     "afvist", "abgelehnt", "abgebrochen", "storniert"};
constexpr std::string_view surely_working[]{"reopen",
                                            "re-open",
                                            "genåbn",
                                            "awaiting assignment",
                                            "awaiting triage",
                                            "waiting for support",
                                            "waiting for agent",
                                            "unresolved",
                                            "unsolved",
                                            "not closed",
                                            "not resolved",
                                            "not solved",
                                            "not done",
                                            "not started"};
constexpr std::string_view waiting[]{
    "wait",           "await",   "pending",   "pendiente", "hold$",  "on-hold", "onhold$", "parked", "suspended",
    "deferred",       "stalled", "snooze",    "afvent",    "venter", "i bero$", "wartet",  "warten", "wartend",
    "zurückgestellt", "attente", "in attesa", "sospes",    "espera", "wacht",   "vänta"};
constexpr std::string_view done[]{"done$",         "resolv",      "closed",  "close",     "complet",     "solved",
                                  "fixed",         "finish",      "archiv",  "delivered", "answered",    "løst",
                                  "lukket",        "afslut",      "færdig",  "gelöst",    "geschlossen", "erledigt",
                                  "abgeschlossen", "résolu",      "fermé",   "clos$",     "clôtur",      "terminé",
                                  "risolt",        "chius",       "resuelt", "cerrad",    "opgelost",    "gesloten",
                                  "afgesloten",    "afgehandeld", "löst",    "stängd",    "avslutad"};
constexpr std::string_view working[]{
    "in progress", "in-progress",    "progress",       "accept",   "assign",  "open",   "new$",     "queue",
    "work",        "take in charge", "investigat",     "active",   "started", "triage", "escalat",  "received",
    "submitted",   "insert",         "schedule",       "require",  "create",  "todo$",  "to do$",   "backlog",
    "behandl",     "igang",          "åben",           "ny$",      "offen",   "neu$",   "bearbeit", "in bearbeitung",
    "en cours",    "nouveau",        "ouvert",         "in corso", "nuov",    "apert",  "en curso", "nuev",
    "abiert",      "nieuw",          "in behandeling", "öppen",    "pågå"};

// A–Z, and À–Þ as UTF-8 writes them.
std::string lowered(std::string_view text)
{
    std::string lower(text);
    for (std::size_t i = 0; i < lower.size(); ++i) {
        auto const byte = static_cast<unsigned char>(lower[i]);
        bool const accented = i > 0 && lower[i - 1] == '\xC3' && byte >= 0x80 && byte <= 0x9E && byte != 0x97;
        if ((byte >= 'A' && byte <= 'Z') || accented)
            lower[i] = static_cast<char>(byte + 0x20);
    }
    return lower;
}

bool parts_words(char c) { return std::string_view(" /-_(),.:;").find(c) != std::string_view::npos; }

// Whether the stem stands there as the beginning of a word, or as a whole one.
bool stands_at(std::string const& text, std::size_t at, std::size_t size, bool whole)
{
    bool const ends = at + size == text.size() || parts_words(text[at + size]);
    return (at == 0 || parts_words(text[at - 1])) && (ends || !whole);
}

template <std::size_t N>
bool says(std::string const& text, std::string_view const (&stems)[N])
{
    for (std::string_view stem : stems) {
        bool const whole = stem.ends_with('$');
        stem.remove_suffix(whole ? 1 : 0);
        for (std::size_t at = text.find(stem); at != std::string::npos; at = text.find(stem, at + 1))
            if (stands_at(text, at, stem.size(), whole))
                return true;
    }
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
    if (says(text, surely_working))
        return StatusClass::working;
    if (says(text, waiting))
        return StatusClass::waiting;
    if (says(text, done))
        return StatusClass::done;
    return says(text, working) ? StatusClass::working : StatusClass::neutral;
}
}
