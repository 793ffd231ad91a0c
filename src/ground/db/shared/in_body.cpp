#include "ground/db/shared/in_body.h"

#include <stdexcept>

namespace regard::db
{
namespace
{
thread_local InBody* innermost = nullptr;
}

InBody::InBody(Database const& database) : database_(&database), outer_(innermost)
{
    refuse_inside(database);
    innermost = this;
}

InBody::~InBody() { innermost = outer_; }

void InBody::refuse_inside(Database const& database)
{
    for (InBody const* mark = innermost; mark != nullptr; mark = mark->outer_)
        if (mark->database_ == &database)
            throw std::logic_error("db: read() or write() inside a body of the same store: use the body's Transaction");
}
}
