#include "features/intake/read_files.h"

#include "features/intake/sample.h"

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
                return Refusals{table.error()};
            if (auto read = loader.read(**table, format_); !read)
                return read.error();
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
            auto found = find_tables(path);
            if (!found)
                return {found.error()};
            for (FoundTable& table : *found)
                tables_.push_back(std::move(table));
        }
        if (tables_.empty())
            return {{"empty_file", "There is nothing to read.", ""}};
        return {};
    }

    Refusals settle_mapping()
    {
        if (!given_ && guessing_ == Guessing::forbidden)
            return {{"mapping_needed", "Give a mapping with --mapping, or leave --no-guess away.", ""}};
        auto const sample = take_sample(tables_.front());
        if (!sample)
            return {sample.error()};
        history_.mapping = given_ ? *given_ : guessed(*sample);
        if (Refusals faults = faults_of(history_.mapping); !faults.empty())
            return faults;
        return settle_format(*sample);
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

    Refusals settle_format(Sample const& sample)
    {
        if (!history_.mapping.format.empty()) {
            auto format = TimeFormat::from(history_.mapping.format);
            if (!format)
                return {format.error()};
            format_ = std::move(*format);
            return {};
        }
        if (guessing_ == Guessing::forbidden)
            return {};
        TimeChoice choice = choose_format(history_.mapping, sample);
        if (choice.day_or_month) {
            auto const all = choose_format_over_all(history_.mapping, tables_.front());
            if (!all)
                return {all.error()};
            choice = *all;
        }
        if (choice.day_or_month)
            return {{"day_or_month",
                     fmt::format("The dates can be read day first or month first, and nothing in the file decides it. Say which with "
                                 "format = \"{}\" (or the other way round) in the mapping's [time].",
                                 choice.format.letters()),
                     "time/format"}};
        format_ = choice.format;
        if (!format_.letters().empty()) {
            assume("format", format_.letters(), "");
            history_.mapping.format = format_.letters();
        }
        return {};
    }

    // Numbers every status's class: as the mapping says, else as its words say, telling which.
    void settle_classes()
    {
        cases::Names const& statuses = history_.loaded.log.names().statuses;
        if (auto const& lists = history_.mapping.statuses) {
            put(lists->done, StatusClass::done);
            put(lists->working, StatusClass::working);
            put(lists->waiting, StatusClass::waiting);
            return;
        }
        if (guessing_ == Guessing::forbidden)
            return;
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
        if (times.zoned > 0 && !given_)
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
    std::vector<FoundTable> tables_;
    TimeFormat format_ = TimeFormat::iso();
    FileHistory history_;
};
}

Parsed<FileHistory> read_files(std::vector<std::string> const& paths, std::optional<Mapping> mapping, Guessing guessing)
{
    return Intake(std::move(mapping), guessing).read(paths);
}
}
