/** Stands in every archive, for whoever opens one without this program. It belongs to version 1 of the format and does not change. */
export const readMe = `A RECORD OF LØFTE

Løfte keeps government strategies: what was promised, where in which paper, and every change since with who made it, when and
why. This is all of that for one workspace, in plain formats. The archive is a POSIX tar file (ustar); every text is UTF-8.

manifest.json   What is here: each other file with its size in bytes and its SHA-256. One JSON object.
entries.jsonl   The ledger. Each line is one entry, one JSON object, in the order in which they were made.
files/          The papers, and the words read from them. Each file is named by the SHA-256 of its bytes.

ENTRIES

seq         1 for the first, one more for each.
time        When (ISO 8601, UTC).
actor       Who: the id of a person, or "local" for whoever sat at the machine before there were people.
kind        What happened, for instance "element.changed"; with version, the version of its shape.
subject     The id of what it is about; strategy, where it is about one.
reason      Why, where somebody said so. undoes: the number of the entry that it takes back.
changes     What it did: each one thing, by table, strategy and id. before is what it was, after what it is, only the
            fields that differ; before null: it is new; after null: it is gone. The state at any time is these changes from
            the first entry to that time, one after the other.
previous    The hash of the entry before; 64 zeros for the first.
hash        SHA-256 of the entry without this field, written as RFC 8785 says (JSON Canonicalization Scheme): keys sorted, no
            spaces. So no entry can be changed without changing the hash of every later one.

An entry of the kind "strategy.adopted" has, instead of changes, the whole strategy as its paper says it: after.strategy. Its
document names the paper (sha256) and the words read from it (source). The words are a JSON object: text is what stood in the
paper, reading the same repaired; every span (start, end) counts UTF-16 code units in text.
`;
