#include "features/desk/desk.h"

#include "features/desk/bulk_store.h"
#include "features/desk/handoffs.h"
#include "features/desk/show.h"
#include "ground/clock/zone.h"

namespace regard::desk
{
namespace
{
constexpr int numbers_at_once = 64;
}

Desk::Desk(std::string const& folder, db::Database& database, IdSource& ids, Clock const& clock,
           events::Journal const& journal, customers::Customers& customers, promises::Promises& promises, Lent lent)
    : inside_(new Inside{database, ids, clock, journal, customers, promises, std::move(lent),
                         files::BlobStore(folder + "/case-files"), cases::WordBook(database)})
{}

Desk::~Desk() { stop(); }

void Desk::add_routes(api::Routes& routes)
{
    inside_->add_opening(routes);
    inside_->add_lists(routes);
    inside_->add_today(routes);
    inside_->add_cases(routes);
    inside_->add_messages(routes);
    inside_->add_files(routes);
    inside_->add_changes(routes);
    inside_->add_handoffs(routes);
    inside_->add_belonging(routes);
    inside_->add_escalations(routes);
    inside_->add_bulks(routes);
    inside_->add_moves(routes);
    inside_->add_split(routes);
    inside_->add_family(routes);
    inside_->add_views(routes);
    inside_->add_export(routes);
    inside_->add_suggestions(routes);
    inside_->add_adoption(routes);
}

void Desk::add_jobs(jobs::Kinds& kinds) { inside_->add_jobs(kinds); }

void Desk::use_customs(Zone const& zone, std::string const& language) { inside_->use_customs(zone, language); }

Ticket Desk::ticket()
{
    inside_->words.learn();
    return {inside_->ids.next<CaseId>(), inside_->next_number()};
}

Result<CaseId> Desk::open(db::Transaction& tx, Ticket const& ticket, NewCase const& form, Author const& by,
                          std::optional<Incoming> const& message, Instant now)
{
    return inside_->open(tx, ticket, form, by, message, now);
}

std::string Desk::file_path(FileId id) const { return inside_->blobs.path(id.value); }

FileId Desk::keep_file(std::string_view bytes)
{
    FileId const id = inside_->ids.next<FileId>();
    auto upload = inside_->blobs.begin(id.value);
    upload.write(bytes);
    upload.keep();
    return id;
}

// ---- customs
Date Desk::Inside::today(Instant now) const
{
    std::lock_guard const lock(mutex);
    return zone ? zone->local_date(now) : Zone::utc().local_date(now);
}

std::string Desk::Inside::language() const
{
    std::lock_guard const lock(mutex);
    return organisation_language;
}

void Desk::Inside::use_customs(Zone const& zone_, std::string const& language)
{
    std::lock_guard const lock(mutex);
    zone = zone_;
    organisation_language = language;
}

std::int64_t Desk::Inside::next_number()
{
    std::lock_guard const lock(numbers);
    if (numbers_left == 0) {
        number = database.write([](db::Transaction& tx) { return store::take_numbers(tx, numbers_at_once); });
        numbers_left = numbers_at_once;
    }
    --numbers_left;
    return number++;
}

void Desk::Inside::add_cases(api::Routes& routes)
{
    routes
        .get("/cases/{id}/desk", "One live case as it is worked at, with its thread",
             [this](api::Reading& r, CaseId id) -> Result<CaseAtDesk> {
                 if (auto shown = at_desk(*this, r, id))
                     return *std::move(shown);
                 return no_such_case();
             })
        .allow(read_cases);
    routes
        .delete_(
            "/cases/{id}/mentions", "I have looked at the notes that name me",
            [](api::Writing& w, CaseId id) -> Result<void> {
                w.tx.execute("delete from case_mention where employee = $1 and case_id = $2", {w.who.employee, id});
                return {};
            })
        .allow(read_cases);
}

void stands_anew(db::Transaction& tx, CaseId id, promises::Standing const& standing)
{
    store::put_due(tx, id, standing.next_due, standing.promised);
}

// ---- what others may ask
promises::Lent lent_to_promises()
{
    promises::Lent lent;
    lent.team_of = [](db::Transaction& tx, CaseId id) {
        auto const one = store::live_case(tx, id);
        return one && one->team ? *one->team : UnitId{};
    };
    lent.touchpoint_of = [](db::Transaction& tx, CaseId id) {
        auto const one = store::live_case(tx, id);
        return one && one->touchpoint ? *one->touchpoint : TouchpointId{};
    };
    lent.may_own = [](db::Transaction& tx, CaseId id, EmployeeId person) { return may_own(tx, id, person); };
    lent.moved = stands_anew;
    return lent;
}

bool may_own(db::Transaction& tx, CaseId id, EmployeeId person)
{
    auto const one = store::live_case(tx, id);
    if (!one || !may_own(tx, person, one->about))
        return false;
    return !one->restricted || one->owner == person ||
           tx.integer("select 1 from case_named where employee = $1 and case_id = $2", {person, id});
}

bool is_about(db::Transaction& tx, CaseId id, EmployeeId person)
{
    auto const one = store::live_case(tx, id);
    return one && !may_own(tx, person, one->about);
}

bool may_see(db::Transaction& tx, api::Who const& who, CaseId id) { return seen(tx, who, id).has_value(); }

std::vector<CaseId> hidden_among(db::Transaction& tx, api::Who const& who, std::span<CaseId const> ids)
{
    auto const live = store::several(tx, ids);
    std::vector<CaseId> hidden;
    if (live.empty())
        return hidden;
    Sight const sight(tx, who);
    for (LiveCase const& one : live)
        if (!sight.sees(one))
            hidden.push_back(one.id);
    return hidden;
}

std::optional<Glimpse> glimpse(db::Transaction& tx, CaseId id)
{
    auto const one = store::live_case(tx, id);
    if (!one)
        return std::nullopt;
    return Glimpse{one->id,      one->number,   one->subject,  one->language,  one->kind,
                   one->state,   one->owner,    one->team,     one->customer,  one->restricted,
                   one->opened,  one->updated,  one->promised, one->ended,     one->touchpoint,
                   one->product, one->vertical, one->about,    one->closed_as, one->merged_into};
}

std::optional<CaseId> case_numbered(db::Transaction& tx, std::int64_t number) { return store::by_number(tx, number); }

std::optional<CaseId> case_of_mail(db::Transaction& tx, std::string_view mail_id)
{
    return store::case_of_mail(tx, mail_id);
}

std::vector<CaseId> cases_of(db::Transaction& tx, CustomerId customer, int limit)
{
    std::vector<CaseId> ids;
    for (LiveCase const& one : store::walk(tx, {.customer = customer}, {}, limit))
        ids.push_back(one.id);
    return ids;
}

std::vector<Entry> thread_of(db::Transaction& tx, CaseId id) { return entries(tx, id, store::thread(tx, id)); }

std::vector<EmployeeId> followers_of(db::Transaction& tx, CaseId id)
{
    return tx.all("select employee from case_follower where case_id = $1 order by employee", {id},
                  [](db::Row const& row) { return row.id<EmployeeId>(0); });
}

std::vector<EmployeeId> named_in(db::Transaction& tx, CaseId id, EntryId note)
{
    return tx.all("select employee from case_mention where case_id = $1 and entry = $2 order by employee", {id, note},
                  [](db::Row const& row) { return row.id<EmployeeId>(0); });
}

// ---- what happens by itself
void Desk::Inside::add_jobs(jobs::Kinds& kinds)
{
    kinds.add_recurring("desk.offers", jobs::Every{Span::minutes(1)}, [this](jobs::Context& context) {
        database.write([&](db::Transaction& tx) { lapse_offers(*this, tx, context.now(), 100); });
        return jobs::Outcome::done();
    });
    kinds.add_recurring("desk.bulks", jobs::Every{Span::hours(1)}, [this](jobs::Context& context) {
        database.write([&](db::Transaction& tx) { store::forget_bulks(tx, context.now() - Span::days(1)); });
        return jobs::Outcome::done();
    });
    kinds.add_recurring("desk.erased_files", jobs::Every{Span::minutes(5)}, [this](jobs::Context& context) {
        while (remove_erased_files() > 0 && !context.should_stop()) {
        }
        return jobs::Outcome::done();
    });
    kinds.add_recurring("desk.silence", jobs::Every{Span::minutes(10)}, [this](jobs::Context& context) {
        bool more = true;
        while (more && !context.should_stop())
            more = database.write([&](db::Transaction& tx) { return end_silent(*this, tx, context.now()); });
        return jobs::Outcome::done();
    });
}
}
