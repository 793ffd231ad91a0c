#pragma once
// All SQL of clocks and promises. Inside this feature.
#include "features/promises/book.h"
#include "features/promises/ledger.h"

namespace regard::promises::store
{
// The history of one case, played. `told` is how many events it has; 0: no clock.
struct History
{
    std::shared_ptr<Book const> book; // keeps the policies the clock points into
    CaseClock clock;
    Ledger ledger;
    int told = 0;
};
History history(db::Transaction& tx, std::shared_ptr<Book const> book, CaseId id);

std::vector<Promise> promises_of(db::Transaction& tx, CaseId id); // in the order given

// Adds what the clock was told as number `seq`.
void insert_told(db::Transaction& tx, CaseId id, int seq, Told const& told);

// The number of the event by which `from` was merged into this case, where it still is.
std::optional<std::int64_t> absorbed(db::Transaction& tx, CaseId id, CaseId from);

// Writes what is new in the ledger, and what was settled.
void keep(db::Transaction& tx, CaseId id, Ledger const& ledger);

// ---- acts that give many cases a date
void insert_act(db::Transaction& tx, PromiseAct const& act);
void count_moved(db::Transaction& tx, PromiseActId act, int more);

void insert_case(db::Transaction& tx, CaseId id, Facts const& facts, PolicyVersionId policy,
                 std::optional<Instant> due);
void move_case(db::Transaction& tx, CaseId id, PolicyVersionId policy, bool running, std::optional<Instant> due);
struct Running
{
    CaseId id;
    PolicyVersionId policy;
    Facts facts;
};
std::vector<Running> running_after(db::Transaction& tx, CaseId after, int most); // by id
void each_running(db::Transaction& tx, db::FunctionRef<void(Running const&)> see);

// What is stored beside the history, for the check that it is what the history gives.
struct Beside
{
    CaseId id;
    PolicyVersionId policy;
    bool running;
    std::optional<Instant> due;
};
std::vector<Beside> beside_after(db::Transaction& tx, CaseId after, int most); // by id

std::vector<CaseId> due_cases(db::Transaction& tx, Instant now, int most); // the earliest first
void change_facts(db::Transaction& tx, CaseId id, Facts const& facts);
}
