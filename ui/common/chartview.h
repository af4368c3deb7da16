// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ChartCanvas;
class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedWidget;
class QTableWidget;
class QToolButton;

/// What a chart of bars and a line shows, in the order of the bars; its numbers as a table beside it.
struct ChartData
{
    struct Bar
    {
        QString label; ///< under the bar
        double value = 0;
        double line = 0; ///< of the line at the right edge of the bar, in per cent
        int colour = 0;  ///< of the fixed order of chart colours
        QString text;    ///< the bar in words
    };
    /// A stretch of bars that belong together, from one edge to another: 1.5 is the middle of the second bar.
    struct Stretch
    {
        double from = 0, to = 0;
        QString label;
        QString shortLabel; ///< where there is no room
    };
    QString title; ///< the question it answers
    QString baseTitle, valueTitle, lineTitle;
    QList<Bar> bars;
    QList<Stretch> stretches;
    QStringList header;       ///< of the table
    QList<QStringList> rows;  ///< one a bar
    QList<QStringList> plain; ///< the same for files: numbers without signs of grouping
};

/// A chart that can be walked with the arrow keys, opened bar by bar, turned into its table and saved. QtCharts is used
/// behind it and nowhere else.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    enum class Save { Png, Svg, Csv };

    explicit ChartView(QWidget *parent = nullptr);

    void setData(const ChartData &data);
    const ChartData &data() const { return m_data; }
    int current() const; ///< -1 without bars
    void setCurrent(int bar);
    bool isTable() const;
    void setTable(bool table);
    void retranslate();

    /// A picture of twice the size on the screen.
    QByteArray png() const;
    QByteArray svg() const;
    /// The table, for spreadsheets.
    QByteArray csv() const;

    /// The colours in their fixed order: Okabe and Ito, told apart with any colour vision.
    static QColor colour(int number);

signals:
    /// A bar or its row in the table: Enter, a click.
    void activated(int bar);
    void currentChanged(int bar);
    void saveWanted(ChartView::Save as);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillTable();
    void tell();

    ChartData m_data;
    QLabel *m_title;
    QToolButton *m_asTable;
    QToolButton *m_save;
    QMenu *m_menu;
    QStackedWidget *m_stack;
    ChartCanvas *m_canvas;
    QTableWidget *m_table;
};
