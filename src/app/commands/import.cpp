// Bringing a history into the store from the command line, without a server or beside it.
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
    std::vector<std::string> files;
    std::string mapping, source;
    bool names = false, texts = false, good_rows = false;
    int retention_months = 0;
};

// The mapping given, or the one guessed from the first file.
Parsed<intake::MappingForm> mapping_for(Program& program, Options const& options)
{
    std::optional<intake::MappingForm> given;
    if (!options.mapping.empty()) {
        auto const toml = read_text_file(options.mapping);
        if (!toml)
            return Refusals{toml.error()};
        auto mapping = intake::mapping_from_toml(*toml);
        if (!mapping)
            return mapping.error();
        return intake::form_of(*mapping);
    }
    auto shown = intake::preview(options.files.front(), options.files.front(), std::nullopt, "en", program.catalogue);
    if (!shown)
        return shown.error();
    if (!shown->questions.empty())
        return Refusals{{shown->questions.front().code, shown->questions.front().sentence + " Say it in a mapping.",
                         "time/format"}};
    return shown->mapping;
}

int report(intake::Import const& import)
{
    print(fmt::format("{} cases ({} new or changed), {} events, {} rows twice, {} bad rows\n", import.cases,
                      import.cases_changed, import.events, import.duplicate_rows, import.bad_rows));
    if (import.state != intake::ImportState::failed)
        return 0;
    return refuse({{import.refusal_code.value_or(""), import.sentence.value_or(""), ""}});
}

int run(config::Config const& config, Options const& options)
{
    auto program = Program::open(config);
    if (!program)
        return refuse({program.error()});
    auto mapping = mapping_for(**program, options);
    if (!mapping)
        return refuse(mapping.error());
    intake::NewImport wish;
    wish.name = options.source.empty() ? options.files.front() : options.source;
    wish.mapping = std::move(*mapping);
    wish.keep_names = options.names;
    wish.keep_texts = options.texts;
    wish.accept_bad_rows = options.good_rows;
    if (options.retention_months > 0)
        wish.retention_months = options.retention_months;
    auto const begun = (*program)->intake.begin(options.files, wish, {});
    if (!begun)
        return refuse({begun.error()});
    (*program)->worker->run_due();
    return report(*(*program)->intake.find(begun->id));
}
}

void add_import(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "import",
        "Bring a history into the store. Importing again under the same source replaces what it said before.");
    options->settings.add_to(*command);
    command
        ->add_option("file", options->files,
                     "What `regard diagnose` reads too: CSV, XLSX, XES, JSON lines, mbox, packed or not.")
        ->required();
    command->add_option("--mapping", options->mapping,
                        "A TOML file that says which column holds what. Without it Regard guesses.");
    command->add_option("--source", options->source,
                        "The name of the source, such as “Help desk”. Without it the first file's name.");
    command->add_flag("--names", options->names, "Keep the names of persons. Without it they become pseudonyms.");
    command->add_flag("--texts", options->texts, "Keep what people wrote, where the mapping names its column.");
    command->add_flag("--good-rows", options->good_rows, "Import the good rows although some are bad.");
    command->add_option("--retention-months", options->retention_months,
                        "Remove cases that ended longer ago than that.");
    command->callback([options, &chosen] {
        chosen = [options] {
            return options->settings.with([&](config::Config const& config) { return run(config, *options); });
        };
    });
}
}
