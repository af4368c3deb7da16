// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/filterfields.h"

#include <array>

namespace {
using Type = FilterField::Type;

constexpr std::array kFields{
    FilterField{u"code", Type::Text, u"d.code"},
    FilterField{u"uid", Type::Text, u"c.uid"},
    FilterField{u"name", Type::Name, u"c.name"},
    FilterField{u"short_name", Type::Text, u"c.short_name"},
    FilterField{u"kind", Type::Text, u"c.kind"},
    FilterField{u"role", Type::Child, u"client_role x WHERE x.client_id = d.client_id", u"x.role"},
    FilterField{u"roles", Type::Child, u"client_role x WHERE x.client_id = d.client_id", u"x.role"},
    FilterField{u"tag", Type::Child, u"client_tag x WHERE x.client_id = d.client_id", u"x.tag"},
    FilterField{u"tags", Type::Child, u"client_tag x WHERE x.client_id = d.client_id", u"x.tag"},
    FilterField{u"person", Type::Child, u"person x WHERE x.client_id = d.client_id", u"x.name"},
    FilterField{u"phone", Type::Child, u"phone x WHERE x.client_id = d.client_id", u"x.number"},
    FilterField{u"email", Type::Child, u"email x WHERE x.client_id = d.client_id", u"x.address"},
    FilterField{u"owner", Type::Child, u"user x WHERE x.id = c.owner_id", u"x.code"},
    FilterField{u"backup_owner", Type::Child, u"user x WHERE x.id = c.backup_owner_id", u"x.code"},
    FilterField{u"parent", Type::Child, u"client x WHERE x.id = c.parent_id", u"x.code"},
    FilterField{u"referrer", Type::Child, u"client x WHERE x.id = c.referrer_id", u"x.code"},
    FilterField{u"attribute", Type::List, u"c.attribute"},
    FilterField{u"industry", Type::List, u"c.industry"},
    FilterField{u"territory", Type::List, u"c.territory"},
    FilterField{u"size", Type::List, u"c.size"},
    FilterField{u"source", Type::List, u"c.source"},
    FilterField{u"legal_id", Type::Text, u"c.legal_id"},
    FilterField{u"language", Type::Text, u"c.language"},
    FilterField{u"web", Type::Text, u"c.web"},
    FilterField{u"messenger", Type::Text, u"c.messenger"},
    FilterField{u"country", Type::Text, u"c.country"},
    FilterField{u"region", Type::Text, u"c.region"},
    FilterField{u"city", Type::Text, u"c.city"},
    FilterField{u"address", Type::Text, u"c.address"},
    FilterField{u"postcode", Type::Text, u"c.postcode"},
    FilterField{u"preferred_channel", Type::Text, u"c.preferred_channel"},
    FilterField{u"preferred_time", Type::Text, u"c.preferred_time"},
    FilterField{u"needs", Type::Text, u"c.needs"},
    FilterField{u"likes", Type::Text, u"c.likes"},
    FilterField{u"note", Type::Text, u"c.note"},
    FilterField{u"owner_since", Type::Day, u"c.owner_since"},
    FilterField{u"first_contact", Type::Day, u"c.first_contact"},
    FilterField{u"birth_date", Type::Day, u"c.birth_date"},
    FilterField{u"snooze_until", Type::Day, u"c.snooze_until"},
    FilterField{u"created", Type::Day, u"substr(c.created_at, 1, 10)"},
    FilterField{u"key_account", Type::Flag, u"c.key_account"},
    FilterField{u"do_not_contact", Type::Flag, u"c.do_not_contact"},
    FilterField{u"on_hold", Type::Flag, u"c.on_hold"},
    FilterField{u"stub", Type::Flag, u"c.stub"},
    FilterField{u"buyer", Type::Flag, u"d.buyer"},
    FilterField{u"own_cycle", Type::OptionalNumber, u"c.cycle_days"},
    FilterField{u"employees", Type::OptionalNumber, u"c.employees"},
    FilterField{u"year_established", Type::OptionalNumber, u"c.year_established"},
    FilterField{u"revenue", Type::Money, u"coalesce(c.revenue, 0)"},
    FilterField{u"tier", Type::Text, u"d.tier"},
    FilterField{u"amount", Type::Money, u"d.amount"},
    FilterField{u"amount_all", Type::Money, u"d.amount_all"},
    FilterField{u"sales", Type::Number, u"d.sales"},
    FilterField{u"last_sale", Type::Day, u"d.last_sale"},
    FilterField{u"cooperation", Type::Text, u"d.cooperation"},
    FilterField{u"cooperation_rule", Type::Text, u"d.cooperation_rule"},
    FilterField{u"cooperation_override", Type::Text, u"c.cooperation_override"},
    FilterField{u"last_contact", Type::Day, u"d.last_contact"},
    FilterField{u"tries", Type::Number, u"d.tries"},
    FilterField{u"cycle_days", Type::Number, u"d.cycle_days"},
    FilterField{u"effective_cycle_days", Type::Number, u"d.cycle_days"},
    FilterField{u"cycle_state", Type::State, u"d.due"},
    FilterField{u"state", Type::State, u"d.due"},
    FilterField{u"due", Type::Day, u"d.due"},
    FilterField{u"due_raw", Type::Day, u"d.due_raw"},
    FilterField{u"listed", Type::Day, u"d.listed"},
};
} // namespace

std::span<const FilterField> filterFields()
{
    return kFields;
}
