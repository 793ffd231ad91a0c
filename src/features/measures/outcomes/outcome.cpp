#include "features/measures/outcomes/outcome.h"

#include "features/measures/ends.h"
#include "features/measures/flow.h"

#include <algorithm>

namespace regard::measures
{
namespace
{
using cases::Event;
using cases::Message;
using cases::Name;
using cases::What;

Classes const no_classes;

Answer answer(bool yes) { return yes ? Answer::yes : Answer::no; }

bool resolves(Event const& event, Classes const& classes)
{
    return event.what == What::resolved || event.what == What::closed || classes[event.status] == StatusClass::done;
}

bool is_work(Event const& event, Classes const& classes)
{
    auto const of_status = event.status == 0 ? StatusClass::neutral : classes[event.status];
    return of_status == StatusClass::working || of_status == StatusClass::waiting;
}

// The last resolution; the last event where there is none. What follows a resolution without work in between, such as the
// filing of a resolved case, is not another. A case list's status is that of today and resolves nothing.
std::size_t last_resolution(cases::CaseView const& one, Classes const& classes)
{
    Classes const& counting = one.shape == cases::Shape::case_list ? no_classes : classes;
    std::optional<std::size_t> found;
    for (std::size_t i = one.events.size(); i-- > 0;)
        if (resolves(one.events[i], counting))
            found = i;
        else if (found && is_work(one.events[i], counting))
            break;
    return found.value_or(one.events.size() - 1);
}

class Measuring
{
  public:
    Measuring(cases::CaseView const& one, Yardstick const& by, Measured& outcome)
        : one_(one), by_(by), outcome_(outcome), resolution_(last_resolution(one, by.classes)),
          until_resolution_(one.events.first(resolution_ + 1)),
          keeps_messages_(std::any_of(one.events.begin(), one.events.end(),
                                      [](Event const& event) { return event.message != Message::none; }))
    {}

    void measure()
    {
        see_subject();
        see_times();
        see_people();
        see_statuses();
        see_messages();
        see_turnaround();
    }

  private:
    void see_subject()
    {
        auto const& subject = one_.subject;
        outcome_.words = {in_force(&Event::team), subject.vertical, subject.touchpoint,      subject.product,
                          subject.channel,        subject.kind,     in_force(&Event::status)};
        outcome_.person = in_force(&Event::person);
        outcome_.priority = subject.priority;
        Name const names[]{subject.touchpoint, subject.product, subject.kind};
        for (std::int64_t i = 0; i < 3 && outcome_.matter == 0; ++i)
            if (names[i] != 0)
                outcome_.matter = std::int64_t{names[i]} * 4 + i;
        outcome_.return_known = outcome_.customer != 0 && outcome_.matter != 0;
        if (one_.due.micros != INT64_MAX)
            outcome_.due = one_.due;
    }

    Name in_force(Name Event::*role) const
    {
        for (std::size_t i = resolution_ + 1; i-- > 0;)
            if (one_.events[i].*role != 0)
                return one_.events[i].*role;
        return 0;
    }

    void see_times()
    {
        outcome_.opened = outcome_.counted = beginning(one_);
        auto const end = end_of(one_);
        if (!end) {
            outcome_.state = one_.done ? State::unknown_end : State::open;
            return;
        }
        outcome_.counted = one_.events[resolution_].at;
        outcome_.duration = *end - outcome_.opened;
        if (by_.calendar != nullptr)
            outcome_.working = by_.calendar->working_time(outcome_.opened, *end);
    }

    void see_people()
    {
        auto const bounced = [&](Name a, Name b, Event const&) { count_bounce(std::min(a, b), std::max(a, b)); };
        auto const teams = follow(one_.events, &Event::team, bounced);
        outcome_.handoffs = teams.handoffs;
        outcome_.bounces = teams.bounces;
        std::sort(outcome_.pairs.begin(), outcome_.pairs.end(),
                  [](PairBounces const& x, PairBounces const& y) { return x.word() < y.word(); });
        auto const persons = follow(one_.events, &Event::person);
        outcome_.person_handoffs = persons.handoffs;
        outcome_.person_bounces = persons.bounces;
        auto const taken =
            std::find_if(one_.events.begin(), one_.events.end(), [](Event const& e) { return e.person != 0; });
        outcome_.person_known = taken != one_.events.end();
        if (outcome_.person_known)
            outcome_.orphan = taken->at - outcome_.opened;
    }

