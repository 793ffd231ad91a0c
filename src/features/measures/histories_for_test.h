#pragma once
// What the tests of this feature share: histories made up by a seed, imported as the import job does it.
#include "features/cases/cases.h"
#include "features/measures/measures.h"
#include "features/measures/outcomes/outcome.h"
#include "ground/db/testing.h"

#include <random>

namespace regard::measures
{
// A case of a made-up history, with room of its own.
struct MadeUp
{
    std::string reference;
    cases::Imported imported;
    std::vector<cases::Event> events;
};

// Draws histories in which everything occurs: bounces, reopenings, waits, messages, returning customers, open cases.
class Making
{
  public:
    explicit Making(unsigned seed) : random_(seed) {}

    MadeUp make(int number, int version = 0);
    int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(random_); }

  private:
    cases::Event event(Instant at);
    void make_log(MadeUp& made, Instant at);
    void make_list(MadeUp& made, Instant at);

    std::mt19937 random_;
};

// Statuses 1 and 2 are done, 3 and 4 working, 5 and 6 waiting, 7 neutral.
SourceRules rules_for_tests();

class MeasuresStore : public db::testing::StoreTest
{
  protected:
    void SetUp() override;
    virtual bool names_words_at_start() const { return true; } // nine of every dimension

    void bring(cases::SourceId source, cases::ImportId import, std::vector<MadeUp>& batch);
    void undo(cases::ImportId import);
    void refresh();

    // Every stored case measured anew, returns included.
    std::vector<Measured> replayed();

    std::int64_t last_id_ = 0;
    std::map<std::int64_t, cases::SourceId> sources_; // of cases
};
}
