#pragma once
// What became of one case, as every measure counts it (design: measures). A pure function of its events, the classes of
// their statuses and the calendar; everything on a screen is made of outcomes.
#include "features/calendars/working_calendar.h"
#include "features/cases/model.h"
#include "features/measures/classes.h"

#include <array>
#include <optional>

namespace regard::measures
{
// How a source is measured. The calendar may be null: no working hours. Must outlive what uses it.
struct Yardstick
{
    Classes classes;
    calendars::WorkingCalendar const* calendar = nullptr;
};

// Unknown where the history cannot tell, which is never the same as no. The numbers are stored.
enum class Answer : std::uint8_t { unknown, no, yes };

enum class State : std::uint8_t {
    ended,
    open,
    unknown_end, // done, but nobody wrote down when
};

// What figures can be told apart by. The numbers are stored: only add at the end. The first seven are the columns
// scoreboards compare by; the others make lists of cases quick to find.
enum class Facet : std::uint8_t {
    unit,
    vertical,
    touchpoint,
    product,
    channel,
    kind,
    status,
    all,
    bounce,
    wait,
    reopened
};
constexpr std::size_t named_facets = 7, facet_count = 11;

// A team got the case back from another: so often, by unordered pair, a < b by number.
struct PairBounces
{
    cases::Name a = 0, b = 0;
    std::uint32_t bounces = 0;
    bool operator==(PairBounces const&) const = default;

    std::int64_t word() const { return static_cast<std::int64_t>(a) << 32 | b; } // of Facet::bounce
};

// The case stood in a status that waits; no length where its history ends there.
struct Wait
{
    cases::Name status = 0;
    std::optional<Span> length;
    Answer asked = Answer::unknown; // had a message gone out since the customer's last? Unknown without messages
    bool operator==(Wait const&) const = default;
};

struct Outcome
{
    cases::CaseId id;
    cases::SourceId source;
    State state = State::ended;
    Instant opened;
    Instant counted; // where it counts in a period: its last resolution, else its end; its opening where it has none
    std::optional<Span> duration, working, first_reply;
    std::optional<Span> turnaround; // working time up to the last resolution, without the waits after a question
    std::optional<Span> orphan;     // until a person was named; nothing where none ever is
    std::optional<Span> waiting;    // in all waits; nothing where no status is classed waiting
    std::optional<Instant> due;
    std::optional<Instant> returned; // the same customer came with the same matter again, within 30 days of `counted`
    std::array<cases::Name, named_facets> words{}; // in force at the last resolution; 0: not given
    std::uint32_t events = 0, handoffs = 0, bounces = 0, person_handoffs = 0, person_bounces = 0;
    std::uint32_t waits_judged = 0, waits_unasked = 0; // of `waits`: where `asked` is known, and where it is no
    bool person_known = false;                         // some event names one
    bool return_known = false;                         // customer and matter are known, so that a return would be seen
    Answer resolved = Answer::unknown;
    Answer one_answer = Answer::unknown; // at most one to the customer before the resolution
    Answer reopened = Answer::unknown;
    Answer first_contact = Answer::unknown; // resolved in it
    std::vector<PairBounces> pairs;         // ascending
    std::vector<Wait> waits;                // in order

    void add(Wait const& wait)
    {
        waits.push_back(wait);
        waits_judged += wait.asked != Answer::unknown;
        waits_unasked += wait.asked == Answer::no;
    }
    cases::Name word(Facet facet) const { return words[static_cast<std::size_t>(facet)]; }
    std::optional<Instant> ended() const { return duration ? std::optional(opened + *duration) : std::nullopt; }
    // Calendar time up to the last resolution; nothing where the case has none or nobody wrote down when.
    std::optional<Span> resolution() const
    {
        return duration && resolved == Answer::yes ? std::optional(counted - opened) : std::nullopt;
    }
    bool operator==(Outcome const&) const = default;
};

// With what only the store needs: what returns are found by, and what no figure is told apart by.
struct Measured : Outcome
{
    std::int64_t customer = 0; // a key; 0: not known
    std::int64_t matter = 0;   // what a return is about: touchpoint, else product, else kind; 0: none is given
    cases::Name person = 0;    // in force at the last resolution
    cases::Name priority = 0;
    bool operator==(Measured const&) const = default;
};

// `returned` is left empty: it takes other cases to know.
Measured measure(cases::CaseView const& one, cases::CaseId id, cases::SourceId source, std::int64_t customer,
                 Yardstick const& by);
}
