#pragma once
// What the parts of this feature share. Inside features/knowledge.
#include "features/access/pace.h"
#include "features/knowledge/knowledge.h"
#include "features/knowledge/note_store.h"

namespace regard::knowledge
{
class Knowledge::Inside
{
  public:
    explicit Inside(Parts given) : parts(std::move(given)) {}

    Parts const parts;
    access::Pace pace{10}; // anonymous notes of one user, counted in memory alone

    void add_writing(api::Routes& routes);
    void add_anonymous(api::Routes& routes);
    void add_note_lists(api::Routes& routes);
    void add_answers(api::Routes& routes);
    void add_note_settings(api::Routes& routes);
    void add_articles(api::Routes& routes);
    void add_similar(api::Routes& routes);
    void add_channels(api::Routes& routes);
    void add_reviews(jobs::Kinds& kinds);
    void add_leaving(api::Routes& routes);
    void add_digests(jobs::Kinds& kinds);
    void add_letterbox(jobs::Kinds& kinds);
    void add_climbing(jobs::Kinds& kinds);

    // ---- landing.cpp, in the caller's transaction
    Date day(db::Transaction& tx, Instant now) const; // the organisation's
    Instant due_after(db::Transaction& tx, Instant now) const;
    // Who is to answer, and is there; never whoever wrote it, nor from whom it is kept. Nobody where there is none.
    std::optional<EmployeeId> answerer_for(db::Transaction& tx, store::KeptNote const& one, Date day) const;
    std::optional<EmployeeId> above(db::Transaction& tx, store::KeptNote const& one, Date day) const;
    // Until when whoever it goes to next has: as was promised, or anew where that has passed.
    Instant due_for_next(db::Transaction& tx, store::KeptNote const& one, Instant now) const;
    // False where nobody is there to answer.
    bool land(db::Transaction& tx, store::KeptNote const& one, events::WhoId by, Instant now) const;

    void note(db::Transaction& tx, events::WhoId who, std::string_view verb, NoteId id) const;
    void note_to(db::Transaction& tx, events::WhoId who, std::string_view verb, NoteId id, EmployeeId to) const;
};

// ---- showing.cpp
// Whether a reader may read it: everybody may what has landed, but those from whom it is kept; of a confidential case only those it
// is shown to, whoever wrote it and whoever must answer.
bool may_read(db::Transaction& tx, api::Who const& who, store::KeptNote const& one);
// Its case is about them, or about whoever leads them, and they did not write it (law 3).
bool is_kept_from(db::Transaction& tx, EmployeeId person, store::KeptNote const& one);
bool is_confidential(db::Transaction& tx, store::KeptNote const& one); // by its case, as that is now
std::optional<store::KeptNote> seen(db::Transaction& tx, api::Who const& who,
                                    NoteId id); // nothing: as if it were not there
bool may_answer(api::Who const& who, store::KeptNote const& one);

std::optional<PersonShown> person_shown(db::Transaction& tx, std::optional<EmployeeId> id);
NoteRow row_shown(db::Transaction& tx, store::KeptNote const& one, Instant now);
FieldNote shown(db::Transaction& tx, api::Who const& who, store::KeptNote const& one, Instant now);
std::vector<NoteStep> steps_shown(db::Transaction& tx, NoteId id);

Refusal no_such_note();
Refusal no_employee();
Refusal about_them(); // whom it was to go to
events::WhoId user_of(api::Who const& who);

// ---- writing.cpp: what a note may be about, checked in the caller's transaction
Result<void> check_about(db::Transaction& tx, std::optional<TouchpointId> touchpoint, std::optional<ProductId> product);
// A photo as it came with a note, bare; refuses with `not_a_photo`.
Result<store::KeptFile> photo_from(std::string_view base64url);
}
