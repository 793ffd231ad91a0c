#pragma once
// For tests of routes: notes that can be read, written, changed and dropped, as a feature would do it.
#include "ground/api/idempotency.h"
#include "ground/api/page.h"
#include "ground/api/testing.h"
#include "ground/db/testing.h"
#include "ground/http/upload.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regard::api
{
namespace
{
using NoteId = Id<struct NoteTag>;
using CaseId = Id<struct CaseTag>;

struct NewNote
{
    std::string text;
    std::optional<int> weight;
};
BOOST_DESCRIBE_STRUCT(NewNote, (), (text, weight))
constexpr auto rules_of(form::Of<NewNote>)
{
    using namespace form;
    return rules(on(&NewNote::text, not_blank, length(1, 100), about("What to remember")),
                 on(&NewNote::weight, range(1, 5)));
}

struct Note
{
    NoteId id;
    std::string text;
    Instant written;
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(Note, (), (id, text, written, version))

struct NoteQuery
{
    std::optional<std::string> after;
    int limit = 2;
};
BOOST_DESCRIBE_STRUCT(NoteQuery, (), (after, limit))
constexpr auto rules_of(form::Of<NoteQuery>)
{
    using namespace form;
    return rules(on(&NoteQuery::limit, range(1, 10), may_be_left_out));
}

struct AfterNote
{
    NoteId id;
};
BOOST_DESCRIBE_STRUCT(AfterNote, (), (id))

constexpr Permission read_notes{"notes.read"}, write_notes{"notes.write"};

Note note_of(db::Row const& row)
{
    return {row.id<NoteId>(0), std::string(row.text(1)), row.instant(2), row.integer(3)};
}

constexpr char one_note[] = "select id, text, written, version from note where id = $1";

Result<Note> read_note(Reading& r, NoteId id)
{
    auto note = r.tx.one(one_note, {id}, note_of);
    if (!note)
        return Refusal{"not_found", "There is no such note.", ""};
    return std::move(*note);
}

Result<Page<Note>> list_notes(Reading& r, NoteQuery const& query)
{
    NoteId after{0};
    if (query.after) {
        auto const key = cursor_from<AfterNote>(*query.after);
        if (!key)
            return key.error();
        after = key->id;
    }
    Page<Note> page;
    page.items = r.tx.all("select id, text, written, version from note where id > $1 order by id limit $2",
                          {after.value, query.limit + 1}, note_of);
    if (page.items.size() > static_cast<std::size_t>(query.limit)) {
        page.items.pop_back();
        page.next = cursor_of(AfterNote{page.items.back().id});
    }
    return page;
}

Result<Note> write_note(Writing& w, NewNote const& form)
{
    if (form.text == "never")
        return Refusal{"too_rude", "Say it nicely.", "text"};
    NoteId const id{w.tx.integer("select coalesce(max(id), 0) + 1 from note").value()};
    w.tx.execute("insert into note (id, text, written, version) values ($1, $2, $3, 1)", {id, form.text, w.now});
    return Note{id, form.text, w.now, 1};
}

struct Change
{
    NoteId id;
    std::string text;
};

Result<Change> prepare_change(Asking&, NoteId id, NewNote const& form) { return Change{id, form.text}; }

Result<Note> commit_change(Writing& w, Change const& change)
{
    auto note = w.tx.one(one_note, {change.id}, note_of);
    if (!note)
        return Refusal{"not_found", "There is no such note.", ""};
    if (auto const same = w.unchanged(note->version, *note); !same)
        return same.error();
    note->text = change.text;
    ++note->version;
    w.tx.execute("update note set text = $1, version = $2 where id = $3", {note->text, note->version, note->id});
    return std::move(*note);
}

void add_routes(Routes& routes)
{
    routes.get("/notes", "Read the notes", list_notes).allow(read_notes);
    routes.get("/notes/{id}", "Read one note", read_note).allow(read_notes).quick();
    routes.post("/notes", "Write a note", write_note)
        .allow(write_notes)
        .creates("/notes/{id}")
        .example(R"({"text":"x"})");
    routes.patch("/notes/{id}", "Change a note", prepare_change, commit_change).allow(write_notes).edits();
    routes
        .delete_("/notes/{id}", "Drop a note",
                 [](Writing& w, NoteId id) -> Result<void> {
                     w.tx.execute("delete from note where id = $1", {id});
                     return {};
                 })
        .allow(write_notes);
    routes
        .get("/notes/latest", "Read the latest note",
             [](Reading&) -> Result<Note> {
                 return Note{{9}, "latest", {}, 1};
             })
        .allow(anyone_signed_in);
    routes
        .post(
            "/files", "Bring a file",
            [](Asking&, http::Upload& upload) -> Result<std::int64_t> {
                return static_cast<std::int64_t>(upload.files.at(0).content.size());
            },
            [](db::Transaction&, std::int64_t size) -> Result<Note> {
                return Note{{1}, std::to_string(size), {}, 1};
            })
        .allow(write_notes)
        .body_limit(1'000'000);
    routes
        .put("/notes/{id}/copies", "Copy a note, so many times",
             [](Writing&, NoteId id, Query<NoteQuery> const& query, NewNote const& note) -> Result<Note> {
                 return Note{id, note.text, {}, query.limit};
             })
        .allow(write_notes);
    routes
        .page("/c/{token}", "The customer's page",
              [](Reading&, std::string const& token) -> Result<http::Response> {
                  return http::page_answer("<p>" + token);
              })
        .allow(anyone);
    routes
        .page_form("/c/{token}", "Write to us",
                   [](Writing&, std::string const&, Parsed<NewNote> const& form) -> Result<http::Response> {
                       return form ? http::redirect("/c/thanks") : http::page_answer(form.error()[0].field, 422);
                   })
        .allow(anyone);
    routes
        .post("/broken", "Never works",
              [](Writing&, NewNote const&) -> Result<void> { throw std::runtime_error("secret"); })
        .allow(write_notes);
    routes.get("/busy", "Always busy", [](Reading&) -> Result<void> { throw db::Busy("lost ten races", "40001"); })
        .allow(anyone);
}

class Notes : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        auto migrations = db::migrations_of("ground_api", embedded::ground_api_schema());
        migrations.push_back({"notes", 1, "note",
                              "create table note (id id primary key, text text not null, written instant not null, "
                              "version int not null);"});
        ASSERT_TRUE(db::migrate(store(), migrations));
        add_routes(routes);
        desk = std::make_unique<testing::Desk>(routes, store(), clock);
        desk->who = testing::employee({"notes.read", "notes.write"});
    }

    std::int64_t notes()
    {
        return store().read([](db::Transaction& tx) { return tx.integer("select count(*) from note").value(); });
    }

    SettableClock clock{{1'800'000'000'000'000}};
    Routes routes;
    std::unique_ptr<testing::Desk> desk;
};

[[maybe_unused]] std::string const first = "/notes/" + id_text(1);
}
}
