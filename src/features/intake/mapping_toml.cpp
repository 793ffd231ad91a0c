#include "features/intake/mapping.h"

#include <fmt/format.h>
#include <sstream>
#include <toml++/toml.h>

namespace regard::intake
{
namespace
{
class Reader
{
  public:
    Parsed<Mapping> read(toml::table const& root)
    {
        for (auto const& [key, node] : root)
            read_section(std::string(key.str()), node);
        if (faults_.empty())
            faults_ = faults_of(mapping_);
        if (!faults_.empty())
            return faults_;
        return mapping_;
    }

  private:
    void read_section(std::string const& name, toml::node const& node)
    {
        toml::table const* table = node.as_table();
        if (table == nullptr)
            return fault("unknown_key", name, "“{}” is no section of a mapping: those are columns, time, values, statuses and calendar.", name);
        for (auto const& [key, value] : *table) {
            std::string const word(key.str());
            if (name == "columns")
                column(word, value);
            else if (name == "time" && (word == "zone" || word == "format"))
                (word == "zone" ? mapping_.zone : mapping_.format) = text(name + "/" + word, value);
            else if (name == "values" && word == "empty")
                mapping_.empty = texts("values/empty", value);
            else if (name == "statuses")
                status_list(word, value);
            else if (name == "calendar")
                calendar(word, value);
            else
                fault("unknown_key", name + "/" + word, "“{}” is not known in [{}].", word, name);
        }
        if (name == "statuses" && !mapping_.statuses)
            mapping_.statuses.emplace();
    }

    void column(std::string const& word, toml::node const& value)
    {
        if (auto const field = field_named(word))
            mapping_.of(*field) = texts("columns/" + word, value);
        else
            fault("unknown_field", "columns/" + word, "“{}” is nothing a case history has. Known are: {}.", word, fmt::join(field_names, ", "));
    }

    void status_list(std::string const& word, toml::node const& value)
    {
        StatusLists& lists = mapping_.statuses ? *mapping_.statuses : mapping_.statuses.emplace();
        if (word != "done" && word != "working" && word != "waiting")
            return fault("unknown_key", "statuses/" + word, "“{}” is no class of statuses: those are done, working and waiting.", word);
        (word == "done" ? lists.done : word == "working" ? lists.working : lists.waiting) = texts("statuses/" + word, value);
    }

    void calendar(std::string const& word, toml::node const& value)
    {
        CalendarText& calendar = mapping_.calendar ? *mapping_.calendar : mapping_.calendar.emplace();
        if (word == "holidays")
            calendar.holidays = texts("calendar/holidays", value);
        else
            calendar.windows[word] = texts("calendar/" + word, value);
    }

    std::string text(std::string const& path, toml::node const& value)
    {
        if (auto const* string = value.as_string())
            return string->get();
        fault("wrong_kind", path, "“{}” must be a text in quotes.", path);
        return {};
    }

    // One text, a date, or a list of them.
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

    std::string text_or_date(std::string const& path, toml::node const& value)
    {
        auto const* date = value.as_date();
        if (date == nullptr)
            return text(path, value);
        return fmt::format("{:04}-{:02}-{:02}", date->get().year, date->get().month, date->get().day);
    }

    template <class... Args>
    void fault(std::string code, std::string path, fmt::format_string<Args...> sentence, Args&&... args)
    {
        faults_.push_back({std::move(code), fmt::format(sentence, std::forward<Args>(args)...), std::move(path)});
    }

    Mapping mapping_;
    Refusals faults_;
};

toml::array array_of(std::vector<std::string> const& texts)
{
    toml::array array;
    for (std::string const& text : texts)
        array.push_back(text);
    return array;
}

void insert_list(toml::table& table, std::string_view key, std::vector<std::string> const& texts)
{
    if (texts.size() == 1)
        table.insert(key, texts.front());
    else if (!texts.empty())
        table.insert(key, array_of(texts));
}
}

Parsed<Mapping> mapping_from_toml(std::string_view toml)
try {
    return Reader().read(toml::parse(toml));
} catch (toml::parse_error const& error) {
    return Refusals{{"bad_toml",
                     fmt::format("The mapping cannot be read, line {}: {}.", error.source().begin.line, error.description()), ""}};
}

std::string to_toml(Mapping const& mapping)
{
    toml::table columns;
    for (std::size_t i = 0; i < field_count; ++i)
        insert_list(columns, field_names[i], mapping.columns[i]);
    toml::table time{{"zone", mapping.zone}};
    if (!mapping.format.empty())
        time.insert("format", mapping.format);
    toml::table root{{"columns", columns}, {"time", time}};
    if (!mapping.empty.empty())
        root.insert("values", toml::table{{"empty", array_of(mapping.empty)}});
    if (mapping.statuses)
        root.insert("statuses", toml::table{{"done", array_of(mapping.statuses->done)},
                                            {"working", array_of(mapping.statuses->working)},
                                            {"waiting", array_of(mapping.statuses->waiting)}});
    if (mapping.calendar) {
        toml::table calendar;
        for (auto const& [days, windows] : mapping.calendar->windows)
            calendar.insert(days, array_of(windows));
        if (!mapping.calendar->holidays.empty())
            calendar.insert("holidays", array_of(mapping.calendar->holidays));
        root.insert("calendar", calendar);
    }
    std::ostringstream out;
    out << root << '\n';
    return out.str();
}
}
