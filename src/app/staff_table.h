#pragma once
// Lends people the file formats of histories, so that a staff list may be anything a history may be.
#include "features/people/table_reader.h"

namespace regard::app
{
people::TableReader staff_table_reader();
}
