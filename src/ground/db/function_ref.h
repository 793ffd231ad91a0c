#pragma once
// A borrowed callable: two words, no allocation, valid only while the callable it was made from is. For parameters,
// never for members that outlive the call.
#include <memory>
#include <type_traits>
#include <utility>

namespace regard::db
{
template <class Signature>
class FunctionRef;

template <class R, class... Args>
class FunctionRef<R(Args...)>
{
  public:
    template <class F>
        requires(!std::is_same_v<std::remove_cvref_t<F>, FunctionRef> && std::is_invocable_r_v<R, F&, Args...>)
    FunctionRef(F&& callable) // implicit: a lambda is passed as it stands
        : object_(const_cast<void*>(static_cast<void const*>(std::addressof(callable)))),
          call_([](void* object, Args... args) -> R {
              return (*static_cast<std::remove_reference_t<F>*>(object))(std::forward<Args>(args)...);
          })
    {}

    R operator()(Args... args) const { return call_(object_, std::forward<Args>(args)...); }

  private:
    void* object_;
    R (*call_)(void*, Args...);
};
}
