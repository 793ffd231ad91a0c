#include "features/diagnosis/report/pictures.h"
#include "features/diagnosis/report/plain.h"
#include "features/diagnosis/report/style.h"
#include "features/diagnosis/report/summary_sentences.h"
#include "features/diagnosis/wording.h"
#include "ground/text/number.h"

#include <fmt/format.h>

namespace regard::diagnosis
{
namespace
{
constexpr std::size_t told_whole = 3, told_briefly = 8, bad_rows = 3, most_assumed = 8;

// Everything that comes from a history or the catalogue goes through escaped(); only what stands here is markup. No
// script, no style attribute, nothing fetched: the page can be mailed, and shown under the strictest policy.
class HtmlReport
{
  public:
    HtmlReport(Diagnosis const& diagnosis, std::string const& language) : d_(diagnosis), language_(language) {}

    std::string written()
    {
        begin();
        for (std::size_t i = 0; i < d_.findings.size() && i < told_whole; ++i)
            card(d_.findings[i], i + 1);
        also();
        pictures();
        list("assumed", assumed_sentences(d_, language_), most_assumed);
        list("unreadable", unread_sentences(d_, language_, bad_rows), bad_rows + 3);
        out_ += fmt::format("<footer><p>{}</p><p>{}</p></footer>\n</main>\n</body>\n</html>\n", say("footer"),
                            say("small_teams"));
        return out_;
    }

  private:
    std::string say(std::string_view key, std::initializer_list<text::Argument> arguments = {}) const
    {
        return escaped(say_in_report(language_, key, arguments));
    }

    std::string whole(std::uint64_t value) const { return text::whole(language_, static_cast<std::int64_t>(value)); }

    void begin()
    {
        out_ = fmt::format(
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<main>\n"
            "<div class=\"brand\"><svg width=\"28\" height=\"20\" viewBox=\"0 0 28 20\" aria-hidden=\"true\">"
            "<path d=\"M2 10Q14 -3 26 10\"/><path d=\"M7 12Q14 20 21 12\"/><circle cx=\"14\" cy=\"9\" "
            "r=\"2.6\"/></svg>Regard</div>\n"
            "<h1>{}</h1>\n",
            escaped(language_), say("title"), report_style(), say("title"));
        auto const summary = summary_sentences(d_, language_);
        out_ += fmt::format("<p class=\"muted\">{}</p>\n<p class=\"lead\">{}</p>\n", escaped(summary.front()),
                            escaped(fmt::format("{}", fmt::join(summary.begin() + 1, summary.end(), " "))));
        if (!d_.findings.empty())
            out_ += fmt::format("<h2>{}</h2>\n<p class=\"muted\">{}</p>\n", say("pick"), say("pick_hint"));
    }

    void card(Finding const& one, std::size_t number)
    {
        out_ += fmt::format("<article class=\"card{}\">\n<h3><span class=\"number\">{}</span>{}</h3>\n<p>{}</p>\n{}"
                            "<p class=\"step\"><strong>{}</strong> {}</p>\n</article>\n",
                            number == 1 ? " first" : "", number, escaped(one.title), escaped(one.evidence), chips(one),
                            say("next_step"), escaped(one.next_step));
    }

    std::string chips(Finding const& one) const
    {
        std::string const gain = one.gain ? escaped(say_gain(language_, *one.gain)) : say("no_gain");
        return fmt::format("<ul class=\"chips\"><li class=\"gain\">{}</li><li>{}</li><li>{}{}</li></ul>\n", gain,
                           say("effort", {{"effort", say_effort(language_, one.effort)}}),
                           say("cases", {{"n", whole(one.cases.count)}, {"count", one.cases.count}}), such_as(one));
    }

    std::string such_as(Finding const& one) const
    {
        if (one.cases.first.empty())
            return {};
        std::string ids;
        for (std::size_t i = 0; i < one.cases.first.size() && i < 3; ++i)
            ids += (i > 0 ? ", " : "") + shortened(one.cases.first[i], 24);
        return ", " + say("such_as", {{"ids", ids}});
    }

