// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/iconengine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

IconEngine::IconEngine(QString name, QColor Tokens::*colour) : m_name(std::move(name)), m_colour(colour) {}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    QPixmap pixmap = draw(rect.size() * scale, colourFor(mode, state));
    pixmap.setDevicePixelRatio(scale);
    painter->drawPixmap(rect, pixmap);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return draw(size, colourFor(mode, state));
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    return draw(size, colourFor(mode, state));
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

QString IconEngine::key() const
{
    return u"weft"_s;
}

bool IconEngine::isNull()
{
    return !QFile::exists(u":/icons/%1.svg"_s.arg(m_name));
}

QColor IconEngine::colourFor(QIcon::Mode mode, QIcon::State state) const
{
    const Tokens &t = Theme::tokens();
    if (mode == QIcon::Disabled)
        return Theme::mix(t.surface, t.muted, 0.6);
    if (m_colour == &Tokens::text && state == QIcon::On)
        return t.accent;
    return t.*m_colour;
}

QPixmap IconEngine::draw(const QSize &pixels, const QColor &colour) const
{
    const QString key = u"weft/%1/%2x%3/%4"_s.arg(m_name).arg(pixels.width()).arg(pixels.height()).arg(colour.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(m_name));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        renderer.render(&painter);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}
