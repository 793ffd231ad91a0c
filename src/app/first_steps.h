#pragma once
// Which first steps there are, and what tells that one is done.
#include "features/first_steps/first_steps.h"

namespace regard::app
{
class Program;
std::vector<first_steps::Step> first_steps_of(Program const& program);
}
