// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHeaderView>
#include <QTimer>

class ListModelBase;
class QLineEdit;

/// The head of a list: the order by one or several columns, with its rank behind the title, and on wish a row of
/// fields below the titles that filter what stands under them.
class ListHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ListHeader(QWidget *parent = nullptr);

    void setList(ListModelBase *list);
    bool hasFilter() const { return m_filter; }
    /// Hiding the row empties it.
    void setFilterShown(bool shown);
    /// What is typed, by field code; fields without text are left out.
    QHash<QString, QString> filterTexts() const;
    void setFilterTexts(const QHash<QString, QString> &texts);
    /// The field that filters the column, null while the row or the column is hidden.
    QLineEdit *filterField(const QString &field) const;
    /// Puts the keys into the filter of the column, or of the first one shown.
    void focusFilter(int column);

    QSize sizeHint() const override;

signals:
    /// A moment after the last key.
    void filterChanged();
    /// Down, Enter or Esc: the keys belong to the list again.
    void filterLeft();

protected:
    void updateGeometries() override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int titleHeight() const;
    int fieldHeight() const;
    QLineEdit *makeField(int column);
    void placeFields();
    void nameFields();

    ListModelBase *m_list = nullptr;
    bool m_filter = false;
    QHash<int, QLineEdit *> m_fields; ///< by column
    QTimer m_delay;
};
