// Query strings, forms and single texts to values.
#include "base/fields_faults.h"

#include <stdexcept>

namespace regard::form
{
namespace
{
// An empty value of a form's field that may be empty means that nothing was given.
void put_pair(Type const& type, void* into, std::string_view text, Rules const& rules, Path const& path, Faults& faults)
{
    if (type.kind == Kind::list)
        return put_pair(type.inner(), type.elements->append(into), text, {rules.items, {}}, path, faults);
    if (type.kind != Kind::optional)
        return put_text(type, into, text, rules.own, path, faults);
    if (text.empty())
        type.presence->empty(into);
    else
        put_pair(type.inner(), type.presence->fill(into), text, rules, path, faults);
}

class PairReader
{
  public:
    PairReader(Type const& type, void* into, Faults& faults) : type_(type), into_(into), faults_(faults)
    {
        if (type.kind != Kind::object)
            throw std::logic_error("a form or query is a described struct");
    }

    void read(std::span<Pair const> pairs)
    {
        for (Pair const& pair : pairs)
            put(pair);
        for (std::size_t i = 0; i < type_.fields.size(); ++i)
            finish(type_.fields[i], i);
    }

  private:
    void put(Pair const& pair)
    {
        Path const path{nullptr, pair.name};
        auto const* field = find_field(type_, pair.name);
        if (field == nullptr)
            return faults_.add("unknown_field", path);
        std::uint64_t const bit = std::uint64_t{1} << (field - type_.fields.data());
        bool const list = field->type().kind == Kind::list;
        if ((seen_ & bit) != 0 && !list)
            return faults_.add("too_many", path, "1");
        if (list && (seen_ & bit) == 0)
            field->type().elements->clear(field->at(into_));
        seen_ |= bit;
        put_pair(field->type(), field->at(into_), pair.value, field->rules, path, faults_);
    }

    void finish(Field const& field, std::size_t index)
    {
        Path const path{nullptr, field.name};
        bool const seen = (seen_ >> index & 1) != 0;
        if (field.type().kind == Kind::list && (seen || !field.rules.may_be_left_out))
            check_count(field.type().elements->size(field.in(into_)), field.rules.own, path, faults_);
        else if (!seen && is_required(field) && field.type().kind != Kind::flag) // an unticked box is not sent
            faults_.add("required", path);
    }

    Type const& type_;
    void* into_;
    Faults& faults_;
    std::uint64_t seen_ = 0;
};
}

Refusals read_pairs(Type const& type, void* into, std::span<Pair const> pairs, Speaker const& speaker)
{
    Faults faults(speaker);
    PairReader(type, into, faults).read(pairs);
    return faults.take();
}

Refusals read_text(Type const& type, void* into, std::string_view text, Speaker const& speaker)
{
    Faults faults(speaker);
    put_pair(type, into, text, {}, {}, faults);
    return faults.take();
}
}
