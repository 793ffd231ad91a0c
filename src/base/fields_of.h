#pragma once
// Makes the constant tables of fields_type.h from BOOST_DESCRIBE_STRUCT and BOOST_DESCRIBE_ENUM. A trailing underscore
// of a name is left out, so that `class_` is `class` in JSON.
#include "base/fields_type.h"
#include "base/ids.h"
#include "base/instant.h"

#include <array>
#include <boost/describe.hpp>
#include <boost/mp11/algorithm.hpp>
#include <concepts>
#include <map>
#include <optional>
#include <vector>

namespace regard::form
{
template <class T>
concept DescribedStruct = std::is_class_v<T> && boost::describe::has_describe_members<T>::value;
template <class T>
concept DescribedEnum = std::is_enum_v<T> && boost::describe::has_describe_enumerators<T>::value;

template <class T>
Type const& type_of();

// ---- names
template <class T>
constexpr std::string_view cxx_name()
{
    std::string_view const text = __PRETTY_FUNCTION__; // `… [with T = regard::cases::NewCase; …]`, clang: `[T = …]`
    std::size_t const from = text.find("T = ") + 4;
    std::size_t const semicolon = text.find(';', from);
    std::size_t const to = semicolon == std::string_view::npos ? text.rfind(']') : semicolon;
    return text.substr(from, to - from);
}

constexpr std::string_view plain(std::string_view name)
{
    return name.ends_with('_') ? name.substr(0, name.size() - 1) : name;
}

// ---- how each kind of value is reached
template <std::integral T>
constexpr Numbers numbers_of{
    static_cast<std::int64_t>(std::numeric_limits<T>::min()),
    sizeof(T) == 8 ? INT64_MAX : static_cast<std::int64_t>(std::numeric_limits<T>::max()),
    [](void const* value) { return static_cast<std::int64_t>(*static_cast<T const*>(value)); },
    [](void* value, std::int64_t number) { *static_cast<T*>(value) = static_cast<T>(number); },
};

template <DescribedEnum E>
struct EnumTable
{
    using Described = boost::describe::describe_enumerators<E>;
    static constexpr std::size_t count = boost::mp11::mp_size<Described>::value;

    template <class... D>
    static constexpr std::array<E, count> list_values(boost::mp11::mp_list<D...>)
    {
        return {D::value...};
    }
    template <class... D>
    static constexpr std::array<std::string_view, count> list_names(boost::mp11::mp_list<D...>)
    {
        return {plain(D::name)...};
    }

    static constexpr std::array<E, count> values =
        list_values(boost::mp11::mp_rename<Described, boost::mp11::mp_list>{});
    static constexpr std::array<std::string_view, count> names =
        list_names(boost::mp11::mp_rename<Described, boost::mp11::mp_list>{});

