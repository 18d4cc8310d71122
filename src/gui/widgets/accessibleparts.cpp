// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/accessibleparts.h"

#include <vector>

#include "gui/widgets/accessiblecell.h"
#include "gui/widgets/accessiblecolumnheader.h"
#include "gui/widgets/uniformtableview.h"

namespace assay {

class AccessibleParts::Registered
{
public:
    explicit Registered(AccessibleTablePart *part)
        : m_id(QAccessible::registerAccessibleInterface(part))
    {
    }
    ~Registered() { QAccessible::deleteAccessibleInterface(m_id); }
    Q_DISABLE_COPY_MOVE(Registered)

    /// nullptr when Qt has deleted it already, at the end of the program.
    [[nodiscard]] AccessibleTablePart *part() const
    {
        return static_cast<AccessibleTablePart *>(QAccessible::accessibleInterface(m_id));
    }

private:
    QAccessible::Id m_id;
};

AccessibleParts::AccessibleParts()
    : m_parts(Limit)
{
}

AccessibleParts::~AccessibleParts() = default;

AccessibleTablePart *AccessibleParts::part(UniformTableView &view, int row, int column)
{
    const Key key(row, column);
    if (const Registered *known = m_parts.object(key)) {
        AccessibleTablePart *part = known->part();
        if (part && part->isValid() && Key(part->row(), part->column()) == key)
            return part;
        followModel(); // it has changed without notice
        if (const Registered *moved = m_parts.object(key))
            return moved->part();
    }
    AccessibleTablePart *part = nullptr;
    if (row == AccessibleTablePart::HeaderRow)
        part = new AccessibleColumnHeader(&view, column);
    else if (const QModelIndex index = view.model()->index(row, column, view.rootIndex()); index.isValid())
        part = new AccessibleCell(&view, index);
    if (part)
        m_parts.insert(key, new Registered(part));
    return part;
}

void AccessibleParts::followModel()
{
    std::vector<std::pair<Key, Registered *>> moved;
    const QList<Key> keys = m_parts.keys();
    for (const Key &key : keys) {
        const AccessibleTablePart *part = m_parts.object(key)->part();
        if (!part || !part->isValid())
            m_parts.remove(key);
        else if (const Key now(part->row(), part->column()); now != key)
            moved.emplace_back(now, m_parts.take(key));
    }
    for (const auto &[key, registered] : moved)
        m_parts.insert(key, registered);
}

} // namespace assay
