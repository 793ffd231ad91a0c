// `regard`: one program; the first word says what it does.
#include "app/commands/commands.h"
#include "app/commands/output.h"

#include <CLI/CLI.hpp>
#include <exception>

int main(int argc, char** argv)
try {
    CLI::App app("Regard turns customer focus from a slogan into daily work.", "regard");
    app.require_subcommand(1);
    regard::app::Action chosen;
    regard::app::add_diagnose(app, chosen);
    regard::app::add_version(app, chosen);
    CLI11_PARSE(app, argc, argv);
    return chosen();
} catch (std::exception const& broken) {
    regard::app::refuse({{"broken", std::string("Something broke: ") + broken.what(), ""}});
    return 3;
}
