// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class FlowLayout;
class Format;
class QCheckBox;

/// Several codes of a list, as check boxes. Codes that the list does not have are kept.
class CodesBox : public QWidget
{
    Q_OBJECT

public:
    explicit CodesBox(QWidget *parent = nullptr);
    void setList(const Format &format, const QString &list);
    /// Sorted.
    QStringList codes() const;
    void setCodes(const QStringList &codes);

private:
    void rebuild(const QList<std::pair<QString, QString>> &choices);

    FlowLayout *m_layout;
    QList<std::pair<QString, QCheckBox *>> m_boxes;
    QStringList m_foreign;
};
