#pragma once
// Are two shares different? The test is Fisher's exact one (two-sided: every table no likelier than the one seen, as
// R's fisher.test); the difference's interval is Newcombe's, "Interval estimation for the difference between
// independent proportions", Statistics in Medicine 17 (1998), method 10.
#include "features/measures/statistics/interval.h"
#include "features/measures/statistics/shares.h"

namespace regard::measures
{
struct ShareDifference
{
    double difference = 0; // first − second
    Interval interval;
    double p = 1;
};

ShareDifference compare(Share first, Share second, double level = usual_level); // both of something
double fisher_exact(Share first, Share second);

// first/second − 1 with its standard error by the delta method; the second share must not be 0.
struct RelativeDifference
{
    double value = 0, error = 0;
};
RelativeDifference relative_difference(Share first, Share second);
}
