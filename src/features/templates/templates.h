#pragma once
// Ready texts for answers to customers, and checklists for the work at a case. The front door for app/.
#include "base/embedded.h"
#include "features/desk/desk.h"
#include "features/templates/model.h"
#include "ground/text/catalogue.h"

#include <functional>
#include <memory>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_templates_schema();
}

namespace regard::templates
{
constexpr api::Permission read_templates{"templates.read"};
constexpr api::Permission write_templates{"templates.write"};

struct Customs
{
    std::string organisation; // its name; empty before the set-up
    std::string zone = "UTC"; // in which the customer's days are counted
};

// What app/ lends from elsewhere. Any thread may call them.
struct Lent
{
    std::function<Customs()> customs = [] { return Customs{}; }; // asked outside every transaction
    // What stands for the address of the customer's page until a text goes out: it opens nothing, so no employee is ever handed
    // what lets a customer act. Empty where there are no such pages.
    std::function<std::string()> link = [] { return std::string(); };
};

// Texts that were written elsewhere, to begin from.
struct TextToBegin
{
    std::string code; // kept: a text is begun with once a language, whatever it is called by then
    NewTemplate form;
};

struct BegunTexts
{
    std::vector<Template> made;
    int left = 0; // that were there
};

class Templates
{
  public:
    // Everything given by reference must outlive it.
    Templates(IdSource& ids, events::Journal const& journal, text::Catalogue const& catalogue, Lent lent = {});
    ~Templates();

    void add_routes(api::Routes& routes);

    // In the caller's transaction. Refuses as the routes do.
    Result<BegunTexts> begin_with(api::Writing& w, std::vector<TextToBegin> const& texts) const;

    // For messages to many: each case's own text. Refuses what is unknown, and with `gaps_left` what is missing or still to be
    // written. Asked outside every transaction.
    desk::Fill filler() const;

    class Inside; // of this feature's own files

  private:
    std::unique_ptr<Inside> inside_;
};

// Steps of a case's checklists that nobody has ticked, in their order.
std::vector<std::string> open_steps(db::Transaction& tx, CaseId id);
}
