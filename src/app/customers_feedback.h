#pragma once
// The customers' pages ask what feedback keeps.
#include "features/customer_pages/customer_pages.h"
#include "features/feedback/feedback.h"

namespace regard::app
{
void lend_feedback(customer_pages::Lent& lent, feedback::Feedback& feedback); // which must outlive what is lent
}
