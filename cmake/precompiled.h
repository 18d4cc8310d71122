// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every source includes, compiled once for each layer in the presets for development (ASSAY_PCH): a source
// then takes half the time. Sources include what they use all the same; release builds do without this file and show
// it.
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>
#ifdef QT_WIDGETS_LIB
#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QLayout>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QWidget>
#endif
#ifdef QT_TESTLIB_LIB
#include <QSignalSpy>
#include <QTest>
#endif
