#pragma once
// Inside the fields_*.cpp: collects what is wrong with an input while it is read.
#include "base/fields.h"

namespace regard::form
{
// Where we are in the input; a chain on the stack, made into text only where there is a fault.
struct Path
{
    Path const* above = nullptr;
    std::string_view name{};
    std::size_t index = 0; // of a list's entry, where the name is empty

    std::string text() const;
};

class Faults
{
  public:
    explicit Faults(Speaker const& speaker) : speaker_(speaker) {}

    void add(std::string_view code, Path const& path, std::string_view limit = {});
    bool full() const { return found_.size() >= most_refusals; }
    Refusals take() { return std::move(found_); }

  private:
    Speaker const& speaker_;
    Refusals found_;
};

// The rules, on a value that has the right type already.
void check_text(std::string_view text, Limits const& limits, Path const& path, Faults& faults);
void check_number(double number, Limits const& limits, Path const& path, Faults& faults);
void check_count(std::size_t count, Limits const& limits, Path const& path, Faults& faults);

// Puts a value written as plain text; the kinds from flag to choice.
void put_text(Type const& type, void* into, std::string_view text, Limits const& limits, Path const& path,
              Faults& faults);

bool is_required(Field const& field);
Field const* find_field(Type const& type, std::string_view name);
}
