// Routes of imports. See docs: the API's own description, /api/v1/openapi.json.
#include "features/intake/intake.h"
#include "features/intake/new_import.h"
#include "features/intake/source_endpoints.h"
#include "features/intake/upload_endpoints.h"

#include "ground/api/page.h"

namespace regard::intake
{
namespace
{
struct AfterImport
{
    cases::ImportId id;
};
BOOST_DESCRIBE_STRUCT(AfterImport, (), (id))

struct AfterRow
{
    std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(AfterRow, (), (number))

Refusal not_found() { return {"not_found", "There is no such import.", ""}; }

bool is_at_work(ImportState state)
{
    return state == ImportState::waiting || state == ImportState::reading || state == ImportState::storing ||
           state == ImportState::measuring;
}
}

class Intake::Endpoints
{
  public:
    explicit Endpoints(Intake& intake) : intake_(intake) {}

    Result<Prepared> check(api::Asking& asking, NewImport const& wish) const
    {
        bool const may_keep = asking.who.may(keep_personal_data);
        if (wish.keep_names && !may_keep)
            return Refusal{
                "names_not_allowed",
                "Only an administrator may keep the names of persons. Leave it off, and they become pseudonyms.",
                "keep_names"};
        if (wish.keep_texts && !may_keep)
            return Refusal{"texts_not_allowed",
                           "Only an administrator may keep what people wrote. Leave it off; every figure is the same.",
                           "keep_texts"};
        auto prepared = prepare(wish, intake_.ids_);
        if (prepared)
            prepared->may_keep = may_keep;
        return prepared;
    }

    Result<Import> begin(api::Writing& w, Prepared const& prepared) const
    {
        return intake::begin(w.tx, prepared, {w.who.user, w.now}, intake_.queue_, intake_.journal_);
    }

    Result<api::Page<Import>> list(api::Reading& r, api::ListQuery const& query) const
    {
        std::optional<cases::ImportId> after;
        if (query.cursor) {
            auto const key = api::cursor_from<AfterImport>(*query.cursor);
            if (!key)
                return key.error();
            after = key->id;
        }
        api::Page<Import> page{store::newest(r.tx, after, query.limit + 1), {}};
        for (Import& import : page.items)
            say_in(r.language, import, intake_.catalogue_);
        if (static_cast<int>(page.items.size()) > query.limit) {
            page.items.pop_back();
            page.next = api::cursor_of(AfterImport{page.items.back().id});
        }
        return page;
    }

    Result<Import> read(api::Reading& r, cases::ImportId id) const
    {
        auto import = store::import(r.tx, id);
        if (!import)
            return not_found();
        say_in(r.language, *import, intake_.catalogue_);
        return std::move(*import);
    }

    // Each change of an import, until it ends.
    Result<http::Response> live(api::Reading& r, cases::ImportId id) const
    {
        if (!store::import(r.tx, id))
            return not_found();
        return http::Response{200, "text/event-stream", {}, intake_.live_.follow(id, r.language)};
    }

    Result<api::Page<BadRowFound>> bad_rows(api::Reading& r, cases::ImportId id, api::ListQuery const& query) const
    {
        AfterRow after;
        if (query.cursor) {
            auto const key = api::cursor_from<AfterRow>(*query.cursor);
            if (!key)
                return key.error();
            after = *key;
        }
        api::Page<BadRowFound> page{store::bad_rows(r.tx, id, after.number, query.limit + 1), {}};
        if (static_cast<int>(page.items.size()) > query.limit) {
            page.items.pop_back();
            page.next = api::cursor_of(AfterRow{after.number + query.limit});
        }
        for (BadRowFound& bad : page.items)
            bad.sentence = reason_sentence(bad, r.language, intake_.catalogue_);
        return page;
    }

    Result<http::Response> mapping(api::Reading& r, cases::ImportId id) const
    {
        if (!store::import(r.tx, id))
            return not_found();
        http::Response answer = http::text_answer(200, store::mapping_of(r.tx, id));
        return http::attachment(std::move(answer), "mapping.toml");
    }

