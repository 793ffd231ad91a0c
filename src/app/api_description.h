#pragma once
// The API as a document, made of the routes of every feature.
#include <string>

namespace regard::app
{
// OpenAPI 3.1, indented, with a line break at its end. Needs no store: it opens one in a temporary folder.
// docs/api/openapi.json is this text, and a test holds it so.
std::string api_description();
}
