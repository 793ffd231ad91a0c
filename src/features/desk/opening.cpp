// A case begins: whoever brings it, and however.
#include "features/desk/finder.h"
#include "features/desk/inside.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"

#include <algorithm>
#include <fmt/format.h>

namespace regard::desk
{
namespace
{
customers::NewCustomer wish_of(CaseCustomer const& said, std::string const& language)
{
    customers::NewCustomer wish;
    wish.kind = said.company ? customers::CustomerKind::company : customers::CustomerKind::person;
    wish.name = said.name.value_or("");
    wish.language = language;
    if (said.email)
        wish.contacts.push_back({customers::ContactKind::email, *said.email, ""});
    if (said.phone)
        wish.contacts.push_back({customers::ContactKind::phone, *said.phone, ""});
    return wish;
}

bool is_nobody(CaseCustomer const& said) { return !said.id && !said.name && !said.email && !said.phone; }

template <class T>
std::string text_of(std::optional<T> const& named)
{
    return named ? named->name : std::string();
}

// One opening on its way: what the form names is looked up once.
class Opening
{
  public:
    Opening(Desk::Inside& inside, db::Transaction& tx, Ticket const& ticket, NewCase const& form, Author const& by,
            Instant now, Began const& began)
        : inside_(inside), tx_(tx), form_(form), by_(by), now_(now), since_(began.at.value_or(now)),
          history_(began.history)
    {
        one_.id = ticket.id;
        one_.number = ticket.number;
    }

    Result<CaseId> run(std::optional<Incoming> const& message)
    {
        if (auto const known = look_up(); !known)
            return known.error();
        if (auto const owned = find_owner(); !owned)
            return owned.error();
        fill();
        if (history_)
            adopt_history();
        else
            begin_history();
        store::insert(tx_, one_);
        std::string const told = history_ ? write_history() : form_.text;
        write_thread(message);
        finder::begin(tx_, one_, name_to_find(), message ? message->text : told);
        for (std::string const& tag : form_.tags)
            tx_.execute("insert into case_tag (case_id, tag) values ($1, $2) on conflict do nothing", {one_.id, tag});
        if (one_.restricted && by_.employee)
            tx_.execute("insert into case_named (case_id, employee) values ($1, $2) on conflict do nothing",
                        {one_.id, *by_.employee});
        inside_.journal.note(
            tx_, {.who = by_.who,
                  .verb = history_ ? "case.adopted" : "case.opened",
                  .subject_kind = "case",
                  .subject = one_.id.value,
                  .codes = {{"kind", word_of(one_.kind)}, {"channel", word_of(one_.channel)}, {"owner", one_.owner}}});
        return one_.id;
    }

  private:
    std::string name_to_find() const
    {
        return customer_ && !customers::is_guarded(tx_, customer_->id) ? customer_->name : "";
    }

    Result<void> look_up()
    {
        if (form_.touchpoint && !(touchpoint_ = touchpoints::touchpoint(tx_, *form_.touchpoint)))
            return Refusal{"no_such_touchpoint", "There is no such touchpoint any more.", "touchpoint"};
        if (form_.product && !(product_ = people::product(tx_, *form_.product)))
            return Refusal{"no_such_product", "There is no such product any more.", "product"};
        auto const vertical = form_.vertical ? form_.vertical : product_ ? product_->vertical : std::nullopt;
        if (vertical && !(vertical_ = people::vertical(tx_, *vertical)))
            return Refusal{"no_such_vertical", "There is no such vertical any more.", "vertical"};
        if (form_.about && !people::employee(tx_, *form_.about))
            return Refusal{"no_such_employee", "There is no such employee any more.", "about"};
        for (EarlierContact const& earlier : form_.earlier)
            if (earlier.at > now_)
                return Refusal{"not_yet", "An earlier contact lies in the past.", "earlier"};
        return look_up_customer();
    }

    Result<void> look_up_customer()
    {
        if (is_nobody(form_.customer))
            return {};
        if (form_.customer.id) {
            one_.customer = customers::merged_into(tx_, *form_.customer.id);
            customer_ = customers::get(tx_, *one_.customer);
            if (!customer_ || customer_->erased)
                return Refusal{"no_such_customer", "There is no such customer any more.", "customer/id"};
            return {};
        }
        one_.customer =
            inside_.customers.find_or_make(tx_, by_.who, wish_of(form_.customer, form_.language.value_or("")));
        customer_ = customers::get(tx_, *one_.customer);
        return {};
    }

