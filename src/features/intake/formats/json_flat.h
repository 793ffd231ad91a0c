#pragma once
// One JSON object as a flat list of names and texts.
#include "features/intake/formats/reason.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace regard::intake
{
class JsonFlat
{
  public:
    JsonFlat();
    ~JsonFlat();

    // Empty where it went well, else `not_json`, `not_an_object`, `bad_encoding`, `nested_too_deep`, `row_too_long` (it
    // would take far more memory than it has bytes), or `cut_off` where the text ends too soon.
    Reason read(std::string_view text);

    struct Value
    {
        std::string_view name; // dots between the levels; valid until the next read
        std::string_view text;
    };
    std::vector<Value> const& values() const { return values_; }

  private:
    struct Notes;

    std::vector<Value> values_;
    std::unique_ptr<Notes> notes_;
};
}
