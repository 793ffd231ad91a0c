#pragma once
// People, units and products by the words a file calls them, and the other way round. In one transaction; inside
// features/touchpoints.
#include "features/people/people.h"
#include "features/touchpoints/touchpoint_model.h"

#include <map>

namespace regard::touchpoints
{
class Directory
{
  public:
    explicit Directory(db::Transaction& tx);

    std::optional<EmployeeId> employee(std::string const& email);
    // By its path `Region North / Cards`, or its name alone. None where there is none, or several of that name.
    std::optional<UnitId> unit(std::string_view words) const;
    bool is_ambiguous(std::string_view words) const; // several units are called so
    std::optional<ProductId> product(std::string_view name) const;

    std::string words_of(UnitId id) const; // empty where there is none, as below
    std::string name_of(ProductId id) const;

  private:
    std::string path_of(UnitId id) const;

    db::Transaction& tx_;
    std::map<UnitId, people::Unit> units_;
    std::multimap<std::string, UnitId> units_by_name_;
    std::map<std::string, UnitId> units_by_path_;
    std::map<std::string, ProductId> products_by_name_;
    std::map<ProductId, std::string> products_;
    std::map<std::string, std::optional<EmployeeId>> employees_;
};
}
