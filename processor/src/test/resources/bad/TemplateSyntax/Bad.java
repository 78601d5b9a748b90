package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@ItemKey(
    hash = "ORDER#{}", // [TemplateSyntax at "ORDER#{}"] "ORDER#{}" is no key template: '{}' names no member
    range = "LINE#{line") // [TemplateSyntax at "LINE#{line"] '{' at 6 is not closed. Close it with '}'.
@IndexKey(
    index = "GSI1",
    hash = "{id:shard}", // [TemplateSyntax] ':shard' is no form of a member. Write a number of digits, 'lower'
    range = "BESTÄTIGT#{id}") // [TemplateSyntax] the literal holds U+00C4 at 5. Literals are made of printable ASCII.
record Bad(String id, int line) {}

@Table("braces")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@ItemKey(
    hash = "ORDER#id}", // [TemplateSyntax] '}' at 9 closes no '{'. Remove it
    range = "{id{line}}") // [TemplateSyntax] '{' at 1 is not closed.
@IndexKey(
    index = "GSI1",
    hash = "{ id }", // [TemplateSyntax] '{ id }' names no member. Write the name of a member, without spaces.
    range = "{id:}") // [TemplateSyntax] '{id:}' has nothing behind ':'. Write {id}, or a form such as {id:4}.
record Braces(String id, int line) {}

@Table("digits")
@ItemKey(
    hash = "{line:0}", // [TemplateSyntax] ':0' is no form of a member
    range = "{line:20}") // [TemplateSyntax] ':20' is no form of a member
record Digits(String id, int line) {}

/** Of an index whose template is none, nothing else is said. */
@Table("of_index")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@ItemKey(hash = "ORDER#{id}")
@IndexKey(
    index = "GSI1",
    hash = "{id:LOWER}", // [TemplateSyntax at "{id:LOWER}"] ':LOWER' is no form of a member
    range = "{id}")
record OfIndex(@FromKey String id) {}
