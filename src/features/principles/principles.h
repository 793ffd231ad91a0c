#pragma once
// How we treat customers around here: a text of a few sentences written together, version by version, and what shows what each of
// them means. The front door: routes for app/, and what others may ask in their own transaction.
#include "base/embedded.h"
#include "features/principles/model.h"
#include "ground/api/routes.h"
#include "ground/clock/id_source.h"
#include "ground/events/journal.h"
#include "ground/text/catalogue.h"

#include <functional>
#include <map>
#include <memory>
#include <span>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_principles_schema();
}

namespace regard::principles
{
constexpr api::Permission read_principles{"principles.read"};
constexpr api::Permission write_principles{"principles.write"};

// Something a principle can be linked from.
struct Linkable
{
    std::string words;   // what it is called
    std::string address; // a path of ours
};

// All things of one kind a principle can be linked from. In the caller's transaction; any thread.
struct LinkKind
{
    // Those of these that are not for `who` to see.
    std::function<std::vector<SubjectId>(db::Transaction&, api::Who const& who, std::span<SubjectId const>)> hidden;
    // Nothing where there is none. Asks nobody's right to see it.
    std::function<std::optional<Linkable>(db::Transaction&, SubjectId)> named;
};

// What app/ lends from elsewhere. Any thread may call them.
struct Lent
{
    std::map<std::string, LinkKind, std::less<>> kinds; // by the word that names them: `case`
    // The name of somebody with an account; empty where it is not known any more.
    std::function<std::string(db::Transaction&, api::UserId)> name_of = [](db::Transaction&, api::UserId) {
        return std::string();
    };
};

class Principles
{
  public:
    // Everything given by reference must outlive it.
    Principles(IdSource& ids, events::Journal const& journal, text::Catalogue const& catalogue, Lent lent);
    ~Principles();

    void add_routes(api::Routes& routes);

    class Inside; // of this feature's own files

  private:
    std::unique_ptr<Inside> inside_;
};

// ---- what others may ask
// The version in force in one language, or, where it is not written in that, in the first it has. Nothing before the first
// version is published.
struct InForce
{
    struct One
    {
        PrincipleId id;
        std::string title, text;
    };
    int number = 1;
    std::string language, title, opening;
    std::vector<One> items;
};
std::optional<InForce> in_force(db::Transaction& tx, std::string_view language);
bool on_promises_page(db::Transaction& tx); // whether customers read it there

// All links from something end, such as from the cases of a person who is erased: their sentences may speak of them.
void forget_links(db::Transaction& tx, std::string_view kind, SubjectId subject);
}
