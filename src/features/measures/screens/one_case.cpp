#include "features/measures/flow.h"
#include "features/measures/outcomes/outcome_store.h"
#include "features/measures/outcomes/source_store.h"
#include "features/measures/screens/names.h"
#include "features/measures/screens/screens.h"

namespace regard::measures::screens
{
namespace
{
using cases::Name;

std::optional<double> hours(std::optional<Span> const& span)
{
    return span ? std::optional(span->in_hours()) : std::nullopt;
}

// One case with its events, kept beyond the reading of it.
struct Story
{
    std::vector<cases::Event> events;
    cases::Subject subject;
};

std::optional<Story> story_of(db::Transaction& tx, cases::CaseId id)
{
    Story story;
    bool const found = cases::view_case(tx, id, [&](cases::CaseView const& one, std::int64_t) {
        story.events.assign(one.events.begin(), one.events.end());
        story.subject = one.subject;
    });
    return found ? std::optional(std::move(story)) : std::nullopt;
}

class Telling
{
  public:
    Telling(db::Transaction& tx, Story const& story, Measured const& outcome)
        : tx_(tx), story_(story), outcome_(outcome)
    {}

    std::vector<CaseEvent> events()
    {
        auto const statuses = named(cases::Dimension::status, &cases::Event::status);
        auto const teams = named(cases::Dimension::team, &cases::Event::team);
        auto const persons = named(cases::Dimension::person, &cases::Event::person);
        std::vector<CaseEvent> told;
        for (cases::Event const& event : story_.events) {
            constexpr std::string_view whats[]{"noted", "arrived", "replied", "resolved", "closed"};
            CaseEvent one;
            one.at = event.at;
            one.what = whats[static_cast<std::size_t>(event.what)];
            one.status = text(statuses, event.status);
            one.team = text(teams, event.team);
            one.person = text(persons, event.person);
            if (event.message != cases::Message::none)
                one.message = event.message == cases::Message::in ? "in" : "out";
            told.push_back(std::move(one));
        }
        mark_bounces(told);
        mark_waits(told);
        return told;
    }

    CaseSubject subject()
    {
        auto const word = [&](cases::Dimension dimension, Name name) -> std::optional<std::string> {
            Name const one[]{name};
            return text(cases::words(tx_, dimension, one), name);
        };
        using cases::Dimension;
        auto const& s = story_.subject;
        return {{}, // a customer's name is not kept, only a key
                word(Dimension::touchpoint, s.touchpoint),
                word(Dimension::product, s.product),
                word(Dimension::vertical, s.vertical),
                word(Dimension::channel, s.channel),
                word(Dimension::kind, s.kind),
                word(Dimension::priority, s.priority)};
    }

  private:
    using Texts = std::map<Name, std::string>;

    Texts named(cases::Dimension dimension, Name cases::Event::*role)
    {
        std::vector<Name> numbers;
        for (cases::Event const& event : story_.events)
            numbers.push_back(event.*role);
        return cases::words(tx_, dimension, numbers);
    }

    static std::optional<std::string> text(Texts const& texts, Name name)
    {
        auto const found = texts.find(name);
        return found == texts.end() ? std::nullopt : std::optional(found->second);
    }

    void mark_bounces(std::vector<CaseEvent>& told) const
    {
        follow(story_.events, &cases::Event::team, [&](Name, Name, cases::Event const& event) {
            told[static_cast<std::size_t>(&event - story_.events.data())].bounce = true;
        });
    }

    // The outcome's waits are in the order of the events, each of the next event of its status.
    void mark_waits(std::vector<CaseEvent>& told) const
    {
        std::size_t at = 0;
        for (Wait const& wait : outcome_.waits) {
            while (at < story_.events.size() && story_.events[at].status != wait.status)
                ++at;
            if (at < told.size())
                told[at++].wait_hours = hours(wait.length);
        }
    }

    db::Transaction& tx_;
    Story const& story_;
    Measured const& outcome_;
};

CaseOutcome outcome_shown(db::Transaction& tx, Measured const& outcome)
{
    constexpr std::string_view verdicts[]{"unknown", "no", "so_far", "yes"};
    CaseOutcome shown;
    shown.turnaround_hours = hours(outcome.turnaround);
    shown.resolution_hours = hours(outcome.resolution());
    shown.duration_hours = hours(outcome.duration);
    shown.working_hours = hours(outcome.working);
    shown.handoffs = outcome.handoffs;
    shown.bounces = outcome.bounces;
    shown.reopened = outcome.reopened == Answer::yes;
    Verdict const found = verdict(outcome, store::horizons(tx)[outcome.source]);
    shown.first_time_right = verdicts[static_cast<std::size_t>(found.right)];
    for (std::string_view const code : why_not(outcome))
        shown.why_not.emplace_back(code);
    return shown;
}
}

std::optional<CaseShown> one_case(db::Transaction& tx, cases::CaseId id, Elsewhere const& elsewhere)
{
    auto const story = story_of(tx, id);
    auto const outcome = store::outcome(tx, id);
    cases::CaseId const ids[]{id};
    auto const filed = cases::filed(tx, ids);
    if (!story || !outcome || filed.empty())
        return std::nullopt;
    CaseShown shown;
    shown.id = id;
    shown.reference = filed.front().reference;
    if (elsewhere.source_name)
        shown.source = elsewhere.source_name(tx, filed.front().source);
    shown.historical = filed.front().historical;
    shown.opened = outcome->opened;
    shown.ended = outcome->ended();
    shown.outcome = outcome_shown(tx, *outcome);
    Telling telling(tx, *story, *outcome);
    shown.subject = telling.subject();
    shown.events = telling.events();
    auto texts = cases::event_texts(tx, id);
    for (std::size_t i = 0; i < std::min(texts.size(), shown.events.size()); ++i)
        if (!texts[i].empty())
            shown.events[i].text = std::move(texts[i]);
    return shown;
}
}
