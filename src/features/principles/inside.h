#pragma once
// What the parts of this feature share. Inside features/principles.
#include "features/principles/principles.h"
#include "features/principles/store.h"

namespace regard::principles
{
class Principles::Inside
{
  public:
    IdSource& ids;
    events::Journal const& journal;
    text::Catalogue const& catalogue;
    Lent lent;

    void add_texts(api::Routes& routes);
    void add_signing(api::Routes& routes);
    void add_comments(api::Routes& routes);
    void add_links(api::Routes& routes);

    // ---- in the caller's transaction
    PrincipleText shown(db::Transaction& tx, api::Who const& who, store::KeptText const& one) const;
    PrinciplesContent starters() const; // in every language we have; the organisation's own from then on
    // Into force, in place of the version before it. Notes it.
    void publish(api::Writing& w, store::KeptText one) const;
    void note(api::Writing& w, std::string_view verb, std::int64_t subject, EmployeeId signer = {}) const;
};

Refusal no_such_text();
Refusal no_such_principle();

// Names of people with an account, each looked up once.
class Names
{
  public:
    Names(db::Transaction& tx, Lent const& lent) : tx_(tx), lent_(lent) {}
    std::string const& of(api::UserId user);

  private:
    db::Transaction& tx_;
    Lent const& lent_;
    std::map<api::UserId, std::string> known_;
};
}
