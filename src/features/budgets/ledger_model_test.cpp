// Random acts, replays, conflicting keys and steps of the clock: the ledger beside a model that is only arithmetic.
#include "features/budgets/ledger_for_test.h"

#include <fmt/format.h>
#include <map>
#include <rapidcheck.h>

namespace regard::budgets
{
namespace
{
constexpr int outside = 0, pool = 1, unit = 2, accounts = 5;

// One thing asked. Accounts, holds and acts are named by their places in the order they came to be.
struct Wish
{
    ActKind kind = ActKind::fund;
    int account = pool, other = unit, past = 0;
    std::int64_t amount = 0;
    int key = 0;

    // What a key is known by.
    std::string body() const
    {
        bool const of_hold = kind == ActKind::spend || kind == ActKind::release, of_act = kind == ActKind::correct;
        bool const of_account = !of_hold && !of_act && kind != ActKind::fund;
        return fmt::format("{} {} {} {} {}", static_cast<int>(kind), of_account ? account : 0,
                           kind == ActKind::grant ? other : 0, of_hold || of_act ? past : 0,
                           of_act || kind == ActKind::release ? 0 : amount);
    }
};

// What must come of it, told by arithmetic alone. An act is answered by its place.
class Model
{
  public:
    struct Answer
    {
        std::string code; // empty: done
        int act = -1;
        bool operator==(Answer const&) const = default;
    };
    struct Held
    {
        int act, account;
        std::int64_t amount, until;
        Ended ended = Ended::open;
    };
    struct Act
    {
        Wish wish;
        bool corrected = false;
    };

    Answer ask(Wish const& wish, std::int64_t now)
    {
        if (has_amount(wish.kind) && wish.amount <= 0)
            return {"amount_not_positive"};
        if (wish.kind == ActKind::grant && wish.account == wish.other)
            return {"same_account"};
        if (auto const before = keys_.find(wish.key); before != keys_.end())
            return before->second.first == wish.body() ? Answer{{}, before->second.second} : Answer{"key_reused"};
        if (std::string const why = act(wish, now); !why.empty())
            return {why};
        acts.push_back({wish});
        int const place = static_cast<int>(acts.size()) - 1;
        if (wish.kind == ActKind::hold)
            holds.push_back({place, wish.account, wish.amount, now + 100});
        keys_[wish.key] = {wish.body(), place};
        return {{}, place};
    }

    int expire(std::int64_t now)
    {
        int freed = 0;
        for (Held& held : holds)
            if (held.ended == Ended::open && held.until <= now) {
                held.ended = Ended::expired;
                pending[held.account] -= held.amount;
                ++freed;
            }
        return freed;
    }

    static bool has_amount(ActKind kind) { return kind != ActKind::release && kind != ActKind::correct; }
    std::int64_t left(int account) const { return granted[account] - posted[account] - pending[account]; }

    std::int64_t granted[accounts]{}, posted[accounts]{}, pending[accounts]{};
    int source[accounts]{};
    std::vector<Held> holds;
    std::vector<Act> acts;

  private:
    std::string act(Wish const& wish, std::int64_t now)
    {
        switch (wish.kind) {
        case ActKind::fund:
            return move(outside, pool, wish.amount);
        case ActKind::grant: {
            std::string why = move(wish.account, wish.other, wish.amount);
            if (why.empty())
                source[wish.other] = wish.account;
            return why;
        }
        case ActKind::lapse:
            return move(wish.account, source[wish.account], wish.amount);
        case ActKind::hold:
            return left(wish.account) < wish.amount ? "over_budget" : add(pending[wish.account], wish.amount);
        case ActKind::spend_at_once:
            return left(wish.account) < wish.amount ? "over_budget" : add(posted[wish.account], wish.amount);
        case ActKind::correct:
            return correct(acts[static_cast<std::size_t>(wish.past)]);
        default:
            return end(wish, holds[static_cast<std::size_t>(wish.past)], now);
        }
    }

    static std::string add(std::int64_t& to, std::int64_t amount)
    {
        to += amount;
        return {};
    }

    std::string move(int from, int to, std::int64_t amount)
    {
        if (from != outside && left(from) < amount)
            return "over_budget";
        granted[from] -= amount;
        granted[to] += amount;
        return {};
    }

