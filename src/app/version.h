#pragma once

namespace regard::app
{
constexpr char const* version = "0.1.0";
}
