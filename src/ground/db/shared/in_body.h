#pragma once
// Marks, for its life, that this thread runs a body of `database`. A second mark of the same Database on the same
// thread is the bug db.h speaks of (it would wait for itself): the constructor throws std::logic_error.
namespace regard::db
{
class Database;

class InBody
{
  public:
    explicit InBody(Database const& database);
    ~InBody();
    InBody(InBody const&) = delete;
    InBody& operator=(InBody const&) = delete;

    static void refuse_inside(Database const& database); // throws where such a mark stands

  private:
    Database const* database_;
    InBody* outer_;
};
}
