#pragma once
// All SQL of field notes. Inside features/knowledge; in the caller's transaction.
#include "features/knowledge/note_model.h"
#include "ground/db/db.h"

namespace regard::knowledge::store
{
struct KeptNote
{
    NoteId id;
    NoteKind kind = NoteKind::frontline;
    std::string text;
    std::optional<TouchpointId> touchpoint{};
    std::optional<ProductId> product{};
    std::optional<CaseId> case_id{};
    bool anonymous = false;
    Date written_on{};
    std::optional<Instant> written_at{}; // none of an anonymous one
    NoteState state = NoteState::waiting;
    std::optional<EmployeeId> answerer{};
    std::optional<Instant> due{}, first_due{};
    int climbs = 0;
    bool at_the_top = false;
    std::optional<Instant> answered_at{};
    std::optional<EmployeeId> answered_by{};
    std::string answer{};
    std::optional<ArticleId> article{};
    std::optional<MadeTryId> made_try{};
    NoteId meets{};
    std::int64_t version = 1;
    std::optional<EmployeeId> reporter{}; // none of an anonymous one
};

struct KeptFile
{
    FileKind kind = FileKind::photo;
    std::string type, bytes;
};

struct KeptStep
{
    StepKind kind = StepKind::landed;
    Instant at;
    std::optional<EmployeeId> by{}, person{};
    std::string text{};
};

// ---- writing
bool insert(db::Transaction& tx, KeptNote const& one); // false: there is one of that id
void insert_reporter(db::Transaction& tx, NoteId id, EmployeeId reporter);
void insert_secret(db::Transaction& tx, NoteId id, std::string const& hash);
void insert_file(db::Transaction& tx, NoteId id, int number, KeptFile const& file);
void add_step(db::Transaction& tx, NoteId id, KeptStep const& step);
void land(db::Transaction& tx, NoteId id, EmployeeId answerer, Instant due);
void hand(db::Transaction& tx, NoteId id, EmployeeId to, Instant due);
// Of one that waits and whose answer was due then; false where it was answered, or has climbed, meanwhile.
bool climb(db::Transaction& tx, NoteId id, Instant due, std::optional<EmployeeId> to, Instant next_due);
// Of one that waits for `from`; false where it was answered, or waits for somebody else, meanwhile.
bool place(db::Transaction& tx, NoteId id, EmployeeId from, EmployeeId to, Instant due);
bool end(db::Transaction& tx, NoteId id, NoteState as, std::string_view answer, EmployeeId by, Instant at);
void tie_article(db::Transaction& tx, NoteId id, ArticleId article);
void tie_try(db::Transaction& tx, NoteId id, MadeTryId made);
void meet(db::Transaction& tx, NoteId from, NoteId into); // all that met `from` have met `into`
void part(db::Transaction& tx, NoteId id);
void lay_anew(db::Transaction& tx, NoteId id); // an anonymous one's rows, so that none is older than its landing

// ---- reading
std::optional<KeptNote> note(db::Transaction& tx, NoteId id);
std::optional<NoteId> note_of_secret(db::Transaction& tx, std::string const& hash);
std::vector<KeptNote> met_with(db::Transaction& tx, KeptNote const& one); // without itself; those that have landed
std::vector<KeptStep> steps(db::Transaction& tx, NoteId id);
std::vector<NoteFile> files(db::Transaction& tx, NoteId id);
std::optional<KeptFile> file(db::Transaction& tx, NoteId id, int number);

struct AfterDue // where a list by due date goes on
{
    Instant due;
    NoteId id;
};
BOOST_DESCRIBE_STRUCT(AfterDue, (), (due, id))

std::vector<KeptNote> to_answer(db::Transaction& tx, EmployeeId answerer, AfterDue const& after, int limit);
std::vector<KeptNote> of_reporter(db::Transaction& tx, EmployeeId reporter, NoteId before, int limit); // newest first
std::vector<KeptNote> newest(db::Transaction& tx, NoteQuery const& query, Instant now, NoteId before, int limit);

// ---- what jobs ask
std::vector<NoteId> in_letterbox(db::Transaction& tx, Date before, int limit); // by id, which says nothing of when
std::vector<KeptNote> overdue(db::Transaction& tx, Instant now, int limit);
// Those that wait and may wait for the wrong one: at the top, where nobody takes over, or from a case. By id.
std::vector<KeptNote> perhaps_misplaced(db::Transaction& tx, NoteId after, int limit);
std::int64_t count_to_answer(db::Transaction& tx, EmployeeId answerer);
std::vector<KeptNote> to_answer_by_id(db::Transaction& tx, EmployeeId answerer, NoteId after, int limit);
bool answers_any(db::Transaction& tx, EmployeeId employee);
std::vector<NoteId> of_case(db::Transaction& tx, CaseId id);
void erase(db::Transaction& tx, NoteId id); // what was said, also in answer, and from which case

// ---- figures and settings
AnsweredInTime answered_in_time(db::Transaction& tx, Date month, Instant from, Instant before, Instant now);
std::int64_t waiting(db::Transaction& tx);
std::int64_t late(db::Transaction& tx, Instant now);
NoteSettings settings(db::Transaction& tx);
void put_settings(db::Transaction& tx, NewNoteSettings const& wanted);
}
