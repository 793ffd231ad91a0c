#pragma once
// What the parts of this feature share. Inside features/empowerment.
#include "features/budgets/budgets.h"
#include "features/empowerment/empowerment.h"
#include "features/empowerment/matter_store.h"
#include "features/empowerment/store.h"
#include "features/rights/rights.h"
#include "ground/api/page.h"
#include "ground/files/blob_store.h"

#include <map>
#include <mutex>

namespace regard::empowerment
{
class Empowerment::Inside
{
  public:
    explicit Inside(Parts given);

    Parts const parts;
    budgets::Ledger const ledger;
    files::BlobStore const blobs;

    Zone zone() const;
    void use_zone(Zone const& zone);
    Instant begin_of(Date day) const; // in that zone

    // ---- routes
    void add_catalogue(api::Routes& routes);
    void add_policies(api::Routes& routes);
    void add_settings(api::Routes& routes);
    void add_gestures(api::Routes& routes);
    void add_options(api::Routes& routes);
    void add_lists(api::Routes& routes);
    void add_my_budget(api::Routes& routes);
    void add_asks(api::Routes& routes);
    void add_links(api::Routes& routes);
    void add_receipts(api::Routes& routes);
    void add_redress(api::Routes& routes);
    void add_fairness(api::Routes& routes);
    void add_effects(api::Routes& routes);
    void add_card(api::Routes& routes);

    // ---- jobs
    void add_allowances(jobs::Kinds& kinds);
    void add_ask_jobs(jobs::Kinds& kinds);
    void add_mails(jobs::Kinds& kinds);
    void add_announcing(jobs::Kinds& kinds);
    void add_receipt_jobs(jobs::Kinds& kinds);
    void add_giving_back(jobs::Kinds& kinds);

    // Tells those concerned of a version, or that it has ended.
    void announce_later(db::Transaction& tx, KeptPolicy const& one, bool ended) const;

    // ---- whose words hold
    static Place place_of(db::Transaction& tx, EmployeeId id, std::optional<TouchpointId> touchpoint, Instant at);
    // What the person has for the running period; closes what has run out and grants what is due, once. Nothing where no
    // policy gives them any, or the account it comes from is empty.
    std::optional<store::Allowance> allowance(db::Transaction& tx, EmployeeId id, std::string_view currency,
                                              Instant now) const;

    // The same for readers, who grant nothing: what is left once what is due has come.
    struct Left
    {
        std::int64_t minor = 0;
        std::optional<store::Allowance> running;
        bool waits = false; // a period has begun, and the account its allowance comes from is empty
    };
    Left left(db::Transaction& tx, EmployeeId id, std::string_view currency, Instant now) const;

    // All that decides on one matter, as it stands at `at`.
    struct Standing
    {
        std::vector<KeptPolicy> policies; // of the currency
        Weighed weighed;
        std::optional<rights::May> may;
        std::optional<std::int64_t> gifts; // what the limit for this kind of customer leaves
    };
    // `own`: what this matter itself holds of the customer's sum already.
    Standing standing(db::Transaction& tx, EmployeeId person, store::Matter const& matter, GestureKindId kind,
                      Instant at, std::int64_t own = 0) const;

    // ---- asking
    // Asks the next person up the line who may decide and was not asked yet. False where there is nobody.
    bool ask_next(db::Transaction& tx, store::Matter const& matter, GestureKindId kind, events::WhoId by,
                  Instant now) const;
    // Asks that person; whoever was asked before is asked no more.
    void ask(db::Transaction& tx, store::Matter const& matter, EmployeeId person, events::WhoId by, Instant now) const;
    std::optional<rights::Above> next_above(db::Transaction& tx, store::Matter const& matter, GestureKindId kind,
                                            Instant now) const;
    // Whether that person, by that right of theirs as it is now, may say yes to it: nobody to their own or to one near to them, and within
    // their own policy.
    bool may_settle(db::Transaction& tx, store::Matter const& matter, GestureKindId kind,
                    rights::Above const& who) const;
    // Whoever looks at a case that is not for them would learn of it: those are passed over.
    bool may_look(db::Transaction& tx, store::Matter const& one, EmployeeId person) const;
    // Why whoever was asked can say neither more nor less than no by now. Nothing where they can; caps and the size of their right bound
    // what they allow, and are looked at when they do.
    std::optional<Refusal> not_theirs_any_more(db::Transaction& tx, store::Matter const& one, EmployeeId person,
                                               std::string_view language, Instant now) const;
    Instant working(db::Transaction& tx, Instant from, int hours) const; // that many working hours later

