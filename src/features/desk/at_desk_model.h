#pragma once
// One case as it is worked at, and Today. Member names are the JSON names. Others include model.h.
#include "features/desk/moves_model.h"
#include "features/desk/thread_model.h"
#include "features/desk/verdict_model.h"

namespace regard::desk
{
struct HandoffShown
{
    PersonShown from;
    PersonShown to;
    std::optional<TeamShown> team;
    std::string reason;
    Instant at;
    Instant lapses; // then the lead owns it
};
BOOST_DESCRIBE_STRUCT(HandoffShown, (), (from, to, team, reason, at, lapses))

struct DraftShown
{
    EntryKind kind = EntryKind::message_out; // message_out or note
    std::string text;
    bool asks = false;
    std::int64_t version = 0;
    Instant updated;
};
BOOST_DESCRIBE_STRUCT(DraftShown, (), (kind, text, asks, version, updated))

// What the reader may do with it now, so that pages offer nothing that is refused.
struct May
{
    bool work = false;   // answer, note, change, hand off
    bool accept = false; // or refuse, the handoff that waits
    bool take = false;   // make it mine
    bool restrict = false;
};
BOOST_DESCRIBE_STRUCT(May, (), (work, accept, take, restrict))

struct CustomerCard
{
    CustomerId id{};
    std::string name{};
    bool hidden = false; // not for the reader to see: nothing else is said
    bool company = false;
    std::vector<std::string> emails{}, phones{};
    std::string language{};
    bool with_care = false;
    std::string why_care{}; // for those who serve them alone
    std::int64_t open_cases = 0;
};
BOOST_DESCRIBE_STRUCT(CustomerCard, (),
                      (id, name, hidden, company, emails, phones, language, with_care, why_care, open_cases))

struct CaseAtDesk
{
    CaseRow row;
    std::optional<CustomerCard> customer;
    std::optional<ProductId> product;
    std::optional<VerticalId> vertical;
    std::string language;
    std::optional<std::string> remedy, redress, resolution; // what was owed; what was done
    std::optional<ClosedAs> closed_as;
    std::optional<Verdict> verdict; // of a complaint
    std::optional<PersonShown> about;
    std::optional<promises::Standing> standing;
    std::optional<HandoffShown> handoff;
    std::vector<promises::Escalation> escalations; // the oldest first
    std::vector<Entry> thread;                     // oldest first
    std::vector<DraftShown> drafts;                // the reader's own
    std::vector<PersonShown> writing;              // others, just now
    std::vector<std::string> tags;
    std::vector<PersonShown> followers;
    std::vector<CaseRow> linked;
    std::optional<CaseRow> parent;       // it is under that one, and the reader may see it
    std::int64_t children = 0;           // under it: GET /cases/{id}/children
    std::vector<State> next_states;      // it may go to from here
    std::vector<std::string> open_steps; // of its checklists: said where it is resolved, forbids nothing
    May may;
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(CaseAtDesk, (),
                      (row, customer, product, vertical, language, remedy, redress, resolution, closed_as, verdict,
                       about, standing, handoff, escalations, thread, drafts, writing, tags, followers, linked, parent,
                       children, next_states, open_steps, may, version))

// ---- Today
struct Today
{
    std::vector<CaseRow> mine; // open, by time left
    std::int64_t mine_total = 0;
    std::vector<CaseRow> offered;  // handoffs to accept
    std::vector<CaseRow> answered; // mine, and the customer wrote last
    std::vector<CaseRow> drafts;   // where I have begun to write
    std::vector<CaseRow> mentions; // notes that name me, not yet looked at
    // For those who lead a unit: theirs and all below.
    bool leads = false;
    std::vector<CaseRow> breaking;   // a promise or target falls due today, or has
    std::vector<CaseRow> unaccepted; // handoffs nobody has taken yet
    std::vector<CaseRow> escalated;
    struct Load
    {
        PersonShown person;
        std::int64_t open = 0;
        BOOST_DESCRIBE_CLASS(Load, (), (person, open), (), ())
    };
    std::vector<Load> load;              // of the team's people, in name order
    std::vector<MovedTogether> together; // dates of many of these cases that were moved at once, of the last days
};
BOOST_DESCRIBE_STRUCT(Today, (),
                      (mine, mine_total, offered, answered, drafts, mentions, leads, breaking, unaccepted, escalated,
                       load, together))
}
