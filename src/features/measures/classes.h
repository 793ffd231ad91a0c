#pragma once
// The class of every status of a history, by its number: from the mapping's lists, else guessed.
#include "features/cases/history.h"
#include "features/measures/status_classes.h"

#include <string>
#include <vector>

namespace regard::measures
{
class Classes
{
  public:
    Classes() = default; // everything neutral

    void put(cases::Name status, StatusClass c)
    {
        if (status >= of_.size())
            of_.resize(status + 1, StatusClass::neutral);
        of_[status] = c;
    }
    StatusClass operator[](cases::Name status) const
    {
        return status < of_.size() ? of_[status] : StatusClass::neutral;
    }
    bool any(StatusClass c) const
    {
        for (StatusClass const one : of_)
            if (one == c)
                return true;
        return false;
    }

  private:
    std::vector<StatusClass> of_;
};
}
