// JSON to values. Boost.JSON parses; this walks the result along the type's table.
#include "base/fields_faults.h"

#include <array>
#include <boost/json.hpp>
#include <fmt/format.h>

namespace regard::form
{
namespace
{
namespace json = boost::json;

std::string_view view(json::string_view text) { return {text.data(), text.size()}; }
std::string_view view(json::string const& text) { return {text.data(), text.size()}; }

class Reader
{
  public:
    explicit Reader(Faults& faults) : faults_(faults) {}

    void read(Type const& type, json::value const& from, void* into, Rules const& rules, Path const& path)
    {
        switch (type.kind) {
        case Kind::optional:
            return read_optional(type, from, into, rules, path);
        case Kind::object:
            return read_object(type, from, into, path);
        case Kind::list:
            return read_list(type, from, into, rules, path);
        case Kind::map:
            return read_map(type, from, into, rules, path);
        case Kind::json:
            static_cast<Json*>(into)->text = json::serialize(from);
            return;
        case Kind::flag:
            return read_flag(from, into, path);
        case Kind::whole:
            return read_whole(type, from, into, rules.own, path);
        case Kind::real:
            return read_real(from, into, rules.own, path);
        default:
            return read_words(type, from, into, rules.own, path);
        }
    }

  private:
    void read_optional(Type const& type, json::value const& from, void* into, Rules const& rules, Path const& path)
    {
        if (from.is_null())
            type.presence->empty(into);
        else
            read(type.inner(), from, type.presence->fill(into), rules, path);
    }

    void read_object(Type const& type, json::value const& from, void* into, Path const& path)
    {
        auto const* object = from.if_object();
        if (object == nullptr)
            return faults_.add("not_an_object", path);
        std::size_t known = 0;
        for (Field const& field : type.fields) {
            Path const here{&path, field.name};
            auto const* found = object->if_contains(json::string_view(field.name.data(), field.name.size()));
            if (found == nullptr)
                missing(field, here);
            else
                ++known, read(field.type(), *found, field.at(into), field.rules, here);
        }
        if (known < object->size())
            name_unknown(type, *object, path);
    }

    void missing(Field const& field, Path const& path)
    {
        if (is_required(field))
            faults_.add("required", path);
    }

    void name_unknown(Type const& type, json::object const& object, Path const& path)
    {
        for (auto const& entry : object)
            if (find_field(type, view(entry.key())) == nullptr && !faults_.full())
                faults_.add("unknown_field", {&path, view(entry.key())});
    }

    void read_list(Type const& type, json::value const& from, void* into, Rules const& rules, Path const& path)
    {
        auto const* list = from.if_array();
        if (list == nullptr)
            return faults_.add("not_a_list", path);
        type.elements->clear(into);
        check_count(list->size(), rules.own, path, faults_);
        for (std::size_t i = 0; i < list->size() && !faults_.full(); ++i)
            read(type.inner(), (*list)[i], type.elements->append(into), {rules.items, {}}, {&path, {}, i});
    }

    void read_map(Type const& type, json::value const& from, void* into, Rules const& rules, Path const& path)
    {
        auto const* object = from.if_object();
        if (object == nullptr)
            return faults_.add("not_an_object", path);
        type.entries->clear(into);
        check_count(object->size(), rules.own, path, faults_);
        for (auto const& entry : *object) {
            Path const here{&path, view(entry.key())};
            check_text(view(entry.key()), {.longest = 200}, here, faults_);
            read(type.inner(), entry.value(), type.entries->put(into, view(entry.key())), {rules.items, {}}, here);
        }
    }

    void read_flag(json::value const& from, void* into, Path const& path)
    {
        if (auto const* flag = from.if_bool())
            *static_cast<bool*>(into) = *flag;
        else
            faults_.add("not_true_or_false", path);
    }

    void read_whole(Type const& type, json::value const& from, void* into, Limits const& limits, Path const& path)
    {
        json::error_code none;
        std::int64_t number = 0;
        if (from.is_number())
            number = from.to_number<std::int64_t>(none); // 3.0 is a whole number too
        if (!from.is_number() || none || number < type.numbers->low || number > type.numbers->high)
            return faults_.add("not_a_whole_number", path);
        check_number(static_cast<double>(number), limits, path, faults_);
        type.numbers->set(into, number);
    }

    void read_real(json::value const& from, void* into, Limits const& limits, Path const& path)
    {
        json::error_code none;
        double const number = from.is_number() ? from.to_number<double>(none) : 0;
        if (!from.is_number() || none || !(number - number == 0)) // 1e999 is no number either
            return faults_.add("not_a_number", path);
        check_number(number, limits, path, faults_);
        *static_cast<double*>(into) = number;
    }

    void read_words(Type const& type, json::value const& from, void* into, Limits const& limits, Path const& path)
    {
        if (auto const* text = from.if_string())
            put_text(type, into, view(*text), limits, path, faults_);
        else
            faults_.add("not_text", path);
    }

    Faults& faults_;
};

void refuse_unparsed(json::error_code const& error, Faults& faults)
{
    if (error == json::error::too_deep)
        faults.add("too_deep", {}, std::to_string(deepest_json));
    else
        faults.add("bad_json", {}, error.message());
}
}

Refusals read_json(Type const& type, void* into, std::string_view text, Speaker const& speaker)
{
    Faults faults(speaker);
    std::array<unsigned char, 4096> first_block;
    json::monotonic_resource memory(first_block.data(), first_block.size());
    json::error_code error;
    json::parse_options options;
    options.max_depth = deepest_json;
    auto const value = json::parse({text.data(), text.size()}, error, &memory, options);
    if (error)
        refuse_unparsed(error, faults);
    else
        Reader(faults).read(type, value, into, {}, {});
    return faults.take();
}
}
