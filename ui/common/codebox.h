// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QList>

#include <utility>

class Format;

/// A choice of one code by its label. A code that the list does not have (retired, foreign) is kept and shown as it is.
class CodeBox : public QComboBox
{
    Q_OBJECT

public:
    explicit CodeBox(QWidget *parent = nullptr);
    /// The active values of a list; with noneText given, an entry without a code comes first.
    void setList(const Format &format, const QString &list, const QString &noneText = {});
    void setChoices(const QList<std::pair<QString, QString>> &codesAndLabels);
    /// The users of the firm by id text; with noneText given, an entry for nobody comes first.
    void setUsers(const Format &format, const QString &noneText = {});
    QString code() const;
    void setCode(const QString &code);

protected:
    /// Scrolling a page must not change what it holds.
    void wheelEvent(QWheelEvent *event) override;
};
