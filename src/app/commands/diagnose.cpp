#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "features/diagnosis/diagnosis.h"

#include <CLI/CLI.hpp>

namespace regard::app
{
namespace
{
struct Options
{
    std::vector<std::string> files;
    std::string mapping;
    std::string format = "text";
    bool names = false;
    bool no_guess = false;
};

int run(Options const& options)
{
    diagnosis::Wish wish{options.files, std::nullopt,
                         options.no_guess ? intake::Guessing::forbidden : intake::Guessing::allowed, options.names,
                         "en"};
    if (!options.mapping.empty()) {
        auto const toml = read_text_file(options.mapping);
        if (!toml)
            return refuse({toml.error()});
        auto mapping = intake::mapping_from_toml(*toml);
        if (!mapping)
            return refuse(mapping.error());
        wish.mapping = std::move(*mapping);
    }
    auto const diagnosis = diagnosis::diagnose(wish);
    if (!diagnosis)
        return refuse(diagnosis.error());
    if (options.format == "json")
        print(to_json(*diagnosis) + "\n");
    else if (options.format == "html")
        print(diagnosis::report_html(*diagnosis, wish.language));
    else
        print(diagnosis::report_text(*diagnosis, wish.language));
    return 0;
}
}

void add_diagnose(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("diagnose", "Read the history of cases from files and say where they wait, "
                                                       "bounce and come back. Needs no server and no database.");
    command
        ->add_option("file", options->files,
                     "Exports of a help desk (CSV, XLSX, XES, JSON lines) or a mailbox (mbox), also as .gz or .zip. "
                     "Several files are one history.")
        ->required();
    command->add_option(
        "--mapping", options->mapping,
        "A TOML file that says which column holds what. Without it Regard guesses and says what it guessed.");
    command->add_option("--format", options->format, "text to read, json to work with, html to hand on")
        ->check(CLI::IsMember({"text", "json", "html"}));
    command->add_flag("--names", options->names, "Name persons. Without it they are pseudonyms.");
    command->add_flag("--no-guess", options->no_guess, "Take nothing for granted that the mapping does not say.");
    command->footer("Examples:\n  regard diagnose tickets.csv\n  regard diagnose events.csv.gz --mapping m.toml "
                    "--format html > report.html\n\n"
                    "A mapping:\n  [columns]\n  case = \"case_id\"\n  at = \"timestamp\"\n  status = \"state\"\n  team "
                    "= \"group\"\n  person = \"assignee\"\n"
                    "  [time]\n  zone = \"Europe/Brussels\"\n  [statuses]\n  done = [\"Resolved\", \"Closed\"]\n  "
                    "waiting = [\"Pending\"]\n"
                    "  [calendar]\n  mon-fri = [\"09:00-17:00\"]");
    command->callback([options, &chosen] { chosen = [options] { return run(*options); }; });
}
}