    // Removes all an import brought: a job, as there may be a million cases.
    Result<Import> undo(api::Writing& w, cases::ImportId id) const
    {
        auto const import = store::import(w.tx, id);
        if (!import)
            return not_found();
        if (import->state == ImportState::undoing || import->state == ImportState::undone)
            return *import;
        stop_job(w.tx, id);
        store::set_state(w.tx, id, ImportState::undoing);
        store::set_job(w.tx, id, intake_.queue_.put(w.tx, {.kind = "intake.undo", .argument = argument_for(id)}));
        intake_.journal_.note(w.tx, {.who = events::WhoId{w.who.user.value},
                                     .verb = "import.undo_asked",
                                     .subject_kind = "import",
                                     .subject = id.value,
                                     .quiet = true});
        return *store::import(w.tx, id);
    }

    // Stops where it is; what it has stored stays until it is resumed or undone.
    Result<Import> cancel(api::Writing& w, cases::ImportId id) const
    {
        auto const import = store::import(w.tx, id);
        if (!import)
            return not_found();
        if (!is_at_work(import->state))
            return Refusal{"wrong_state", "This import is not under way.", ""};
        stop_job(w.tx, id);
        store::set_state(w.tx, id, ImportState::cancelled, w.now);
        return *store::import(w.tx, id);
    }

    Result<Import> resume(api::Writing& w, cases::ImportId id) const
    {
        auto const import = store::import(w.tx, id);
        if (!import)
            return not_found();
        if (import->state != ImportState::cancelled && import->state != ImportState::failed)
            return Refusal{"wrong_state", "Only a cancelled or failed import can be resumed.", ""};
        if (!store::files_of(w.tx, store::plan(w.tx, id)->upload))
            return upload_gone();
        store::set_state(w.tx, id, ImportState::waiting);
        store::set_job(w.tx, id, intake_.queue_.put(w.tx, {.kind = "intake.import", .argument = argument_for(id)}));
        return *store::import(w.tx, id);
    }

  private:
    void stop_job(db::Transaction& tx, cases::ImportId id) const
    {
        if (auto const job = store::job_of(tx, id))
            intake_.queue_.cancel(tx, *job);
    }

    Intake& intake_;
};

void Intake::add_routes(api::Routes& routes)
{
    Endpoints const e(*this);
    add_source_routes(routes, retention_, journal_);
    add_upload_routes(routes, {database_, ids_, files_, caps_, catalogue_});
    routes
        .post(
            "/imports", "Import uploaded files",
            [e](api::Asking& asking, NewImport const& wish) { return e.check(asking, wish); },
            [e](api::Writing& w, Prepared const& prepared) { return e.begin(w, prepared); })
        .allow(import_histories)
        .creates("/imports/{id}");
    routes
        .get("/imports", "List imports, newest first",
             [e](api::Reading& r, api::ListQuery const& query) { return e.list(r, query); })
        .allow(read_imports);
    routes.get("/imports/{id}", "Read one import", [e](api::Reading& r, cases::ImportId id) { return e.read(r, id); })
        .allow(read_imports);
    routes
        .get("/imports/{id}/live",
             "Follow an import: server-sent events `progress`, each with the import, until it ends",
             [e](api::Reading& r, cases::ImportId id) { return e.live(r, id); })
        .allow(read_imports);
    routes
        .get("/imports/{id}/bad-rows", "List the rows of an import that cannot be used",
             [e](api::Reading& r, cases::ImportId id, api::ListQuery const& query) { return e.bad_rows(r, id, query); })
        .allow(read_imports);
    routes
        .get("/imports/{id}/mapping.toml", "The mapping an import was read with, for the command line",
             [e](api::Reading& r, cases::ImportId id) { return e.mapping(r, id); })
        .allow(read_imports);
    routes
        .delete_("/imports/{id}", "Undo an import: remove all it brought",
                 [e](api::Writing& w, cases::ImportId id) { return e.undo(w, id); })
        .allow(import_histories);
    routes
        .post("/imports/{id}/cancellation", "Stop an import",
              [e](api::Writing& w, cases::ImportId id) { return e.cancel(w, id); })
        .allow(import_histories);
    routes
        .post("/imports/{id}/resumption", "Go on with a stopped or failed import",
              [e](api::Writing& w, cases::ImportId id) { return e.resume(w, id); })
        .allow(import_histories);
}
}
