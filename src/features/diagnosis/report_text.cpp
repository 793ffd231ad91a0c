#include "features/diagnosis/diagnosis.h"

#include <fmt/format.h>

namespace regard::diagnosis
{
namespace
{
std::string duration_line(std::string_view what, std::optional<measures::Distribution> const& of)
{
    if (!of)
        return {};
    return fmt::format(
        "{:<16} half within {:.1f} h, nine of ten within {:.1f} h, longest {:.1f} h (mean {:.1f}, n {})\n", what,
        of->median, of->p90, of->max, of->mean, of->n);
}
}

std::string report_text(Diagnosis const& d, std::string const&)
{
    std::string text = fmt::format("{} cases, {} events", d.cases, d.events);
    if (d.first_event)
        text += fmt::format(", {} to {}", to_rfc3339(*d.first_event), to_rfc3339(*d.last_event));
    text += fmt::format("\n{} rows twice, {} bad rows\n\n", d.duplicate_rows, d.bad_rows);
    text += duration_line("Calendar time", d.duration_hours) + duration_line("Working time", d.working_hours);
    for (Finding const& finding : d.findings)
        text += fmt::format("\n* {}\n  {}\n  Next step: {}\n", finding.title, finding.evidence, finding.next_step);
    return text;
}

std::string report_html(Diagnosis const& d, std::string const& language) { return report_text(d, language); }
}
