#include "features/intake/formats/table.h"
#include "features/intake/mapping.h"
#include "features/intake/toml_text.h"

#include <algorithm>
#include <fmt/format.h>
#include <toml++/toml.h>

namespace regard::intake
{
namespace
{
constexpr std::array<std::string_view, 5> sections{"columns", "time", "values", "statuses", "calendar"};

class Reader
{
  public:
    Parsed<Mapping> read(toml::table const& root)
    {
        for (auto const& [key, node] : root)
            read_section(std::string(key.str()), node);
        for (Refusal const& more : faults_of(mapping_))
            if (std::find(faulty_.begin(), faulty_.end(), more.field) ==
                faulty_.end()) // what could not be read is told already
                faults_.push_back(more);
        if (!faults_.empty())
            return faults_;
        return mapping_;
    }

  private:
    void read_section(std::string const& name, toml::node const& node)
    {
        auto const known = std::find(sections.begin(), sections.end(), name);
        if (known == sections.end())
            return fault("unknown_key", name, "“{}” is no section of a mapping: those are {}.", name,
                         fmt::join(sections, ", "));
        toml::table const* table = node.as_table();
        if (table == nullptr)
            return fault("wrong_kind", name, "“{0}” must be a section: [{0}].", name);
        if (name == "statuses")
            mapping_.statuses.emplace();
        if (name == "calendar")
            mapping_.calendar.emplace();
        for (auto const& [key, value] : *table)
            read_key(name, std::string(key.str()), value);
    }

    void read_key(std::string const& section, std::string const& word, toml::node const& value)
    {
        if (section == "columns")
            column(word, value);
        else if (section == "statuses")
            status_list(word, value);
        else if (section == "calendar")
            calendar(word, value);
        else if (section == "values" && word == "empty")
            mapping_.empty = texts("values/empty", value);
        else if (section == "time" && word == "format")
            mapping_.format = text("time/format", value);
        else if (section == "time" && word == "zone")
            zone(value);
        else
            fault("unknown_key", section + "/" + word, "“{}” is not known in [{}].", word, section);
    }

    void column(std::string const& word, toml::node const& value)
    {
        if (auto const field = field_named(word))
            mapping_.of(*field) = texts("columns/" + word, value);
        else
            fault("unknown_field", "columns/" + word, "“{}” is nothing a case history has. Known are: {}.", word,
                  fmt::join(field_names, ", "));
    }

    void status_list(std::string const& word, toml::node const& value)
    {
        if (word != "done" && word != "working" && word != "waiting")
            return fault("unknown_key", "statuses/" + word,
                         "“{}” is no class of statuses: those are done, working and waiting.", word);
        StatusLists& lists = *mapping_.statuses;
        (word == "done"      ? lists.done
         : word == "working" ? lists.working
                             : lists.waiting) = texts("statuses/" + word, value);
    }

    void calendar(std::string const& word, toml::node const& value)
    {
        if (word == "holidays")
            mapping_.calendar->holidays = texts("calendar/holidays", value);
        else
            mapping_.calendar->windows[word] = texts("calendar/" + word, value);
    }

    void zone(toml::node const& value)
    {
        if (std::string named = text("time/zone", value); !named.empty()) {
            mapping_.zone = std::move(named);
            mapping_.zone_said = true;
        }
    }

    std::string text(std::string const& path, toml::node const& value)
    {
        if (auto const* string = value.as_string())
            return std::string(trimmed(string->get())); // as the values of a file are
        fault("wrong_kind", path, "“{}” must be a text in quotes.", path);
        return {};
    }

    // One text or a list of them.
    std::vector<std::string> texts(std::string const& path, toml::node const& value)
    {
        std::vector<std::string> list;
        if (auto const* array = value.as_array())
            for (toml::node const& item : *array)
                list.push_back(text_or_date(path, item));
        else
            list.push_back(text_or_date(path, value));
        return list;
    }

    // A holiday may be written without quotes: TOML knows dates.
    std::string text_or_date(std::string const& path, toml::node const& value)
    {
        auto const* date = value.as_date();
        if (date == nullptr || path != "calendar/holidays")
            return text(path, value);
        return fmt::format("{:04}-{:02}-{:02}", date->get().year, date->get().month, date->get().day);
    }

    template <class... Args>
    void fault(std::string code, std::string path, fmt::format_string<Args...> sentence, Args&&... args)
    {
        faulty_.push_back(path);
        faults_.push_back({std::move(code), fmt::format(sentence, std::forward<Args>(args)...), std::move(path)});
    }

    Mapping mapping_;
    Refusals faults_;
    std::vector<std::string> faulty_; // fields that could not be read
};
}

Parsed<Mapping> mapping_from_toml(std::string_view toml)
try {
    if (auto const refusal = unfit_for_toml(toml))
        return Refusals{*refusal};
    return Reader().read(toml::parse(toml));
} catch (toml::parse_error const& error) {
    return Refusals{
        {"bad_toml",
         fmt::format("The mapping cannot be read, line {}: {}.", error.source().begin.line, error.description()), ""}};
}
}
