#pragma once
// Bytes that are gathered first and read afterwards, however many: a few stay in memory, more lie in a file without a name
// that is mapped to be read (our own, so nobody cuts it short). One thread gathers; then any number read.
#include "ground/files/temp.h"

#include <memory>

namespace regard::files
{
class Spill
{
  public:
    static constexpr std::size_t in_memory = 4 << 20; // bytes

    Spill() = default;
    ~Spill();
    Spill(Spill&& other) noexcept;
    Spill& operator=(Spill&&) = delete;

    void append(std::string_view bytes); // throws std::system_error, e.g. where the disk is full
    std::size_t size() const { return written_ + waiting_.size(); }

    void finish();                                  // once, behind the last append; throws std::system_error
    std::string_view all() const { return whole_; } // after finish(), as long as this object is not moved or gone

  private:
    void write();

    std::string waiting_; // not written yet
    std::size_t written_ = 0;
    std::unique_ptr<NamelessFile> file_; // none while all is in memory
    std::string_view whole_;
};
}