    // ---- words
    std::string say(std::string_view language, std::string_view key,
                    std::initializer_list<text::Argument> arguments = {}) const
    {
        return parts.catalogue.say(language, "empowerment." + std::string(key), arguments);
    }
    // With the amounts in it, in the reader's language.
    Refusal refuse(std::string_view language, std::string_view code, std::string_view field,
                   std::initializer_list<text::Argument> arguments = {}) const;
    void note(db::Transaction& tx, events::WhoId who, std::string_view verb, std::string_view kind, std::int64_t id,
              std::initializer_list<events::Code> codes = {}) const;
    // An internal line in the thread of its case, where it has one.
    void tell_case(db::Transaction& tx, api::Who const& who, store::Matter const& matter, std::string const& text,
                   Instant now) const;

    // What was done or asked for, of which kind, and who is asked.
    void tell_begun(api::Writing& w, store::Matter const& one, std::string_view key, std::string const& what) const;

  private:
    mutable std::mutex mutex_;
    std::optional<Zone> zone_;
};

// ---- showing
class Showing // of many in one request
{
  public:
    Showing(Empowerment::Inside const& inside, db::Transaction& tx, api::Who const& who, std::string_view language,
            Instant now);

    Gesture shown(store::KeptGesture const& one);
    Redress shown(store::KeptRedress const& one);
    GestureKind shown(GestureKind kind) const;
    BudgetPolicy shown(KeptPolicy const& one) const;
    bool sees(store::Matter const& one); // the case, or where there is none the customer, and being concerned

    desk::PersonShown person(EmployeeId id);
    std::optional<desk::CustomerShown> customer(std::optional<CustomerId> id) const;

  private:
    std::vector<AskStep> asks(store::Matter const& one, MayWithMatter& may, bool& asked);
    std::optional<Allowed> allowed(store::Matter const& one, std::vector<AskStep> const& asks);
    std::optional<AboutCase> about(store::Matter const& one) const;
    std::string said(store::Matter const& one, std::vector<AskStep> const& asks) const;
    bool rules_have_changed(PolicyId id, int number) const; // since that version

    Empowerment::Inside const& inside_;
    db::Transaction& tx_;
    api::Who const& who_;
    std::string_view language_;
    Instant now_;
    customers::Seeing seeing_;
    std::map<EmployeeId, std::string> names_;
};

// ---- asks
struct AskOrder // of the job that mails whoever is asked
{
    std::string ask;
};
BOOST_DESCRIBE_STRUCT(AskOrder, (), (ask))
inline rights::DecisionKind decision_of(store::Matter const& one)
{
    return one.is_redress ? rights::DecisionKind::redress : rights::DecisionKind::goodwill;
}
// By which right that person may answer; none that whoever asks has lent, over however many links: nobody answers their own.
std::optional<rights::May> may_answer(db::Transaction& tx, store::Matter const& one, EmployeeId person, Instant now);
// In the journal: of what kind it is, and what happened to it.
inline std::string_view kind_of(store::Matter const& one) { return one.is_redress ? "redress" : "gesture"; }
inline std::string verb(store::Matter const& one, std::string_view what)
{
    return std::string(kind_of(one)) + '.' + std::string(what);
}
std::optional<store::Matter> matter(db::Transaction& tx, std::int64_t id, bool is_redress);
// In the app or from a mail. Refuses where it is not the asker's turn, the right does not reach, or it came to an end.
Result<void> answer(Empowerment::Inside const& inside, api::Writing& w, store::Matter const& one,
                    AskAnswer const& form);
// Whatever the rights and budgets: an amount above zero, and not to whom one is too near.
Result<void> may_begin(db::Transaction& tx, store::Matter const& one);
// Ends what nobody answered, or whoever asked took back.
void end_without_answer(Empowerment::Inside const& inside, db::Transaction& tx, store::Matter const& one,
                        MatterState state, events::WhoId by, Instant now);
AskShown shown(Showing& showing, db::Transaction& tx, store::Matter const& one);
void tell_owed(Empowerment::Inside const& inside, db::Transaction& tx, events::WhoId by,
               store::KeptRedress const& one); // whoever books it
// Owed to the customer of the case as it was recorded, by somebody who is not near to them: whoever has cleared or changed the customer
// since gets no further by it.
std::optional<Refusal> not_owed_any_more(db::Transaction& tx, store::Matter const& one);
// What was set aside is free again.
void free_hold(Empowerment::Inside const& inside, db::Transaction& tx, store::KeptGesture const& one, Instant now);

events::WhoId who_id(api::Who const& who);
Refusal no_such_gesture();
Refusal too_near();
Refusal no_customer();
Refusal no_such_customer();
Refusal no_employee_yourself();
}
