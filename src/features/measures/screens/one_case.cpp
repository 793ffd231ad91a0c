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

class Telling
{
    using Dimension = cases::Dimension;

  public:
    using Texts = std::map<cases::Word, std::string>;
    Telling(cases::Story const& story, Measured const& outcome, Texts texts)
        : story_(story), outcome_(outcome), texts_(std::move(texts))
    {}

    // Every name of the story, so that all are read together.
    static std::vector<cases::Word> mentioned(cases::Story const& story)
    {
        auto const& s = story.subject;
        std::vector<cases::Word> words{
            {Dimension::touchpoint, s.touchpoint}, {Dimension::product, s.product}, {Dimension::vertical, s.vertical},
            {Dimension::channel, s.channel},       {Dimension::kind, s.kind},       {Dimension::priority, s.priority}};
        for (cases::Event const& event : story.events)
            words.insert(
                words.end(),
                {{Dimension::status, event.status}, {Dimension::team, event.team}, {Dimension::person, event.person}});
        return words;
    }

    std::vector<CaseEvent> events() const
    {
        std::vector<CaseEvent> told;
        told.reserve(story_.events.size());
        for (cases::Event const& event : story_.events) {
            constexpr std::string_view whats[]{"noted", "arrived", "replied", "resolved", "closed", "reopened"};
            CaseEvent one;
            one.at = event.at;
            one.what = whats[static_cast<std::size_t>(event.what)];
            one.status = text(Dimension::status, event.status);
            one.team = text(Dimension::team, event.team);
            one.person = text(Dimension::person, event.person);
            if (event.message != cases::Message::none)
                one.message = event.message == cases::Message::in ? "in" : "out";
            told.push_back(std::move(one));
        }
        mark_bounces(told);
        mark_waits(told);
        return told;
    }

    CaseSubject subject() const
    {
        auto const& s = story_.subject;
        return {{}, // a customer's name is not kept, only a key
                text(Dimension::touchpoint, s.touchpoint),
                text(Dimension::product, s.product),
                text(Dimension::vertical, s.vertical),
                text(Dimension::channel, s.channel),
                text(Dimension::kind, s.kind),
                text(Dimension::priority, s.priority)};
    }

  private:
    std::optional<std::string> text(Dimension dimension, Name name) const
    {
        auto const found = texts_.find({dimension, name});
        return found == texts_.end() ? std::nullopt : std::optional(found->second);
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

    cases::Story const& story_;
    Measured const& outcome_;
    Texts texts_;
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
    Instant const known_until = store::horizon(tx, outcome.source);
    shown.open_hours = hours(open_for(outcome, known_until));
    Verdict const found = verdict(outcome, known_until);
    shown.first_time_right = verdicts[static_cast<std::size_t>(found.right)];
    for (std::string_view const code : why_not(outcome))
        shown.why_not.emplace_back(code);
    return shown;
}
}

std::optional<CaseShown> one_case(db::Transaction& tx, cases::CaseId id, Elsewhere const& elsewhere,
                                  cases::KnownWords& words, Instant now)
{
    auto story = cases::story(tx, id);
    auto const outcome = store::outcome(tx, id);
    if (!story || !outcome)
        return std::nullopt;
    CaseShown shown;
    shown.id = id;
    shown.reference = std::move(story->filed.reference);
    if (elsewhere.source_name)
        shown.source = elsewhere.source_name(tx, story->filed.source);
    shown.historical = story->filed.historical;
    shown.opened = outcome->opened;
    shown.ended = outcome->ended();
    shown.outcome = outcome_shown(tx, *outcome);
    Telling const telling(*story, *outcome, words.texts(tx, Telling::mentioned(*story), now));
    shown.subject = telling.subject();
    shown.events = telling.events();
    for (std::size_t i = 0; i < story->texts.size(); ++i)
        if (!story->texts[i].empty())
            shown.events[i].text = std::move(story->texts[i]);
    return shown;
}
}
