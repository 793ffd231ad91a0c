#include "features/intake/import_job.h"

#include "features/intake/calendar_text.h"
#include "features/intake/pending_cases.h"
#include "features/intake/row_reader.h"
#include "features/intake/sample.h"
#include "features/intake/status_lists.h"
#include "features/measures/measures.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace regard::intake
{
using jobs::Outcome;

std::string argument_for(cases::ImportId id) { return to_json(ImportArgument{id}); }

Result<ImportArgument> argument_of(jobs::Context const& context)
{
    auto argument = from_json<ImportArgument>(context.argument());
    if (!argument)
        return argument.error().front();
    return *argument;
}

// One attempt at one import.
class ImportJob::Run
{
  public:
    struct Stopped // it was stopped, undone or resumed by another job while this one was at work
    {};

    Run(ImportJob const& job, jobs::Context& context, ImportPlan plan)
        : job_(job), context_(context), plan_(std::move(plan)), sorter_(job.files_.folder())
    {}

    Outcome run()
    {
        if (auto refused = understand(); refused)
            return fail(*refused);
        set_state(ImportState::reading);
        auto const read = read_files();
        if (!read)
            return fail(read.error());
        if (*read == RowReader::Ended::stopped)
            return Outcome::again(context_.now());
        if (reader_->bad_row_count() > 0 && !plan_.take_good_rows)
            return fail({"bad_rows",
                         "Some rows cannot be used. Look at them, then mend the file or import the good rows.", ""});
        store_rules();
        set_state(ImportState::storing);
        if (!store_cases())
            return Outcome::again(context_.now());
        return finish();
    }

  private:
    std::optional<Refusal> understand()
    {
        auto files = job_.database_.read([&](db::Transaction& tx) { return store::files_of(tx, plan_.upload); });
        if (!files)
            return Refusal{"upload_gone", "These files are no longer here. Bring them again.", "upload"};
        file_names_ = std::move(*files);
        auto mapping = mapping_from_toml(plan_.mapping);
        if (!mapping)
            return mapping.error().front();
        mapping_ = std::move(*mapping);
        if (mapping_.calendar) {
            auto plan = plan_of(*mapping_.calendar, mapping_.zone);
            if (!plan)
                return plan.error().front();
            calendar_ = std::move(*plan);
        }
        job_.database_.write([&](db::Transaction& tx) { pseudonyms_.emplace(Pseudonyms::of(tx)); });
        job_.database_.read([&](db::Transaction& tx) { words_.emplace(tx); });
        reader_.emplace(mapping_, *words_, *pseudonyms_, RowReader::Keep{plan_.keep_names, plan_.keep_texts}, sorter_);
        return std::nullopt;
    }

    Result<RowReader::Ended> read_files()
    {
        std::int64_t total = 0;
        for (FileRow const& file : file_names_)
            total += file.size;
        std::int64_t before = 0;
        for (std::size_t i = 0; i < file_names_.size(); ++i) {
            auto const ended = read_file(job_.files_.path(plan_.upload, i + 1), file_names_[i].name, before, total);
            if (!ended || *ended == RowReader::Ended::stopped)
                return ended;
            before += file_names_[i].size;
        }
        return RowReader::Ended::whole;
    }

    Result<RowReader::Ended> read_file(std::string const& path, std::string const& name, std::int64_t before,
                                       std::int64_t total)
    {
        auto const tables = find_tables(path);
        if (!tables)
            return tables.error();
        for (FoundTable const& found : *tables) {
            auto const formats = formats_for(found);
            if (!formats)
                return formats.error();
            auto table = open_table(found);
            if (!table)
                return table.error();
            auto const ended = reader_->read(**table, name, *formats, [&](std::uint64_t consumed) {
                return tell(before + static_cast<std::int64_t>(consumed), total);
            });
            if (!ended)
                return ended.error().front();
            if (*ended == RowReader::Ended::stopped)
                return RowReader::Ended::stopped;
        }
        return RowReader::Ended::whole;
    }

    Result<TimeFormats> formats_for(FoundTable const& found) const
    {
        if (!mapping_.format.empty())
            return all_alike(TimeFormat::from(mapping_.format).value()); // it was checked with the mapping
        auto choice = choose_format_over(mapping_, std::span(&found, 1), sample_rows);
        if (choice && choice->day_or_month)
            choice = choose_format_over_all(mapping_, found);
        if (!choice)
            return choice.error();
        if (choice->day_or_month)
            return Refusal{"day_or_month", "The dates can be read day first or month first. Say which in the mapping.",
                           "time/format"};
        return choice->formats;
    }

    // What the reading has found out: new words, how the source is measured, what is bad.
    void store_rules()
    {
        measures::SourceRules rules;
        for (cases::Name const status : reader_->statuses())
            rules.classes.emplace_back(status, class_of(words_->text(cases::Dimension::status, status), mapping_));
        rules.calendar = calendar_;
        job_.database_.write([&](db::Transaction& tx) {
            confirm(tx);
            words_->flush(tx);
            measures::set_rules(tx, plan_.source, rules);
            store::replace_bad_rows(tx, plan_.id, reader_->bad_rows());
        });
        words_->kept();
    }

    bool store_cases()
    {
        // A mapping that reads or measures otherwise makes every case count as changed.
        CaseMaker maker(mapping_.is_case_list() ? cases::Shape::case_list : cases::Shape::event_log,
                        XXH3_64bits(plan_.mapping.data(), plan_.mapping.size()) + plan_.keep_names +
                            2 * plan_.keep_texts);
        std::string_view reference;
        std::vector<std::string_view> rows;
        while (sorter_.next(reference, rows)) {
            auto const made = maker.make(reference, rows);
            if (reference <= plan_.last_reference && !plan_.last_reference.empty())
                continue;
            pending_.add(made);
            if (pending_.size() < batch)
                continue;
            if (!store_pending())
                return false;
        }
        if (!store_pending())
            return false;
        job_.database_.write([&](db::Transaction& tx) {
            confirm(tx);
            store::set_read(tx, plan_.id, static_cast<std::int64_t>(maker.duplicate_rows()), reader_->bad_row_count());
        });
        return true;
    }

    bool store_pending()
    {
        if (pending_.empty())
            return !context_.should_stop();
        job_.database_.write([&](db::Transaction& tx) { store_batch(tx); });
        pending_.clear();
        return !context_.should_stop();
    }

    void store_batch(db::Transaction& tx)
    {
        confirm(tx);
        measures::Projection projection(tx, plan_.source);
        store::Stored stored;
        stored.last_reference = pending_.last_reference();
        cases::take_over(
            tx, plan_.source, plan_.id, pending_.all(), [&] { return job_.ids_.next<cases::CaseId>(); },
            [&](cases::Imported const& one, cases::CaseId id, cases::Kept kept) {
                ++stored.cases;
                stored.events += static_cast<std::int64_t>(one.events.size());
                stored.first = std::min(stored.first, one.events.front().at);
                stored.last = std::max(stored.last, one.events.back().at);
                if (kept == cases::Kept::unchanged)
                    return;
                ++stored.changed;
                projection.add({static_cast<std::uint64_t>(id.value), one.reference, one.shape, one.done, one.due,
                                one.subject, one.events},
                               id, one.customer);
            });
        projection.store(tx);
        store::add_stored(tx, plan_.id, stored);
    }

    Outcome finish()
    {
        job_.database_.write([&](db::Transaction& tx) {
            confirm(tx);
            Instant const now = job_.clock_.now();
            store::set_state(tx, plan_.id, ImportState::done, now);
            job_.queue_.put(tx, {.kind = "measures.refresh", .key = "measures.refresh"});
            job_.retention_.put(tx); // some of it may be too old to stay
            job_.journal_.note(
                tx,
                {.who = {}, .verb = "import.done", .subject_kind = "import", .subject = plan_.id.value, .quiet = true});
            context_.finish(tx);
        });
        return Outcome::done();
    }

    Outcome fail(Refusal const& why)
    {
        job_.database_.write([&](db::Transaction& tx) {
            confirm(tx);
            store::replace_bad_rows(tx, plan_.id, reader_ ? reader_->bad_rows() : std::vector<store::NamedBadRow>{});
            store::set_read(tx, plan_.id, 0, reader_ ? reader_->bad_row_count() : 0);
            store::fail(tx, plan_.id, why, job_.clock_.now());
            context_.finish(tx);
        });
        return Outcome::done();
    }

    void set_state(ImportState state)
    {
        job_.database_.write([&](db::Transaction& tx) {
            confirm(tx);
            store::set_state(tx, plan_.id, state);
            if (state == ImportState::storing)
                store::set_progress(tx, plan_.id, 0, 0);
        });
    }

    bool tell(std::int64_t done, std::int64_t total)
    {
        if (Instant const now = job_.clock_.now(); now - told_ > Span::seconds(1)) {
            told_ = now;
            job_.database_.write([&](db::Transaction& tx) {
                confirm(tx);
                store::set_progress(tx, plan_.id, done, total);
            });
        }
        return !context_.should_stop();
    }

    // In every transaction: the lease is ours and the import still wants this job.
    void confirm(db::Transaction& tx)
    {
        context_.confirm(tx);
        if (!store::is_at_work(tx, plan_.id, context_.id()))
            throw Stopped{};
    }

    ImportJob const& job_;
    jobs::Context& context_;
    ImportPlan plan_;
    CaseSorter sorter_;
    Mapping mapping_;
    std::optional<calendars::CalendarPlan> calendar_;
    std::optional<Pseudonyms> pseudonyms_;
    std::optional<cases::Words> words_;
    std::optional<RowReader> reader_;
    std::vector<FileRow> file_names_;
    Instant told_;
    PendingCases pending_;
};

Outcome ImportJob::import(jobs::Context& context) const
try {
    auto const argument = argument_of(context);
    if (!argument)
        return Outcome::hopeless(argument.error());
    auto plan = database_.read([&](db::Transaction& tx) { return store::plan(tx, argument->import); });
    if (!plan || plan->state == ImportState::undone || plan->state == ImportState::undoing)
        return Outcome::done(); // removed meanwhile
    return Run(*this, context, std::move(*plan)).run();
} catch (Run::Stopped const&) {
    return Outcome::done();
}
}
