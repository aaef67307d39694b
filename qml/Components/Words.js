// Words.js: how pieces of a line are put together for the eye.
.pragma library

/// The pieces that are there, with `between` between them.
function joined(parts, between = ", ") {
    return parts.filter(part => part.length > 0).join(between);
}