    std::string end(Wish const& wish, Held& held, std::int64_t now)
    {
        bool const spends = wish.kind == ActKind::spend;
        if (held.ended != Ended::open)
            return held.ended == Ended::expired ? "hold_over" : "settled_already";
        if (spends && held.until <= now)
            return "hold_over";
        if (spends && wish.amount > held.amount)
            return "over_hold";
        pending[held.account] -= held.amount;
        if (spends)
            posted[held.account] += wish.amount;
        held.ended = spends ? Ended::spent : Ended::released;
        return {};
    }

    std::string correct(Act& wrong)
    {
        Wish const& was = wrong.wish;
        std::string why;
        if (was.kind == ActKind::hold || was.kind == ActKind::release || was.kind == ActKind::correct)
            return "not_correctable";
        if (wrong.corrected)
            return "corrected_already";
        if (was.kind == ActKind::fund)
            why = move(pool, outside, was.amount);
        else if (was.kind == ActKind::grant)
            why = move(was.other, was.account, was.amount);
        else if (was.kind == ActKind::lapse)
            why = move(lapsed_to_[&wrong - acts.data()], was.account, was.amount);
        else
            posted[was.kind == ActKind::spend ? holds[static_cast<std::size_t>(was.past)].account : was.account] -=
                was.amount;
        wrong.corrected = why.empty();
        return why;
    }

    std::map<int, std::pair<std::string, int>> keys_;

  public:
    std::map<std::int64_t, int> lapsed_to_; // by act: where it went
};

// The same wishes asked of the ledger, in a currency of their own.
class Asked
{
  public:
    Asked(db::Database& store, Ledger const& ledger, SettableClock& clock, std::string currency)
        : store_(store), ledger_(ledger), clock_(clock), currency_(std::move(currency)), begin_(clock.now())
    {
        store_.write([&](db::Transaction& tx) {
            ids_[pool] = ledger_.pool(tx, currency_);
            ids_[unit] = ledger_.of_unit(tx, UnitId{1}, currency_);
            for (int i = unit + 1; i < accounts; ++i)
                ids_[i] = ledger_.of_employee(tx, EmployeeId{i}, currency_);
        });
    }

    void set_now(std::int64_t minute) { clock_.set(begin_ + Span::minutes(minute)); }

    Model::Answer ask(Wish const& wish)
    {
        auto const done = store_.write([&](db::Transaction& tx) { return ask(tx, wish); });
        if (!done)
            return {done.error().code};
        auto const [at, is_new] = places_.try_emplace(done->value, static_cast<int>(acts_.size()));
        if (is_new)
            acts_.push_back(*done);
        return {{}, at->second};
    }

