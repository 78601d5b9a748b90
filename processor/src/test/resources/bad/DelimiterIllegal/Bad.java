package bad;

import dev.dynaset.annotation.*;

@Table(
    value = "orders",
    delimiter = 'x') // [DelimiterIllegal at 'x'] The delimiter 'x' cannot separate the parts of keys: it must be printable ASCII, and neither a letter nor a digit nor a brace. Choose another, such as '#'.
@ItemKey(hash = "ORDER{id}x{line}")
record Bad(String id, int line) {}

@Table(
    value = "digits",
    delimiter = '0') // [DelimiterIllegal at '0'] '0'
@ItemKey(hash = "ORDER")
record Digits(String id) {}

@Table(
    value = "braces",
    delimiter = '{') // [DelimiterIllegal at '{'] '{'
@ItemKey(hash = "ORDER")
record Braces(String id) {}

@Table(
    value = "paragraphs",
    delimiter = '§') // [DelimiterIllegal] U+00A7
@ItemKey(hash = "ORDER")
record Paragraphs(String id) {}

@Table(
    value = "tabs",
    delimiter = '\t') // [DelimiterIllegal] U+0009
@ItemKey(hash = "ORDER")
record Tabs(String id) {}
