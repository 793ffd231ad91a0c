// Customers are asked once a resolution, and reminded once.
#include "features/feedback/inside.h"
#include "ground/jobs/kinds.h"

namespace regard::feedback
{
namespace
{
struct Reminder
{
    QuestionId question;
};
BOOST_DESCRIBE_STRUCT(Reminder, (), (question))

// Still the same resolution, and nothing has happened since that forbids asking.
bool still_asks(db::Transaction& tx, store::Question const& question)
{
    auto const one = desk::glimpse(tx, question.about);
    return one && may_be_asked(*one) && one->ended == question.resolved && store::settings(tx).asks;
}
}

void Feedback::follow(db::Transaction& tx, std::span<events::Line const> lines, Instant now)
{
    for (events::Line const& line : lines)
        if (line.subject_kind == "case" && line.code("state") == "resolved" && !line.quiet)
            inside_->ask(tx, CaseId{line.subject}, now);
}

std::optional<store::Question> Feedback::Inside::question_of(db::Transaction& tx, CaseId id) const
{
    auto const one = desk::glimpse(tx, id);
    if (!one || !may_be_asked(*one) || !store::settings(tx).asks)
        return std::nullopt;
    store::Question fresh{parts.ids.next<QuestionId>(), id, *one->ended, one->kind};
    fresh.team = one->team;
    fresh.touchpoint = one->touchpoint;
    fresh.product = one->product;
    fresh.vertical = one->vertical;
    fresh.customer = one->customer;
    store::insert(tx, fresh);
    return store::question(tx, id, *one->ended);
}

void Feedback::Inside::ask(db::Transaction& tx, CaseId id, Instant now) const
{
    auto const question = question_of(tx, id);
    if (!question || question->sent || question->mark || !parts.lent.ask(tx, id, Asking::first, now))
        return;
    int const days = store::settings(tx).remind_after_days;
    auto const remind = days > 0 ? std::optional(now + Span::days(days)) : std::nullopt;
    store::put_sent(tx, question->id, now, remind);
    if (remind)
        parts.queue.put(tx, {.kind = "feedback.remind",
                             .argument = to_json(Reminder{question->id}),
                             .not_before = *remind,
                             .key = question->id.text()});
}

// The letter, its mark in the question and the end of the job are one transaction: none is sent twice.
void Feedback::Inside::add_reminders(jobs::Kinds& kinds)
{
    kinds.add("feedback.remind", {}, [this](jobs::Context& context) {
        auto const wanted = from_json<Reminder>(context.argument()).value();
        parts.database.write([&](db::Transaction& tx) {
            auto const question = store::question(tx, wanted.question);
            if (question && !question->mark && !question->reminded && still_asks(tx, *question) &&
                parts.lent.ask(tx, question->about, Asking::reminder, context.now()))
                store::put_reminded(tx, question->id, context.now());
            context.finish(tx);
        });
        return jobs::Outcome::done();
    });
}
}