    static std::size_t position(void const* value)
    {
        std::size_t i = 0;
        while (i < count && values[i] != *static_cast<E const*>(value))
            ++i;
        return i;
    }
    static void choose(void* value, std::size_t at) { *static_cast<E*>(value) = values[at]; }
    static constexpr Choices choices{names, position, choose};
};

template <class T>
constexpr Elements elements_of{
    [](void const* value) { return static_cast<std::vector<T> const*>(value)->size(); },
    [](void const* value, std::size_t index) -> void const* {
        return &(*static_cast<std::vector<T> const*>(value))[index];
    },
    [](void* value) -> void* { return &static_cast<std::vector<T>*>(value)->emplace_back(); },
    [](void* value) { static_cast<std::vector<T>*>(value)->clear(); },
};

template <class T>
constexpr Entries entries_of{
    [](void const* value) { return static_cast<std::map<std::string, T> const*>(value)->size(); },
    [](void* value, std::string_view key) -> void* {
        return &(*static_cast<std::map<std::string, T>*>(value))[std::string(key)];
    },
    [](void* value) { static_cast<std::map<std::string, T>*>(value)->clear(); },
    [](void const* value, void (*visit)(void*, std::string const&, void const*), void* with) {
        for (auto const& [key, entry] : *static_cast<std::map<std::string, T> const*>(value))
            visit(with, key, &entry);
    },
};

template <class T>
constexpr Presence presence_of{
    [](void const* value) -> void const* {
        auto const& held = *static_cast<std::optional<T> const*>(value);
        return held ? &*held : nullptr;
    },
    [](void* value) -> void* { return &static_cast<std::optional<T>*>(value)->emplace(); },
    [](void* value) { static_cast<std::optional<T>*>(value)->reset(); },
};

// ---- the fields of a struct, with their rules
template <class Member, class Other>
constexpr void take_rules(Member member, On<Other> const& joined, Rules& found)
{
    if constexpr (std::same_as<Member, Other>)
        if (joined.member == member)
            found = joined.rules;
}

template <class T, class Member>
constexpr Rules find_rules(Member member)
{
    Rules found;
    if constexpr (requires { rules_of(Of<T>{}); })
        rules_of(Of<T>{})([&](auto const& joined) { take_rules(member, joined, found); });
    return found;
}

template <class Owner, class Value>
Value value_of_member(Value Owner::*);

template <class T, class D>
constexpr Field field_of()
{
    using Value = decltype(value_of_member(D::pointer));
    return {plain(D::name), &type_of<Value>,
            [](void* owner) -> void* { return &(static_cast<T*>(owner)->*D::pointer); }, find_rules<T>(D::pointer)};
}

template <DescribedStruct T>
struct StructTable
{
    using Described = boost::mp11::mp_rename<
        boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>,
        boost::mp11::mp_list>;

    template <class... D>
    static constexpr std::array<Field, sizeof...(D)> list(boost::mp11::mp_list<D...>)
    {
        return {field_of<T, D>()...};
    }

    static constexpr auto fields = list(Described{});
    static_assert(fields.size() <= most_fields, "A struct of that many fields is several structs");
};

// ---- from a C++ type to its Type
template <class T>
struct Wrapped
{
    static constexpr bool known = false;
};
template <class T>
struct Wrapped<std::vector<T>>
{
    static constexpr bool known = true;
    static constexpr Type type{.kind = Kind::list, .inner = &type_of<T>, .elements = &elements_of<T>};
};
template <class T>
struct Wrapped<std::optional<T>>
{
    static constexpr bool known = true;
    static constexpr Type type{.kind = Kind::optional, .inner = &type_of<T>, .presence = &presence_of<T>};
};
template <class T>
struct Wrapped<std::map<std::string, T>>
{
    static constexpr bool known = true;
    static constexpr Type type{.kind = Kind::map, .inner = &type_of<T>, .entries = &entries_of<T>};
};
template <class Tag>
struct Wrapped<Id<Tag>>
{
    static constexpr bool known = true;
    static constexpr Type type{.kind = Kind::id};
};

template <class T>
constexpr Type make_type()
{
    if constexpr (std::same_as<T, bool>)
        return {.kind = Kind::flag};
    else if constexpr (std::integral<T>)
        return {.kind = Kind::whole, .numbers = &numbers_of<T>};
    else if constexpr (std::same_as<T, double>)
        return {.kind = Kind::real};
    else if constexpr (std::same_as<T, std::string>)
        return {.kind = Kind::text};
    else if constexpr (std::same_as<T, Instant>)
        return {.kind = Kind::instant};
    else if constexpr (std::same_as<T, Date>)
        return {.kind = Kind::date};
    else if constexpr (std::same_as<T, Json>)
        return {.kind = Kind::json};
    else if constexpr (DescribedEnum<T>)
        return {.kind = Kind::choice, .choices = &EnumTable<T>::choices, .cxx_name = cxx_name<T>()};
    else if constexpr (Wrapped<T>::known)
        return Wrapped<T>::type;
    else {
        static_assert(DescribedStruct<T>, "Say what is in this type: BOOST_DESCRIBE_STRUCT(T, (), (a, b))");
        return {.kind = Kind::object, .fields = StructTable<T>::fields, .cxx_name = cxx_name<T>()};
    }
}

template <class T>
Type const& type_of()
{
    static constexpr Type type = make_type<T>();
    return type;
}
}
