#include "features/empowerment/inside.h"

#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"

namespace regard::empowerment
{
Empowerment::Inside::Inside(Parts given)
    : parts(std::move(given)), ledger(parts.ids, parts.journal), blobs(parts.folder + "/receipts")
{}

Empowerment::Empowerment(Parts parts) : inside_(new Inside(std::move(parts))) {}
Empowerment::~Empowerment() = default;

void Empowerment::add_routes(api::Routes& routes)
{
    inside_->add_catalogue(routes);
    inside_->add_policies(routes);
    inside_->add_settings(routes);
    inside_->add_gestures(routes);
    inside_->add_options(routes);
    inside_->add_lists(routes);
    inside_->add_my_budget(routes);
    inside_->add_asks(routes);
    inside_->add_links(routes);
    inside_->add_receipts(routes);
    inside_->add_redress(routes);
    inside_->add_fairness(routes);
    inside_->add_card(routes);
}

void Empowerment::add_jobs(jobs::Kinds& kinds)
{
    inside_->add_allowances(kinds);
    inside_->add_ask_jobs(kinds);
    inside_->add_mails(kinds);
    inside_->add_announcing(kinds);
    inside_->add_receipt_jobs(kinds);
    inside_->add_giving_back(kinds);
}

void Empowerment::use_zone(Zone const& zone) { inside_->use_zone(zone); }

Zone Empowerment::Inside::zone() const
{
    std::lock_guard const lock(mutex_);
    return zone_ ? *zone_ : Zone::utc();
}

void Empowerment::Inside::use_zone(Zone const& zone)
{
    std::lock_guard const lock(mutex_);
    zone_ = zone;
}

Instant Empowerment::Inside::begin_of(Date day) const
{
    return zone().resolve(std::int64_t{day.days} * Span::days(1).micros).at;
}

Instant Empowerment::Inside::working(db::Transaction& tx, Instant from, int hours) const
{
    return parts.calendars.book(tx)->standard()->add(from, Span::hours(hours));
}

Refusal Empowerment::Inside::refuse(std::string_view language, std::string_view code, std::string_view field,
                                    std::initializer_list<text::Argument> arguments) const
{
    return {std::string(code), say(language, "refused." + std::string(code), arguments), std::string(field)};
}

void Empowerment::Inside::note(db::Transaction& tx, events::WhoId who, std::string_view verb, std::string_view kind,
                               std::int64_t id, std::initializer_list<events::Code> codes) const
{
    parts.journal.note(tx,
                       {.who = who, .verb = verb, .subject_kind = kind, .subject = id, .codes = codes, .quiet = false});
}

void Empowerment::Inside::tell_case(db::Transaction& tx, api::Who const& who, store::Matter const& matter,
                                    std::string const& text, Instant now) const
{
    if (!matter.about)
        return;
    desk::Author author{who_id(who), {}};
    if (who.employee)
        author.employee = who.employee;
    parts.desk.note(tx, *matter.about, author, text, now);
}

events::WhoId who_id(api::Who const& who) { return events::WhoId{who.user.value}; }

Refusal too_near()
{
    return {"too_near",
            "You are too near to this customer to decide it: a relation of yours, or a colleague. Ask somebody else to "
            "look at it.",
            ""};
}

Refusal no_customer()
{
    return {"no_customer", "Say first whose case this is: what is given or owed is for a customer.", ""};
}

Refusal no_such_customer()
{
    return {"no_such_customer", "There is no such customer, or they are not for you to see.", ""};
}

Refusal no_such_gesture() { return {"not_found", "There is no such gesture, or it is not for you to see.", ""}; }

Refusal no_employee_yourself()
{
    return {"no_employee", "Only an employee can do this. Ask whoever looks after People to add you.", ""};
}

std::optional<CaseId> case_of(db::Transaction& tx, events::Line const& line)
{
    if (line.subject_kind != "gesture" && line.subject_kind != "redress")
        return std::nullopt;
    auto const one = matter(tx, line.subject, line.subject_kind == "redress");
    return one ? one->about : std::nullopt;
}

void erase_customer(db::Transaction& tx, CustomerId customer) { store::forget_words(tx, customer); }

namespace
{
struct GivenKept
{
    Instant at;
    Money amount;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(GivenKept, (), (at, amount, words))
}

Json kept_of_customers(db::Transaction& tx, api::Who const& who, std::span<CustomerId const> family)
{
    constexpr int most = 1'000; // of one customer
    std::vector<GivenKept> all;
    for (CustomerId const customer : family)
        for (store::KeptGesture const& one : store::of_customer(tx, customer, {}, most))
            if (one.state == MatterState::done && (!one.about || desk::may_see(tx, who, *one.about)))
                all.push_back({one.at, {one.given, one.amount.currency}, one.words});
    return Json{to_json(all)};
}

std::optional<RedressTold> redress_told(db::Transaction& tx, RedressId id)
{
    auto const one = store::redress(tx, id);
    if (!one || !one->allowed)
        return std::nullopt;
    return RedressTold{id, one->kind, {one->given, one->amount.currency}, one->reason, one->allowed->by};
}

std::vector<db::Invariant> invariants()
{
    return {{"gestures.done_is_allowed", "Whatever was given was allowed by somebody.",
             "select id from gesture where state = 0 and (allowed_by is null or given <= 0 or act is null)"},
            {"gestures.never_more_than_asked", "Nobody gives more than was asked for.",
             "select id from gesture where given > amount"},
            {"gestures.waiting_is_asked", "Somebody is asked for every gesture that waits.",
             "select id from gesture g where g.state = 1 and not exists "
             "(select 1 from gesture_ask a where a.matter = g.id and a.ends = 0)"},
            {"gestures.ended_asks_nobody", "Nobody is asked for what has come to an end.",
             "select a.id from gesture_ask a join gesture g on g.id = a.matter where a.ends = 0 and g.state <> 1"},
            {"gestures.nobody_allows_what_they_asked", "Nobody answers their own ask.",
             "select a.id from gesture_ask a join gesture g on g.id = a.matter where a.employee = g.employee"},
            {"redress.nobody_allows_what_they_asked", "Nobody answers their own ask for redress.",
             "select a.id from gesture_ask a join redress r on r.id = a.matter where a.employee = r.employee"},
            {"redress.waiting_is_asked", "Somebody is asked for all redress that waits.",
             "select id from redress r where r.state = 1 and not exists "
             "(select 1 from gesture_ask a where a.matter = r.id and a.ends = 0)"}};
}
}
