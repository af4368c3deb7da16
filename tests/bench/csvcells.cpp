// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvcells.h"

#include <cstdio>
#include <cstring>

CsvCells::CsvCells(const std::string &path)
{
    if (FILE *file = std::fopen(path.c_str(), "rb")) {
        std::fseek(file, 0, SEEK_END);
        m_bytes.resize(size_t(std::ftell(file)));
        std::rewind(file);
        m_bytes.resize(std::fread(m_bytes.data(), 1, m_bytes.size(), file));
        std::fclose(file);
    }
}

bool CsvCells::next()
{
    m_cells.clear();
    if (m_at >= m_bytes.size())
        return false;
    for (;;) {
        if (m_bytes[m_at] == '"') {
            quotedCell(m_at);
        } else {
            const size_t start = m_at;
            while (m_at < m_bytes.size() && m_bytes[m_at] != ',' && m_bytes[m_at] != '\n')
                ++m_at;
            m_cells.emplace_back(m_bytes.data() + start, m_at - start);
        }
        if (m_at >= m_bytes.size() || m_bytes[m_at++] == '\n')
            return true;
    }
}

/// Doubled quotes are joined where they stand.
void CsvCells::quotedCell(size_t &at)
{
    size_t write = ++at;
    const size_t start = at;
    while (at < m_bytes.size()) {
        if (m_bytes[at] == '"' && ++at < m_bytes.size() && m_bytes[at] != '"')
            break;
        m_bytes[write++] = m_bytes[at++];
    }
    m_cells.emplace_back(m_bytes.data() + start, write - start);
}
