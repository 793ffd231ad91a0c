// One mail from an MTA's pipe. Its exit codes are those of sysexits.h, which MTAs know: 75 means “keep it and try again”.
#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "app/commands/settings.h"
#include "app/program.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <iterator>

namespace regard::app
{
namespace
{
constexpr int taken = 0;
constexpr int no_mail = 65;   // EX_DATAERR
constexpr int try_again = 75; // EX_TEMPFAIL

int take(config::Config const& config, std::string const& mail, std::string const& address)
{
    auto program = Program::open(config);
    if (!program) {
        refuse({program.error()});
        return try_again;
    }
    auto const fate = (*program)->mailroom.take(mail, address);
    if (!fate)
        refuse({fate.error()});
    return fate ? taken : try_again;
}

// Whatever breaks on our side, the MTA keeps the mail.
int run(SettingsOption const& settings, std::string const& address)
try {
    std::string const mail{std::istreambuf_iterator<char>(std::cin), {}};
    if (mail.empty()) {
        refuse({{"no_mail", "Nothing came on standard input. Pipe one mail into this command.", ""}});
        return no_mail;
    }
    int const ended = settings.with([&](config::Config const& config) { return take(config, mail, address); });
    return ended == 1 ? try_again : ended; // settings that can't be read
} catch (std::exception const& broken) {
    refuse({{"broken", std::string("Something broke: ") + broken.what(), ""}});
    return try_again;
}
}

void add_mailgate(CLI::App& app, Action& chosen)
{
    auto settings = std::make_shared<SettingsOption>();
    auto address = std::make_shared<std::string>();
    CLI::App* command =
        app.add_subcommand("mailgate", "Take one mail from standard input, for the pipe of a mail server.");
    settings->add_to(*command);
    command->add_option("--address", *address,
                        "Whom it came to. The mailbox of that address says which touchpoint it is for.");
    command->footer("Ends with 0 when the mail is on disk, 75 when it should be tried again.");
    command->callback([=, &chosen] { chosen = [=] { return run(*settings, *address); }; });
}
}
