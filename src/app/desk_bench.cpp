// What bench/desk measures over: live cases of a set-up organisation, begun as the API begins them.
//     desk_bench DATA CASES
// Adds so many cases to the store in that data folder, each at a touchpoint drawn from those that are there, from customers
// who come back about ten times. Of their words one stands in a fifth of the cases (`account`), a thousand in one of a
// hundred to one of some hundreds (`medium7`), the others in a handful (`rare1234`). Nobody may serve the folder meanwhile.
#include "app/program.h"

#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <random>

namespace regard::app
{
namespace
{
constexpr int a_transaction = 500;

class Filling
{
  public:
    Filling(Program& program, int cases)
        : program_(program), customers_(std::max(1, cases / 10)),
          touchpoints_(program.database->read(touchpoints::all_touchpoints))
    {}

    void add(int cases)
    {
        std::vector<std::pair<desk::Ticket, desk::NewCase>> some;
        for (int i = 0; i < cases; ++i)
            some.emplace_back(program_.desk.ticket(), drawn());
        program_.database->write([&](db::Transaction& tx) {
            for (auto const& [ticket, form] : some)
                if (auto const begun = program_.desk.open(tx, ticket, form, {}, std::nullopt, program_.clock.now());
                    !begun)
                    throw std::runtime_error(begun.error().sentence);
        });
    }

  private:
    int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(random_); }

    desk::NewCase drawn()
    {
        int const customer = below(customers_);
        desk::NewCase form;
        form.subject = fmt::format("About my {} and the {}", medium(), medium());
        form.text = fmt::format("I wrote about the {} twice{} and nobody answered. {} {}", medium(),
                                below(5) == 0 ? ", about my account," : "", medium(), rare());
        form.customer.name = fmt::format("Customer {}", customer);
        form.customer.email = fmt::format("c{}@post.example", customer);
        form.touchpoint = touchpoints_[static_cast<std::size_t>(below(static_cast<int>(touchpoints_.size())))].id;
        return form;
    }
    std::string medium() { return fmt::format("medium{}", below(1'000)); }
    std::string rare() { return fmt::format("rare{}", below(200'000)); }

    Program& program_;
    int const customers_;
    std::vector<touchpoints::Touchpoint> const touchpoints_;
    std::mt19937 random_{std::random_device{}()};
};

int run(std::string const& data, int cases)
{
    config::Config config = config::load("", [](char const*) -> char const* { return nullptr; }).value();
    config.data = data;
    config.log_level = "error";
    auto program = Program::open(config);
    if (!program) {
        std::fprintf(stderr, "%s\n", program.error().sentence.c_str());
        return 1;
    }
    Filling filling(**program, cases);
    for (int left = cases; left > 0; left -= a_transaction)
        filling.add(std::min(left, a_transaction));
    return 0;
}
}
}

int main(int count, char** words)
{
    if (count != 3) {
        std::fputs("desk_bench DATA CASES\n", stderr);
        return 64;
    }
    return regard::app::run(words[1], std::atoi(words[2]));
}
