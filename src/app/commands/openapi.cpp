#include "app/api_description.h"
#include "app/commands/commands.h"
#include "app/commands/output.h"

#include <CLI/CLI.hpp>

namespace regard::app
{
void add_openapi(CLI::App& app, Action& chosen)
{
    CLI::App* command =
        app.add_subcommand("openapi", "Print the API as an OpenAPI 3.1 document, for whoever writes a client.");
    command->footer(
        "Every address, what it takes and answers, and the permission it needs. No server need run; a running "
        "one serves the same at /api/v1/openapi.json.\n\n"
        "  regard openapi > regard.json\n"
        "  npx openapi-typescript regard.json -o regard.ts");
    command->callback([&chosen] {
        chosen = [] {
            print(api_description());
            return 0;
        };
    });
}
}
