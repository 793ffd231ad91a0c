#pragma once
// Live cases as they are worked at, as the API shows them. Parted by subject; others include this.
#include "features/desk/at_desk_model.h"
#include "features/desk/case_model.h"
#include "features/desk/new_case_model.h"
#include "features/desk/thread_model.h"
#include "features/desk/verdict_model.h"
#include "features/desk/work_model.h"
