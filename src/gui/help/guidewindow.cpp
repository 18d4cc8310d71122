// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help/guidewindow.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>

#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/reading.h"
#include "gui/widgets/keepscroll.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr int BlockRole = Qt::UserRole;

/// Shows pictures no wider than the page.
class GuideText : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return {};
        QImage image(u":/guide/"_s + name.fileName());
        const double scale = devicePixelRatioF();
        const int room = static_cast<int>((viewport()->width() - 4 * document()->documentMargin()) * scale);
        if (room > 0 && image.width() > room)
            image = image.scaledToWidth(room, Qt::SmoothTransformation);
        image.setDevicePixelRatio(scale);
        return image;
    }
};

/// Sets the spacing of headings and tables, which Markdown does not define.
void arrange(QTextDocument &document, const Metrics &metrics)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() > 1)
            format.setTopMargin(metrics.space(6));
        else if (!block.textList() && !cursor.currentTable())
            format.setBottomMargin(metrics.space(2));
        cursor.setBlockFormat(format);
    }
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
        format.setCellPadding(metrics.space(1));
        format.setCellSpacing(0);
        table->setFormat(format);
    }
}

/// Replaces the table of keys in the guide by this one.
QString withKeys(const QString &guide, const QString &keyTable)
{
    static const QRegularExpression rows(
        u"(?<=\\n## Keys\\n\\n\\| key \\| does \\|\\n\\| --- \\| --- \\|\\n)(\\|[^\\n]*\\n)*"_s);
    if (keyTable.isEmpty())
        return guide;
    QString changed = guide;
    const QRegularExpressionMatch match = rows.match(changed);
    return match.hasMatch() ? changed.replace(match.capturedStart(), match.capturedLength(), keyTable) : changed;
}

} // namespace

GuideWindow::GuideWindow(const QString &keyTable, QWidget *parent)
    : QDialog(parent)
    , m_contents(new QListWidget(this))
    , m_text(new GuideText(this))
{
    const Metrics metrics(font());
    setWindowTitle(tr("Guide to Assay"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(metrics.digitWidth * 130, metrics.lineHeight * 40);
    // The guide is in English, so it and its contents are left-to-right in every language.
    setLayoutDirection(Qt::LeftToRight);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setFixedWidth(metrics.digitWidth * 32);
    m_contents->setSpacing(metrics.unit);
    m_contents->viewport()->setAutoFillBackground(false);
    m_text->setAccessibleName(tr("Guide"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(metrics.space(6));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(reading::margins(layoutDirection(), metrics.space(2), metrics.space(2), 0, 0));
    layout->setSpacing(0);
    layout->addWidget(m_contents);
    layout->addWidget(m_text, 1);
    layout->activate(); // the width of the pictures depends on the width of the page

    icons::registerResources();
    QFile file(u":/guide/guide.md"_s);
    if (file.open(QIODevice::ReadOnly))
        m_text->document()->setMarkdown(
            withKeys(QString::fromUtf8(file.readAll()), keyTable), QTextDocument::MarkdownDialectGitHub);
    arrange(*m_text->document(), metrics);
    m_text->moveCursor(QTextCursor::Start);
    fillContents();
    const auto show = [this](const QListWidgetItem *item) {
        if (!item)
            return;
        const QTextBlock block = m_text->document()->findBlockByNumber(item->data(BlockRole).toInt());
        m_text->verticalScrollBar()->setValue(
            static_cast<int>(m_text->document()->documentLayout()->blockBoundingRect(block).top()));
    };
    connect(m_contents, &QListWidget::currentItemChanged, this, show);
    connect(m_contents, &QListWidget::itemClicked, this, show); // also the one that is current already
    connect(m_contents, &QListWidget::itemActivated, this, show);
    m_text->setFocus();
}

QVariant GuideWindow::state() const
{
    return QVariantList{saveGeometry(), m_contents->currentRow(), m_text->verticalScrollBar()->value()};
}

void GuideWindow::restore(const QVariant &state)
{
    const QVariantList values = state.toList();
    restoreGeometry(values.value(0).toByteArray());
    {
        const QSignalBlocker blocker(m_contents); // otherwise it goes to the beginning of the chapter
        m_contents->setCurrentRow(values.value(1).toInt());
    }
    keepScroll(m_text->verticalScrollBar(), values.value(2).toInt());
}

void GuideWindow::fillContents()
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != 2)
            continue;
        auto *item = new QListWidgetItem(block.text(), m_contents);
        item->setData(BlockRole, block.blockNumber());
    }
}

} // namespace assay
