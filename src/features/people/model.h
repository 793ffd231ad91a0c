#pragma once
// The organisation: units, verticals, products, employees, absences, and what is brought in at once. Pure data; member names are the
// names in JSON.
#include "features/people/employee_model.h"
#include "features/people/import_model.h"
#include "features/people/unit_model.h"
