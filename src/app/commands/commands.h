#pragma once
// The subcommands of `regard`. Each adds itself to the parser and returns what to do when it was chosen; its exit code is
// 0 when done, 1 when refused (the reasons are on standard error), 2 for wrong usage.
#include <functional>
#include <string>

namespace CLI
{
class App;
}

namespace regard::app
{
using Action = std::function<int()>;

void add_diagnose(CLI::App& app, Action& chosen);
void add_export(CLI::App& app, Action& chosen);
void add_import(CLI::App& app, Action& chosen);
void add_mailgate(CLI::App& app, Action& chosen);
void add_openapi(CLI::App& app, Action& chosen);
void add_serve(CLI::App& app, Action& chosen);
void add_upkeep(CLI::App& app, Action& chosen); // backup, restore, check, config
void add_user(CLI::App& app, Action& chosen);
void add_version(CLI::App& app, Action& chosen);
}
