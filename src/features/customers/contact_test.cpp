#include "features/customers/contact.h"

#include <gtest/gtest.h>

namespace regard::customers
{
namespace
{
struct Written
{
    ContactKind kind;
    char const* value;
    char const* key;
};

constexpr Written written[]{
    {ContactKind::email, " Anna.Holm@Example.COM ", "anna.holm@example.com"},
    {ContactKind::email, "åse@østerbro.example", "åse@østerbro.example"},
    {ContactKind::email, "anna", ""},
    {ContactKind::email, "a@b@c", ""},
    {ContactKind::email, "@example.com", ""},
    {ContactKind::email, "anna@", ""},
    {ContactKind::email, "anna@example.com, ben@example.com", ""},
    {ContactKind::email, "anna@example.com\r\nBcc: x@example.com", ""},
    {ContactKind::phone, "20 12 34 56", "+4520123456"},
    {ContactKind::phone, "+45 20123456", "+4520123456"},
    {ContactKind::phone, "0045 (20) 12-34.56", "+4520123456"},
    {ContactKind::phone, "+44 (0)20 7946 0018", "+442079460018"},
    {ContactKind::phone, "020 7946 0018", "+452079460018"},
    {ContactKind::phone, "112", ""},
    {ContactKind::phone, "+", ""},
    {ContactKind::phone, "", ""},
    {ContactKind::phone, "1234567890123456", ""},
    {ContactKind::phone, "20 12 34 56 ext 3", ""},
    {ContactKind::phone, "20+123456", ""},
    {ContactKind::post, "Vestergade 1,  8000 Århus C", "vestergade 1 8000 arhus c"},
    {ContactKind::post, " , ", ""},
};
}

TEST(ContactPoint, written_differently_is_the_same_and_what_is_none_has_no_key)
{
    for (Written const& one : written)
        EXPECT_EQ(key_of(one.kind, one.value, "45"), one.key) << one.value;
}

TEST(ContactPoint, that_cannot_be_one_is_refused_with_a_sentence_at_its_value)
{
    for (Written const& one : written) {
        auto const checked = check_contact({one.kind, one.value, ""}, "45");
        EXPECT_EQ(checked.has_value(), *one.key != '\0') << one.value;
        EXPECT_TRUE(checked || checked.error().field == "value") << one.value;
    }
}

TEST(ContactPoint, being_typed_is_looked_for_from_three_digits_on)
{
    EXPECT_EQ(phone_beginning("201", "45"), "+45201");
    EXPECT_EQ(phone_beginning("+45", "45"), "");
    EXPECT_EQ(phone_beginning("+4520", "45"), "+4520");
    EXPECT_EQ(phone_beginning("anna", "45"), "");
    EXPECT_EQ(phone_beginning("20 anna 12", "45"), "");
}
}
