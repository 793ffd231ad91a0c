#include "features/people/starter_sets.h"

#include <stdexcept>

namespace regard::people
{
namespace
{
constexpr StarterUnit bank_units[]{
    {{"Branches", "Filialer"}, -1},
    {{"Region North", "Region Nord"}, 0},
    {{"Region South", "Region Syd"}, 0},
    {{"Customer centre", "Kundecenter"}, -1},
    {{"Cards", "Kort"}, -1},
    {{"Payments", "Betalinger"}, -1},
    {{"Lending", "Udlån"}, -1},
    {{"Fraud desk", "Svindelteam"}, -1},
    {{"Complaints", "Klageafdeling"}, -1},
};
constexpr Words bank_verticals[]{{"Retail", "Privat"}, {"Private banking", "Formue"}, {"Business", "Erhverv"}};
constexpr StarterProduct bank_products[]{
    {{"Current account", "Lønkonto"}, 0},
    {{"Savings account", "Opsparing"}, 0},
    {{"Debit card", "Hævekort"}, 0},
    {{"Credit card", "Kreditkort"}, 0},
    {{"Mortgage", "Boliglån"}, 0},
    {{"Consumer loan", "Forbrugslån"}, 0},
    {{"Investment", "Investering"}, 1},
    {{"Business account", "Erhvervskonto"}, 2},
    {{"Business credit", "Erhvervskredit"}, 2},
    {{"Online banking", "Netbank"}, -1},
};

constexpr StarterUnit insurer_units[]{
    {{"Claims", "Skader"}, -1},
    {{"Motor claims", "Bilskader"}, 0},
    {{"Home claims", "Indboskader"}, 0},
    {{"Travel claims", "Rejseskader"}, 0},
    {{"Policies", "Policer"}, -1},
    {{"Customer service", "Kundeservice"}, -1},
    {{"Sales", "Salg"}, -1},
    {{"Repair partners", "Reparationspartnere"}, -1},
    {{"Complaints", "Klageafdeling"}, -1},
};
constexpr Words insurer_verticals[]{
    {"Private lines", "Privat"}, {"Commercial lines", "Erhverv"}, {"Life and pension", "Liv og pension"}};
constexpr StarterProduct insurer_products[]{
    {{"Car insurance", "Bilforsikring"}, 0},
    {{"Home insurance", "Indboforsikring"}, 0},
    {{"House insurance", "Husforsikring"}, 0},
    {{"Travel insurance", "Rejseforsikring"}, 0},
    {{"Accident insurance", "Ulykkesforsikring"}, 0},
    {{"Liability insurance", "Ansvarsforsikring"}, 1},
    {{"Property insurance", "Bygningsforsikring"}, 1},
    {{"Life insurance", "Livsforsikring"}, 2},
    {{"Pension", "Pension"}, 2},
};

constexpr StarterUnit municipality_units[]{
    {{"Citizen service", "Borgerservice"}, -1},
    {{"Schools and children", "Skoler og børn"}, -1},
    {{"Day care", "Dagtilbud"}, 1},
    {{"Elder care", "Ældrepleje"}, -1},
    {{"Social services", "Socialforvaltning"}, -1},
    {{"Technical department", "Teknik og miljø"}, -1},
    {{"Roads and parks", "Veje og parker"}, 5},
    {{"Waste", "Affald"}, 5},
    {{"Building permits", "Byggesager"}, 5},
    {{"Job centre", "Jobcenter"}, -1},
};
constexpr Words municipality_verticals[]{{"Citizens", "Borgere"}, {"Businesses", "Virksomheder"}};
constexpr StarterProduct municipality_products[]{
    {{"Passport and driving licence", "Pas og kørekort"}, 0},
    {{"Moving house", "Flytning"}, 0},
    {{"Place in day care", "Plads i dagtilbud"}, 0},
    {{"School enrolment", "Skoleindskrivning"}, 0},
    {{"Home help", "Hjemmehjælp"}, 0},
    {{"Housing benefit", "Boligstøtte"}, 0},
    {{"Waste collection", "Afhentning af affald"}, -1},
    {{"Hole in the road", "Hul i vejen"}, -1},
    {{"Building permit", "Byggetilladelse"}, -1},
    {{"Business licence", "Næringstilladelse"}, 1},
};

constexpr StarterUnit software_units[]{
    {{"Support", "Support"}, -1},
    {{"First line", "Første linje"}, 0},
    {{"Second line", "Anden linje"}, 0},
    {{"Customer success", "Customer success"}, -1},
    {{"Development", "Udvikling"}, -1},
    {{"Operations", "Drift"}, -1},
    {{"Sales", "Salg"}, -1},
    {{"Implementation partners", "Implementeringspartnere"}, -1},
};
constexpr Words software_verticals[]{{"Small business", "Små virksomheder"},
                                     {"Mid-market", "Mellemstore virksomheder"},
                                     {"Enterprise", "Store virksomheder"}};
constexpr StarterProduct software_products[]{
    {{"Core product", "Hovedprodukt"}, -1},     {{"Mobile app", "Mobilapp"}, -1}, {{"API", "API"}, -1},
    {{"Billing", "Fakturering"}, -1},           {{"Onboarding", "Opstart"}, -1},  {{"Training", "Uddannelse"}, -1},
    {{"On-premises edition", "Egen drift"}, 2},
};

constexpr StarterUnit retailer_units[]{
    {{"Shops", "Butikker"}, -1},       {{"Region North", "Region Nord"}, 0},       {{"Region South", "Region Syd"}, 0},
    {{"Online shop", "Netbutik"}, -1}, {{"Customer service", "Kundeservice"}, -1}, {{"Warehouse", "Lager"}, -1},
    {{"Returns", "Returvarer"}, -1},   {{"Carriers", "Fragtfirmaer"}, -1},
};
constexpr Words retailer_verticals[]{
    {"In the shop", "I butikken"}, {"Online", "Online"}, {"Business customers", "Erhvervskunder"}};
constexpr StarterProduct retailer_products[]{
    {{"Order", "Bestilling"}, -1},  {{"Delivery", "Levering"}, 1},   {{"Return and refund", "Retur og refusion"}, -1},
    {{"Guarantee", "Garanti"}, -1}, {{"Gift card", "Gavekort"}, -1}, {{"Loyalty club", "Kundeklub"}, -1},
    {{"Invoice", "Faktura"}, 2},
};
}

StarterSet starter_set(StarterKind kind)
{
    switch (kind) {
    case StarterKind::bank:
        return {bank_units, bank_verticals, bank_products};
    case StarterKind::insurer:
        return {insurer_units, insurer_verticals, insurer_products};
    case StarterKind::municipality:
        return {municipality_units, municipality_verticals, municipality_products};
    case StarterKind::software_vendor:
        return {software_units, software_verticals, software_products};
    case StarterKind::retailer:
        return {retailer_units, retailer_verticals, retailer_products};
    }
    throw std::logic_error("no such starter set");
}
}
