// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source.h"

/// One thing that must not stand in some files. It carries a sample that breaks it and one that does not, since a check
/// that cannot fail is no check.
struct Rule
{
    enum class Look { Code, Bare, Text };

    const char *name;
    const char *files;  ///< regular expression on paths
    const char *except; ///< regular expression on paths; empty for no exception
    Look look;
    const char *forbidden; ///< regular expression, multi-line
    const char *badPath;
    const char *bad;
    const char *good;
};

const QList<Rule> &rules();
/// "path:line: text" for every place that breaks the rule; empty where the rule does not apply.
QStringList violations(const Rule &rule, const Source &source);
