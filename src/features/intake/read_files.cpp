#include "features/intake/read_files.h"

#include "features/intake/sample.h"
#include "features/intake/spool.h"

#include <fmt/format.h>

namespace regard::intake
{
namespace
{
using measures::StatusClass;

class Intake
{
  public:
    Intake(std::optional<Mapping> mapping, Guessing guessing) : given_(std::move(mapping)), guessing_(guessing) {}

    Parsed<FileHistory> read(std::vector<std::string> const& paths)
    {
        if (auto faults = find(paths); !faults.empty())
            return faults;
        if (auto faults = settle_mapping(); !faults.empty())
            return faults;
        Loader loader(history_.mapping);
        for (FoundTable const& found : tables_) {
            auto table = open_table(found);
            if (!table)
                return about(found, {table.error()});
            if (auto read = loader.read(**table, formats_, found.name); !read)
                return about(found, read.error());
        }
        history_.loaded = loader.finish();
        settle_classes();
        tell_times();
        return std::move(history_);
    }

  private:
    Refusals find(std::vector<std::string> const& paths)
    {
        for (std::string const& path : paths) {
            auto const lasting = spool_.lasting(path);
            if (!lasting)
                return {lasting.error()};
            auto found = find_tables(*lasting);
            if (!found)
                return {{found.error().code,
                         (is_named(paths, found.error()) ? path + ": " : "") + found.error().sentence,
                         found.error().field}};
            for (FoundTable& table : *found)
                tables_.push_back(std::move(table));
        }
        if (tables_.empty())
            return {{"empty_file", "There is nothing to read.", ""}};
        return {};
    }

    // A file that is not there is named even where it is the only one: it may be the name that is wrong.
    static bool is_named(std::vector<std::string> const& paths, Refusal const& refusal)
    {
        return paths.size() > 1 || refusal.code == "not_readable";
    }

    // Says which of several files is meant.
    Refusals about(FoundTable const& found, Refusals refusals) const
    {
        if (tables_.size() > 1)
            for (Refusal& refusal : refusals)
                refusal.sentence = found.name + ": " + refusal.sentence;
        return refusals;
    }

    Refusals settle_mapping()
    {
        if (!given_ && guessing_ == Guessing::forbidden)
            return {{"mapping_needed", "Give a mapping with --mapping, or leave --no-guess away.", ""}};
        if (given_)
            history_.mapping = *given_;
        else if (Refusals faults = guess(); !faults.empty())
            return faults;
        if (guessing_ == Guessing::forbidden && !history_.mapping.statuses)
            history_.mapping.statuses.emplace(); // none is classed
        if (Refusals faults = faults_of(history_.mapping); !faults.empty())
            return faults;
        return settle_formats();
    }

    // Looks at the first table that has rows.
    Refusals guess()
    {
        Sample sample;
        for (FoundTable const& found : tables_) {
            auto taken = take_sample(found);
            if (!taken)
                return about(found, {taken.error()});
            if (sample.columns.empty() || !taken->rows.empty())
                sample = std::move(*taken);
            if (!sample.rows.empty())
                break;
        }
        history_.mapping = guessed(sample);
        return {};
    }

    Mapping guessed(Sample const& sample)
    {
        Guess guess = guess_mapping(sample);
        if (!guess.recognised.empty())
            assume("recognised", guess.recognised, "");
        for (Because const& because : guess.because)
            assume("column", because.field, because.column);
        for (std::string const& value : guess.mapping.empty)
            assume("empty_value", value, "");
        guess.mapping.format.clear(); // settled next, over all it takes
        return std::move(guess.mapping);
    }

    // As the mapping says; else recognised over the beginnings of all tables, or over everything where that leaves the day
    // open. Where nothing may be guessed: ISO 8601.
    Refusals settle_formats()
    {
        Mapping const& mapping = history_.mapping;
        if (!mapping.format.empty())
            formats_ = all_alike(TimeFormat::from(mapping.format).value());
        if (!mapping.format.empty() || guessing_ == Guessing::forbidden)
            return {};
        auto choice = choose_format_over(mapping, tables_, sample_rows);
        if (choice && choice->day_or_month)
            choice = choose_format_over(mapping, tables_, SIZE_MAX);
        return choice ? take(*choice) : Refusals{choice.error()};
    }

    Refusals take(TimeChoice const& choice)
    {
        Mapping& mapping = history_.mapping;
        if (!choice.readable)
            return {{"times_unreadable",
                     fmt::format("Nothing in “{}” reads as a time. Name another column, or say how its times are "
                                 "written with format in the "
                                 "mapping's [time].",
                                 fmt::join(mapping.of(mapping.is_case_list() ? Field::opened : Field::at), "/")),
                     mapping.is_case_list() ? "columns/opened" : "columns/at"}};
        if (choice.day_or_month)
            return {{"day_or_month",
                     fmt::format("The dates can be read day first or month first, and nothing in the file decides it. "
                                 "Say which with "
                                 "format = \"{}\" (or the other way round) in the mapping's [time].",
                                 choice.format.letters()),
                     "time/format"}};
        formats_ = choice.formats;
        if (choice.alike())
            mapping.format = choice.format.letters();
        tell_formats(choice);
        return {};
    }

    // One for all columns, or each with its field's name.
    void tell_formats(TimeChoice const& choice)
    {
        if (choice.alike() && !choice.format.letters().empty())
            return assume("format", choice.format.letters(), "");
        for (Field const field : instant_fields)
            if (auto const& format = choice.formats[static_cast<std::size_t>(field)];
                history_.mapping.has(field) && !format.letters().empty())
                assume("format_of", format.letters(), name_of(field));
    }

    // Numbers every status's class: as the mapping says, else as its words say, telling which.
    void settle_classes()
    {
        cases::Names const& statuses = history_.loaded.log.names().statuses;
        if (auto const& lists = history_.mapping.statuses) { // taken literally
            put(lists->done, StatusClass::done);
            put(lists->working, StatusClass::working);
            put(lists->waiting, StatusClass::waiting);
            return;
        }
        for (cases::Name status = 1; status <= statuses.size(); ++status) {
            StatusClass const c = measures::guess_class(statuses.text(status));
            history_.classes.put(status, c);
            assume("status_class", statuses.text(status), measures::name_of(c));
        }
    }

    void put(std::vector<std::string> const& list, StatusClass c)
    {
        for (std::string const& status : list)
            if (cases::Name const name = history_.loaded.log.names().statuses.find(status))
                history_.classes.put(name, c);
    }

    void tell_times()
    {
        auto const& times = history_.loaded.times;
        if (times.zoned > 0 && !history_.mapping.zone_said)
            assume("zone", history_.mapping.zone, "");
        if (times.twice > 0)
            assume("twice", std::to_string(times.twice), "");
        if (times.skipped > 0)
            assume("skipped", std::to_string(times.skipped), "");
        if (times.dates > 0)
            assume("dates", std::to_string(times.dates), "");
    }

    void assume(std::string_view code, std::string_view what, std::string_view taken)
    {
        history_.assumed.push_back({std::string(code), std::string(what), std::string(taken)});
    }

    std::optional<Mapping> given_;
    Guessing guessing_;
    Spool spool_;
    std::vector<FoundTable> tables_;
    TimeFormats formats_;
    FileHistory history_;
};
}

Parsed<FileHistory> read_files(std::vector<std::string> const& paths, std::optional<Mapping> mapping, Guessing guessing)
{
    return Intake(std::move(mapping), guessing).read(paths);
}
}
