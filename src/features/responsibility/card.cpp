// The card to print: one person's responsibility on a page made on the server. What people wrote is escaped, always.
#include "base/embedded.h"
#include "features/responsibility/mine.h"
#include "ground/http/message.h"
#include "ground/text/number.h"

#include <kainjow/mustache.hpp>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_responsibility_pages();
}

namespace regard::responsibility
{
namespace
{
namespace mustache = kainjow::mustache;
using mustache::data;

constexpr char const* sentences[]{"answer_for",      "answer_for_none", "deputy_at", "may_decide",
                                  "may_decide_none", "may_spend",       "ask",       "ask_none"};

class Card
{
  public:
    Card(Responsibility::Inside const& inside, api::Reading& r) : inside_(inside), r_(r) {}

    std::string html(MyResponsibility const& mine)
    {
        for (char const* key : sentences)
            page_.set(std::string("t_") + key, say(key));
        page_.set("language", std::string(r_.language));
        page_.set("title", say("title") + ": " + mine.person.name);
        page_.set("name", mine.person.name);
        page_.set("place", mine.unit ? mine.unit->name : std::string());
        page_.set("as_of", say("as_of", {{"day", text::day(r_.language, inside_.today(r_.now))}}));
        add_touchpoints(mine);
        add_rights(mine);
        list("ask", mine.ask, [](data& one, desk::PersonShown const& person) { one.set("name", person.name); });
        add_principles(mine);
        mustache::mustache page{std::string(embedded::features_responsibility_pages().front().bytes)};
        return page.render(page_);
    }

  private:
    template <class Things, class Fill>
    void list(char const* name, Things const& things, Fill fill)
    {
        data all(data::type::list);
        for (auto const& thing : things) {
            data one;
            fill(one, thing);
            all.push_back(one);
        }
        page_.set(name, all);
    }

    void add_touchpoints(MyResponsibility const& mine)
    {
        list("answers_for", mine.answers_for, [](data& one, MyTouchpoint const& touchpoint) {
            one.set("name", touchpoint.name);
            data good(data::type::list);
            if (!touchpoint.good.empty()) {
                data text;
                text.set("text", touchpoint.good);
                good.push_back(text);
            }
            one.set("good", good);
        });
        std::string names;
        for (MyTouchpoint const& one : mine.deputy_at)
            names += (names.empty() ? "" : ", ") + one.name;
        page_.set("has_deputy_at", !names.empty());
        page_.set("deputy_at", names);
    }

    void add_rights(MyResponsibility const& mine)
    {
        list("may_decide", mine.may_decide, [&](data& one, MayDecide const& right) {
            std::string const where = right.touchpoint ? " (" + *right.touchpoint + ")" : "";
            bool const is_lent = right.lent_by && right.until;
            one.set("line", say(is_lent ? "may_decide_lent" : "may_decide_limit",
                                {{"decision", right.decision + where},
                                 {"limit", money(right.limit)},
                                 {"name", right.lent_by.value_or("")},
                                 {"day", right.until ? day(*right.until) : std::string()}}));
        });
        list("may_spend", mine.may_spend, [&](data& one, MaySpend const& budget) { one.set("line", line_of(budget)); });
        page_.set("has_spend", !mine.may_spend.empty());
    }

    std::string line_of(MaySpend const& budget) const
    {
        if (budget.waits && budget.granted.minor == 0)
            return say("waits");
        std::string line = say("budget_left", {{"left", money(budget.left)}, {"granted", money(budget.granted)}});
        if (budget.at_once && budget.at_once->minor > 0)
            line += ", " + say("at_once", {{"amount", money(*budget.at_once)}});
        if (budget.until)
            line += ", " + say("until", {{"day", day(*budget.until)}});
        return line;
    }

    std::string money(Money const& amount) const { return text::money(r_.language, amount); }
    std::string day(Instant at) const { return text::day(r_.language, inside_.today(at)); }

    void add_principles(MyResponsibility const& mine)
    {
        page_.set("has_principles", mine.principles.has_value());
        if (!mine.principles)
            return;
        page_.set("principles_title", mine.principles->title);
        page_.set("principles_opening", mine.principles->opening);
        list("principles", mine.principles->items, [](data& one, OurPrinciple const& principle) {
            one.set("title", principle.title);
            one.set("text", principle.text);
        });
    }

    std::string say(char const* key, std::initializer_list<text::Argument> arguments = {}) const
    {
        return inside_.parts.catalogue.say(r_.language, std::string("responsibility.card.") + key, arguments);
    }

    Responsibility::Inside const& inside_;
    api::Reading& r_;
    data page_;
};
}

void Responsibility::Inside::add_card(api::Routes& routes)
{
    routes
        .page("/cards/responsibility/{id}", "One's responsibility as a card to print",
              [this](api::Reading& r, EmployeeId id) -> Result<http::Response> {
                  auto const person = people::employee(r.tx, id);
                  if (!person || !may_look_after(r.tx, r.who, *person))
                      return Refusal{"not_found", "There is no such card, or it is not for you to see.", ""};
                  return http::page_answer(Card(*this, r).html(responsibility_of(*this, r, *person)))
                      .with("Cache-Control", "no-store");
              })
        .allow(api::anyone_signed_in);
}
}
