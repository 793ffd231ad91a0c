// The rules of fields, on values.
#include "base/fields_faults.h"
#include "base/text.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <stdexcept>

namespace regard::form
{
namespace
{
// name@host as people write it: what a mail server will accept is only known by sending.
bool is_email(std::string_view text)
{
    std::size_t const at = text.rfind('@');
    if (at == std::string_view::npos || at == 0 || at > 64 || text.size() > 254)
        return false;
    auto const name = text.substr(0, at);
    auto const host = text.substr(at + 1);
    bool const name_good = name.find_first_of(" \t\r\n<>()[],;:\\\"@") == std::string_view::npos &&
                           name.front() != '.' && name.back() != '.' && name.find("..") == std::string_view::npos;
    bool const host_good = !host.empty() && host.find_first_of(" \t\r\n<>()[],;:\\\"@/_") == std::string_view::npos &&
                           host.front() != '.' && host.back() != '.' && host.front() != '-' && host.back() != '-' &&
                           host.find("..") == std::string_view::npos;
    return name_good && host_good;
}

std::string number_text(double number) { return fmt::format("{}", number); }

template <class Number>
bool read_number(std::string_view text, Number& number)
{
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() && !text.empty();
}

// `3`, and `3.0` or `3e0` as JSON's numbers may be written.
bool read_whole(std::string_view text, std::int64_t& number)
{
    constexpr double beyond = 9.2e18;
    double real = 0;
    if (read_number(text, number))
        return true;
    if (text.find_first_of(".eE") == std::string_view::npos || !read_number(text, real) || real != std::floor(real) ||
        std::abs(real) > beyond)
        return false;
    number = static_cast<std::int64_t>(real);
    return true;
}

std::string joined(std::span<std::string_view const> names) { return fmt::format("{}", fmt::join(names, ", ")); }

void put_flag(void* into, std::string_view text, Path const& path, Faults& faults)
{
    bool const yes = text == "true" || text == "1" || text == "on";
    if (!yes && text != "false" && text != "0")
        faults.add("not_true_or_false", path);
    *static_cast<bool*>(into) = yes;
}

void put_whole(Type const& type, void* into, std::string_view text, Limits const& limits, Path const& path,
               Faults& faults)
{
    std::int64_t number = 0;
    if (!read_whole(text, number) || number < type.numbers->low || number > type.numbers->high)
        return faults.add("not_a_whole_number", path);
    check_number(static_cast<double>(number), limits, path, faults);
    type.numbers->set(into, number);
}

void put_real(void* into, std::string_view text, Limits const& limits, Path const& path, Faults& faults)
{
    double number = 0;
    if (!read_number(text, number) || !(number - number == 0)) // infinities and NaN are no numbers here
        return faults.add("not_a_number", path);
    check_number(number, limits, path, faults);
    *static_cast<double*>(into) = number;
}

template <class T, class Read>
void put_read(void* into, std::string_view text, char const* code, Path const& path, Faults& faults, Read read)
{
    if (auto const value = read(text))
        *static_cast<T*>(into) = *value;
    else
        faults.add(code, path);
}

void put_choice(Type const& type, void* into, std::string_view text, Path const& path, Faults& faults)
{
    auto const& names = type.choices->names;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == text)
            return type.choices->choose(into, i);
    faults.add("not_a_choice", path, joined(names));
}
}

void check_text(std::string_view text, Limits const& limits, Path const& path, Faults& faults)
{
    std::size_t const length = text::characters(text);
    std::size_t const longest = limits.longest != 0 ? limits.longest : longest_text;
    if (!text::is_utf8(text))
        return faults.add("not_text", path);
    if (text::has_control(text))
        return faults.add("control_characters", path);
    if (limits.not_blank && text::is_blank(text))
        return faults.add("blank", path);
    if (length < limits.shortest)
        return faults.add("too_short", path, std::to_string(limits.shortest));
    if (length > longest)
        return faults.add("too_long", path, std::to_string(longest));
    if (limits.email && !is_email(text))
        faults.add("not_an_email", path);
}

void check_number(double number, Limits const& limits, Path const& path, Faults& faults)
{
    if (number < limits.low)
        faults.add("too_small", path, number_text(limits.low));
    else if (number > limits.high)
        faults.add("too_large", path, number_text(limits.high));
}

void check_count(std::size_t count, Limits const& limits, Path const& path, Faults& faults)
{
    std::size_t const most = limits.longest != 0 ? limits.longest : longest_list;
    if (count < limits.shortest)
        faults.add("too_few", path, std::to_string(limits.shortest));
    else if (count > most)
        faults.add("too_many", path, std::to_string(most));
}

void put_text(Type const& type, void* into, std::string_view text, Limits const& limits, Path const& path,
              Faults& faults)
{
    switch (type.kind) {
    case Kind::flag:
        return put_flag(into, text, path, faults);
    case Kind::whole:
        return put_whole(type, into, text, limits, path, faults);
    case Kind::real:
        return put_real(into, text, limits, path, faults);
    case Kind::text:
        check_text(text, limits, path, faults);
        *static_cast<std::string*>(into) = text;
        return;
    case Kind::id:
        return put_read<std::int64_t>(into, text, "not_an_id", path, faults, id_from_text);
    case Kind::instant:
        return put_read<Instant>(into, text, "not_an_instant", path, faults, instant_from_rfc3339);
    case Kind::date:
        return put_read<Date>(into, text, "not_a_date", path, faults, date_from_iso);
    case Kind::choice:
        return put_choice(type, into, text, path, faults);
    default:
        throw std::logic_error("a form or address can't hold an object, map or JSON: " + path.text());
    }
}
}
