#include "features/intake/column_words.h"

#include <algorithm>

namespace regard::intake
{
namespace
{
using Words = std::span<std::string_view const>;

constexpr std::string_view case_words[]{"case_id",
                                        "case:concept:name",
                                        "case id",
                                        "case",
                                        "ticket id",
                                        "ticket number",
                                        "ticket",
                                        "issue key",
                                        "incident id",
                                        "incident",
                                        "incident number",
                                        "case number",
                                        "complaint id",
                                        "request id",
                                        "reference",
                                        "sagsnr",
                                        "sagsnummer",
                                        "sag",
                                        "sags id",
                                        "vorgang",
                                        "vorgangsnummer",
                                        "fall",
                                        "fallnummer",
                                        "ticketnummer",
                                        "dossier",
                                        "número",
                                        "numero",
                                        "ärende",
                                        "zaaknummer",
                                        "unique key",
                                        "number",
                                        "key",
                                        "id",
                                        "nr",
                                        "no"};
constexpr std::string_view at_words[]{"time:timestamp",
                                      "timestamp",
                                      "event time",
                                      "event timestamp",
                                      "complete timestamp",
                                      "end timestamp",
                                      "changed at",
                                      "updated at",
                                      "tidspunkt",
                                      "zeitpunkt",
                                      "zeitstempel",
                                      "horodatage",
                                      "at",
                                      "time",
                                      "date time",
                                      "datetime",
                                      "date",
                                      "dato",
                                      "datum"};
constexpr std::string_view status_words[]{"status", "state",    "activity", "concept:name", "event",     "action",
                                          "step",   "tilstand", "handling", "zustand",      "aktivität", "statut",
                                          "état",   "estado",   "stato",    "stage"};
constexpr std::string_view team_words[]{
    "team",          "org:group", "group",     "assignment group", "assigned group", "assigned team", "queue",
    "department",    "afdeling",  "abteilung", "gruppe",           "équipe",         "equipo",        "squadra",
    "support group", "workgroup", "unit",      "branch",           "agency"};
constexpr std::string_view person_words[]{
    "org:resource", "resource",    "assignee",      "assigned to", "owner",  "agent",       "person",      "user",
    "handler",      "medarbejder", "sagsbehandler", "bearbeiter",  "agente", "behandelaar", "handläggare", "employee"};
constexpr std::string_view customer_words[]{
    "customer", "customer id", "client",  "requester",   "reporter",     "caller",  "contact", "contact id",
    "account",  "kunde",       "kundenr", "kundenummer", "kundennummer", "cliente", "klant",   "kund"};
constexpr std::string_view touchpoint_words[]{"touchpoint", "journey step",   "category",  "help topic", "request type",
                                              "service",    "complaint type", "topic",     "issue",      "kategori",
                                              "emne",       "kategorie",      "catégorie", "categoría",  "categoria"};
constexpr std::string_view product_words[]{"product", "produkt", "produit", "producto", "prodotto", "component"};
constexpr std::string_view vertical_words[]{
    "vertical", "business line", "line of business", "segment", "division", "forretningsområde", "sparte"};
constexpr std::string_view channel_words[]{"channel",       "via",   "source", "origin", "contact type",
                                           "submitted via", "kanal", "canal",  "canale"};
constexpr std::string_view kind_words[]{"kind", "type", "case type", "ticket type", "issue type",
                                        "art",  "typ",  "tipo",      "sagstype"};
constexpr std::string_view priority_words[]{"priority",  "urgency",  "severity",  "impact",  "prioritet",
                                            "priorität", "priorité", "prioridad", "priorità"};
constexpr std::string_view message_words[]{"message", "direction", "retning", "richtung"};
constexpr std::string_view opened_words[]{
    "opened",       "opened at",    "open time",     "created",       "created at", "created date",
    "created time", "date created", "creation date", "date received", "received",   "received at",
    "start time",   "oprettet",     "modtaget",      "erstellt",      "eröffnet",   "créé le",
    "creado",       "creato",       "aangemaakt",    "skapad"};
constexpr std::string_view reply_words[]{"first reply",         "first reply at", "first response", "first response at",
                                         "first response time", "replied",        "første svar",    "erste antwort"};
constexpr std::string_view resolved_words[]{"resolved",        "resolved at",   "resolved time", "solved", "solved at",
                                            "resolution date", "date resolved", "løst",          "gelöst", "résolu le",
                                            "resuelto",        "risolto",       "opgelost",      "löst"};
constexpr std::string_view closed_words[]{
    "closed",    "closed at",   "closed date", "closed time", "close time", "date closed", "closing date", "lukket",
    "afsluttet", "geschlossen", "fermé le",    "cerrado",     "chiuso",     "gesloten",    "stängd",       "end time"};
constexpr std::string_view due_words[]{"due",      "due date", "due at", "due by time",
                                       "deadline", "promised", "frist",  "fällig"};
constexpr std::string_view nothing[]{
    "-",       "--",      "?",           "n/a",     "N/A",     "NA",      "#N/A",       "null",
    "NULL",    "(null)",  "None",        "none",    "nan",     "NaN",     "nil",        "unknown",
    "Unknown", "UNKNOWN", "Unspecified", "Not set", "(blank)", "MISSING", "0000-00-00", "0000-00-00 00:00:00"};

constexpr std::array<Words, field_count> words{case_words,
                                               at_words,
                                               status_words,
                                               team_words,
                                               person_words,
                                               customer_words,
                                               touchpoint_words,
                                               product_words,
                                               vertical_words,
                                               channel_words,
                                               kind_words,
                                               priority_words,
                                               message_words,
                                               opened_words,
                                               reply_words,
                                               resolved_words,
                                               closed_words,
                                               due_words,
                                               {}}; // a text is never guessed from a name

// The second byte of À–Þ as that of à–þ.
char lower_accented(char second)
{
    auto const byte = static_cast<unsigned char>(second);
    return byte >= 0x80 && byte <= 0x9E && byte != 0x97 ? static_cast<char>(byte + 0x20) : second;
}
}

std::string plain_word(std::string_view name)
{
    std::string plain;
    for (std::size_t i = 0; i < name.size(); ++i) {
        char const c = name[i];
        bool const accented = c == '\xC3' && i + 1 < name.size(); // À to ÿ
        if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c + 32);
        else if (accented)
            plain += {c, lower_accented(name[++i])};
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80)
            plain += c;
    }
    return plain;
}

std::span<std::string_view const> words_of(Field field) { return words[static_cast<std::size_t>(field)]; }

bool means_nothing(std::string_view value)
{
    return std::find(std::begin(nothing), std::end(nothing), value) != std::end(nothing);
}
}
