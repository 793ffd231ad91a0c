#include "app/sample.h"

#include "features/sample/sample.h"
#include "ground/files/temp.h"

namespace regard::app
{
namespace
{
constexpr char source[] = "Sample bank";
}

Result<intake::Import> bring_sample(Program& program, api::UserId by, std::string_view language)
{
    files::TempFolder const folder;
    Date const today{static_cast<std::int32_t>(program.clock.now().micros / Span::days(1).micros)};
    std::string const people = folder.write("people.csv", sample::people_csv());
    if (auto const brought = program.people.import(people, "people.csv", by, language); !brought)
        return brought.error();
    auto const mapping = intake::mapping_from_toml(sample::history_mapping());
    intake::NewImport wish;
    wish.name = source;
    wish.mapping = intake::form_of(*mapping);
    return program.intake.begin({folder.write("sample-bank.csv", sample::history_csv(today))}, wish, by);
}

Result<void> bring_sample_once(Program& program)
{
    if (program.intake.knows_source(source))
        return {};
    auto const begun = bring_sample(program, {}, "en");
    return begun ? Result<void>() : begun.error();
}

void add_sample_route(Program& program)
{
    program.routes
        .post("/sample", "Bring in a sample organisation to look around in; undo its import to remove it",
              [&program](api::Asking& asking) { return bring_sample(program, asking.who.user, asking.language); })
        .allow(intake::import_histories);
}
}
