// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgetprompt.h"

#include "ui/common/plaintext.h"
#include "ui/common/uisettings.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QDialog *openedOver(QWidget *parent, const QString &title)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    return dialog;
}

void chooseFile(QFileDialog *dialog, std::function<void(QString)> answer)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [answer = std::move(answer)](const QString &path) {
        kLastFolder.set(QFileInfo(path).absolutePath());
        answer(path);
    });
    dialog->open();
}
} // namespace

void WidgetPrompt::ask(QWidget *parent, const Question &question, std::function<void(int)> answer)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"question"_s);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(question.title);
    box->setText(question.title);
    box->setInformativeText(question.text);
    if (auto *informative = box->findChild<QLabel *>(u"qt_msgbox_informativelabel"_s))
        informative->setTextFormat(Qt::PlainText);
    if (!question.detail.isEmpty())
        box->setDetailedText(question.detail);
    QList<QAbstractButton *> buttons;
    for (qsizetype i = 0; i < question.buttons.size(); ++i) {
        const bool last = i == question.buttons.size() - 1;
        const auto role = last && i > 0 ? QMessageBox::RejectRole : QMessageBox::AcceptRole;
        QPushButton *button = box->addButton(PlainText::action(question.buttons.at(i)), role);
        buttons << button;
        if (last)
            box->setEscapeButton(button);
        if (question.destructive ? last : i == 0)
            box->setDefaultButton(button);
    }
    QObject::connect(box, &QDialog::finished, box, [box, buttons, answer = std::move(answer)] {
        const qsizetype clicked = buttons.indexOf(box->clickedButton());
        answer(static_cast<int>(clicked < 0 ? buttons.size() - 1 : clicked));
    });
    box->open();
}

void WidgetPrompt::askText(QWidget *parent, const QString &title, const QString &label, const QString &text,
                           std::function<void(QString)> answer)
{
    QDialog *dialog = openedOver(parent, title);
    auto *layout = new QVBoxLayout(dialog);
    auto *caption = PlainText::label(label, dialog);
    auto *edit = new QLineEdit(text, dialog);
    edit->setMinimumWidth(320);
    edit->selectAll();
    caption->setBuddy(edit);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    layout->addWidget(caption);
    layout->addWidget(edit);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, edit, [edit, answer = std::move(answer)] { answer(edit->text()); });
    dialog->open();
}

void WidgetPrompt::openFile(QWidget *parent, const QString &title, const QString &filter,
                            std::function<void(QString)> answer)
{
    auto *dialog = new QFileDialog(parent, title, kLastFolder.get(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    chooseFile(dialog, std::move(answer));
}

void WidgetPrompt::saveFile(QWidget *parent, const QString &title, const QString &name, const QString &filter,
                            std::function<void(QString)> answer)
{
    auto *dialog = new QFileDialog(parent, title, kLastFolder.get(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    // The kind of file that is chosen gives the name its end.
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &chosen) {
        const QString suffix = chosen.section(u"*."_s, 1).section(u')', 0, 0).section(u' ', 0, 0);
        if (suffix.isEmpty())
            return;
        dialog->setDefaultSuffix(suffix);
        for (QLineEdit *edit : dialog->findChildren<QLineEdit *>(u"fileNameEdit"_s))
            edit->setText(QFileInfo(edit->text()).completeBaseName() + u'.' + suffix);
    });
    dialog->selectFile(name);
    chooseFile(dialog, std::move(answer));
}
