#include "ground/http/metrics.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace regard::http
{
namespace
{
void write_number(double number, std::string& out)
{
    char digits[400];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, number, std::chars_format::fixed).ptr);
}

std::string braced(std::string_view labels, std::string_view more = {})
{
    if (labels.empty() && more.empty())
        return {};
    std::string text = "{" + std::string(labels);
    if (!labels.empty() && !more.empty())
        text += ',';
    return (text += more) += '}';
}
}

struct Metrics::Entry
{
    std::string name, help, labels, kind;
    Counter counter;
    Durations durations;
    std::function<double()> gauge;

    void write(std::string& out) const
    {
        if (kind == "histogram")
            return durations.write(name, labels, out);
        out += name + braced(labels) + ' ';
        if (kind == "counter")
            out += std::to_string(counter.value());
        else
            write_number(gauge(), out);
        out += '\n';
    }
};

void Durations::add(std::int64_t micros)
{
    auto const bucket = std::lower_bound(bounds.begin(), bounds.end(), micros) - bounds.begin();
    buckets_[static_cast<std::size_t>(bucket)].fetch_add(1, std::memory_order_relaxed);
    sum_micros_.fetch_add(static_cast<std::uint64_t>(std::max<std::int64_t>(micros, 0)), std::memory_order_relaxed);
}

void Durations::write(std::string_view name, std::string_view labels, std::string& out) const
{
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < buckets_.size(); ++i) {
        below += buckets_[i].load(std::memory_order_relaxed);
        std::string bound = "le=\"+Inf\"";
        if (i < bounds.size()) {
            bound = "le=\"";
            write_number(static_cast<double>(bounds[i]) / 1e6, bound);
            bound += '"';
        }
        out.append(name)
            .append("_bucket")
            .append(braced(labels, bound))
            .append(" ")
            .append(std::to_string(below))
            .append("\n");
    }
    out.append(name).append("_sum").append(braced(labels)).append(" ");
    write_number(static_cast<double>(sum_micros_.load(std::memory_order_relaxed)) / 1e6, out);
    out.append("\n")
        .append(name)
        .append("_count")
        .append(braced(labels))
        .append(" ")
        .append(std::to_string(below))
        .append("\n");
}

Metrics::Metrics() = default;
Metrics::~Metrics() = default;

Counter& Metrics::counter(std::string_view name, std::string_view help, std::string_view labels)
{
    return entry(name, help, labels, "counter").counter;
}

Durations& Metrics::durations(std::string_view name, std::string_view help, std::string_view labels)
{
    return entry(name, help, labels, "histogram").durations;
}

void Metrics::gauge(std::string_view name, std::string_view help, std::function<double()> read, std::string_view labels)
{
    auto& made = entry(name, help, labels, "gauge");
    std::lock_guard const lock(mutex_);
    made.gauge = std::move(read);
}

Metrics::Entry& Metrics::entry(std::string_view name, std::string_view help, std::string_view labels,
                               std::string_view kind)
{
    std::lock_guard const lock(mutex_);
    for (auto const& known : entries_) {
        if (known->name != name)
            continue;
        if (known->kind != kind)
            throw std::logic_error("metric " + known->name + " is a " + known->kind);
        if (known->labels == labels)
            return *known;
    }
    auto made = std::make_unique<Entry>();
    made->name = name;
    made->help = help;
    made->labels = labels;
    made->kind = kind;
    made->gauge = [] { return 0.0; };
    // Those of one name stand together, as the format wants.
    auto const same = std::find_if(entries_.rbegin(), entries_.rend(), [&](auto const& e) { return e->name == name; });
    return **entries_.insert(same.base() == entries_.begin() ? entries_.end() : same.base(), std::move(made));
}

std::string Metrics::text() const
{
    std::string out;
    std::lock_guard const lock(mutex_);
    std::string_view last;
    for (auto const& entry : entries_) {
        if (entry->name != last)
            out += "# HELP " + entry->name + ' ' + entry->help + "\n# TYPE " + entry->name + ' ' + entry->kind + '\n';
        last = entry->name;
        entry->write(out);
    }
    return out;
}
}
