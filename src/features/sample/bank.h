#pragma once
// The made-up bank: its units, people, journey and products. Constant data; every name is invented.
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace regard::sample
{
struct Touchpoint
{
    std::string_view name;
    std::string_view product;
    std::string_view team; // that can settle it
    double weight;         // share of cases
    double hours;          // of work and waiting until settled, half of the time
    double complaint;      // share that are complaints
    double promised_days;
};
std::span<Touchpoint const> touchpoints();

struct Person
{
    std::string name, email, unit, level, manager;
};

struct Unit
{
    std::string name, parent;
};

struct Bank
{
    std::vector<Unit> units;    // parents before children
    std::vector<Person> people; // leads before their people
    std::vector<std::string> branches;

    // The people of a unit; never empty for a branch or a department.
    std::vector<Person const*> of(std::string_view unit) const;
};
Bank make_bank();

std::span<std::string_view const> channels();
std::span<std::string_view const> verticals();
}
