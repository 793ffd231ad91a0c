#pragma once
// A body that a request of this type can have, for the documentation: what must be there, and something where nothing must.
// It is read back by a test of all routes. Inside ground/api.
#include "base/fields.h"

namespace regard::api
{
std::string example_of(form::Type const& body);
}
