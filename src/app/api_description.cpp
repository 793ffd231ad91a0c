#include "app/api_description.h"

#include "app/program.h"
#include "app/version.h"
#include "base/indented_json.h"
#include "ground/api/service.h"
#include "ground/files/temp.h"

namespace regard::app
{
std::string api_description()
{
    files::TempFolder const folder;
    config::Config config = config::load("", [](char const*) -> char const* { return nullptr; }).value();
    config.data = folder.path();
    config.log_level = "error"; // of a store that nobody will ask for again
    auto const program = Program::open(config).value();
    return indented_json(api::openapi_json(program->routes, version)) + '\n';
}
}
