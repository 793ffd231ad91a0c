// Looking after a store: backup, restore, check; and the settings' documentation.
#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "app/commands/settings.h"
#include "app/store.h"
#include "ground/db/backup.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace regard::app
{
namespace
{
int back_up(config::Config const& config, std::string const& path)
{
    auto database = open_store(store_settings(config));
    if (!database)
        return refuse({database.error()});
    if (auto const done = db::back_up(**database, path, [](double) {}); !done)
        return refuse({done.error()});
    print(fmt::format("Backed up to {}\n", path));
    return 0;
}

int restore(config::Config const& config, std::string const& path)
{
    if (auto const done = db::restore(path, store_settings(config), [](double) {}); !done)
        return refuse({done.error()});
    print("Restored. Start the server as usual.\n");
    return 0;
}

int check(config::Config const& config)
{
    auto database = open_store(store_settings(config));
    if (!database)
        return refuse({database.error()});
    auto const found = check_store(**database);
    for (db::Finding const& finding : found)
        print(fmt::format("{}: {} ({} rows, e.g. {})\n", finding.name, finding.sentence, finding.rows,
                          fmt::join(finding.examples, ", ")));
    print(found.empty() ? "All is well.\n" : "");
    return found.empty() ? 0 : 1;
}
}

void add_upkeep(CLI::App& app, Action& chosen)
{
    auto settings = std::make_shared<SettingsOption>();
    auto path = std::make_shared<std::string>();

    CLI::App* backup = app.add_subcommand("backup", "Write the whole store to one file, while the server runs.");
    settings->add_to(*backup);
    backup->add_option("file", *path, "The new file.")->required();
    backup->footer(
        "Uploaded files lie beside the store in the data folder; copy that folder too if you want to keep them.");
    backup->callback([=, &chosen] {
        chosen = [=] { return settings->with([&](auto const& config) { return back_up(config, *path); }); };
    });

    CLI::App* back = app.add_subcommand("restore", "Put a backup into a store that holds nothing yet.");
    settings->add_to(*back);
    back->add_option("file", *path, "What `regard backup` wrote.")->required();
    back->callback([=, &chosen] {
        chosen = [=] { return settings->with([&](auto const& config) { return restore(config, *path); }); };
    });

    CLI::App* checking =
        app.add_subcommand("check", "Read the whole store and say whether it is sound. Safe while the server runs.");
    settings->add_to(*checking);
    checking->callback([=, &chosen] { chosen = [=] { return settings->with(check); }; });

    app.add_subcommand("config", "Print every setting with its default and its meaning, as a file to begin with.")
        ->callback([&chosen] {
            chosen = [] {
                print(config::documented());
                return 0;
            };
        });
}
}
