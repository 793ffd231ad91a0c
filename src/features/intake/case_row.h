#pragma once
// A row of a file on its way into the store: names as numbers, plain bytes that can be sorted and spilled to disk, with what
// was written behind them where that is kept; and what becomes of all rows of a case.
#include "features/cases/model.h"
#include "features/intake/facts.h"

#include <span>
#include <vector>

namespace regard::intake
{
struct CaseRow
{
    // arrived, replied, resolved, closed of a case list; of an event log only the first, its instant
    std::array<Instant, 4> at;
    Instant due;
    std::int64_t customer;
    std::uint64_t fingerprint; // of the whole row
    cases::Name status, team, person;
    cases::Subject subject;
    cases::Message message;
    bool done;
};
static_assert(std::is_trivially_copyable_v<CaseRow>);

// The events of one row of a case list. The status it shows is the one the case has now, so it goes to the last.
template <class Emit>
void events_of_list_row(std::array<Instant, 4> const& at, cases::Event base, Emit emit)
{
    constexpr std::array what{cases::What::arrived, cases::What::replied, cases::What::resolved, cases::What::closed};
    std::size_t last = 0;
    for (std::size_t i = 1; i < at.size(); ++i)
        if (at[i] != Fact::not_known && (last == 0 || at[i] >= at[last]))
            last = i;
    cases::Name const status_now = std::exchange(base.status, 0);
    for (std::size_t i = 0; i < at.size(); ++i) {
        if (at[i] == Fact::not_known)
            continue;
        base.at = at[i];
        base.what = what[i];
        base.status = i == last ? status_now : 0;
        emit(base);
    }
}

inline std::array<Instant, 4> list_instants(Fact const& fact)
{
    return {fact.at(Field::opened), fact.at(Field::first_reply), fact.at(Field::resolved), fact.at(Field::closed)};
}

// Puts the rows of one case together. One thread; what it gives is valid until the next call.
class CaseMaker
{
  public:
    // `seed` stands for how the rows are read and measured: with another one every case counts as changed.
    CaseMaker(cases::Shape shape, std::uint64_t seed) : shape_(shape), seed_(seed) {}

    cases::Imported make(std::string_view reference, std::span<std::string_view const> rows);
    std::uint64_t duplicate_rows() const { return duplicate_rows_; } // of all cases made

  private:
    void take(CaseRow const& row, std::string_view text, cases::Imported& made);
    void sort();
    cases::Shape shape_;
    std::uint64_t seed_;
    std::uint64_t duplicate_rows_ = 0;
    std::vector<cases::Event> events_;
    std::vector<std::string_view> texts_; // of the events; views into the rows
    bool any_text_ = false;
    std::vector<std::uint64_t> fingerprints_;
};
}
