#pragma once
// The --settings option that the commands with a store share.
#include "app/commands/output.h"
#include "ground/config/config.h"

#include <functional>
#include <string>

namespace CLI
{
class App;
}

namespace regard::app
{
struct SettingsOption
{
    std::string path; // empty: regard.toml where there is one, else the defaults and the environment
    std::string data; // empty: as the settings say

    void add_to(CLI::App& command);
    // Loads the settings and goes on with them; 1 where they are refused.
    int with(std::function<int(config::Config const&)> const& go_on) const;
};
}
