// Everything out again, as open files.
#include "app/export.h"
#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "app/commands/settings.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace regard::app
{
namespace
{
struct Options
{
    SettingsOption settings;
    std::string folder;
    bool names = false;
};

int run(config::Config const& config, Options const& options)
{
    auto program = Program::open(config);
    if (!program)
        return refuse({program.error()});
    auto const exported = export_all(**program, options.folder,
                                     options.names ? intake::Persons::as_stored : intake::Persons::by_pseudonym);
    if (!exported)
        return refuse({exported.error()});
    for (intake::ExportedHistory const& one : exported->histories)
        print(fmt::format("{}: {} cases, {} events of “{}”\n", one.history, one.cases, one.events, one.source));
    print(fmt::format("{} units, {} business lines, {} products, {} employees{}\nREADME.txt in it says how each is "
                      "brought in again.\n",
                      exported->units, exported->verticals, exported->products, exported->employees,
                      options.names ? "" : " (they are persons: --names takes them along)"));
    return 0;
}
}

void add_export(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "export",
        "Write all histories and the organisation to a new folder, as open files that can be brought in again.");
    options->settings.add_to(*command);
    command->add_option("folder", options->folder, "The new folder.")->required();
    command->add_flag(
        "--names", options->names,
        "With the names of persons: the staff list, and those that an import was told to keep. Without it "
        "persons of histories have pseudonyms, and the staff list stays here.");
    command->footer(
        "Histories become JSON lines, each with the mapping that reads them again. Safe while the server runs.\n\n"
        "  regard export leaving\n"
        "  regard import leaving/history-1.jsonl --mapping leaving/history-1.toml --source \"Help desk\" --names");
    command->callback([options, &chosen] {
        chosen = [options] {
            return options->settings.with([&](config::Config const& config) { return run(config, *options); });
        };
    });
}
}