    Result<void> find_owner()
    {
        one_.language = form_.language                              ? *form_.language
                        : customer_ && !customer_->language.empty() ? customer_->language
                                                                    : inside_.language();
        if (form_.keep) {
            auto const me = by_.employee ? people::employee(tx_, *by_.employee) : std::nullopt;
            if (!me)
                return no_employee_yourself();
            one_.owner = me->id;
            one_.team = me->unit;
            return {};
        }
        auto const destination = route(tx_, {form_.touchpoint, {}, one_.language, form_.about}, inside_.today(now_),
                                       now_, inside_.open_work);
        if (!destination)
            return destination.error();
        one_.owner = destination->owner;
        one_.team = destination->team;
        inside_.open_work.one_more(one_.owner);
        return {};
    }

    void fill()
    {
        one_.subject = form_.subject;
        one_.kind = form_.kind;
        one_.channel = form_.channel;
        one_.priority = form_.priority;
        one_.touchpoint = form_.touchpoint;
        one_.product = form_.product;
        if (vertical_)
            one_.vertical = vertical_->id;
        one_.remedy = form_.remedy;
        one_.restricted = form_.restricted;
        one_.about = form_.about;
        one_.opened = since_;
        for (EarlierContact const& earlier : form_.earlier)
            one_.opened = std::min(one_.opened, earlier.at);
        one_.updated = now_;
        one_.customer_waits = true;
    }

    cases::Name word(cases::Dimension dimension, std::string_view text)
    {
        return inside_.words.number(tx_, dimension, text);
    }

    // Arrived with the first contact; every further one before this is a word of the customer's, too.
    void begin_history()
    {
        using enum cases::Dimension;
        std::vector<Instant> contacts{since_};
        for (EarlierContact const& earlier : form_.earlier)
            contacts.push_back(earlier.at);
        std::sort(contacts.begin(), contacts.end());
        cases::Event event{contacts.front(),
                           word(status, word_of(State::open)),
                           word(team, team_word(tx_, one_.team)),
                           word(person, person_word(one_.owner)),
                           cases::What::arrived,
                           cases::Message::in};
        std::vector<cases::Event> events{event};
        for (std::size_t i = 1; i < contacts.size(); ++i) {
            event.at = contacts[i];
            event.what = cases::What::noted;
            events.push_back(event);
        }
        cases::begin(tx_, begun(promise(one_.opened)), events);
    }

    // What it was about where it comes from stays where the form says nothing else. What we promise counts from today: nobody here
    // promised anything before.
    void adopt_history()
    {
        auto wanted = begun(promise(now_));
        cases::Subject const& there = history_->subject;
        auto const keep = [](cases::Name& name, cases::Name before) { name = name == 0 ? before : name; };
        keep(wanted.subject.touchpoint, there.touchpoint);
        keep(wanted.subject.product, there.product);
        keep(wanted.subject.vertical, there.vertical);
        cases::adopt(tx_, wanted,
                     {now_, word(cases::Dimension::status, word_of(State::open)),
                      word(cases::Dimension::team, team_word(tx_, one_.team)),
                      word(cases::Dimension::person, person_word(one_.owner)), cases::What::noted,
                      cases::Message::none});
    }

    std::optional<Instant> promise(Instant from)
    {
        auto const standing = inside_.promises.open(tx_, one_.id, facts(), from, now_);
        one_.next_due = standing.next_due;
        one_.promised = standing.promised;
        return standing.first_promised;
    }

    cases::Begun begun(std::optional<Instant> due)
    {
        using enum cases::Dimension;
        number_ = std::to_string(one_.number);
        return {one_.id,
                number_,
                due,
                one_.customer.value_or(CustomerId{}).value,
                {0, word(touchpoint, text_of(touchpoint_)), word(product, text_of(product_)),
                 word(vertical, text_of(vertical_)), word(channel, word_of(one_.channel)),
                 word(kind, word_of(one_.kind)), word(priority, word_of(one_.priority))}};
    }

    promises::Facts facts() const
    {
        return {one_.touchpoint.value_or(TouchpointId{}),       one_.product.value_or(ProductId{}),
                one_.vertical.value_or(VerticalId{}),           one_.kind,
                customer_ ? customer_->segment : std::string(), static_cast<int>(one_.priority)};
    }

