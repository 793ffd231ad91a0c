#pragma once
// From a plain function to a row: what its arguments are says where they come from. Inside ground/api.
//
//     Result<Out> read(Reading&, inputs…)            Result<Out> commit(Writing&, inputs…)
//     Result<P>   prepare(Asking&, inputs…)   with   Result<Out> commit(Writing& or db::Transaction&, P const&)
//     Result<Out> f(Asking&, inputs…)                where the store is not needed, or used by the function itself
//
// Inputs: a described struct is the query of a read and the body of a write; Query<T> is the query of a write;
// http::Upload is the files sent; Parsed<T> is a struct or its faults, for pages that show the form again; anything
// else (ids, text, numbers, dates) is the next `{part}` of the address. Out is a described struct, a list of them, void
// (204) or http::Response (raw).
#include "ground/api/row.h"
#include "ground/http/upload.h"

#include <tuple>
#include <type_traits>
#include <utility>

namespace regard::api
{
template <class T>
struct Query : T
{};

// ---- the signature of a function, a lambda or a bound member
template <class F>
struct Signature : Signature<decltype(&F::operator())>
{};
template <class R, class First, class... Inputs>
struct Signature<R (*)(First, Inputs...)>
{
    using Answer = R;
    using Context = std::remove_cvref_t<First>;
    using Arguments = std::tuple<std::remove_cvref_t<Inputs>...>;
};
template <class R, class C, class First, class... Inputs>
struct Signature<R (C::*)(First, Inputs...) const> : Signature<R (*)(First, Inputs...)>
{};
template <class R, class C, class First, class... Inputs>
struct Signature<R (C::*)(First, Inputs...)> : Signature<R (*)(First, Inputs...)>
{};

// ---- one argument
template <class T>
struct Input // part of the address, or the form
{
    static Slot slot(bool writes)
    {
        auto const form_from = writes ? Slot::From::body : Slot::From::query;
        return {form::DescribedStruct<T> ? form_from : Slot::From::address, &form::type_of<T>()};
    }
};
template <class T>
struct Input<Query<T>>
{
    static Slot slot(bool) { return {Slot::From::query, &form::type_of<T>()}; }
};
template <>
struct Input<http::Upload>
{
    static Slot slot(bool) { return {Slot::From::upload, nullptr}; }
};
template <class T>
struct Input<Parsed<T>> : Input<T>
{};

// Reads one argument. Faults go to `faults`, or into the argument where it is a Parsed.
template <class T>
void fill(Call& call, Slot const& slot, T& value, Refusals& faults)
{
    call.read(slot, &value, faults);
}
template <class T>
void fill(Call& call, Slot const& slot, Parsed<T>& value, Refusals&)
{
    T read{};
    Refusals faults;
    call.read(slot, &read, faults);
    if (faults.empty())
        value = std::move(read);
    else
        value = std::move(faults);
}
inline void fill(Call& call, Slot const&, http::Upload& value, Refusals& faults) { value = call.take_upload(faults); }

// ---- all arguments of one call
template <class Arguments>
struct Inputs;

template <class... T>
struct Inputs<std::tuple<T...>>
{
    std::tuple<T...> values;

    static std::vector<Slot> slots([[maybe_unused]] bool writes) { return {Input<T>::slot(writes)...}; }

    Refusals read(Call& call)
    {
        Refusals faults;
        [[maybe_unused]] std::size_t next = 0;
        std::apply([&](T&... value) { (fill(call, call.row.slots[next++], value, faults), ...); }, values);
        return faults;
    }

    template <class F, class Context>
    auto apply(F& handler, Context& context)
    {
        return std::apply([&](T&... value) { return handler(context, value...); }, values);
    }
};

// ---- the answer
template <class Out>
http::Response render(Call& call, Result<Out> const& out)
{
    if constexpr (std::is_void_v<Out>)
        return call.answer(nullptr, nullptr);
    else
        return call.answer(&form::type_of<Out>(), &*out);
}
inline http::Response render(Call&, Result<http::Response>& out) { return std::move(*out); }

template <class Out>
Result<http::Response> rendered(Call& call, Result<Out>&& out)
{
    if (!out)
        return out.error();
    return render(call, out);
}

template <class Out>
void describe_answer(Row& row)
{
    if constexpr (std::is_same_v<Out, http::Response>)
        row.raw_answer = true;
    else if constexpr (!std::is_void_v<Out>)
        row.answer_type = &form::type_of<Out>();
}

// ---- rows
template <class Read>
Row reading_row(std::string pattern, std::string summary, Read read)
{
    using Called = Signature<Read>;
    using In = Inputs<typename Called::Arguments>;
    Row row("GET", std::move(pattern), std::move(summary), In::slots(false));
    describe_answer<typename Called::Answer::value_type>(row);
    row.run = [read](Call& call) mutable {
        In inputs;
        if (auto const faults = inputs.read(call); !faults.empty())
            return call.refuse(faults);
        if constexpr (std::is_same_v<typename Called::Context, Asking>)
            return call.settled(rendered(call, inputs.apply(read, call.asking)));
        else
            return call.in_read([&](Reading& reading) { return rendered(call, inputs.apply(read, reading)); });
    };
    return row;
}

// In one part.
template <class Commit>
Row writing_row(char const* method, std::string pattern, std::string summary, Commit commit)
{
    using Called = Signature<Commit>;
    using In = Inputs<typename Called::Arguments>;
    Row row(method, std::move(pattern), std::move(summary), In::slots(true));
    describe_answer<typename Called::Answer::value_type>(row);
    row.run = [commit](Call& call) mutable {
        In inputs;
        if (auto const faults = inputs.read(call); !faults.empty())
            return call.refuse(faults);
        if constexpr (std::is_same_v<typename Called::Context, Asking>)
            return call.settled(rendered(call, inputs.apply(commit, call.asking)));
        else
            return call.in_write([&](Writing& writing) { return rendered(call, inputs.apply(commit, writing)); });
    };
    return row;
}

// In two parts.
template <class Prepare, class Commit>
Row writing_row(char const* method, std::string pattern, std::string summary, Prepare prepare, Commit commit)
{
    using Called = Signature<Prepare>;
    using In = Inputs<typename Called::Arguments>;
    Row row(method, std::move(pattern), std::move(summary), In::slots(true));
    describe_answer<typename Signature<Commit>::Answer::value_type>(row);
    row.run = [prepare, commit](Call& call) mutable {
        In inputs;
        if (auto const faults = inputs.read(call); !faults.empty())
            return call.refuse(faults);
        auto const prepared = inputs.apply(prepare, call.asking);
        if (!prepared)
            return call.refuse(prepared.error());
        return call.in_write([&](Writing& writing) {
            if constexpr (std::is_same_v<typename Signature<Commit>::Context, db::Transaction>)
                return rendered(call, commit(writing.tx, *prepared));
            else
                return rendered(call, commit(writing, *prepared));
        });
    };
    return row;
}
}
