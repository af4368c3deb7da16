// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record.h"

#include "model/clients/clientstore.h"
#include "model/core/filewriter.h"
#include "model/documents/documentstore.h"

using namespace Qt::StringLiterals;

namespace {

Table tableOf(const QList<Document> &documents)
{
    Table table{{u"uid"_s, u"kind"_s, u"name"_s, u"size"_s, u"url"_s, u"note"_s, u"added"_s}, {}, {}};
    for (const Document &document : documents)
        table.rows << QStringList{document.uid,
                                  document.kind,
                                  document.name,
                                  QString::number(document.size),
                                  document.url,
                                  document.note,
                                  toMomentText(document.added)};
    return table;
}

Result<Document> documentOf(Connection &c, const Run &run)
{
    Document document;
    WEFT_TAKE(document.client, Clients::resolve(c, run.argument(1)));
    if (!run.signer().isEmpty()) {
        WEFT_TAKE(document.user, Users::find(c, run.signer()));
    }
    document.name = run.option(u"name"_s);
    document.note = run.option(u"note"_s);
    document.url = run.argument(2);
    return document;
}

Result<Exit> attach(Run &run)
{
    WEFT_TRY(run.open());
    WEFT_TAKE(const Document document, run.read([&](Connection &c) { return documentOf(c, run); }));
    const QString what = run.argument(2);
    WEFT_TRY(run.write({u"document.add"_s, document.name.isEmpty() ? what : document.name, 1, {}}, [&](Connection &c) {
        return run.has(u"link"_s) ? Documents::addLink(c, document, run.clock().nowText())
                                  : Documents::addFile(c, document, what, run.clock().nowText());
    }));
    WEFT_TAKE(const auto documents, run.read([&](Connection &c) { return Documents::of(c, document.client); }));
    WEFT_TRY(run.print(tableOf(documents)));
    return Exit::Done;
}

Result<Exit> list(Run &run)
{
    WEFT_TRY(run.open());
    WEFT_TAKE(const auto documents, run.read([&](Connection &c) -> Result<QList<Document>> {
        WEFT_TAKE(const auto client, Clients::resolve(c, run.argument(1)));
        return Documents::of(c, client);
    }));
    if (!run.has(u"copy"_s)) {
        WEFT_TRY(run.print(tableOf(documents)));
        return Exit::Done;
    }
    const QString wanted = run.option(u"copy"_s);
    for (const Document &document : documents) {
        if (document.uid != wanted && document.name != wanted)
            continue;
        WEFT_TAKE(const QByteArray bytes, run.read([&](Connection &c) { return Documents::bytes(c, document.id); }));
        // Under its own safe name, beside whoever asked.
        WEFT_TRY(writeFile(run.has(u"to"_s) ? run.option(u"to"_s) : document.name, bytes));
        return Exit::Done;
    }
    return fail(ErrorKind::NotFound, Cli::tr("%1 has no document %2.").arg(run.argument(1), wanted));
}

} // namespace

Command attachCommand()
{
    return {"attach",
            QT_TRANSLATE_NOOP("Cli", "keep a file, or a link, with a client; prints the client's documents"),
            {{"FILE", QT_TRANSLATE_NOOP("Cli", "the workspace")},
             {"CLIENT", QT_TRANSLATE_NOOP("Cli", "a code, a uid, or a name that only one client has")},
             {"PATH", QT_TRANSLATE_NOOP("Cli", "the file to be kept, or with --link an address")}},
            {{"link", "", QT_TRANSLATE_NOOP("Cli", "PATH is an address; what it leads to stays outside")},
             {"name", "TEXT", QT_TRANSLATE_NOOP("Cli", "another name for it")},
             {"note", "TEXT", QT_TRANSLATE_NOOP("Cli", "what it is")}},
            attach};
}

Command documentsCommand()
{
    return {"documents",
            QT_TRANSLATE_NOOP("Cli", "the documents of a client, or a copy of one"),
            {{"FILE", QT_TRANSLATE_NOOP("Cli", "the workspace")},
             {"CLIENT", QT_TRANSLATE_NOOP("Cli", "a code, a uid, or a name that only one client has")}},
            {{"copy", "NAME", QT_TRANSLATE_NOOP("Cli", "writes a copy of the document of this name or uid")},
             {"to", "PATH", QT_TRANSLATE_NOOP("Cli", "where the copy goes; its own name, here, unless said")}},
            list};
}
