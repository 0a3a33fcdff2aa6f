// What an error says, for people.

extension MednumError {
    /// What is wrong and what to do.
    public func text(_ language: Language = .french) -> String {
        switch self {
        case let .Argument(_, reason, reasonEn, _, _),
            let .Rejected(_, reason, reasonEn, _),
            let .Unread(_, reason, reasonEn, _, _),
            let .Breakdown(_, reason, reasonEn, _):
            language == .french ? reason : reasonEn
        }
    }

    /// Stable: `door.argument.refused`.
    public var code: String {
        switch self {
        case let .Argument(code, _, _, _, _),
            let .Rejected(code, _, _, _),
            let .Unread(code, _, _, _, _),
            let .Breakdown(code, _, _, _):
            code
        }
    }
}

extension MednumError: CustomStringConvertible {
    /// What is wrong and what to do, in French.
    public var description: String { text() }
}
