#pragma once
// The complaints register: what was received, what became of it, whether in time, what customers got; and the periodic return.
// Front door for app/. Any thread.
#include "features/desk/desk.h"
#include "ground/api/routes.h"
#include "ground/clock/zone.h"

#include <memory>

namespace regard::complaints
{
constexpr api::Permission read_register{
    "complaints.read"}; // figures of the whole organisation; cases as far as one sees them

class Register
{
  public:
    explicit Register(promises::Promises& promises); // which must outlive it
    ~Register();

    void add_routes(api::Routes& routes);
    void use_zone(Zone const& zone); // the organisation's: periods are of its days

  private:
    class Inside;
    std::unique_ptr<Inside> inside_;
};
}
