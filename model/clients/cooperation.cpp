// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/cooperation.h"

using namespace Qt::StringLiterals;

QString cooperationOf(const CooperationInput &input, QDate day, int contactDays)
{
    if (input.net365 > Money{0} || input.contractInForce)
        return u"cooperating"_s;
    const bool contacted = input.lastContact.isValid() && input.lastContact >= day.addDays(-contactDays);
    if (input.openOpportunity || input.anySale || contacted)
        return u"follow_up"_s;
    return u"not_coop"_s;
}
