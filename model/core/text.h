// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// NFKC, case folded, white space collapsed and trimmed: the form in which words are compared.
QString foldText(const QString &text);
/// foldText without punctuation and without legal suffixes (有限公司, 股份有限公司, Ltd, Inc, GmbH …): the key by which
/// two records may be the same firm. Never empty for a name that is not: then foldText alone.
QString nameKey(const QString &name);
/// The match key of a phone number (lists.md 2.17 rule 9); empty where it would have fewer than 7 digits.
QString phoneKey(const QString &number);
/// The ASCII digits of a text, full-width ones included.
QString digitsOf(const QString &text);
/// Trimmed and case folded.
QString emailKey(const QString &address);
/// The bytes by which names sort: ICU's key for Chinese (pinyin) order. Compare with memcmp. Thread-safe.
QByteArray sortKey(const QString &name);
/// The ICU version that made the keys; a workspace whose keys are of another version rebuilds them.
QString sortKeyVersion();

/// Why a text may not be stored: a lone surrogate, a NUL, another control character. Empty if it may.
/// Line breaks and tabs are allowed where multiline is.
QString textProblem(const QString &text, bool multiline = false);
