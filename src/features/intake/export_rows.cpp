#include "features/intake/export_rows.h"

#include "base/fields.h"

#include <fmt/format.h>

namespace regard::intake
{
namespace
{
using cases::Dimension;
using cases::Event;
using cases::What;

std::string& cell(ExportedRow& row, Field field) { return row[static_cast<std::size_t>(field)]; }

constexpr Instant nothing_promised{INT64_MAX};

// Of a list of cases: which field holds the instant of that event.
Field field_of(What what)
{
    switch (what) {
    case What::replied:
        return Field::first_reply;
    case What::resolved:
        return Field::resolved;
    case What::closed:
        return Field::closed;
    default:
        return Field::opened;
    }
}

class Telling
{
  public:
    Telling(cases::CaseView const& one, std::int64_t customer, ExportWords& words)
        : one_(one), customer_(customer), words_(words)
    {}

    std::vector<ExportedRow> rows()
    {
        for (Event const& event : one_.events)
            if (one_.shape != cases::Shape::case_list)
                add_row(event, Field::at);
            else if (event.what == What::arrived)
                add_row(event, Field::opened);
        if (one_.shape == cases::Shape::case_list)
            for (Event const& event : one_.events)
                if (event.what != What::arrived)
                    add_to_row(event);
        if (!rows_.empty())
            tell_case(rows_.front());
        return std::move(rows_);
    }

  private:
    void add_row(Event const& event, Field instant)
    {
        ExportedRow& row = rows_.emplace_back();
        cell(row, Field::case_) = one_.reference;
        cell(row, instant) = to_rfc3339(event.at);
        cell(row, Field::status) = words_.text(Dimension::status, event.status);
        cell(row, Field::team) = words_.text(Dimension::team, event.team);
        cell(row, Field::person) = words_.text(Dimension::person, event.person);
        if (event.message != cases::Message::none)
            cell(row, Field::message) = event.message == cases::Message::in ? "in" : "out";
    }

    // The first row of the same team and person that lacks this instant.
    void add_to_row(Event const& event)
    {
        Field const field = field_of(event.what);
        std::string const team = words_.text(Dimension::team, event.team);
        std::string const person = words_.text(Dimension::person, event.person);
        for (ExportedRow& row : rows_)
            if (cell(row, field).empty() && cell(row, Field::team) == team && cell(row, Field::person) == person) {
                cell(row, field) = to_rfc3339(event.at);
                if (event.status != 0) // it stands with the last instant of a row
                    cell(row, Field::status) = words_.text(Dimension::status, event.status);
                return;
            }
    }

    void tell_case(ExportedRow& row)
    {
        cases::Subject const& subject = one_.subject;
        cell(row, Field::touchpoint) = words_.text(Dimension::touchpoint, subject.touchpoint);
        cell(row, Field::product) = words_.text(Dimension::product, subject.product);
        cell(row, Field::vertical) = words_.text(Dimension::vertical, subject.vertical);
        cell(row, Field::channel) = words_.text(Dimension::channel, subject.channel);
        cell(row, Field::kind) = words_.text(Dimension::kind, subject.kind);
        cell(row, Field::priority) = words_.text(Dimension::priority, subject.priority);
        if (customer_ != 0)
            cell(row, Field::customer) = fmt::format("{:016x}", static_cast<std::uint64_t>(customer_));
        if (one_.due != nothing_promised)
            cell(row, Field::due) = to_rfc3339(one_.due);
    }

    cases::CaseView const& one_;
    std::int64_t const customer_;
    ExportWords& words_;
    std::vector<ExportedRow> rows_;
};
}

std::vector<ExportedRow> rows_of(cases::CaseView const& one, std::int64_t customer, ExportWords& words)
{
    return Telling(one, customer, words).rows();
}

Mapping mapping_of_rows(cases::Shape shape, Mapping before)
{
    for (std::size_t i = 0; i < field_count; ++i)
        before.columns[i] = {std::string(field_names[i])};
    if (shape == cases::Shape::event_log)
        for (Field const field : {Field::opened, Field::first_reply, Field::resolved, Field::closed})
            before.of(field).clear();
    else
        before.of(Field::at).clear();
    before.format.clear(); // RFC 3339
    before.empty.clear();  // what means nothing was left out
    return before;
}

std::string json_line(ExportedRow const& row, Mapping const& mapping, bool is_first)
{
    std::string line;
    for (std::size_t i = 0; i < field_count; ++i) {
        if (mapping.columns[i].empty() || (row[i].empty() && !is_first))
            continue;
        line += line.empty() ? '{' : ',';
        form::write_json_text(field_names[i], line);
        line += ':';
        form::write_json_text(row[i], line);
    }
    return line + "}\n";
}
}
