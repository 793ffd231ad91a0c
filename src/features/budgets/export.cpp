// The books of a period as double-entry lines, for the finance system.
#include "base/csv.h"
#include "features/budgets/inside.h"

namespace regard::budgets
{
namespace
{
constexpr int acts_at_once = 200;

template <class Enum>
std::string word(Enum value)
{
    return boost::describe::enum_to_string(value, "");
}

std::string amount(std::int64_t minor, std::string const& currency)
{
    std::string const text = to_plain({minor, currency});
    return text.substr(0, text.rfind(' '));
}

// Numbers by account, else by kind.
class Numbers
{
  public:
    explicit Numbers(FinanceNumbers const& all)
    {
        for (FinanceNumber const& one : all.items)
            numbers_[{one.kind, one.account.value_or(AccountId{})}] = one.number;
    }
    std::string of(store::AccountRow const& account) const
    {
        for (AccountId const id : {account.id, AccountId{}})
            if (auto const found = numbers_.find({account.kind, id}); found != numbers_.end())
                return found->second;
        return {};
    }

  private:
    std::map<std::pair<AccountKind, AccountId>, std::string> numbers_;
};

// One stretch of the books after another, each in a transaction of its own: a locked period does not change under it.
class Writing
{
  public:
    Writing(Books::Inside const& inside, api::Who who, BooksQuery const& query)
        : inside_(inside), who_(std::move(who)), holds_(query.holds), zone_(inside.zone()),
          before_(inside.begin_of(query.to + 1)), after_{inside.begin_of(query.from) - Span{1}, {INT64_MAX}}
    {}

    bool write_some(std::string& chunk)
    {
        std::string text;
        if (is_first_)
            text = "\xEF\xBB\xBF" + // the mark by which spreadsheets know UTF-8
                   csv::row({"date", "time", "act", "line", "what", "account_number", "account_kind", "account",
                             "debit", "credit", "currency", "reason", "case", "by", "corrects"});
        std::string const heading = text;
        store::After after = after_;
        auto const acts = inside_.database.read([&](db::Transaction& tx) {
            text = heading;
            auto const found = store::acts_dated(tx, after_, before_, acts_at_once);
            Sight sight(tx, who_);
            Numbers const numbers(store::numbers(tx));
            for (store::Act const& act : found)
                for (store::Line const& line : store::lines(tx, act))
                    if (holds_ || line.entry.part != Part::pending)
                        text += row_of(tx, sight, numbers, line);
            if (!found.empty())
                after = {found.back().dated, found.back().id};
            return found.size();
        });
        after_ = after;
        is_first_ = false;
        chunk += text;
        return acts == static_cast<std::size_t>(acts_at_once);
    }

  private:
    std::string row_of(db::Transaction& tx, Sight& sight, Numbers const& numbers, store::Line const& line) const
    {
        store::Act const& act = line.act;
        auto const account = store::account(tx, line.entry.account).value();
        bool const debit = line.entry.amount > 0;
        std::string const money = amount(debit ? line.entry.amount : -line.entry.amount, act.currency);
        bool const hidden = is_withheld(tx, who_, inside_.lent, act);
        std::string const time = to_rfc3339({zone_.local_micros(act.dated)});
        return csv::row(
            {to_iso(zone_.local_date(act.dated)), time.substr(11, 8), act.id.text(), std::to_string(line.number),
             line.entry.part == Part::pending ? "held:" + word(act.kind) : word(act.kind), numbers.of(account),
             word(account.kind), sight.name_of(account), debit ? money : "", debit ? "" : money, act.currency,
             hidden ? "" : act.reason, act.about.the_case && !hidden ? act.about.the_case->text() : "",
             act.by ? inside_.lent.name_of(tx, api::UserId{act.by.value}) : "",
             act.corrects ? act.corrects->text() : ""});
    }

    Books::Inside const& inside_;
    api::Who who_;
    bool holds_;
    Zone zone_;
    Instant before_;
    store::After after_;
    bool is_first_ = true;
};
}

void Books::Inside::add_export(api::Routes& routes)
{
    routes
        .get("/budget-export",
             "The books of a period as CSV: a line for every entry, debit or credit; that it was taken out is noted",
             [this](api::Asking& asking, BooksQuery const& query) -> Result<http::Response> {
                 if (query.to < query.from)
                     return Refusal{"period_backwards", "The last day comes before the first.", "to"};
                 database.write([&](db::Transaction& tx) {
                     journal.note(tx, {.who = events::WhoId{asking.who.user.value},
                                       .verb = "budget.exported",
                                       .subject_kind = "budget_period",
                                       .subject = query.from.days,
                                       .codes = {{"from", to_iso(query.from)}, {"to", to_iso(query.to)}}});
                 });
                 http::Response answer;
                 answer.type = "text/csv; charset=utf-8";
                 answer.body = http::Stream([writing = Writing(*this, asking.who, query)](std::string& chunk) mutable {
                     return writing.write_some(chunk);
                 });
                 return http::attachment(std::move(answer),
                                         "budgets-" + to_iso(query.from) + "-" + to_iso(query.to) + ".csv");
             })
        .allow(finance_budgets);
}
}
