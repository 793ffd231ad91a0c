#include "features/diagnosis/server/shown.h"

#include "features/diagnosis/report/summary_sentences.h"
#include "features/diagnosis/wording.h"
#include "features/intake/intake.h"
#include "features/people/people.h"

namespace regard::diagnosis
{
namespace
{
// The names that the findings of a run refer to, each read once.
class RunNames
{
  public:
    RunNames(db::Transaction& tx, std::vector<store::FindingRow> const& rows) : tx_(tx)
    {
        std::vector<people::EmployeeId> owners;
        for (store::FindingRow const& row : rows) {
            sources_.emplace(row.source, "");
            if (row.owner)
                owners.push_back(row.owner);
        }
        owners_ = people::names_of(tx, owners);
        if (sources_.size() > 1)
            for (auto& [id, name] : sources_)
                name = intake::source_name(tx, id);
    }

    std::string word(KeptTerm const& term)
    {
        auto const number = static_cast<cases::Name>(term.word);
        std::string& text = words_[{term.of, number}];
        if (text.empty())
            text = cases::words(tx_, dimension_of(term.of), std::span(&number, 1))[number];
        return text;
    }

    std::vector<std::string> references(std::vector<cases::CaseId> const& ids)
    {
        std::map<cases::CaseId, std::string> known;
        for (cases::Filed& one : cases::filed(tx_, ids))
            known.emplace(one.id, std::move(one.reference));
        std::vector<std::string> found;
        for (cases::CaseId const id : ids)
            if (auto const one = known.find(id); one != known.end())
                found.push_back(one->second);
        return found;
    }

    std::optional<FindingOwner> owner(people::EmployeeId id) const
    {
        auto const found = owners_.find(id);
        return found == owners_.end() ? std::nullopt : std::optional(FindingOwner{id, found->second});
    }

    std::optional<std::string> source(cases::SourceId id) const
    {
        return sources_.size() > 1 ? std::optional(sources_.at(id)) : std::nullopt;
    }

  private:
    db::Transaction& tx_;
    std::map<cases::SourceId, std::string> sources_;
    std::map<people::EmployeeId, std::string> owners_;
    std::map<std::pair<NameOf, cases::Name>, std::string> words_;
};

Finding said(store::FindingRow const& row, RunNames& names, Wording& wording)
{
    auto const kept = from_json<KeptFinding>(row.content).value();
    Found const found = found_of(kept, row.kind, row.cases, [&](KeptTerm const& term) { return names.word(term); });
    return wording.say(found, names.references(kept.first));
}

FindingShown shown(store::FindingRow const& row, RunNames& names, Wording& wording)
{
    Finding words = said(row, names, wording);
    FindingShown shown;
    shown.id = row.id;
    shown.kind = row.kind;
    shown.title = std::move(words.title);
    shown.evidence = std::move(words.evidence);
    shown.how_counted = std::move(words.how_counted);
    shown.cases = std::move(words.cases);
    shown.cases_query = "finding=" + row.id.text();
    shown.gain = words.gain;
    shown.next_step = std::move(words.next_step);
    shown.effort = words.effort;
    shown.state = row.state;
    shown.owner = names.owner(row.owner);
    shown.reason = row.reason;
    shown.decided = row.decided;
    shown.source = names.source(row.source);
    shown.version = row.version;
    return shown;
}

// All are said in their order, whichever is asked for: pseudonyms are numbered as they come.
template <class Make>
auto each_said(db::Transaction& tx, RunId run, std::string_view language, Make make)
{
    auto const rows = store::findings(tx, run);
    RunNames names(tx, rows);
    Wording wording(std::string(language), Naming::pseudonyms);
    std::vector<decltype(make(rows.front(), names, wording))> all;
    for (store::FindingRow const& row : rows)
        all.push_back(make(row, names, wording));
    return all;
}

DiagnosisPeriod period_of(Diagnosis const& figures, Zone const& zone)
{
    return {zone.local_date(*figures.first_event), zone.local_date(*figures.last_event) + 1};
}
}

std::vector<FindingShown> findings_shown(db::Transaction& tx, RunId run, std::string_view language)
{
    return each_said(tx, run, language, shown);
}

std::optional<FindingShown> finding_shown(db::Transaction& tx, FindingId id, std::string_view language)
{
    auto const run = store::standing(tx).shown;
    if (!run)
        return std::nullopt;
    for (FindingShown& one : findings_shown(tx, *run, language))
        if (one.id == id)
            return std::move(one);
    return std::nullopt;
}

std::optional<Diagnosis> diagnosis_of_run(db::Transaction& tx, std::string_view language)
{
    auto const id = store::standing(tx).shown;
    auto const run = id ? store::run(tx, *id) : std::nullopt;
    if (!run || run->cases == 0)
        return std::nullopt;
    auto diagnosis = from_json<Diagnosis>(run->figures).value();
    diagnosis.findings = each_said(tx, run->id, language, said);
    return diagnosis;
}

DiagnosisShown diagnosis_shown(db::Transaction& tx, std::string_view language, Zone const& zone)
{
    DiagnosisShown shown;
    auto const diagnosis = diagnosis_of_run(tx, language);
    if (!diagnosis)
        return shown;
    auto const run = store::standing(tx).shown;
    shown.state = DiagnosisState::ready;
    shown.as_of = store::run(tx, *run)->began;
    shown.cases = static_cast<std::int64_t>(diagnosis->cases);
    if (diagnosis->first_event)
        shown.period = period_of(*diagnosis, zone);
    shown.summary = summary_sentences(*diagnosis, std::string(language));
    shown.findings = findings_shown(tx, *run, language);
    shown.nothing_significant = shown.findings.empty();
    return shown;
}
}
