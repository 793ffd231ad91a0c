#pragma once
// Units, verticals and products, as the API shows them. Others include model.h.
#include "base/fields.h"
#include "ground/api/who.h"

#include <optional>
#include <string>
#include <vector>

namespace regard::people
{
using api::EmployeeId;
using api::UnitId;
using VerticalId = Id<struct VerticalTag>;
using ProductId = Id<struct ProductTag>;
using AbsenceId = Id<struct AbsenceTag>;

constexpr std::size_t longest_name = 100;

// ---- units: a region, a branch, a department, a team
enum class UnitKind : std::uint8_t {
    unit,
    partner, // outside the organisation, such as an outsourced call centre
};
BOOST_DESCRIBE_ENUM(UnitKind, unit, partner)

struct Unit
{
    UnitId id;
    std::optional<UnitId> parent; // none: it stands at the top
    std::string name;             // no other unit of this parent has it
    UnitKind kind = UnitKind::unit;
    std::optional<EmployeeId> lead;
    std::int64_t employees = 0; // in it, not below
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(Unit, (), (id, parent, name, kind, lead, employees, version))

struct NewUnit
{
    std::string name;
    std::optional<UnitId> parent;
    UnitKind kind = UnitKind::unit;
    std::optional<EmployeeId> lead;
};
BOOST_DESCRIBE_STRUCT(NewUnit, (), (name, parent, kind, lead))
constexpr auto rules_of(form::Of<NewUnit>)
{
    using namespace form;
    return rules(on(&NewUnit::name, not_blank, length(1, longest_name)), on(&NewUnit::kind, may_be_left_out));
}

// What is left out stays; null takes a parent or lead away.
struct UnitChange
{
    std::optional<std::string> name;
    std::optional<UnitId> parent;
    std::optional<UnitKind> kind;
    std::optional<EmployeeId> lead;
};
BOOST_DESCRIBE_STRUCT(UnitChange, (), (name, parent, kind, lead))
constexpr auto rules_of(form::Of<UnitChange>)
{
    using namespace form;
    return rules(on(&UnitChange::name, not_blank, length(1, longest_name)));
}

// ---- verticals: business lines, which cross the units
struct Vertical
{
    VerticalId id;
    std::string name;
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(Vertical, (), (id, name, version))

struct VerticalForm
{
    std::string name;
};
BOOST_DESCRIBE_STRUCT(VerticalForm, (), (name))
constexpr auto rules_of(form::Of<VerticalForm>)
{
    using namespace form;
    return rules(on(&VerticalForm::name, not_blank, length(1, longest_name)));
}

// ---- products: what cases are about
struct Product
{
    ProductId id;
    std::string name;
    std::optional<VerticalId> vertical;
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(Product, (), (id, name, vertical, version))

struct NewProduct
{
    std::string name;
    std::optional<VerticalId> vertical;
};
BOOST_DESCRIBE_STRUCT(NewProduct, (), (name, vertical))
constexpr auto rules_of(form::Of<NewProduct>)
{
    using namespace form;
    return rules(on(&NewProduct::name, not_blank, length(1, longest_name)));
}

struct ProductChange
{
    std::optional<std::string> name;
    std::optional<VerticalId> vertical;
};
BOOST_DESCRIBE_STRUCT(ProductChange, (), (name, vertical))
constexpr auto rules_of(form::Of<ProductChange>)
{
    using namespace form;
    return rules(on(&ProductChange::name, not_blank, length(1, longest_name)));
}
}
