#include "features/measures/status_classes.h"

#include <gtest/gtest.h>

namespace regard::measures
{
TEST(StatusClass, the_words_of_the_usual_help_desks_are_understood)
{
    struct
    {
        StatusClass c;
        std::vector<char const*> statuses;
    } const table[] = {
        {StatusClass::done,
         {"Closed", "CLOSED", "Resolved", "Solved", "Done", "Completed", "Completed/Closed", "closed successful", "Closed Complete", "Fixed", "Resolve ticket",
          "Archived", "Lukket", "Løst", "Afsluttet", "Færdig", "Geschlossen", "Gelöst", "Erledigt", "Abgeschlossen", "Résolu", "Fermé", "Clôturé", "Risolto", "Chiuso",
          "Resuelto", "Cerrado", "Opgelost", "Gesloten", "Löst", "Stängd"}},
        {StatusClass::waiting,
         {"Pending", "On Hold", "On-hold", "Hold", "Waiting on Customer", "Waiting on Third Party", "Waiting for customer", "Awaiting User Info",
          "Awaiting Problem", "Awaiting Vendor", "Pending reminder", "pending close", "stalled", "Wait", "Accepted/Wait - User", "Suspended", "Afventer kunde",
          "Venter", "Sat i bero", "Wartet auf Kunde", "Zurückgestellt", "En attente", "In attesa", "En espera", "Wacht op klant", "Väntar"}},
        {StatusClass::working,
         {"New", "Open", "open", "In Progress", "In progress", "Work in progress", "Assigned", "Accepted/In Progress", "Queued/Awaiting Assignment", "Reopened",
          "Re-opened", "Escalated", "To Do", "Awaiting triage", "Waiting for support", "Ny", "Åben", "ÅBEN", "Under behandling", "Igangsat", "Neu", "Offen",
          "In Bearbeitung", "Nouveau", "Ouvert", "En cours", "Nuovo", "Aperto", "In corso", "Nuevo", "Abierto", "En curso", "Nieuw", "In behandeling", "Öppen", "Pågår",
          "Unresolved", "Not closed"}},
        {StatusClass::neutral,
         {"Cancelled", "Canceled", "Rejected", "Duplicate", "Merged", "Spam", "Deleted", "Unmatched/Unmatched", "INVALID", "foo", "", "Newsletter sent",
          "Annulleret", "Abgelehnt", "Annulé"}},
    };
    for (auto const& row : table)
        for (char const* status : row.statuses)
            EXPECT_EQ(name_of(guess_class(status)), name_of(row.c)) << status;
}
}
