#pragma once
// What the parts of this feature share. Inside features/rights.
#include "features/rights/change_store.h"
#include "features/rights/may.h"
#include "features/rights/rights.h"
#include "ground/api/page.h"

namespace regard::rights
{
class Rights::Inside
{
  public:
    IdSource& ids;
    events::Journal const& journal;
    text::Catalogue const& catalogue;
    Lent lent;

    void add_decisions(api::Routes& routes);
    void add_matrix(api::Routes& routes);
    void add_changes(api::Routes& routes);
    void add_starters(api::Routes& routes);
    void add_delegations(api::Routes& routes);
    void add_relations(api::Routes& routes);
    void add_may_i(api::Routes& routes);

    void note(api::Writing& w, std::string_view verb, std::string_view kind, std::int64_t id) const;

    // ---- changing.cpp: in the caller's transaction
    // Kept, and done where no second person is needed. Refuses as work_out() does.
    Result<ChangeId> ask(api::Writing& w, std::string const& why, std::vector<ChangeLine> lines,
                         std::optional<Money> const& second = {}) const;
    // Does what a change says. Refuses with `changed_since`.
    Result<void> carry_out(db::Transaction& tx, store::KeptChange const& change, Instant now) const;
};

std::string currency_of(db::Transaction& tx); // the organisation's
Money second_from(db::Transaction& tx);       // from which amount a second person answers

// A change as it would be: against what holds now, without lines that change nothing. Refuses with what is wrong with a line, and
// `nothing_changes`.
Result<std::vector<ChangeLine>> work_out(db::Transaction& tx, std::vector<WishedLine> const& wishes);
// Why a second person has to answer, where this employee asks; empty: none.
std::vector<Need> needs_of(db::Transaction& tx, std::optional<EmployeeId> asker, std::vector<ChangeLine> const& lines,
                           Instant now);
// Whether somebody would be allowed more by it, themselves or through who lent to them.
bool favours(db::Transaction& tx, EmployeeId person, std::vector<ChangeLine> const& lines, Instant now);

RightsChange shown(db::Transaction& tx, api::Who const& reader, store::KeptChange const& change, Instant now);
PersonNamed shown(db::Transaction& tx, api::UserId user, std::optional<EmployeeId> employee);
PersonNamed shown(db::Transaction& tx, EmployeeId employee);

std::optional<EmployeeId> employee_of(api::Who const& who);
Refusal not_an_employee();
Refusal no_such_decision(std::string field = {});
bool is_currency(std::string_view text);

// A list newest first goes on before the last row's id.
template <class Before>
Result<Before> before_of(std::optional<std::string> const& cursor)
{
    if (!cursor)
        return Before{};
    auto read = api::cursor_from<Before>(*cursor);
    if (!read)
        return Refusal{read.error().code, read.error().sentence, "cursor"};
    return *std::move(read);
}
}
