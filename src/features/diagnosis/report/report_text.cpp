#include "base/text.h"
#include "features/diagnosis/report/plain.h"
#include "features/diagnosis/report/summary_sentences.h"
#include "features/diagnosis/wording.h"
#include "ground/text/number.h"

#include <fmt/format.h>

namespace regard::diagnosis
{
namespace
{
constexpr std::size_t width = 100, told_whole = 8, told_briefly = 12, rows = 8, bad_rows = 5;

class TextReport
{
  public:
    TextReport(Diagnosis const& diagnosis, std::string const& language) : d_(diagnosis), language_(language) {}

    std::string written()
    {
        heading("title", '=');
        auto const summary = summary_sentences(d_, language_);
        paragraph(summary.front(), 0);
        paragraph(fmt::format("{}", fmt::join(summary.begin() + 1, summary.end(), " ")), 0);
        if (!d_.findings.empty())
            findings();
        bounces();
        waits();
        list("assumed", assumed_sentences(d_, language_));
        list("unreadable", unread_sentences(d_, language_, bad_rows));
        out_ += "\n";
        paragraph(say("footer"), 0);
        return out_;
    }

  private:
    std::string say(std::string_view key, std::initializer_list<text::Argument> arguments = {}) const
    {
        return say_in_report(language_, key, arguments);
    }

    void heading(std::string_view key, char line)
    {
        std::string const words = say(key);
        out_ += fmt::format("{}{}\n{}\n", out_.empty() ? "" : "\n", words, std::string(text::characters(words), line));
    }

    void paragraph(std::string_view sentence, std::size_t indent)
    {
        out_ += std::string(indent, ' ') + wrapped(sentence, width, indent) + "\n";
    }

    void findings()
    {
        heading("pick", '-');
        std::size_t const whole = std::min(d_.findings.size(), told_whole);
        for (std::size_t i = 0; i < whole; ++i)
            finding(d_.findings[i], i + 1);
        if (d_.findings.size() == whole)
            return;
        heading("also", '-');
        std::size_t const briefly = std::min(d_.findings.size(), whole + told_briefly);
        for (std::size_t i = whole; i < briefly; ++i)
            item(fmt::format("{}. {} ({})", i + 1, d_.findings[i].title, gain(d_.findings[i])));
        if (std::size_t const more = d_.findings.size() - briefly; more > 0)
            paragraph(say("more", {{"n", text::whole(language_, static_cast<std::int64_t>(more))}, {"count", more}}),
                      0);
    }

    void finding(Finding const& one, std::size_t number)
    {
        std::string const mark = fmt::format("{}{}. ", number > 1 ? "\n" : "", number);
        out_ += mark + wrapped(one.title, width, 3) + "\n";
        paragraph(one.evidence, 3);
        paragraph(fmt::format("{} · {}", gain(one), say("effort", {{"effort", say_effort(language_, one.effort)}})), 3);
        paragraph(cases(one), 3);
        paragraph(fmt::format("{} {}", say("next_step"), one.next_step), 3);
    }

    std::string gain(Finding const& one) const
    {
        return one.gain ? say("worth", {{"gain", say_gain(language_, *one.gain)}}) : say("no_gain");
    }

    std::string cases(Finding const& one) const
    {
        std::string line = say("cases", {{"n", text::whole(language_, static_cast<std::int64_t>(one.cases.count))},
                                         {"count", one.cases.count}});
        if (one.cases.first.empty())
            return line;
        std::vector<std::string> const few(one.cases.first.begin(),
                                           one.cases.first.begin() +
                                               std::min<std::ptrdiff_t>(3, std::ssize(one.cases.first)));
        return fmt::format("{}, {}", line, say("such_as", {{"ids", fmt::format("{}", fmt::join(few, ", "))}}));
    }

    void bounces()
    {
        auto const& pairs = d_.teams.worst_pairs;
        if (pairs.empty())
            return;
        heading("bounce_map", '-');
        for (std::size_t i = 0; i < pairs.size() && i < rows; ++i)
            item(fmt::format("{} – {}: {} {}", shortened(pairs[i].a, 40), shortened(pairs[i].b, 40),
                             text::whole(language_, static_cast<std::int64_t>(pairs[i].bounces)),
                             say("bounce_column")));
    }

    void waits()
    {
        if (d_.waits.empty())
            return;
        heading("waits", '-');
        if (d_.waits.front().class_ == "unclassed")
            paragraph(say("waits_unclassed"), 0);
        for (std::size_t i = 0; i < d_.waits.size() && i < rows; ++i) {
            measures::WaitFigures const& one = d_.waits[i];
            item(fmt::format(
                "{}: {}", shortened(one.status, 60),
                say("wait_line", {{"days", text::number(language_, one.total_days, one.total_days < 10 ? 1 : 0)},
                                  {"median", say_length(language_, one.median_hours.value_or(0))}})));
        }
    }

    void list(std::string_view key, std::vector<std::string> const& sentences)
    {
        if (sentences.empty())
            return;
        heading(key, '-');
        for (std::string const& sentence : sentences)
            item(sentence);
    }

    void item(std::string_view sentence) { out_ += "- " + wrapped(sentence, width, 2) + "\n"; }

    Diagnosis const& d_;
    std::string const& language_;
    std::string out_;
};
}

std::string report_text(Diagnosis const& diagnosis, std::string const& language)
{
    return TextReport(diagnosis, language).written();
}
}
