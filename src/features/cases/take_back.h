#pragma once
// Removing what was imported of cases: for the undoing of an import and for histories that are old enough to go.
#include "features/cases/cases.h"

namespace regard::cases
{
// Texts of their imported events; before the events themselves.
void delete_texts(db::Transaction& tx, std::span<CaseId const> cases);

// Their imported events, and those of them that are `gone`; the others count as begun in Regard from now on.
void take_back(db::Transaction& tx, std::span<Undone const> undone);
}