    void count_bounce(Name a, Name b)
    {
        for (PairBounces& pair : outcome_.pairs)
            if (pair.a == a && pair.b == b) {
                ++pair.bounces;
                return;
            }
        outcome_.pairs.push_back({a, b, 1});
    }

    void see_statuses()
    {
        bool const unclassed = !by_.classes.any(StatusClass::waiting);
        bool done = false, again = false;
        Span waited;
        for (std::size_t i = 0; i < one_.events.size(); ++i) {
            Name const status = one_.events[i].status;
            if (status == 0)
                continue;
            StatusClass const c = by_.classes[status];
            again |= done && (c == StatusClass::working || c == StatusClass::waiting);
            done |= c == StatusClass::done;
            if (c == StatusClass::waiting || unclassed)
                waited += see_wait(i);
        }
        if (!unclassed)
            outcome_.waiting = waited;
        if (done && one_.shape != cases::Shape::case_list)
            outcome_.reopened = answer(again);
        see_resolution(done);
    }

    Span see_wait(std::size_t i)
    {
        Wait wait{
            one_.events[i].status, {}, by_.classes.any(StatusClass::waiting) ? question_is_out(i) : Answer::unknown};
        if (i + 1 < one_.events.size())
            wait.length = one_.events[i + 1].at - one_.events[i].at;
        if (wait.asked == Answer::yes)
            asked_.push_back(i);
        outcome_.add(wait);
        return wait.length.value_or(Span{});
    }

    // Whether the last message, by then, was ours.
    Answer question_is_out(std::size_t i) const
    {
        if (!keeps_messages_)
            return Answer::unknown;
        for (++i; i-- > 0;)
            if (one_.events[i].message != Message::none)
                return answer(one_.events[i].message == Message::out);
        return Answer::no;
    }

    void see_resolution(bool done_status)
    {
        bool const said =
            one_.done || outcome_.state == State::unknown_end || resolves(one_.events[resolution_], no_classes);
        if (said || (done_status && one_.shape != cases::Shape::case_list))
            outcome_.resolved = Answer::yes;
        else if (one_.shape == cases::Shape::case_list || by_.classes.any(StatusClass::done))
            outcome_.resolved = Answer::no;
    }

    void see_messages()
    {
        see_first_reply();
        std::size_t in = 0, out = 0;
        for (Event const& event : until_resolution_) {
            in += event.message == Message::in;
            out += event.message == Message::out;
        }
        outcome_.one_answer = answer(!keeps_messages_ || out <= 1); // without messages there is nothing against it
        if (keeps_messages_ && outcome_.resolved != Answer::unknown)
            outcome_.first_contact = answer(outcome_.resolved == Answer::yes && in <= 1 && out <= 1);
    }

    // A message of ours that begins the case answers nobody.
    void see_first_reply()
    {
        for (std::size_t i = 1; i < one_.events.size(); ++i)
            if (one_.events[i].what == What::replied || one_.events[i].message == Message::out) {
                outcome_.first_reply = one_.events[i].at - outcome_.opened;
                return;
            }
    }

    void see_turnaround()
    {
        if (by_.calendar == nullptr || !outcome_.resolution())
            return;
        outcome_.turnaround = by_.calendar->working_time(outcome_.opened, outcome_.counted);
        for (std::size_t const i : asked_) {
            if (i >= resolution_)
                break;
            Instant const until = std::min(one_.events[i + 1].at, outcome_.counted);
            outcome_.turnaround = *outcome_.turnaround - by_.calendar->working_time(one_.events[i].at, until);
        }
    }

    cases::CaseView const& one_;
    Yardstick const& by_;
    Measured& outcome_;
    std::size_t resolution_;
    std::span<Event const> until_resolution_;
    bool keeps_messages_;
    std::vector<std::size_t> asked_; // events that begin a wait after a question
};
}

Measured measure(cases::CaseView const& one, cases::CaseId id, cases::SourceId source, std::int64_t customer,
                 Yardstick const& by)
{
    Measured outcome;
    outcome.id = id;
    outcome.source = source;
    outcome.customer = customer;
    outcome.events = static_cast<std::uint32_t>(one.events.size());
    Measuring(one, by, outcome).measure();
    return outcome;
}
}