    int expire()
    {
        return store_.write([&](db::Transaction& tx) { return ledger_.expire(tx, clock_.now(), 1'000); });
    }

    Account account(int place)
    {
        return store_.read([&](db::Transaction& tx) { return Ledger::account(tx, ids_[place]); });
    }

  private:
    Result<ActId> ask(db::Transaction& tx, Wish const& wish)
    {
        Asking const asking{fmt::format("{}-{}", currency_, wish.key), {7}, clock_.now()};
        Money const amount{wish.amount, currency_};
        AccountId const account = ids_[wish.account];
        switch (wish.kind) {
        case ActKind::fund:
            return ledger_.fund(tx, asking, amount, "fund");
        case ActKind::grant:
            return ledger_.grant(tx, asking, account, ids_[wish.other], amount, "grant");
        case ActKind::lapse:
            return ledger_.lapse(tx, asking, account, amount, "lapse");
        case ActKind::hold: {
            auto const hold = ledger_.hold(tx, asking, account, amount, asking.now + Span::minutes(100), {});
            return hold ? Result<ActId>(ActId{hold->value}) : hold.error();
        }
        case ActKind::spend:
            return ledger_.spend(tx, asking, hold_of(wish), amount);
        case ActKind::release:
            return ledger_.release(tx, asking, hold_of(wish));
        case ActKind::correct:
            return ledger_.correct(tx, asking, acts_[static_cast<std::size_t>(wish.past)], "no");
        default:
            return ledger_.spend_at_once(tx, asking, account, amount, {});
        }
    }

  public:
    std::vector<int> holds; // by place: the act that made it

  private:
    HoldId hold_of(Wish const& wish) const
    {
        return {acts_[static_cast<std::size_t>(holds[static_cast<std::size_t>(wish.past)])].value};
    }

    db::Database& store_;
    Ledger const& ledger_;
    SettableClock& clock_;
    std::string currency_;
    Instant begin_;
    AccountId ids_[accounts];
    std::vector<ActId> acts_;
    std::map<std::int64_t, int> places_;
};

class LedgerModel : public LedgerStore
{
  protected:
    static Wish any_wish(Model const& model, std::vector<Wish> const& earlier)
    {
        if (!earlier.empty() && *rc::gen::inRange(0, 8) == 0)
            return *rc::gen::elementOf(earlier); // the same again
        Wish wish;
        wish.kind = *rc::gen::element(ActKind::fund, ActKind::grant, ActKind::grant, ActKind::hold, ActKind::hold,
                                      ActKind::spend, ActKind::spend_at_once, ActKind::release, ActKind::lapse,
                                      ActKind::correct);
        bool const ends = wish.kind == ActKind::spend || wish.kind == ActKind::release;
        if ((ends && model.holds.empty()) || (wish.kind == ActKind::correct && model.acts.empty()))
            wish.kind = ActKind::fund;
        if (wish.kind == ActKind::spend || wish.kind == ActKind::release)
            wish.past = *rc::gen::inRange(0, static_cast<int>(model.holds.size()));
        if (wish.kind == ActKind::correct)
            wish.past = *rc::gen::inRange(0, static_cast<int>(model.acts.size()));
        wish.account = *rc::gen::inRange(static_cast<int>(pool), accounts);
        wish.other = *rc::gen::inRange(static_cast<int>(pool), accounts);
        wish.amount = *rc::gen::inRange<std::int64_t>(wish.kind == ActKind::fund ? 1 : -1, 30);
        bool const reuses = !earlier.empty() && *rc::gen::inRange(0, 12) == 0;
        wish.key = reuses ? (*rc::gen::elementOf(earlier)).key : static_cast<int>(earlier.size());
        return wish;
    }

    void play()
    {
        std::string const currency = {static_cast<char>('A' + round_ / 676), static_cast<char>('A' + round_ / 26 % 26),
                                      static_cast<char>('A' + round_ % 26)};
        ++round_;
        in([&](db::Transaction& tx) { return ledger.expire(tx, {INT64_MAX}, 1'000); }); // of the rounds before
        Asked asked(store(), ledger, clock, currency);
        Model model;
        std::vector<Wish> earlier;
        std::int64_t minute = 0;
        for (int steps = *rc::gen::inRange(0, 60); steps > 0; --steps) {
            minute += *rc::gen::inRange(-75, 90); // clocks are set back too, by an hour and more
            asked.set_now(minute);
            if (*rc::gen::inRange(0, 8) == 0)
                RC_ASSERT(asked.expire() == model.expire(minute));
            Wish const wish = any_wish(model, earlier);
            earlier.push_back(wish);
            if (wish.kind == ActKind::lapse)
                model.lapsed_to_[static_cast<std::int64_t>(model.acts.size())] = model.source[wish.account];
            auto const due = model.ask(wish, minute);
            auto const got = asked.ask(wish);
            RC_ASSERT(got.code == due.code);
            RC_ASSERT(got.act == due.act);
            while (asked.holds.size() < model.holds.size())
                asked.holds.push_back(model.holds[asked.holds.size()].act);
            compare(model, asked);
        }
    }

    static void compare(Model const& model, Asked& asked)
    {
        for (int place = pool; place < accounts; ++place) {
            Account const account = asked.account(place);
            RC_ASSERT(account.granted == model.granted[place]);
            RC_ASSERT(account.posted == model.posted[place]);
            RC_ASSERT(account.pending == model.pending[place]);
            RC_ASSERT(account.available == model.left(place));
            RC_ASSERT(account.available >= 0);
        }
    }

  private:
    int round_ = 0;
};
REGARD_ON_EVERY_ENGINE(LedgerModel);
}

TEST_P(LedgerModel, whatever_is_asked_the_books_say_what_arithmetic_says)
{
    EXPECT_TRUE(rc::check([&] { play(); }));
}
}
