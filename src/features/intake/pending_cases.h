#pragma once
// Cases that wait to be stored together. They are copied, as what made them is gone with the next case. One thread.
#include "features/cases/model.h"

#include <span>
#include <string>
#include <vector>

namespace regard::intake
{
class PendingCases
{
  public:
    void add(cases::Imported const& made);
    void clear();

    std::size_t size() const { return cases_.size(); }
    bool empty() const { return cases_.empty(); }
    std::span<cases::Imported> all();                                        // until the next add or clear
    std::string const& last_reference() const { return references_.back(); } // never when empty

  private:
    std::vector<cases::Imported> cases_;
    std::vector<std::vector<cases::Event>> events_; // of the cases, like those below
    std::vector<std::vector<std::string>> texts_;
    std::vector<std::vector<std::string_view>> text_views_;
    std::vector<std::string> references_;
};
}
