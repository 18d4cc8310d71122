// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobjson.h"

#include <string_view>
#include <vector>

#include "core/base/jsonstrings.h"
#include "core/store/jobstore.h"

namespace assay {

namespace {

// Writes an object key by key; the caller appends each value.
class ObjectWriter
{
public:
    explicit ObjectWriter(std::string &out)
        : m_out(out)
    {
        m_out.push_back('{');
    }

    std::string &key(std::string_view key)
    {
        if (!m_first)
            m_out.push_back(',');
        m_first = false;
        appendJsonString(key, m_out);
        m_out.push_back(':');
        return m_out;
    }

    void end() { m_out.push_back('}'); }

private:
    std::string &m_out;
    bool m_first = true;
};

} // namespace

void appendJobJson(const JobStore &store, SourceRow row, std::string &out)
{
    const JobStore::SparseFields sparse = store.sparseFields(row);
    const std::vector<UnknownField> &unknown = sparse.unknown;
    const auto appendField = [&](const FieldInfo &info, ObjectWriter &object) {
        const ValueState valueState = store.state(info.field, row);
        if (valueState == ValueState::Absent)
            return;
        std::string &json = object.key(info.key);
        if (valueState == ValueState::Null)
            json.append("null");
        else if (const auto sent = sparse.sentJson(info.field))
            json.append(*sent);
        else if (info.field == Field::Score || info.field == Field::AgentTurn)
            store.appendText(info.field, row, json);
        else
            appendJsonString(store.text(info.field, row), json);
    };
    ObjectWriter job(out);
    bool identityDone = false;
    for (const FieldInfo &info : jobFields()) {
        if (info.level == FieldLevel::Job) {
            appendField(info, job);
            continue;
        }
        if (identityDone)
            continue;
        identityDone = true;
        if (const auto nonObject = store.nonObjectIdentity(row)) {
            if (!nonObject->empty())
                job.key(IdentityKey).append(*nonObject);
            continue;
        }
        ObjectWriter identity(job.key(IdentityKey));
        for (const FieldInfo &inner : jobFields()) {
            if (inner.level == FieldLevel::Identity)
                appendField(inner, identity);
        }
        for (const UnknownField &field : unknown) {
            if (field.level == FieldLevel::Identity)
                identity.key(field.key()).append(field.json);
        }
        identity.end();
    }
    for (const UnknownField &field : unknown) {
        if (field.level == FieldLevel::Job)
            job.key(field.key()).append(field.json);
    }
    job.end();
}

} // namespace assay