    void write_thread(std::optional<Incoming> const& message)
    {
        std::vector<store::ThreadRow> rows;
        for (EarlierContact const& earlier : form_.earlier)
            rows.push_back({.id = new_id(),
                            .kind = EntryKind::step,
                            .at = earlier.at,
                            .author = by_.employee,
                            .channel = earlier.channel,
                            .text = earlier.text,
                            .step = Step::earlier_contact});
        if (message || !form_.text.empty()) {
            rows.push_back({.id = new_id(),
                            .kind = EntryKind::message_in,
                            .at = now_,
                            .channel = form_.channel,
                            .text = message ? message->text : form_.text});
            if (message) {
                rows.back().quoted = message->quoted;
                rows.back().mail_id = message->mail_id;
                rows.back().html = message->html;
                for (IncomingFile const& file : message->files)
                    store::insert_file(tx_, {file.id, rows.back().id, file.name, file.type, file.bytes}, one_.id, {},
                                       now_);
            }
        }
        rows.push_back({.id = new_id(),
                        .kind = EntryKind::step,
                        .at = now_,
                        .author = by_.employee,
                        .channel = form_.channel,
                        .step = Step::opened,
                        .about = fmt::format("owner={}", one_.owner.text())});
        if (one_.promised)
            rows.push_back({.id = new_id(),
                            .kind = EntryKind::step,
                            .at = now_,
                            .channel = form_.channel,
                            .step = Step::promised,
                            .about = fmt::format("until={}", one_.promised->micros)});
        store::insert(tx_, one_.id, rows);
    }

    // What was written where it comes from stands in the thread, at its time; who wrote it there is not known here.
    // Returns all of it, to be found by.
    std::string write_history()
    {
        std::string told;
        std::vector<store::ThreadRow> rows;
        for (std::size_t i = 0; i < history_->events.size(); ++i) {
            cases::Event const& event = history_->events[i];
            one_.answered |= event.message == cases::Message::out;
            if (event.message != cases::Message::none)
                one_.customer_waits = event.message == cases::Message::in;
            if (i < history_->texts.size() && !history_->texts[i].empty())
                rows.push_back({.id = new_id(),
                                .kind = kind_of(event.message),
                                .at = event.at,
                                .channel = form_.channel,
                                .text = history_->texts[i]});
        }
        rows.push_back({.id = new_id(),
                        .kind = EntryKind::step,
                        .at = now_,
                        .author = by_.employee,
                        .channel = form_.channel,
                        .text = history_->filed.reference,
                        .step = Step::adopted});
        store::insert(tx_, one_.id, rows);
        for (store::ThreadRow const& row : rows)
            told += row.text + '\n';
        store::update(tx_, one_);
        return told;
    }

    static EntryKind kind_of(cases::Message message)
    {
        return message == cases::Message::in    ? EntryKind::message_in
               : message == cases::Message::out ? EntryKind::message_out
                                                : EntryKind::note;
    }

    EntryId new_id() { return inside_.ids.next<EntryId>(); }

    Desk::Inside& inside_;
    db::Transaction& tx_;
    NewCase const& form_;
    Author const& by_;
    Instant now_, since_;
    cases::Story const* history_;
    LiveCase one_;
    std::string number_; // of the case, as text
    std::optional<touchpoints::Touchpoint> touchpoint_;
    std::optional<people::Product> product_;
    std::optional<people::Vertical> vertical_;
    std::optional<customers::Customer> customer_;
};
}

Result<CaseId> Desk::Inside::open(db::Transaction& tx, Ticket const& ticket, NewCase const& form, Author const& by,
                                  std::optional<Incoming> const& message, Instant now, Began const& began)
{
    return Opening(*this, tx, ticket, form, by, now, began).run(message);
}

Result<void> may_name(api::Writing& w, CaseCustomer const& customer)
{
    if (customer.id && !Sight(w.tx, w.who).sees(*customer.id))
        return Refusal{"no_such_customer", "There is no such customer any more.", "customer/id"};
    return {};
}

void Desk::Inside::add_opening(api::Routes& routes)
{
    struct Asked
    {
        Ticket ticket;
        NewCase form;
    };
    routes
        .post(
            "/cases", "Begin a case: what a customer brought. It has an owner and a promise at once",
            [this](api::Asking&, NewCase const& form) -> Result<Asked> {
                words.learn();
                return Asked{{ids.next<CaseId>(), next_number()}, form};
            },
            [this](api::Writing& w, Asked const& asked) -> Result<CaseBegun> {
                if (auto const may = may_name(w, asked.form.customer); !may)
                    return may.error();
                auto const id = open(w.tx, asked.ticket, asked.form, author(w.who), std::nullopt, w.now);
                if (!id)
                    return id.error();
                auto const one = store::live_case(w.tx, *id);
                return CaseBegun{*id, one->number, one->owner, one->promised};
            })
        .allow(work_on_cases)
        .creates("/cases/{id}/desk");
}
}
