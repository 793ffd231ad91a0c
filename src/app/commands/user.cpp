// People who sign in, from the command line: for whoever is locked out, or sets things up by script.
#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "app/commands/settings.h"
#include "app/program.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace regard::app
{
namespace
{
struct Options
{
    SettingsOption settings;
    std::string email, name;
    std::vector<std::string> roles{"frontline"};
};

int show(Result<access::Link> const& link)
{
    if (!link)
        return refuse({link.error()});
    print(fmt::format("{}\n(good until {})\n", link->link, to_rfc3339(link->expires)));
    return 0;
}

int list(Program& program)
{
    for (access::User const& user : program.access.users())
        print(fmt::format("{:<40} {:<30} {}{}\n", user.email, user.name, fmt::join(user.roles, " "),
                          user.disabled ? " (disabled)" : ""));
    return 0;
}

int disable(Program& program, std::string const& email)
{
    auto const done = program.access.disable(email);
    return done ? 0 : refuse({done.error()});
}

// Opens the program and does `what` with it.
Action with_program(std::shared_ptr<Options> const& options, std::function<int(Program&)> what)
{
    return [options, what = std::move(what)] {
        return options->settings.with([&](config::Config const& config) {
            auto program = Program::open(config);
            return program ? what(**program) : refuse({program.error()});
        });
    };
}
}

void add_user(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("user", "People who sign in: list, invite, make a reset link, allow passwords, disable.");
    command->require_subcommand(1);
    options->settings.add_to(*command);

    command->add_subcommand("list", "List everybody with their roles.")->callback([options, &chosen] {
        chosen = with_program(options, list);
    });

    CLI::App* invite =
        command->add_subcommand("invite", "Print a link with which somebody chooses a password and comes in.");
    invite->add_option("email", options->email)->required();
    invite->add_option("--name", options->name)->required();
    invite->add_option(
        "--role", options->roles,
        "frontline, lead, vertical_head, focus_lead, editor, people_team, leader, administrator, auditor");
    invite->callback([options, &chosen] {
        chosen = with_program(options, [options](Program& p) {
            return show(p.access.invite({options->email, options->name, options->roles}));
        });
    });

    CLI::App* reset = command->add_subcommand("reset-link", "Print a link with which somebody chooses a new password.");
    reset->add_option("email", options->email)->required();
    reset->callback([options, &chosen] {
        chosen = with_program(options, [options](Program& p) { return show(p.access.reset_link(options->email)); });
    });

    command->add_subcommand("allow-passwords", "Let people sign in with passwords again, whatever the settings say.")
        ->callback([options, &chosen] {
            chosen = with_program(options, [](Program& p) {
                p.access.allow_passwords();
                return 0;
            });
        });

    CLI::App* shut = command->add_subcommand("disable", "Shut somebody out at once.");
    shut->add_option("email", options->email)->required();
    shut->callback([options, &chosen] {
        chosen = with_program(options, [options](Program& p) { return disable(p, options->email); });
    });
}
}
