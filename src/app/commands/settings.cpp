#include "app/commands/settings.h"

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <filesystem>

namespace regard::app
{
void SettingsOption::add_to(CLI::App& command)
{
    command.add_option("--settings", path,
                       "The settings file. Without it regard.toml in this folder is read, if there is one.");
    command.add_option("--data", data, "The data folder, instead of the one in the settings.");
}

int SettingsOption::with(std::function<int(config::Config const&)> const& go_on) const
{
    std::string const found = path.empty() && std::filesystem::exists("regard.toml") ? "regard.toml" : path;
    auto config = config::load(found, [](char const* name) -> char const* { return std::getenv(name); });
    if (!config)
        return refuse(config.error());
    if (!data.empty())
        config->data = data;
    return go_on(*config);
}
}
