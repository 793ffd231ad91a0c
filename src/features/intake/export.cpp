#include "features/intake/export.h"

#include "features/cases/cases.h"
#include "features/intake/export_rows.h"
#include "features/intake/pseudonyms.h"
#include "features/intake/source_store.h"
#include "features/measures/measures.h"

#include <cerrno>
#include <fmt/format.h>
#include <fstream>
#include <system_error>
#include <unordered_map>

namespace regard::intake
{
namespace
{
constexpr int cases_a_read = 2000;

// A file that throws where it can't be written.
class OutFile
{
  public:
    explicit OutFile(std::string const& path) : path_(path), file_(path, std::ios::binary) { check(); }
    void write(std::string_view text)
    {
        file_.write(text.data(), static_cast<std::streamsize>(text.size()));
        check();
    }
    void close()
    {
        file_.close();
        check();
    }

  private:
    void check() const
    {
        if (!file_)
            throw std::system_error(errno, std::generic_category(), path_);
    }
    std::string path_;
    std::ofstream file_;
};

// The words of the store, each read once.
class StoredWords final : public ExportWords
{
  public:
    // With pseudonyms where names were kept that must not go out.
    StoredWords(db::Transaction& tx, Pseudonyms const* pseudonyms) : words_(tx), pseudonyms_(pseudonyms) {}

    std::string text(cases::Dimension dimension, cases::Name name) override
    {
        auto const word = words_.text(dimension, name);
        bool const hide = pseudonyms_ != nullptr && dimension == cases::Dimension::person && !word.empty();
        return hide ? pseudonym(std::string(word)) : std::string(word);
    }

  private:
    std::string const& pseudonym(std::string const& name)
    {
        auto const [known, is_new] = known_.try_emplace(name);
        if (is_new)
            known->second = pseudonyms_->person(name);
        return known->second;
    }

    cases::Words words_;
    Pseudonyms const* pseudonyms_;
    std::unordered_map<std::string, std::string> known_;
};

// The mapping the source was last imported with, and its statuses' classes as they were taken.
Mapping mapping_before(db::Transaction& tx, Source const& source)
{
    cases::Words const words(tx);
    auto const imported = mapping_from_toml(store::last_mapping(tx, source.id));
    Mapping mapping = imported ? *imported : Mapping{};
    mapping.statuses.emplace();
    auto const rules = measures::rules_of(tx, source.id);
    for (auto const& [status, kind] : rules.classes) {
        std::string const word(words.text(cases::Dimension::status, status));
        if (kind == measures::StatusClass::done)
            mapping.statuses->done.push_back(word);
        else if (kind == measures::StatusClass::working)
            mapping.statuses->working.push_back(word);
        else if (kind == measures::StatusClass::waiting)
            mapping.statuses->waiting.push_back(word);
    }
    return mapping;
}

constexpr std::array shapes{cases::Shape::event_log, cases::Shape::case_list};

// What one read found, not yet written: the body of a read may run again.
struct Some
{
    struct Part
    {
        std::string lines;
        std::int64_t cases = 0, events = 0;
    };
    std::array<Part, shapes.size()> parts;
    std::optional<std::string> reached; // the last reference; nothing at the end
};

// The files of one source: one of events, one of cases, each only where there are such.
class SourceFiles
{
  public:
    SourceFiles(std::string folder, std::size_t number, Source const& source, Mapping const& mapping)
        : folder_(std::move(folder)), number_(number), source_(source)
    {
        for (std::size_t i = 0; i < shapes.size(); ++i)
            parts_[i].mapping = mapping_of_rows(shapes[i], mapping);
    }

    // The cases after that reference.
    Some read(db::Transaction& tx, std::string const& after, ExportWords& words) const
    {
        Some some;
        for (cases::Filed const& one : cases::filed_in(tx, source_.id, after, cases_a_read)) {
            cases::view_case(tx, one.id, [&](cases::CaseView const& view, std::int64_t customer) {
                tell(view, customer, words, some);
            });
            some.reached = one.reference;
        }
        return some;
    }

    void write(Some const& some)
    {
        for (std::size_t i = 0; i < shapes.size(); ++i)
            if (some.parts[i].cases > 0)
                write(some.parts[i], opened(i));
    }

    void finish(std::vector<ExportedHistory>& into)
    {
        for (Part& part : parts_)
            if (part.file) {
                part.file->close();
                OutFile mapping(folder_ + '/' + part.told.mapping);
                mapping.write(to_toml(part.mapping));
                mapping.close();
                into.push_back(std::move(part.told));
            }
    }

  private:
    struct Part
    {
        ExportedHistory told;
        Mapping mapping;
        std::optional<OutFile> file; // none before the first case
    };

    void tell(cases::CaseView const& view, std::int64_t customer, ExportWords& words, Some& some) const
    {
        auto const i = static_cast<std::size_t>(view.shape == cases::Shape::case_list ? 1 : 0);
        Some::Part& part = some.parts[i];
        for (ExportedRow const& row : rows_of(view, customer, words))
            part.lines += json_line(row, parts_[i].mapping, part.lines.empty() && !parts_[i].file);
        part.cases += 1;
        part.events += std::ssize(view.events);
    }

    Part& opened(std::size_t i)
    {
        Part& part = parts_[i];
        if (!part.file) {
            auto const name = fmt::format("history-{}{}", number_, i == 0 ? "" : "-list");
            part.told = {source_.name, name + ".jsonl", name + ".toml", source_.retention_months};
            part.file.emplace(folder_ + '/' + part.told.history);
        }
        return part;
    }

    static void write(Some::Part const& some, Part& part)
    {
        part.file->write(some.lines);
        part.told.cases += some.cases;
        part.told.events += some.events;
    }

    std::string const folder_;
    std::size_t const number_;
    Source const& source_;
    std::array<Part, shapes.size()> parts_;
};

void export_source(db::Database& database, Pseudonyms const* pseudonyms, SourceFiles& files)
{
    std::optional<std::string> reached = "";
    while (reached) {
        auto const some = database.read([&](db::Transaction& tx) {
            StoredWords words(tx, pseudonyms); // anew each time: an import may bring new ones meanwhile
            return files.read(tx, *reached, words);
        });
        files.write(some);
        reached = some.reached;
    }
}
}

std::vector<ExportedHistory> export_histories(db::Database& database, std::string const& folder, Persons persons)
{
    auto const sources = database.read(store::sources);
    auto const pseudonyms = database.write(Pseudonyms::of);
    std::vector<ExportedHistory> told;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        Source const& source = sources[i];
        bool const hide = source.keep_names && persons == Persons::by_pseudonym;
        auto const mapping = database.read([&](db::Transaction& tx) { return mapping_before(tx, source); });
        SourceFiles files(folder, i + 1, source, mapping);
        export_source(database, hide ? &pseudonyms : nullptr, files);
        files.finish(told);
    }
    return told;
}
}
