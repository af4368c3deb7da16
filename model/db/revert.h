// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/core/result.h"

#include <QVariant>

class Connection;
struct Step;

/// Brings the rows of one step back to what they were before it, set by set. It runs under the journal itself, so that
/// a redo is nothing but the same for the step that undid.
namespace Revert {
Done apply(Connection &c, Id<Step> step);

/// The newest step after this one, done and not undone, that touched a row of it; columns of step.
QString laterStepSql(const QString &columns);
QVariantList laterStepValues(Id<Step> step);
/// The newest step, done and not undone, whose rows the undo touched although the step it undoes did not.
QString sideEffectSql(const QString &columns);
QVariantList sideEffectValues(Id<Step> step, Id<Step> undo);
} // namespace Revert
