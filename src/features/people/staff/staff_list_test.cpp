#include "features/people/staff/row_check.h"
#include "features/people/staff/staff_list.h"

#include <gtest/gtest.h>

namespace regard::people
{
TEST(StaffList, knows_its_columns_in_three_languages)
{
    struct Heading
    {
        char const* text;
        StaffField field;
    };
    constexpr Heading known[]{
        {"Name", StaffField::name},
        {"full name", StaffField::name},
        {"Medarbejder", StaffField::name},
        {"Vollständiger Name", StaffField::name},
        {"E-Mail", StaffField::email},
        {"e-mailadresse", StaffField::email},
        {"E-post", StaffField::email},
        {"Enhed", StaffField::unit},
        {"Abteilung", StaffField::unit},
        {"Department", StaffField::unit},
        {"Hører til", StaffField::parent},
        {"Übergeordnete Einheit", StaffField::parent},
        {"Job title", StaffField::level},
        {"Stilling", StaffField::level},
        {"Nærmeste leder", StaffField::manager},
        {"Vorgesetzter", StaffField::manager},
        {"Reports to", StaffField::manager},
        {"Manager's email", StaffField::manager},
        {"time zone", StaffField::zone},
        {"Zeitzone", StaffField::zone},
        {"Sprog", StaffField::language},
        {"Sprache", StaffField::language},
        {"Forretningsområde", StaffField::vertical},
        {"Geschäftsfeld", StaffField::vertical},
    };
    for (Heading const& heading : known)
        EXPECT_EQ(field_of(heading.text), heading.field) << heading.text;
    for (auto const* other : {"", " ", "phone", "e", "nam", "name email", "salary"})
        EXPECT_FALSE(field_of(other)) << other;
}

TEST(StaffList, knows_languages_by_code_and_name)
{
    for (auto const* danish : {"da", "DA", "da-DK", "Dansk", "danish", "Dänisch"})
        EXPECT_EQ(language_of(danish), Language::da) << danish;
    for (auto const* english : {"en", "en_GB", "English", "engelsk", "Englisch"})
        EXPECT_EQ(language_of(english), Language::en) << english;
    EXPECT_FALSE(language_of("fr"));
    EXPECT_FALSE(language_of("--"));
}
}
