#include "base/fields_faults.h"

#include <fmt/format.h>

namespace regard
{
void throw_exception_from_error(Refusals const& refusals, boost::source_location const& where)
{
    throw_exception_from_error(refusals.empty() ? Refusal{} : refusals.front(), where);
}

namespace form
{
namespace
{
struct Sentence
{
    std::string_view code, before, after; // the limit stands between the two
};

constexpr Sentence sentences[] = {
    {"required", "This is needed.", ""},
    {"unknown_field", "There is no field of this name.", ""},
    {"not_text", "This must be text.", ""},
    {"not_a_number", "This must be a number.", ""},
    {"not_a_whole_number", "This must be a whole number.", ""},
    {"not_true_or_false", "This must be true or false.", ""},
    {"not_a_list", "This must be a list.", ""},
    {"not_an_object", "This must be an object with named fields.", ""},
    {"not_an_id", "This is not the id of anything: ids have 13 letters and digits.", ""},
    {"not_an_instant", "This must be a point in time like 2026-03-31T08:30:00Z.", ""},
    {"not_a_date", "This must be a date like 2026-03-31.", ""},
    {"not_a_choice", "Choose one of: ", "."},
    {"blank", "Write something here.", ""},
    {"not_an_email", "This must be an e-mail address like name@example.org.", ""},
    {"control_characters", "Take out the invisible control characters.", ""},
    {"too_short", "Write at least ", " characters."},
    {"too_long", "Write at most ", " characters."},
    {"too_few", "Give at least ", "."},
    {"too_many", "Give at most ", "."},
    {"too_small", "This must be at least ", "."},
    {"too_large", "This must be at most ", "."},
    {"bad_json", "This is not valid JSON: ", "."},
    {"too_deep", "This is nested more than ", " levels deep."},
};

class English final : public Speaker
{
    std::string say(std::string_view code, std::string_view limit) const override
    {
        for (auto const& sentence : sentences)
            if (sentence.code == code)
                return fmt::format("{}{}{}", sentence.before, sentence.after.empty() ? "" : limit, sentence.after);
        return std::string(code);
    }
};
}

Speaker const& in_english()
{
    static English const english;
    return english;
}

std::string Path::text() const
{
    if (above == nullptr)
        return std::string(name);
    std::string path = above->text();
    if (!path.empty())
        path += '/';
    return path + (name.empty() ? std::to_string(index) : std::string(name));
}

void Faults::add(std::string_view code, Path const& path, std::string_view limit)
{
    if (!full())
        found_.push_back({std::string(code), speaker_.say(code, limit), path.text()});
}

bool is_required(Field const& field) { return !field.rules.may_be_left_out && field.type().kind != Kind::optional; }

Field const* find_field(Type const& type, std::string_view name)
{
    for (Field const& field : type.fields)
        if (field.name == name)
            return &field;
    return nullptr;
}
}
}
