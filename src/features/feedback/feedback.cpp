#include "features/feedback/inside.h"

#include "features/people/duty.h"
#include "features/people/people.h"

#include <map>

namespace regard::feedback
{
Feedback::Feedback(Parts parts) : inside_(new Inside(std::move(parts))) {}
Feedback::~Feedback() = default;

void Feedback::add_routes(api::Routes& routes)
{
    inside_->add_lists(routes);
    inside_->add_loops(routes);
    inside_->add_testimonials(routes);
    inside_->add_settings(routes);
}

void Feedback::add_jobs(jobs::Kinds& kinds) { inside_->add_reminders(kinds); }

void Feedback::use_zone(Zone const& zone) { inside_->use_zone(zone); }

Zone Feedback::Inside::zone() const
{
    std::lock_guard const lock(mutex_);
    return zone_ ? *zone_ : Zone::utc();
}

void Feedback::Inside::use_zone(Zone const& zone)
{
    std::lock_guard const lock(mutex_);
    zone_ = zone;
}

// ---- the customer's page
Feedback::Standing Feedback::standing(db::Transaction& tx, CaseId id, Instant now) const
{
    auto const one = desk::glimpse(tx, id);
    if (!one)
        return {};
    Standing standing{.words_shown_until = store::words_shown_until(tx, id, now)};
    auto const settings = store::settings(tx);
    if (!settings.asks || !may_be_asked(*one))
        return standing;
    auto const question = store::question(tx, id, *one->ended);
    standing.asks = !question || !question->mark;
    if (standing.asks)
        return standing;
    standing.mark = *question->mark;
    standing.wants_sentence = question->words.empty();
    standing.wants_words = !standing.words_shown_until && settings.testimonials && *question->mark >= praise;
    return standing;
}

namespace
{
// The mark is given with one click; the sentence may follow it, once.
Result<void> add_words(db::Transaction& tx, store::Question const& question, std::string const& words)
{
    if (!question.words.empty() || words.empty())
        return Refusal{"already_rated", "This was rated already.", ""};
    store::put_words(tx, question.id, words);
    return {};
}
}

Result<void> Feedback::rate(db::Transaction& tx, CaseId id, int mark, std::string const& words, Instant now)
{
    if (mark < 1 || mark > 5)
        return Refusal{"no_such_mark", "Choose one of the five marks.", "mark"};
    if (words.size() > longest_words)
        return Refusal{"words_too_long", "Write at most 2,000 characters.", "text"};
    auto question = inside_->question_of(tx, id);
    if (!question)
        return Refusal{"not_asked", "There is nothing to rate here.", ""};
    if (question->mark)
        return add_words(tx, *question, words);
    store::put_answer(tx, question->id, mark, words, now);
    auto const closer = is_low(mark) ? inside_->open_loop(tx, *question, now) : std::nullopt;
    inside_->parts.journal.note(tx, {.who = {},
                                     .verb = "case.rated",
                                     .subject_kind = "case",
                                     .subject = id.value,
                                     .codes = {{"loop", closer.value_or(EmployeeId{})}}});
    return {};
}

Result<void> Feedback::consent(db::Transaction& tx, CaseId id, Consent const& consent, Instant now)
{
    if (!standing(tx, id, now).wants_words)
        return Refusal{"not_asked", "We have not asked for your words here.", ""};
    if (auto const fits = check_consent(consent); !fits)
        return fits.error();
    auto const question = inside_->question_of(tx, id);
    auto const days = store::settings(tx).testimonial_days;
    store::put(tx, {question->id,
                    id,
                    question->customer,
                    consent.text,
                    consent.name_shown,
                    bits_of(consent.places),
                    consent.language,
                    now,
                    now + Span::days(days),
                    {}});
    inside_->note(tx, {}, "case.testimonial_given", id);
    return {};
}

Result<void> Feedback::withdraw(db::Transaction& tx, CaseId id, Instant now)
{
    bool any = false;
    for (store::Question const& question : store::questions_of(tx, id))
        any = store::withdraw(tx, question.id, {}, now) || any;
    if (!any)
        return Refusal{"not_given", "There are no words of yours that we show.", ""};
    inside_->note(tx, {}, "case.testimonial_withdrawn", id);
    return {};
}

// ---- loops begin with a low mark
std::optional<EmployeeId> Feedback::Inside::open_loop(db::Transaction& tx, store::Question const& question,
                                                      Instant now) const
{
    auto const one = desk::glimpse(tx, question.about);
    auto const leads = question.team ? people::leads_above(tx, *question.team) : std::vector<EmployeeId>{};
    auto lead = closes_loop(leads, *one, [&](EmployeeId id) { return people::managers_above(tx, id); });
    if (lead)
        if (auto const present = people::present_for(tx, *lead, zone().local_date(now)))
            lead = desk::may_own(tx, question.about, *present) ? present : lead;
    store::open_loop(tx, question.id, question.about, lead, now);
    return lead;
}

void Feedback::Inside::note(db::Transaction& tx, events::WhoId who, std::string_view verb, CaseId about) const
{
    parts.journal.note(tx, {.who = who, .verb = verb, .subject_kind = "case", .subject = about.value});
}

CaseRated case_shown(db::Transaction& tx, CaseId id)
{
    auto const one = desk::glimpse(tx, id);
    return {id, one ? one->number : 0, one ? one->subject : ""};
}

Outcome outcome_of(db::Transaction& tx, CaseId id)
{
    Outcome outcome;
    auto const questions = store::questions_of(tx, id); // the latest first
    for (auto one = questions.rbegin(); one != questions.rend(); ++one)
        if (one->mark)
            outcome.mark = one->mark;
    auto const now = desk::glimpse(tx, id);
    outcome.reopened = questions.size() > 1 || (!questions.empty() && now && desk::is_open(now->state));
    return outcome;
}

std::vector<CaseOutcome> outcomes_since(db::Transaction& tx, Instant from, int limit)
{
    std::map<CaseId, CaseOutcome> cases;
    for (store::Question const& one : store::resolved_since(tx, from, limit)) { // by resolution
        auto const [found, is_new] = cases.try_emplace(one.about);
        CaseOutcome& outcome = found->second;
        outcome.reopened = !is_new;
        outcome.id = one.about;
        outcome.kind = one.kind;
        outcome.touchpoint = one.touchpoint;
        outcome.resolved = one.resolved;
        if (one.mark)
            outcome.mark = one.mark;
    }
    std::vector<CaseOutcome> all;
    for (auto const& [_, one] : cases)
        all.push_back(one);
    return all;
}

Refusal no_such_feedback() { return {"not_found", "There is no such feedback, or it is not for you to see.", ""}; }

std::vector<db::Invariant> invariants()
{
    return {{"feedback.answer_is_whole", "A rating has a mark and a time, or neither.",
             "select id from feedback_question where (mark is null) <> (rated_at is null)"},
            {"feedback.low_marks_have_loops", "Every low rating has a loop to close.",
             "select id from feedback_question q where q.mark <= 2 and not exists "
             "(select 1 from feedback_loop l where l.id = q.id)"},
            {"feedback.no_reminder_after_answer", "Nobody is reminded after answering.",
             "select id from feedback_question where reminded_at > rated_at"}};
}
}
