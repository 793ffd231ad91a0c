#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "app/commands/settings.h"
#include "app/server.h"

#include <CLI/CLI.hpp>
#include <csignal>
#include <fmt/format.h>
#include <malloc.h>

namespace regard::app
{
namespace
{
// Blocks until the program is asked to end.
void wait_for_the_end()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    int which = 0;
    sigwait(&signals, &which);
}

// Before any thread is made, so that all of them leave these signals to wait_for_the_end.
void leave_signals_to_us()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

struct Options
{
    SettingsOption settings;
    bool sample = false;
};

// What was needed for a moment goes back to the system: large answers have pages of their own, and the many threads share
// two arenas rather than each keeping the most it ever needed.
void stay_small()
{
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
    mallopt(M_TRIM_THRESHOLD, 256 * 1024);
}

int run(config::Config const& config, bool sample)
{
    stay_small();
    leave_signals_to_us();
    auto server = Server::start(config);
    if (!server)
        return refuse({server.error()});
    if (sample)
        if (auto const brought = (*server)->bring_sample_once(); !brought)
            return refuse({brought.error()});
    print(fmt::format("Regard is at {}\n", (*server)->address()));
    if (std::string const link = (*server)->set_up_link(); !link.empty())
        print(
            fmt::format("\nSet it up with this link; it works once:\n  {}\n(It also stands in {}/setup-link.txt.)\n\n",
                        link, config.data));
    std::fflush(stdout);
    wait_for_the_end();
    (*server)->stop();
    return 0;
}
}

void add_serve(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("serve", "Run the server: the web pages, the API and the jobs. Ends cleanly on SIGTERM.");
    options->settings.add_to(*command);
    command->add_flag("--sample", options->sample,
                      "Bring in a sample organisation to look around in, unless it has been there before.");
    command->footer("At the first start it prints a link with which you set the organisation up.\n"
                    "All settings: regard config\n\n"
                    "  regard serve --data /tmp/look-around --sample");
    command->callback([options, &chosen] {
        chosen = [options] {
            return options->settings.with([&](config::Config const& config) { return run(config, options->sample); });
        };
    });
}
}
