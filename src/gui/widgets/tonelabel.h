// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace assay {

/// A label for plain text, never markup, in one of the program's text styles. Follows the palette and the application
/// font. Whatever its text, it makes its window neither wider than a few words nor higher than 30 lines, and turns
/// nothing that is shown beside it. GUI thread.
class ToneLabel : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(assay::ToneLabel::Tone tone READ tone WRITE setTone)

public:
    enum class Tone {
        Plain,
        Muted, ///< secondary text
        Strong, ///< captions
        Title, ///< title of a section
        Warning, ///< needs attention
        Failure, ///< error
        Accent, ///< user input that is not applied yet
    };
    Q_ENUM(Tone)

    explicit ToneLabel(QWidget *parent = nullptr);
    ToneLabel(Tone tone, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] Tone tone() const { return m_tone; }
    void setTone(Tone tone);

    /// Shows labelText() of the text.
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QSize limited(QSize size, int characters) const;
    void applyColour();
    void applyFont();

    Tone m_tone = Tone::Plain;
};

} // namespace assay
