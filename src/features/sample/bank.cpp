#include "features/sample/bank.h"

#include "features/sample/dice.h"

#include <array>

namespace regard::sample
{
namespace
{
constexpr Touchpoint journey[]{
    {"Open an account", "Current account", "Customer centre", 0.12, 20, 0.08, 4},
    {"Report a lost card", "Debit card", "Cards", 0.11, 6, 0.15, 3},
    {"Dispute a card payment", "Credit card", "Cards", 0.10, 40, 0.70, 7},
    {"Change my address", "Current account", "Customer centre", 0.14, 10, 0.10, 3},
    {"Apply for a mortgage", "Mortgage", "Lending", 0.08, 110, 0.25, 9},
    {"Transfer money abroad", "Payments", "Payments", 0.10, 16, 0.40, 4},
    {"Sign in to online banking", "Online banking", "Online", 0.15, 8, 0.35, 2},
    {"Fees and interest", "Current account", "Customer centre", 0.09, 18, 0.60, 4},
    {"Claim on an insurance", "Home insurance", "Insurance", 0.06, 60, 0.35, 11},
    {"Something looks like fraud", "Debit card", "Fraud desk", 0.05, 12, 0.45, 5},
};

constexpr std::string_view towns[]{
    "Aldersund", "Birkevig", "Brinkholm", "Dalby Nord", "Egelund",    "Elmsted",     "Fjordby",   "Granlev",
    "Hasselrød", "Havnsund", "Hjortlund", "Hvidsten",   "Højmark",    "Kirkeby Øst", "Klitmøl",   "Kongsvang",
    "Krogsted",  "Langlund", "Lindevang", "Lyngrup",    "Mariebjerg", "Mosevig",     "Møllelund", "Nordhede",
    "Nylund",    "Oddevang", "Pilelev",   "Ravnsted",   "Rosenvig",   "Rugbjerg",    "Sandhave",  "Skovsted",
    "Solbakke",  "Stenlev",  "Strandlev", "Svanevig",   "Søndervang", "Tjørnby",     "Vesterlev", "Østerholt"};
constexpr std::string_view regions[]{"Region North", "Region East", "Region South", "Region West"};
constexpr std::string_view departments[]{"Customer centre", "Cards",      "Back office", "Payments",
                                         "Lending",         "Fraud desk", "Insurance",   "Online"};

constexpr std::string_view first_names[]{"Agnete", "Asger",   "Bodil", "Carsten", "Dagny", "Ebbe",   "Esther", "Finn",
                                         "Gerda",  "Gorm",    "Helga", "Holger",  "Inge",  "Ivar",   "Jytte",  "Kaj",
                                         "Karla",  "Kirsten", "Laust", "Lisbet",  "Magda", "Mogens", "Nanna",  "Niels",
                                         "Oda",    "Otto",    "Paula", "Poul",    "Ragna", "Rolf",   "Signe",  "Sigurd",
                                         "Thora",  "Troels",  "Ulla",  "Vagn",    "Vera",  "Villy",  "Yrsa",   "Åse"};
constexpr std::string_view last_names[]{"Agerbo",    "Bakkely",  "Brønden",  "Dyrlund",   "Engholm",   "Fuglevig",
                                        "Gadebjerg", "Hedegran", "Højlev",   "Ibskov",    "Kildemark", "Kærgran",
                                        "Lundsted",  "Mosebo",   "Nørhave",  "Ravnkilde", "Skovhøj",   "Stenvad",
                                        "Søholt",    "Tranebo",  "Vangsted", "Vindelev"};

constexpr std::string_view ways_in[]{"phone", "mail", "branch", "web", "app"};
constexpr std::string_view lines[]{"Retail", "Private", "Business"};

constexpr int people_in_branch = 5;
constexpr int people_in_department = 12;

// Danish letters written out, as addresses do.
std::string plain(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char const c = text[i];
        if (c == '\xC3') {
            unsigned char const second = static_cast<unsigned char>(text[++i]);
            plain += second == 0xA6 || second == 0x86 ? "ae" : second == 0xB8 || second == 0x98 ? "oe" : "aa";
        } else if (c != ' ') {
            plain += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
        }
    }
    return plain;
}

class Maker
{
  public:
    Bank make()
    {
        add_unit("Sundbank", "");
        add_person("Sundbank", "Chief executive", "");
        std::string const chief = bank_.people.front().email;
        for (std::string_view const region : regions)
            add_led_unit(region, "Sundbank", "Regional director", chief, 0);
        for (std::size_t i = 0; i < std::size(towns); ++i) {
            std::size_t const region = i * std::size(regions) / std::size(towns);
            add_led_unit(std::string("Branch ") + std::string(towns[i]), regions[region], "Branch manager",
                         bank_.people[1 + region].email, people_in_branch - 1);
            bank_.branches.push_back(bank_.units.back().name);
        }
        for (std::string_view const department : departments)
            add_led_unit(department, "Sundbank", "Team lead", chief, people_in_department - 1);
        return std::move(bank_);
    }

  private:
    void add_unit(std::string_view name, std::string_view parent)
    {
        bank_.units.push_back({std::string(name), std::string(parent)});
    }

    void add_led_unit(std::string_view name, std::string_view parent, std::string_view lead, std::string const& manager,
                      int others)
    {
        add_unit(name, parent);
        add_person(name, lead, manager);
        std::string const leader = bank_.people.back().email;
        for (int i = 0; i < others; ++i)
            add_person(name, "Adviser", leader);
    }

    // Names in an order that never repeats: the pairs of 40 first and 22 last names.
    void add_person(std::string_view unit, std::string_view level, std::string const& manager)
    {
        std::size_t const n = bank_.people.size();
        std::string_view const first = first_names[n * 7 % std::size(first_names)];
        std::string_view const last = last_names[(n / std::size(first_names) * 5 + n * 3) % std::size(last_names)];
        std::string const name = std::string(first) + " " + std::string(last);
        bank_.people.push_back({name, plain(first) + "." + plain(last) + std::to_string(n) + "@sundbank.example",
                                std::string(unit), std::string(level), manager});
    }

    Bank bank_;
};
}

std::vector<Person const*> Bank::of(std::string_view unit) const
{
    std::vector<Person const*> found;
    for (Person const& person : people)
        if (person.unit == unit)
            found.push_back(&person);
    return found;
}

Bank make_bank() { return Maker().make(); }

std::span<Touchpoint const> touchpoints() { return journey; }

std::span<std::string_view const> channels() { return ways_in; }

std::span<std::string_view const> verticals() { return lines; }
}
