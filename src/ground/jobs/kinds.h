#pragma once
// What the program can do later. Every feature registers its kinds while the program is put together; then the list is only read.
#include "ground/jobs/jobs.h"

#include <map>
#include <memory>

namespace regard::jobs
{
// How one run of a job ended.
class Outcome
{
  public:
    static Outcome done() { return {End::done, {}, {}}; }
    // Not finished: go on at `at` (now: let others have a turn first). Counts as getting on, so the attempts begin anew.
    static Outcome again(Instant at) { return {End::again, at, {}}; }
    // Did not work; tried again later, with growing pauses, as often as its kind allows. An exception is the same.
    static Outcome failed(Refusal why) { return {End::failed, {}, std::move(why)}; }
    // Cannot work, however often it is tried.
    static Outcome hopeless(Refusal why) { return {End::hopeless, {}, std::move(why)}; }

    enum class End { done, again, failed, hopeless };
    End end;
    Instant at;
    Refusal why;
};

// What a running job knows and may ask. Used by the thread that runs it.
class Context
{
  public:
    virtual JobId id() const = 0;
    virtual std::string const& argument() const = 0;
    virtual int attempt() const = 0; // 1 for the first
    virtual Instant now() const = 0;

    // True where the job was cancelled, its lease is lost or the program stops: come to an end soon, with again(now()) where work
    // is left. Cheap: ask it between steps.
    virtual bool should_stop() const = 0;

    // For the screen; written to the store about once a second.
    virtual void progress(std::int64_t done, std::int64_t total, std::string_view note = {}) = 0;

    // Ends the job in the transaction of its last effect, so that both are there or neither is. Throws LeaseLost where another
    // worker has taken it over meanwhile (this one was away too long); then the transaction is undone, as it must be.
    virtual void finish(db::Transaction& tx) = 0;
    // In the transaction of an effect on the way: throws LeaseLost in the same case, so that two workers never both make it.
    virtual void confirm(db::Transaction& tx) = 0;

  protected:
    ~Context() = default;
};

class LeaseLost : public std::runtime_error
{
  public:
    LeaseLost() : std::runtime_error("jobs: another worker has taken this job over") {}
};

enum class Length : std::uint8_t {
    quick,   // seconds: mail, a webhook, one projection
    lengthy, // minutes: an import. Never keeps the quick ones waiting
};

struct Rules
{
    int most_attempts = 12; // about a day with the pauses between them
    Length length = Length::quick;
};

class Kinds
{
  public:
    Kinds();
    ~Kinds();
    Kinds(Kinds const&) = delete;
    Kinds& operator=(Kinds const&) = delete;

    // `run`: Outcome(Context&), called by several threads at once. The same kind twice is a bug: throws std::logic_error.
    template <class Run>
    void add(std::string kind, Rules rules, Run run)
    {
        put(std::move(kind), rules, std::make_unique<Wrapped<Run>>(std::move(run)), nullptr);
    }

    // Runs by itself, once for each due instant, on one of the nodes: `next(after)` is the first due instant after `after`. What fell
    // due while no program ran is made up for once. It succeeds or fails as any job, and a failed one goes on with its schedule.
    template <class Next, class Run>
    void add_recurring(std::string kind, Next next, Run run, Rules rules = {})
    {
        put(std::move(kind), rules, std::make_unique<Wrapped<Run>>(std::move(run)),
            std::make_unique<WrappedNext<Next>>(std::move(next)));
    }

    class Work
    {
      public:
        virtual ~Work() = default;
        virtual Outcome run(Context& context) const = 0;
    };
    class Schedule
    {
      public:
        virtual ~Schedule() = default;
        virtual Instant next(Instant after) const = 0;
    };
    struct Kind
    {
        Rules rules;
        std::unique_ptr<Work const> work;
        std::unique_ptr<Schedule const> schedule; // null where it does not recur
    };
    using Map = std::map<std::string, Kind, std::less<>>;
    Map const& all() const { return kinds_; }
    Kind const* find(std::string_view kind) const;

  private:
    template <class Run>
    struct Wrapped final : Work
    {
        explicit Wrapped(Run run_) : function(std::move(run_)) {}
        Outcome run(Context& context) const override { return function(context); }
        Run function;
    };
    template <class Next>
    struct WrappedNext final : Schedule
    {
        explicit WrappedNext(Next next_) : function(std::move(next_)) {}
        Instant next(Instant after) const override { return function(after); }
        Next function;
    };
    void put(std::string kind, Rules rules, std::unique_ptr<Work const> work, std::unique_ptr<Schedule const> schedule);

    Map kinds_;
};

// The due instants of something that recurs every `period`, counted from 1970-01-01T00:00Z plus `offset`.
struct Every
{
    Span period;
    Span offset{};
    Instant operator()(Instant after) const;
};
}
