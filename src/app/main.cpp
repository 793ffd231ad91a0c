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
    regard::app::add_serve(app, chosen);
    regard::app::add_import(app, chosen);
    regard::app::add_export(app, chosen);
    regard::app::add_mailgate(app, chosen);
    regard::app::add_upkeep(app, chosen);
    regard::app::add_user(app, chosen);
    regard::app::add_openapi(app, chosen);
    regard::app::add_version(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (CLI::ParseError const& wrong) {
        return app.exit(wrong) == 0 ? 0 : 2; // --help is no mistake
    }
    return chosen();
} catch (std::exception const& broken) {
    regard::app::refuse({{"broken", std::string("Something broke: ") + broken.what(), ""}});
    return 3;
}
