// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The cells of a CSV file, read in place: what a program for exactly these files would do.
class CsvCells
{
public:
    explicit CsvCells(const std::string &path);

    /// The next record; the first one is the header.
    bool next();
    std::string_view operator[](size_t column) const { return m_cells[column]; }

private:
    void quotedCell(size_t &at);

    std::string m_bytes;
    size_t m_at = 0;
    std::vector<std::string_view> m_cells;
};
