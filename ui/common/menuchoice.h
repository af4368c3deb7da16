// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QToolButton>

/// Several of a few, chosen from a menu: people of a client, colleagues. Shows who is chosen, or what may be.
class MenuChoice : public QToolButton
{
    Q_OBJECT

public:
    explicit MenuChoice(QWidget *parent = nullptr);
    void setChoices(const QList<std::pair<QString, QString>> &codesAndLabels);
    /// What stands there while nothing is chosen; also the name for who listens.
    void setEmptyText(const QString &text);
    QStringList codes() const;
    void setCodes(const QStringList &codes);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showChosen();

    QString m_empty;
};
