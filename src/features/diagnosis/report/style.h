#pragma once
#include <string_view>

namespace regard::diagnosis
{
// The style sheet of the printed report: the colours and letters of the design, light, dark and on paper.
std::string_view report_style();
}
