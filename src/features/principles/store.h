#pragma once
// All SQL of this feature. In the caller's transaction.
#include "features/principles/model.h"
#include "ground/api/who.h"
#include "ground/db/db.h"

namespace regard::principles::store
{
using api::UserId;

// ---- versions
struct KeptText
{
    PrincipleTextId id;
    std::optional<int> number{};
    TextState state = TextState::draft;
    PrinciplesContent content{};
    Instant begun{};
    UserId begun_by{};
    Instant changed{};
    UserId changed_by{};
    std::optional<Instant> published{};
    UserId published_by{};
    std::optional<Instant> superseded{};
    std::int64_t version = 1;

    bool is_open() const { return state == TextState::draft || state == TextState::signing; }
};

std::optional<KeptText> text(db::Transaction& tx, PrincipleTextId id);
std::optional<KeptText> in_force(db::Transaction& tx);
std::optional<KeptText> open_one(db::Transaction& tx);
std::vector<KeptText> published_before(db::Transaction& tx, int number, int limit); // the newest first
void insert(db::Transaction& tx, KeptText const& one);
void update(db::Transaction& tx, KeptText const& one); // its version grows

int last_number(db::Transaction& tx);                   // 0 before the first
bool is_principle(db::Transaction& tx, PrincipleId id); // has been in force
void put_principle(db::Transaction& tx, PrincipleId id, PrincipleTextId latest);
std::optional<KeptText> latest_with(db::Transaction& tx, PrincipleId id);

// ---- signers
std::vector<PrincipleSigner> signers(db::Transaction& tx, PrincipleTextId text);                 // without names
void ask(db::Transaction& tx, PrincipleTextId text, EmployeeId employee, int place, Instant at); // keeps a signature
void ask_no_more(db::Transaction& tx, PrincipleTextId text, EmployeeId employee);
void sign(db::Transaction& tx, PrincipleTextId text, EmployeeId employee, Instant at);

// ---- comments
struct KeptComment
{
    CommentId id;
    PrincipleTextId text{};
    std::optional<PrincipleId> about{};
    UserId by{};
    std::string words{};
    Instant at{};
    std::optional<Instant> settled{};
};
std::vector<KeptComment> comments(db::Transaction& tx, PrincipleTextId text, CommentId after, int limit); // by time
std::optional<KeptComment> comment(db::Transaction& tx, CommentId id);
std::int64_t comments_on(db::Transaction& tx, PrincipleTextId text);
std::int64_t open_comments_on(db::Transaction& tx, PrincipleTextId text);
void insert(db::Transaction& tx, KeptComment const& one);
void settle(db::Transaction& tx, CommentId id, std::optional<Instant> at, UserId by);
void remove(db::Transaction& tx, CommentId id);

// ---- links
struct KeptLink
{
    LinkId id;
    PrincipleId principle{};
    std::string kind{};
    SubjectId subject{};
    UserId by{};
    std::string sentence{};
    Instant at{};
};
std::optional<KeptLink> link(db::Transaction& tx, LinkId id);
std::vector<KeptLink> links_to(db::Transaction& tx, PrincipleId principle, LinkId before, int limit); // newest first
std::vector<KeptLink> links_from(db::Transaction& tx, std::string_view kind, SubjectId subject);      // oldest first
bool is_linked(db::Transaction& tx, KeptLink const& like); // by the same person already
void insert(db::Transaction& tx, KeptLink const& one);
void remove(db::Transaction& tx, LinkId id);
void forget_links(db::Transaction& tx, std::string_view kind, SubjectId subject);

struct Used
{
    std::string kind;
    SubjectId subject;
};
std::vector<Used> uses(db::Transaction& tx, PrincipleId principle, int limit); // each once, linked last first

// ---- settings
PrincipleSettings settings(db::Transaction& tx);
void settle(db::Transaction& tx, PrincipleSettingsChange const& wish); // the version grows
}