    void also()
    {
        if (d_.findings.size() <= told_whole)
            return;
        out_ += fmt::format("<h2>{}</h2>\n<ul class=\"also\">\n", say("also"));
        std::size_t const briefly = std::min(d_.findings.size(), told_whole + told_briefly);
        for (std::size_t i = told_whole; i < briefly; ++i) {
            Finding const& one = d_.findings[i];
            out_ += fmt::format(
                "<li><strong><span class=\"number\">{}</span>{}</strong> <span class=\"muted\">{} · {}</span></li>\n",
                i + 1, escaped(one.title), one.gain ? escaped(say_gain(language_, *one.gain)) : say("no_gain"),
                say("effort", {{"effort", say_effort(language_, one.effort)}}));
        }
        out_ += "</ul>\n";
        if (std::size_t const more = d_.findings.size() - briefly; more > 0)
            out_ +=
                fmt::format("<p class=\"muted\">{}</p>\n", say("not_printed", {{"n", whole(more)}, {"count", more}}));
    }

    void pictures()
    {
        out_ += "<div class=\"pictures\">\n";
        if (!d_.teams.worst_pairs.empty())
            out_ +=
                fmt::format("<figure class=\"card\">\n<h3>{}</h3>\n<p class=\"muted\">{}</p>\n{}{}</figure>\n",
                            say("bounce_map"), say("bounce_hint"),
                            bounce_ring(d_.teams.worst_pairs, say_in_report(language_, "bounce_map")), pair_table());
        if (!d_.waits.empty())
            out_ += fmt::format("<figure class=\"card\">\n<h3>{}</h3>\n<p class=\"muted\">{}</p>\n{}{}</figure>\n",
                                say("waits"),
                                say(d_.waits.front().class_ == "unclassed" ? "waits_unclassed" : "waits_hint"),
                                wait_bars(d_.waits, say_in_report(language_, "waits")), wait_table());
        out_ += "</div>\n";
    }

    std::string pair_table() const
    {
        std::string rows;
        for (std::size_t i = 0; i < d_.teams.worst_pairs.size() && i < pairs_drawn; ++i) {
            measures::Bounce const& pair = d_.teams.worst_pairs[i];
            rows +=
                fmt::format("<tr><td>{} – {}</td><td class=\"count\">{}</td></tr>\n", escaped(shortened(pair.a, 30)),
                            escaped(shortened(pair.b, 30)), escaped(whole(pair.bounces)));
        }
        return fmt::format("<table><tr><th>{}</th><th class=\"count\">{}</th></tr>\n{}</table>\n", say("teams"),
                           say("bounce_column"), rows);
    }

    std::string wait_table() const
    {
        std::string rows;
        for (std::size_t i = 0; i < d_.waits.size() && i < waits_drawn; ++i) {
            measures::WaitFigures const& one = d_.waits[i];
            rows += fmt::format("<tr><td>{}</td><td class=\"count\">{}</td><td class=\"count\">{}</td></tr>\n",
                                escaped(shortened(one.status, 40)),
                                escaped(text::number(language_, one.total_days, one.total_days < 10 ? 1 : 0)),
                                escaped(say_length(language_, one.median_hours.value_or(0))));
        }
        return fmt::format(
            "<table><tr><th>{}</th><th class=\"count\">{}</th><th class=\"count\">{}</th></tr>\n{}</table>\n",
            say("status_column"), say("days_column"), say("median"), rows);
    }

    void list(std::string_view key, std::vector<std::string> const& sentences, std::size_t most)
    {
        if (sentences.empty())
            return;
        out_ += fmt::format("<h2>{}</h2>\n<ul class=\"plain\">\n", say(key));
        for (std::size_t i = 0; i < sentences.size() && i < most; ++i)
            out_ += fmt::format("<li>{}</li>\n", escaped(shortened(sentences[i], 400)));
        out_ += "</ul>\n";
    }

    Diagnosis const& d_;
    std::string const& language_;
    std::string out_;
};
}

std::string report_html(Diagnosis const& diagnosis, std::string const& language)
{
    return HtmlReport(diagnosis, language).written();
}
}
