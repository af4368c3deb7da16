// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

enum class ErrorKind {
    Invalid,   ///< the input breaks a rule
    NotFound,  ///< the record or the file is not there
    Ambiguous, ///< a name that several records have
    Conflict,  ///< somebody else changed it meanwhile
    Constraint,
    Cancelled,
    Busy, ///< another program writes
    ReadOnly,
    DiskFull,
    Empty,   ///< the file has 0 bytes
    Foreign, ///< not a workspace
    Damaged,
    Newer, ///< written by a newer Weft
    Failed ///< anything else
};

/// What went wrong. The message is translated and shown: what, which item, why, what next. The detail goes to the log.
struct Error
{
    ErrorKind kind = ErrorKind::Failed;
    QString message;
    QString detail;
};

template <typename T>
using Result = tl::expected<T, Error>;
using Done = Result<void>;

inline tl::unexpected<Error> fail(ErrorKind kind, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(detail)});
}

// Hand an error on to the caller. The two macros are the only ones of the project; there is no exception to do this.
#define WEFT_TRY(...)                                                                                                  \
    if (auto outcome_ = (__VA_ARGS__); !outcome_)                                                                      \
    return tl::unexpected<Error>(std::move(outcome_).error())

#define WEFT_CONCAT_(a, b) a##b
#define WEFT_CONCAT(a, b) WEFT_CONCAT_(a, b)
#define WEFT_TAKE_(temporary, declaration, ...)                                                                        \
    auto temporary = (__VA_ARGS__);                                                                                    \
    if (!temporary)                                                                                                    \
        return tl::unexpected<Error>(std::move(temporary).error());                                                    \
    declaration = std::move(*temporary)
/// WEFT_TAKE(const auto client, loadClient(c, id)); declares client or returns the error.
#define WEFT_TAKE(declaration, ...) WEFT_TAKE_(WEFT_CONCAT(outcome_, __LINE__), declaration, __VA_ARGS__)
