// Reading notes: lists, one, its files, and how we keep our word about them.
#include "features/calendars/days.h"
#include "features/knowledge/inside.h"

#include <climits>

namespace regard::knowledge
{
namespace
{
constexpr int most_reads = 20; // of the store for one page: the rest of a list is behind its cursor

// A page of a list, of what the reader may see. `read` gives the rows after a place, `place_of` a row's.
template <class Place, class Read, class PlaceOf>
api::Page<NoteRow> page_of(api::Reading& r, Place place, int limit, Read const& read, PlaceOf const& place_of)
{
    api::Page<NoteRow> page;
    for (int reads = 0; reads < most_reads; ++reads) {
        auto const some = read(place, limit + 1);
        for (store::KeptNote const& one : some) {
            if (page.items.size() == static_cast<std::size_t>(limit)) {
                page.next = api::cursor_of(place);
                return page;
            }
            place = place_of(one);
            if (may_read(r.tx, r.who, one))
                page.items.push_back(row_shown(r.tx, one, r.now));
        }
        if (some.size() <= static_cast<std::size_t>(limit))
            return page;
    }
    page.next = api::cursor_of(place);
    return page;
}

struct AfterId
{
    NoteId id;
};
BOOST_DESCRIBE_STRUCT(AfterId, (), (id))

template <class Place>
Result<Place> place_from(std::optional<std::string> const& cursor, Place first)
{
    if (!cursor)
        return first;
    auto place = api::cursor_from<Place>(*cursor);
    if (!place)
        return Refusal{place.error().code, place.error().sentence, "cursor"};
    return *place;
}

Result<api::Page<NoteRow>> mine_to_answer(api::Reading& r, NoteQuery const& query)
{
    auto const from = place_from(query.cursor, store::AfterDue{{INT64_MIN}, {}});
    if (!from)
        return from.error();
    return page_of(
        r, *from, query.limit,
        [&](store::AfterDue const& after, int limit) { return store::to_answer(r.tx, r.who.employee, after, limit); },
        [](store::KeptNote const& one) {
            return store::AfterDue{one.due.value_or(Instant{}), one.id};
        });
}

Result<api::Page<NoteRow>> list(api::Reading& r, NoteQuery const& query)
{
    if (query.which == Notes::to_answer)
        return mine_to_answer(r, query);
    auto const from = place_from(query.cursor, AfterId{{INT64_MAX}});
    if (!from)
        return from.error();
    auto const read = [&](AfterId const& before, int limit) {
        return query.which == Notes::mine ? store::of_reporter(r.tx, r.who.employee, before.id, limit)
                                          : store::newest(r.tx, query, r.now, before.id, limit);
    };
    return page_of(r, *from, query.limit, read, [](store::KeptNote const& one) { return AfterId{one.id}; });
}

Result<FieldNote> one_note(api::Reading& r, NoteId id)
{
    auto const one = seen(r.tx, r.who, id);
    if (!one)
        return no_such_note();
    return shown(r.tx, r.who, *one, r.now);
}

Result<http::Response> one_file(api::Reading& r, NoteId id, int number)
{
    auto file = seen(r.tx, r.who, id) ? store::file(r.tx, id, number) : std::nullopt;
    if (!file)
        return Refusal{"not_found", "There is no such file.", ""};
    std::string const name = file->kind == FileKind::photo ? "photo.jpg" : "voice";
    return http::attachment(http::Response{200, file->type, {}, std::move(file->bytes)}, name);
}

Date first_of(Date day)
{
    auto const at = civil(day);
    return Date::of(at.year, at.month, 1);
}

Result<NoteFigures> figures(Knowledge::Inside const& inside, api::Reading& r)
{
    auto const& calendar = *inside.parts.calendars.book(r.tx)->standard();
    NoteFigures all;
    Date month = first_of(inside.day(r.tx, r.now));
    for (int back = 0; back < 12; ++back) {
        Date const next = first_of(month + 31);
        all.months.insert(all.months.begin(), store::answered_in_time(r.tx, month, calendars::begins(calendar, month),
                                                                      calendars::begins(calendar, next), r.now));
        month = first_of(month + -1);
    }
    all.waiting = store::waiting(r.tx);
    all.late = store::late(r.tx, r.now);
    return all;
}
}

void Knowledge::Inside::add_note_lists(api::Routes& routes)
{
    routes.get("/field-notes", "Field notes: those I am asked to answer, mine, all", &list).allow(read_knowledge);
    routes
        .get("/field-notes/figures",
             "How many field notes were answered in time, by the month in which their answer was due",
             [this](api::Reading& r) { return figures(*this, r); })
        .allow(read_knowledge);
    routes.get("/field-notes/{id}", "A field note and what became of it", &one_note).allow(read_knowledge);
    routes.get("/field-notes/{id}/files/{number}", "A photo or a recording of a note", &one_file).allow(read_knowledge);
}

void Knowledge::Inside::add_note_settings(api::Routes& routes)
{
    routes
        .get("/settings/field-notes", "Within how many working days a field note is answered",
             [](api::Reading& r) -> Result<NoteSettings> { return store::settings(r.tx); })
        .allow(read_knowledge);
    routes
        .put("/settings/field-notes", "Say within how many working days a field note is answered",
             [this](api::Writing& w, NewNoteSettings const& wanted) -> Result<NoteSettings> {
                 auto const there = store::settings(w.tx);
                 if (auto const same = w.unchanged(there.version, there); !same)
                     return same.error();
                 store::put_settings(w.tx, wanted);
                 parts.journal.note(w.tx, {.who = user_of(w.who),
                                           .verb = "field_notes.settled",
                                           .subject_kind = "field_note_setting",
                                           .codes = {{"working_days", std::int64_t{wanted.working_days}}}});
                 return store::settings(w.tx);
             })
        .allow(settle_knowledge)
        .edits();
}
}
