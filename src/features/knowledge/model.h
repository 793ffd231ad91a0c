#pragma once
// What this feature shows of itself. Parted by subject; others include this.
#include "features/knowledge/article_model.h"
#include "features/knowledge/channel_model.h"
#include "features/knowledge/note_model.h"
