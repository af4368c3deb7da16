// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// A source file as the rules look at it. All texts have the same line numbers.
struct Source
{
    QString path; ///< from the root, with "/"
    QString text; ///< as it is
    QString code; ///< without comments
    QString bare; ///< without comments, and with nothing in string and character literals
};

Source sourceOf(const QString &path, const QString &text);

/// A function body and where it begins.
struct FunctionSpan
{
    int line = 0;
    int lines = 0;
    QString head;
};
/// Functions found by counting braces; good enough to find the long ones.
QList<FunctionSpan> functionsOf(const Source &source);
