#include "app/version.h"
#include "app/commands/commands.h"
#include "app/commands/output.h"

#include <CLI/CLI.hpp>

namespace regard::app
{
void add_version(CLI::App& app, Action& chosen)
{
    app.add_subcommand("version", "Print the version.")->callback([&chosen] {
        chosen = [] {
            print(std::string("regard ") + version + "\n");
            return 0;
        };
    });
}
}
