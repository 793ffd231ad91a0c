// One case as it is worked at: everything its page shows, in one reading.
#include "features/desk/show.h"

#include "features/desk/family_model.h"
#include "features/desk/verdicts.h"
#include "features/people/people.h"

#include <algorithm>
#include <cstdlib>

namespace regard::desk
{
namespace
{
constexpr Span just_now = Span::seconds(30);

PersonShown person(std::map<EmployeeId, std::string> const& names, EmployeeId id)
{
    auto const found = names.find(id);
    return {id, found == names.end() ? std::string() : found->second};
}

// `from=open to=resolved` as a map.
std::map<std::string, std::string> about_of(std::string_view codes)
{
    std::map<std::string, std::string> about;
    while (!codes.empty()) {
        auto const end = std::min(codes.find(' '), codes.size());
        auto const one = codes.substr(0, end);
        codes.remove_prefix(std::min(end + 1, codes.size()));
        if (auto const equals = one.find('='); equals != std::string_view::npos)
            about.emplace(one.substr(0, equals), one.substr(equals + 1));
    }
    return about;
}

// Ids of people in a step's codes become names, instants their text.
void name_people(std::map<std::string, std::string>& about, std::map<EmployeeId, std::string> const& names)
{
    for (auto& [key, value] : about) {
        auto const id = value.size() == 13 ? EmployeeId::from(value) : Result<EmployeeId>(EmployeeId{});
        if (id && names.contains(*id))
            value = names.at(*id);
        else if ((key == "until" || key == "from") && value.size() > 14)
            value = to_rfc3339({std::strtoll(value.c_str(), nullptr, 10)});
    }
}

std::vector<EmployeeId> people_in(std::span<store::ThreadRow const> rows)
{
    std::vector<EmployeeId> ids;
    for (store::ThreadRow const& row : rows) {
        if (row.author)
            ids.push_back(*row.author);
        for (auto const& [key, value] : about_of(row.about))
            if (auto const id = value.size() == 13 ? EmployeeId::from(value) : Result<EmployeeId>(EmployeeId{});
                id && *id)
                ids.push_back(*id);
    }
    return ids;
}

// What one may not see is not counted either.
std::int64_t seen_of(Sight const& sight, std::vector<LiveCase> const& cases)
{
    return std::count_if(cases.begin(), cases.end(), [&](LiveCase const& one) { return sight.sees(one); });
}

CustomerCard card_of(db::Transaction& tx, api::Who const& who, Sight const& sight, CustomerId id)
{
    if (!sight.sees(id))
        return {.hidden = true};
    auto const customer = customers::get(tx, id);
    CustomerCard card{.id = id};
    if (!customer)
        return card;
    card.name = customer->name;
    card.company = customer->kind != customers::CustomerKind::person;
    for (customers::Contact const& contact : customer->contacts) {
        if (contact.kind == customers::ContactKind::email)
            card.emails.push_back(contact.value);
        if (contact.kind == customers::ContactKind::phone)
            card.phones.push_back(contact.value);
    }
    card.language = customer->language;
    card.with_care = customer->care;
    if (who.may(customers::care_for_customers))
        card.why_care = customer->care_reason.value_or("");
    card.open_cases = seen_of(sight, store::open_cases(tx, id));
    return card;
}

std::vector<PersonShown> followers(db::Transaction& tx, CaseId id)
{
    auto const ids = tx.all("select employee from case_follower where case_id = $1 order by employee", {id},
                            [](db::Row const& row) { return row.id<EmployeeId>(0); });
    auto const names = people::names_of(tx, ids);
    std::vector<PersonShown> shown;
    for (EmployeeId const one : ids)
        shown.push_back(person(names, one));
    return shown;
}

std::optional<HandoffShown> handoff(db::Transaction& tx, LiveCase const& one)
{
    if (!one.offered_to)
        return std::nullopt;
    return tx.one("select giver, receiver, team, reason, at from case_handoff where case_id = $1 and answer = 0",
                  {one.id}, [&](db::Row const& row) {
                      HandoffShown shown;
                      shown.from.id = row.id<EmployeeId>(0);
                      shown.to.id = row.id<EmployeeId>(1);
                      if (!row.is_null(2))
                          shown.team = TeamShown{row.id<UnitId>(2), ""};
                      shown.reason = row.text(3);
                      shown.at = row.instant(4);
                      shown.lapses = one.offered_until.value_or(shown.at);
                      return shown;
                  });
}

// The cases that belong with one, read in one go.
struct Kin
{
    std::vector<CaseId> linked, merged;
    std::optional<CaseId> parent;
    std::vector<CaseId> children;
};

Kin kin_of(db::Transaction& tx, CaseId id)
{
    Kin kin;
    tx.query("select case_id, other, how from case_link where case_id = $1 or other = $1", {id},
             [&](db::Row const& row) {
                 auto const from = row.id<CaseId>(0), to = row.id<CaseId>(1);
                 if (static_cast<Link>(row.integer(2)) != Link::child)
                     kin.linked.push_back(from == id ? to : from);
                 else if (from == id)
                     kin.parent = to;
                 else
                     kin.children.push_back(from);
             });
    kin.merged = store::merged_into(tx, id);
    return kin;
}

std::vector<CaseRow> linked(db::Transaction& tx, Sight const& sight, Kin const& kin)
{
    auto ids = kin.linked;
    ids.insert(ids.end(), kin.merged.begin(), kin.merged.end());
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    auto cases = store::several(tx, ids);
    std::erase_if(cases, [&](LiveCase const& one) { return !sight.sees(one); });
    return rows_shown(tx, sight.customers(), cases);
}

void add_family(db::Transaction& tx, Sight const& sight, Kin const& kin, CaseAtDesk& shown)
{
    auto const one = kin.parent ? store::live_case(tx, *kin.parent) : std::nullopt;
    if (one && sight.sees(*one))
        shown.parent = rows_shown(tx, sight.customers(), {&*one, 1}).front();
    shown.children = seen_of(sight, store::several(tx, kin.children));
}

// What was said in cases that go on in this one stands in its thread, at its time.
void add_merged(db::Transaction& tx, std::span<LiveCase const> merged, std::vector<Entry>& thread)
{
    for (LiveCase const& other : merged)
        for (Entry& entry : entries(tx, other.id, store::thread(tx, other.id)))
            if (entry.kind != EntryKind::step)
                thread.push_back(std::move(entry));
    if (!merged.empty())
        std::stable_sort(thread.begin(), thread.end(), [](Entry const& a, Entry const& b) { return a.id < b.id; });
}

May may_of(api::Who const& who, LiveCase const& one)
{
    bool const works = who.may(work_on_cases) && who.employee;
    return {works && !one.merged_into, works && one.offered_to == who.employee,
            works && is_open(one.state) && one.owner != who.employee, works};
}
}

std::vector<Entry> entries(db::Transaction& tx, CaseId id, std::span<store::ThreadRow const> rows)
{
    auto const names = people::names_of(tx, people_in(rows));
    auto const files = store::files(tx, id);
    std::vector<Entry> thread;
    for (store::ThreadRow const& row : rows) {
        Entry entry{.id = row.id, .kind = row.kind, .at = row.at};
        if (row.author)
            entry.by = person(names, *row.author);
        entry.channel = row.channel;
        entry.text = row.text;
        entry.quoted = row.quoted;
        entry.has_html = row.html.has_value();
        for (store::FileRow const& file : files)
            if (file.entry == row.id)
                entry.files.push_back({file.id, file.name, file.type, file.bytes});
        entry.delivery = row.delivery;
        entry.goes_out = row.goes_out;
        entry.asks = row.asks;
        entry.step = row.step;
        entry.about = about_of(row.about);
        name_people(entry.about, names);
        thread.push_back(std::move(entry));
    }
    return thread;
}

std::optional<CaseAtDesk> at_desk(Desk::Inside& inside, api::Reading& r, CaseId id)
{
    auto const one = store::live_case(r.tx, id);
    Sight const sight(r.tx, r.who);
    if (!one || !sight.sees(*one))
        return std::nullopt;
    CaseAtDesk shown;
    shown.row = rows_shown(r.tx, sight.customers(), {&*one, 1}).front();
    if (one->customer)
        shown.customer = card_of(r.tx, r.who, sight, *one->customer);
    shown.product = one->product;
    shown.vertical = one->vertical;
    shown.language = one->language;
    shown.remedy = one->remedy;
    shown.redress = one->redress;
    shown.resolution = one->resolution;
    shown.closed_as = one->closed_as;
    shown.verdict = store::verdict(r.tx, one->id);
    if (one->about)
        shown.about = person(people::names_of(r.tx, {*one->about}), *one->about);
    shown.standing = inside.promises.standing(r.tx, id, r.now);
    shown.handoff = handoff(r.tx, *one);
    if (shown.handoff) {
        auto const names = people::names_of(r.tx, {shown.handoff->from.id, shown.handoff->to.id});
        shown.handoff->from = person(names, shown.handoff->from.id);
        shown.handoff->to = person(names, shown.handoff->to.id);
        if (shown.handoff->team)
            shown.handoff->team->name = team_word(r.tx, shown.handoff->team->id);
    }
    shown.escalations = inside.promises.escalations(r.tx, id);
    auto const rows = store::thread(r.tx, id);
    shown.thread = entries(r.tx, id, rows);
    auto const kin = kin_of(r.tx, id);
    add_merged(r.tx, merged_for(r.tx, sight, *one), shown.thread);
    if (r.who.employee)
        shown.drafts = store::drafts(r.tx, id, r.who.employee);
    auto writers = store::writing(r.tx, id, r.now - just_now);
    std::erase(writers, r.who.employee);
    auto const names = people::names_of(r.tx, writers);
    for (EmployeeId const writer : writers)
        shown.writing.push_back(person(names, writer));
    shown.tags = tags_of(r.tx, id);
    shown.followers = followers(r.tx, id);
    shown.linked = linked(r.tx, sight, kin);
    add_family(r.tx, sight, kin, shown);
    shown.next_states = next_states(one->state, store::last_words(rows).asked);
    shown.open_steps = inside.lent.open_steps(r.tx, id);
    shown.may = may_of(r.who, *one);
    shown.version = one->version;
    return shown;
}
}
