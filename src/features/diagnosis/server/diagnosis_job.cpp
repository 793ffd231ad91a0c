#include "features/diagnosis/server/diagnosis_job.h"

#include "features/diagnosis/evidence/significance.h"
#include "features/diagnosis/server/figures_of_all.h"

namespace regard::diagnosis
{
namespace
{
using jobs::Outcome;

constexpr int cases_read_at_once = 500;
}

// One attempt at one run.
class DiagnosisJob::Run
{
  public:
    Run(DiagnosisJob const& job, jobs::Context& context) : job_(job), context_(context), run_(job.ids_.next<RunId>()) {}

    Outcome run()
    {
        write([&](db::Transaction& tx) { store::begin(tx, run_, context_.now()); });
        open_histories();
        FiguresOfAll figures(names_);
        for (std::uint32_t i = 0; i < histories_.size(); ++i)
            if (!look_through(i, figures))
                return Outcome::again(context_.now());
        sort_by_worth(found_);
        if (!store_findings())
            return Outcome::again(context_.now());
        return finish(to_json(figures.figures()));
    }

  private:
    template <class Body>
    void write(Body body) const
    {
        job_.database_.write([&](db::Transaction& tx) {
            context_.confirm(tx);
            body(tx);
        });
    }

    void open_histories()
    {
        job_.database_.read([&](db::Transaction& tx) {
            cases::Words const words(tx);
            auto const counts = cases::cases_by_source(tx);
            histories_.clear();
            total_ = 0;
            for (intake::Origin const& origin : intake::origins(tx)) {
                auto const found = counts.find(origin.id);
                if (found == counts.end())
                    continue;
                histories_.emplace_back(tx, words, origin);
                total_ += found->second;
            }
            names_ = all_names(words);
        });
    }

    // False where it was stopped.
    bool look_through(std::uint32_t number, FiguresOfAll& figures)
    {
        SourceHistory& history = histories_[number];
        figures.begin(history);
        Findings findings(history.names(), history.classes(), history.calendar(), history.zone());
        while (history.next(job_.database_, cases_read_at_once, [&](cases::CaseView const& one) {
            findings.see(one);
            figures.see(one);
        }))
        {
            if (context_.should_stop())
                return false;
            context_.progress(done_ + static_cast<std::int64_t>(history.seen().size()), total_, "reading_cases");
        }
        done_ += static_cast<std::int64_t>(history.seen().size());
        for (Found& found : findings.conclude()) {
            veil_small_teams(found, findings, history);
            found.history = number;
            found_.push_back(std::move(found));
        }
        for (cases::Name team = 1; team <= history.names().teams.size(); ++team)
            if (findings.counts_as_person(team))
                figures.hide(team);
        return true;
    }

    // Here also where two teams are named as equals: the screens show no figure of so small a team.
    static void veil_small_teams(Found& found, Findings const& findings, SourceHistory const& history)
    {
        for (Term& term : found.terms)
            if (term.of == NameOf::team)
                term.veiled |= findings.counts_as_person(history.names().teams.find(term.text));
    }

    bool store_findings()
    {
        int place = 0;
        for (Found const& found : found_) {
            SourceHistory const& history = histories_[found.history];
            store::NewFinding const one{++place, history.source(), found.kind, found.cases,
                                        kept(found, history.names(), history.seen())};
            write([&](db::Transaction& tx) { store::add(tx, run_, one, job_.ids_.next<FindingId>()); });
            if (!store_cases(found, place, history.seen()))
                return false;
        }
        return true;
    }

    bool store_cases(Found const& found, int place, std::vector<cases::CaseId> const& case_of) const
    {
        std::vector<cases::CaseId> batch;
        bool go_on = true;
        auto const put = [&] {
            write([&](db::Transaction& tx) { store::add_cases(tx, run_, place, batch); });
            batch.clear();
            go_on = !context_.should_stop();
        };
        found.all.each_while([&](std::uint64_t number) {
            batch.push_back(case_of[number]);
            if (batch.size() == store::cases_at_once)
                put();
            return go_on;
        });
        if (go_on && !batch.empty())
            put();
        return go_on;
    }

    Outcome finish(std::string const& figures) const
    {
        bool const settled = job_.database_.write([&](db::Transaction& tx) {
            bool const last = store::finish(tx, run_, context_.now(), done_, figures);
            job_.queue_.put(tx, tidy_order);
            if (last)
                context_.finish(tx);
            else
                context_.confirm(tx);
            return last;
        });
        return settled ? Outcome::done() : Outcome::again(context_.now());
    }

    DiagnosisJob const& job_;
    jobs::Context& context_;
    RunId const run_;
    cases::Vocabulary names_;
    std::vector<SourceHistory> histories_;
    std::int64_t done_ = 0, total_ = 0; // cases
    std::vector<Found> found_;
};

Outcome DiagnosisJob::run(jobs::Context& context) const { return Run(*this, context).run(); }

Outcome DiagnosisJob::tidy(jobs::Context& context) const
{
    while (database_.write([&](db::Transaction& tx) {
        context.confirm(tx);
        return store::tidy(tx);
    }))
        if (context.should_stop())
            return Outcome::again(context.now());
    return Outcome::done();
}
}
