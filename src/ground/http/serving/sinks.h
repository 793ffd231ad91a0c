#pragma once
// Inside ground/http: where bodies go.
#include "ground/http/serving/body_reader.h"
#include "ground/http/upload.h"

#include <optional>

namespace regard::http
{
class MemorySink final : public BodySink
{
  public:
    explicit MemorySink(std::string& into) : into_(into) {}
    bool take(std::string_view bytes) override
    {
        into_ += bytes;
        return true;
    }

  private:
    std::string& into_;
};

// To disk, while it comes.
class UploadSink final : public BodySink
{
  public:
    UploadSink(std::string_view content_type, std::uint64_t limit, std::string const& folder)
        : reader_(content_type, {.bytes = limit}, folder)
    {}

    bool take(std::string_view bytes) override
    {
        auto const taken = reader_.take(bytes);
        if (!taken)
            refusal_ = taken.error();
        return taken.has_value();
    }

    Result<std::unique_ptr<Upload>> finish()
    {
        if (refusal_)
            return *refusal_;
        return reader_.finish();
    }
    std::optional<Refusal> const& refusal() const { return refusal_; }

  private:
    UploadReader reader_;
    std::optional<Refusal> refusal_;
};
}
