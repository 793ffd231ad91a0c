#include "ground/log/line.h"

#include "base/fields.h"

namespace regard::log
{
namespace
{
char const* name_of(Level level)
{
    switch (level) {
    case Level::debug:
        return "debug";
    case Level::info:
        return "info";
    case Level::warning:
        return "warning";
    case Level::error:
        return "error";
    }
    return "error";
}

void append_value(std::string& line, Field const& field)
{
    switch (field.kind) {
    case Field::Kind::text:
        form::write_json_text(field.text, line);
        break;
    case Field::Kind::integer:
        line += std::to_string(field.integer);
        break;
    case Field::Kind::flag:
        line += field.integer != 0 ? "true" : "false";
        break;
    case Field::Kind::real:
        form::write_json_number(field.real, line);
        break;
    }
}
}

std::string line_of(Instant at, Level level, std::string_view event, Fields fields)
{
    std::string line = R"({"at":")" + to_rfc3339(at) + R"(","level":")" + name_of(level) + R"(","event":)";
    form::write_json_text(event, line);
    for (Field const& field : fields) {
        line += ',';
        form::write_json_text(field.key, line);
        line += ':';
        append_value(line, field);
    }
    return line += '}';
}
}
