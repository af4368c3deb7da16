// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QString>

/// The files of a firm of any size, the same ones every time: users.csv, clients.csv, contacts.csv, sales.csv with five
/// contacts and 1.6 sales a client, ending before 2026-03-16. Half of the clients are Chinese persons, three tenths
/// Chinese firms, the others mixed or Latin; four of three have a second phone.
Done writeBenchFiles(const QString &folder, int clients);
