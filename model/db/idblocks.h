// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QList>
#include <QVariant>

#include <functional>

/// The ids in blocks for "IN (…)": marks is "?, ?, …", values are as many. Blocks are filled up with the id 0, which no
/// row has, so that few statements serve every number of ids and stay prepared.
Done eachBlock(const QList<qint64> &ids,
               const std::function<Done(const QString &marks, const QVariantList &values)> &f);
