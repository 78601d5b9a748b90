package dev.dynaset.processor.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;

/**
 * Everything the processor can object to. The ids are stable; docs/errors.md has an anchor for
 * each, with a wrong and a right example.
 */
public enum Problem {
  HASH_KEY_MISSING(
      "%s has no hash key. Mark one member, its hash key (partition key), with @HashKey."),
  HASH_KEY_DUPLICATE(
      "%s has two hash keys: '%s' and '%s'. Keep one @HashKey; a range key is marked with "
          + "@RangeKey."),
  RANGE_KEY_DUPLICATE(
      "%s has two range keys: '%s' and '%s'. Keep one @RangeKey; an index can have another."),
  RANGE_KEY_WITHOUT_HASH_KEY(
      "%s has a range key, '%s', but no hash key. Mark one member with @HashKey%s."),
  KEY_ROLES_CONFLICT(
      "'%s' cannot be both the hash key and the range key. Remove one of the annotations."),
  KEY_TYPE_UNSUPPORTED(
      "The %s '%s'%s is stored as %s, but a key must be a string, a number or binary. Choose "
          + "another member, or another type for it."),
  KEY_NULLABLE(
      "The %s '%s' is %s, but every item needs its key. %s; only keys of indexes may be absent."),
  KEY_ROLE_REPEATED("'%s' has both @%s and @%s, which mean the same. Keep one of them."),
  TABLE_NAME_ILLEGAL(
      "'%s' cannot be the name of a table: it must have 3 to 255 letters (A-Z, a-z), digits, "
          + "'_', '-' or '.'."),
  GENERATED_PREFIX_ILLEGAL(
      "'%s' cannot start the names of the generated classes: it must be a Java identifier."),
  GENERATED_NAME_TAKEN(
      "%s needs the name %s for a generated class, but it is taken by %s. Choose other names "
          + "with %sgeneratedPrefix = \"…\")."),
  GENERATED_NAME_LONG(
      "%s needs a class file named %s, which is longer than file systems allow. Choose a shorter "
          + "name with generatedPrefix of @Table, or accessor of the index."),
  GENERATED_NAME_HIDES(
      "%s needs the class %s, which is in no package, and generated code has a nested class of that "
          + "name, so that it cannot name yours. Put it into a package, or give it another name."),
  ATTRIBUTE_NAME_ILLEGAL(
      "'%s' cannot be the name of an attribute: it must have 1 to %s bytes of UTF-8%s."),
  ATTRIBUTE_NAME_DUPLICATE(
      "The members '%s' and '%s' are both stored as '%s'. Give one another name with "
          + "@Attribute(\"…\")."),
  INDEX_NAME_ILLEGAL(
      "'%s' cannot be the name of an index: it must have 3 to 255 letters (A-Z, a-z), "
          + "digits, '_', '-' or '.'."),
  INDEX_NAME_DUPLICATE("Two indexes are named '%s'. Give one of them another name."),
  INDEX_HASH_KEY_MISSING("%s has no hash key. Name a member: hashKey = \"…\"."),
  INDEX_UNKNOWN_MEMBER("%s: %s names the member '%s', which %s does not have.%s"),
  INDEX_KEY_REPEATED(
      "%s names the member '%s' twice in its key. An attribute can be in a key once."),
  INDEX_KEY_TOO_MANY(
      "%s: %s names %s members, but may name four. Store several of them in one member."),
  LOCAL_INDEX_RANGE_KEY_MISSING(
      "%s has no range key. Name the member by which it orders items: rangeKey = \"…\"."),
  LOCAL_INDEX_RANGE_KEY_TAKEN(
      "%s: the range key is '%s', but that is its hash key already, which it has from the table. "
          + "Name another member."),
  LOCAL_INDEX_NEEDS_RANGE_KEY(
      "%s: a table with a local index needs a range key, but %s has none. Mark one member with "
          + "@RangeKey, or make it a @GlobalIndex(hashKey = …)."),
  LOCAL_INDEX_TOO_MANY(
      "%s is local index number %s of the table, but DynamoDB allows five. Remove it, or make it "
          + "a @GlobalIndex(hashKey = …)."),
  GLOBAL_INDEX_MANY(
      Diagnostic.Kind.WARNING,
      "%s is global index number %s of the table, but DynamoDB allows 20, unless AWS has raised "
          + "the quota of the account. Have it raised, or remove an index."),
  INDEX_INCLUDE_UNUSED("%s includes members, but its projection is %s. Remove include."),
  INDEX_INCLUDE_MISSING(
      "%s has the projection INCLUDE, but includes no members. Name some with include = {…}, or "
          + "use ProjectionType.KEYS_ONLY."),
  INDEX_INCLUDE_KEY(
      "%s includes the member '%s', which every item of the index has anyway, since it is part of "
          + "%s. Remove it from include."),
  INDEX_INCLUDE_REPEATED("%s includes the member '%s' twice. Remove one of them."),
  INDEX_INCLUDE_TOO_MANY(
      "The indexes of %s include %s members in all, each index counted, but DynamoDB allows 100. "
          + "Include fewer, or use ProjectionType.ALL."),
  INDEX_ACCESSOR_ILLEGAL(
      "The index '%s' needs a method, but '%s' cannot be its name. Choose one with accessor "
          + "= \"…\"."),
  INDEX_ACCESSOR_TAKEN(
      "The index '%s' needs the method %s() and the class %s in the generated table, but %s. "
          + "Choose another method with accessor = \"…\"."),
  TYPE_UNSUPPORTED("The member '%s' has the type %s, which has no stored form. %s"),
  TYPE_NESTED_TOO_DEEP(
      "The member '%s' has a type of more than %s lists, sets, arrays or maps within one another. Make "
          + "it flatter, put a @Document between them, or name a converter with @ConvertedBy that "
          + "stores it as text or binary."),
  DOCUMENT_MISSING(
      "The member '%s' has the type %s, which is no document. %s; or name a converter with "
          + "@ConvertedBy%s"),
  MEMBER_IS_TABLE(
      "The member '%s' has the type %s, whose instances are the items of a table, not parts of "
          + "others. Store the key of that item, or make a class with @Document of what is to be "
          + "stored here."),
  DOCUMENT_NOT_SEALED(
      "%s is an interface of documents, but is not sealed, so that its documents are not known. "
          + "%s, or annotate a class or a record."),
  SUBTYPE_NOT_DOCUMENT(
      "%s stands for documents, but %s, which is below it, is none. Annotate %s with @Document."),
  SUBTYPES_MISPLACED(
      "%s lists subtypes, but is a %s whose objects are documents themselves. Remove subtypes, or "
          + "make it an interface or an abstract class."),
  SUBTYPE_UNRELATED(
      "%s lists %s as a subtype, which is none. Let it %s %s, or remove it from the list."),
  SUBTYPE_ABSTRACT(
      "%s lists the subtype %s, which is abstract. List the classes below it instead."),
  SUBTYPE_REPEATED("%s lists %s as a subtype twice. Remove one of them."),
  SUBTYPE_LEFT_OUT(
      "%s is sealed and permits %s, which its subtypes leave out, so that it could not be stored. "
          + "Add it; or remove subtypes, since what is sealed needs none."),
  DISCRIMINATOR_ILLEGAL(
      "'%s' cannot be a discriminator, which is the name of an attribute: it must have 1 to 65535 "
          + "bytes of UTF-8."),
  DISCRIMINATOR_TAKEN(
      "%s tells its documents apart by the attribute '%s', but %s has an attribute of that name. "
          + "Choose another with discriminator = \"…\"."),
  SUBTYPE_NAME_DUPLICATE(
      "%s stands for %s and %s, which are both stored as '%s'. Give one another name with "
          + "@Document(name = \"…\")."),
  DOCUMENT_IS_TABLE(
      "%s has both @Table and @Document, whose classes for updates would have one name. Make the document a "
          + "class of its own."),
  DOCUMENT_CODEC_MISSING(
      "The member '%s' has the document %s, but its generated class %s is not on the class path. "
          + "Compile the document with dynaset-processor, too."),
  ANNOTATION_NOT_IN_DOCUMENT(
      "@%s stands in %s, but only items of tables have keys, versions, ids and times of their own, "
          + "and a document is part of an item. Remove it."),
  ABSENT_ILLEGAL(
      "The member '%s' has absent = \"%s\", but its type is %s, for which absent must be %s."),
  ABSENT_VERSION_ILLEGAL(
      "The version '%s' has absent = \"%s\", but an item without a version has none yet, which is 0: "
          + "with another, no write of such an item would ever succeed. Say absent = \"0\"."),
  ABSENT_UNUSED(
      "The member '%s' says with absent what its absence means, but %s. Remove absent%s."),
  SPECIAL_DUPLICATE("%s has two members with @%s: '%s' and '%s'. Keep one."),
  SPECIAL_TYPE_UNSUPPORTED("The member '%s' has the type %s, but @%s needs %s.%s"),
  SPECIAL_IN_KEY(
      "The member '%s' has @%s, which changes it when the item is written, but it is part of the "
          + "key of the table, which no write changes. Remove one of the two."),
  UNKNOWN_ATTRIBUTES_TYPE(
      "The member '%s' has the type %s, but @UnknownAttributes needs Map<String, AttributeValue>, "
          + "with the AttributeValue of the AWS SDK."),
  MAP_KEY_UNSUPPORTED(
      "The member '%s' has a map with keys of the type %s, stored as %s, but keys of maps are text "
          + "in DynamoDB. Choose keys that are stored as strings or numbers."),
  CONSTANT_IGNORED(
      "@Ignore stands at the constant '%s' of %s, but a member may have that constant, and then it "
          + "must be stored. Remove @Ignore. For a text that is stored and has no constant, mark one "
          + "constant with @UnknownConstant."),
  ENUM_TEXT_DUPLICATE("%s has the text '%s' twice: %s."),
  UNKNOWN_CONSTANT_DUPLICATE(
      "%s has two constants with @UnknownConstant: '%s' and '%s'. Keep one."),
  ENUM_ALIASES_IN_KEY(
      "The member '%s' is %s of the type %s, which has aliases: %s. A key must have one text for each "
          + "value, or else some items would not be found. Rewrite what is stored as an alias, and "
          + "remove the aliases; or make the member a String."),
  UNKNOWN_CONSTANT_IN_KEY(
      "The member '%s' is %s, of the type %s, in which '%s' is the @UnknownConstant. What is read "
          + "as that has another key than the constant, so that such an item could be read, but not "
          + "found, changed or deleted. Make the member a String, or remove @UnknownConstant."),
  ALIASES_MISPLACED(
      "The member '%s' has aliases, but only constants of enums have them: an attribute is stored "
          + "under one name. Remove aliases."),
  ID_SUPPLIER_UNUSABLE("The id supplier of the member '%s' cannot be used: %s."),
  ANNOTATION_FOREIGN(
      Diagnostic.Kind.WARNING,
      "The member '%s' has @%s of %s, which Dynaset does not read. %s, or remove @%s."),
  CONVERTER_UNUSABLE("The converter of the member '%s' cannot be used: %s."),
  CONVERTER_OF_OTHER_TYPE(
      "The member '%s' has the type %s, but %s converts %s. Name a converter of the member's "
          + "type."),
  TYPE_INACCESSIBLE(
      "The member '%s' has the type %s, which is not visible in the package of the model, "
          + "where the code is generated. Make the type public, or package-private in that "
          + "package."),
  NULLABLE_PRIMITIVE(
      "The member '%s' is @Nullable, but a %s is never null. Make it %s, or remove @Nullable."),
  GETTER_MISSING(
      "The member '%s' of %s cannot be read: the field is not visible in the package of the "
          + "model, and has no getter that generated code can call. %s."),
  SETTER_MISSING(
      "The member '%s' of %s cannot be set: the field is not visible in the package of the "
          + "model, and has no setter that generated code can call. %s.%s"),
  MEMBER_FINAL("The member '%s' of %s is final, so no item can be read into it. %s.%s"),
  MEMBER_HIDDEN("The member '%s' hides one of the same name in a superclass, which would never be "
      + "stored. Rename one of them, or keep one out of the table with @Ignore."),
  CONSTRUCTOR_MISSING(
      "%s cannot be created: it has no constructor without parameters, and no constructor, "
          + "static method or builder() that takes its members, which generated code can call. "
          + "%s.%s"),
  CREATION_AMBIGUOUS(
      "%s can be created by %s and by %s, which take equally many of its members. Make one of "
          + "them private, or add one that takes more."),
  MODEL_NOT_CLASS(
      "%s is %s, but @%s must stand at a class, a record, or an interface with abstract getters.%s"),
  MODEL_ABSTRACT("%s is abstract, but items need a class that can be created. %s"),
  MODEL_GENERIC(
      "%s has type parameters, but what is read must have one type. Put @%s at a subclass that "
          + "fixes them."),
  MODEL_INNER("%s is an inner class, which needs an instance of %s. %s."),
  MODEL_PRIVATE("%s cannot be seen by generated code, since %s is private. Make %s at least "
      + "package-private."),
  TABLE_MISSING("%s has @%s, but no @Table, so nothing is generated. Add @Table(\"…\"), or "
      + "move %s to its subclasses that have it."),
  TABLE_ANNOTATION_FOREIGN("%s has annotations of Dynaset, but its @Table is that of %s. Import "
      + "dev.dynaset.annotation.Table instead."),
  PROJECTION_NOT_RECORD(
      "%s has @Projection, but is no record. What is read makes a record of its parts: %s."),
  PROJECTION_OF_NO_TABLE("%s is a projection of %s, but %s."),
  PROJECTION_OF_KINDS(
      "%s is a projection of %s, which stands for several kinds of items: %s. A projection is of one kind: "
          + "name it, such as of = %s.class."),
  PROJECTION_PATH_ILLEGAL("The component '%s' is taken from '%s', which is no path: %s."),
  PROJECTION_UNKNOWN_MEMBER("The component '%s' is taken from '%s', but %s"),
  PROJECTION_UNKNOWN_ELEMENT("The component '%s' is taken from '%s', but %s"),
  PROJECTION_INACCESSIBLE(
      "The component '%s' is taken from '%s', whose reading needs %s, which cannot be used in the "
          + "package of the record, where the code is generated. Make it public, with a public "
          + "constructor if it is a converter, or move the record to the package of %s."),
  PROJECTION_TYPE_DIFFERS(
      "The component '%s' has the type %s, but '%s' of %s, which it is taken from, has the type "
          + "%s. Give the component that type, or name another member with @Source."),
  PROJECTION_NOT_NULLABLE(
      "The component '%s' is never null, but '%s', which it is taken from, may be absent. Make it "
          + "%s, or an Optional."),
  TEMPLATE_SYNTAX("\"%s\" is no key template: %s."),
  TEMPLATE_UNKNOWN_MEMBER("\"%s\" names the member '%s', which %s does not have.%s"),
  SEGMENT_TYPE("\"%s\" cannot have the member '%s' so: %s."),
  SEGMENT_NULLABLE(
      "\"%s\" makes the key of the table of '%s', which is %s, but every item needs its key. %s; only "
          + "keys of indexes may be absent."),
  SEGMENTS_TOUCH(
      "\"%s\" does not tell where '%s' ends, so that two items could have one key. Put a literal behind "
          + "it that its values cannot hold, such as '%s'."),
  SEGMENT_LOSSY(
      "\"%s\" holds only a part of '%s', and no other part of the key of the table has all of it, so that "
          + "the key does not tell one item from another. Add {%s} to the range key."),
  TEMPLATE_BUCKET_IN_RANGE(
      "\"%s\" has {%s:%s}, but only hash keys can be made of the start of a time. Write {%s}, which sorts "
          + "by it."),
  INDEX_KEY_UNKNOWN_INDEX(
      "@IndexKey names the index '%s', which the table of %s does not have. Declare it with @GlobalIndex "
          + "or @LocalIndex, or mend the name."),
  INDEX_KEY_NOT_ONE_ATTRIBUTE(
      "The %s key of the index '%s' has %s attributes, but a template makes one. %s."),
  SLOT_INCOMPLETE(
      "%s is in the index '%s' with its %s key alone. Give @IndexKey the %s key, too, or store a member as "
          + "'%s'."),
  SLOT_STAMPED(
      "The attribute '%s' is made of '%s', which Dynaset sets on each write, and of '%s', which an update "
          + "may change without it. Make it of '%s' and members of the key of the table."),
  FROM_KEY_UNHELD(
      "'%s' is read from the key, but the %s does not tell it. Name it in %s, or remove @FromKey."),
  ENTITY_KEY_MISSING(
      "%s is a kind of items of %s, but has no @ItemKey. Add one, such as @ItemKey(hash = \"%s#{id}\")."),
  SLOT_OF_VERSION(
      "The attribute '%s' is made of the version '%s', but an update does not know which it is going to be. "
          + "Leave it out of @IndexKey, or name the member itself in a @GlobalIndex."),
  TABLE_DECLARED_TWICE(
      "The table '%s' is declared by %s and by %s. Items of the two could have one key, of which nothing is "
          + "proven. Let one sealed type declare all kinds of items, or say @Table(guest = true) where you "
          + "see to it yourself."),
  ENTITY_UNRELATED(
      "%s lists %s in entities, which is not below it. Let it %s %s, or remove it from the list."),
  ENTITY_LEFT_OUT(
      "%s is sealed and permits %s, which its entities leave out, so that it could not be stored. Add it; "
          + "or remove entities, since what is sealed needs none."),
  ENTITIES_MISSING(
      "%s stands for kinds of items, but there are none below it. Let a record with @ItemKey implement %s."),
  ENTITIES_MISPLACED(
      "%s lists entities, but is a %s whose objects are items themselves. Remove entities, or make it an "
          + "interface or an abstract class."),
  ENTITY_ABSTRACT(
      "%s is below %s, but is %s, so that it is not known which kinds of items it has. %s."),
  ENTITY_MARKED(
      "%s is a kind of items of %s, and has @%s itself. Remove that: its keys are made by @ItemKey, and what "
          + "else there is to say of the table stands there."),
  ENTITY_OF_TWO_TABLES(
      "%s is a kind of items of both %s and %s, but generated classes of it can be of one table. Make a "
          + "class for each, whose members may be those of a common superclass or component."),
  ENTITY_OUTSIDE(
      "%s has @ItemKey, but is no kind of items of %s, in which it stands. Let it %s %s."),
  ENTITY_PACKAGE(
      "%s is in another package than %s, whose table it is in. Move it there: generated classes of one table "
          + "need each other."),
  KEYS_COLLIDE(
      "%s and %s can both have the key %s. Let their templates differ in a literal, such as a word before "
          + "the first member."),
  TYPE_NAME_DUPLICATE(
      "%s and %s are both called '%s' in the attribute that names the kind of an item. Give one another name "
          + "with @ItemKey(type = \"…\")."),
  SHARED_KEY_DIFFERS(
      "The %s is %s in %s and %s in %s, but the items of a table have the same attributes as keys, "
          + "whatever their kind. %s."),
  INDEX_HOLDS_OTHERS(
      "The index '%s' of %s also holds %s, which has all attributes of its key: %s. Declare it at %s, so "
          + "that it is known to hold both, or store the member in another attribute with @Attribute."),
  INDEX_DECLARED_TWICE(
      "The index '%s' is declared by %s and by %s. Declare it once, at %s: it then holds all kinds of items "
          + "that have the attributes of its key."),
  INDEX_EMPTY(
      "%s: no kind of items of %s has all attributes of its key. Give one of them @IndexKey(index = \"%s\", "
          + "%s = \"…\"), or remove the index."),
  SLOT_TYPE_DIFFERS(
      "The attribute '%s' is %s in %s and %s in %s, but an attribute of a key has one type in a table. Store "
          + "both in the same way."),
  TIME_TO_LIVE_DIFFERS(
      "%s expires by the attribute '%s' and %s by '%s', but a table has one. Give both the same name with "
          + "@Attribute."),
  COLLECTION_NAME_UNCLEAR(
      "The items with the hash key %s call its parts %s. Say how the collection calls them: "
          + "@ItemCollection(hash = \"%s\")."),
  COLLECTION_NAME_TAKEN(
      "The collections %s and %s would both be called %s. Give one of them another name, which begins "
          + "with '%s': @ItemCollection(hash = \"%s\", accessor = \"…\")."),
  COLLECTION_ACCESSOR_ILLEGAL(
      "'%s' cannot be the name of the method that gives the items with the hash key %s: let it begin "
          + "with 'by' or 'all', and go on with letters and digits."),
  COLLECTION_UNKNOWN("@ItemCollection(hash = \"%s\") is the hash key of no kind of items. %s."),
  COLLECTION_OF_ONE(
      Diagnostic.Kind.WARNING,
      "@ItemCollection(hash = \"%s\") holds %s alone. If there should be others, compare the literals of "
          + "their hash keys."),
  KEY_TEMPLATE_MISSING(
      "@%s at %s makes neither a hash key nor a range key. Write, for example, %s, or remove it."),
  FROM_KEY_NOT_STORED(
      "%s names the member '%s', which is not stored, since it is read from a key. %s."),
  KEY_ATTRIBUTE_TAKEN(
      "The attribute '%s' is %s, but the member '%s' has that name. %s, or give %s."),
  KEY_MADE_TWICE("%s is made by %s already. %s."),
  DELIMITER_ILLEGAL(
      "The delimiter %s cannot separate the parts of keys: it must be printable ASCII, and neither a "
          + "letter nor a digit nor a brace. Choose another, such as '#'."),
  ANNOTATION_MISPLACED("@%s stands at %s, which is no %s."),
  ANNOTATION_HIDDEN(
      "@%s at '%s' is taken for the class of that name that is generated for %s: a class of the package "
          + "comes before 'import dev.dynaset.annotation.*'. Import the annotation by its name, 'import "
          + "dev.dynaset.annotation.%s', or give the generated class another with generatedPrefix = \"…\"."),
  ANNOTATION_UNUSED(
      "@%s stands at '%s', which is no attribute, since it is %s. Remove one of the two."),
  COMPONENT_IGNORED(
      "@Ignore stands at the record component '%s', for which the constructor needs a value. "
          + "Make the model a class, or keep the component."),
  TYPE_MISSING(
      "%s was not processed, since a name at '%s' cannot be resolved. Check its imports, or "
          + "the processor that should generate it."),
  LOMBOK_NOT_RUN(
      "%s has Lombok's @%s, but Lombok has not made %s, since it is not on the processor path. Add "
          + "org.projectlombok:lombok to annotationProcessorPaths, beside dynaset-processor."),
  RUNTIME_MISSING(
      "%s needs dev.dynaset:dynaset-runtime on the class path, but it is not there. Add the "
          + "dependency."),
  RUNTIME_OLDER_THAN_PROCESSOR(
      "dynaset-processor %s generates classes for %s that dynaset-runtime %s cannot run. Use "
          + "the version of the processor for both, for example by importing dynaset-bom."),
  OPTION_ILLEGAL(
      "The option -A%s is '%s', but must be one of '%s'. Choose one of these, or leave the option "
          + "out.%s"),
  SOURCE_NOT_WRITTEN("The compiler could not write a class that is generated for %s: %s."),
  PROCESSOR_FAILED(
      "Dynaset's processor failed at %s, which is a fault of the processor. Please report it "
          + "with the model and this trace:%n%s");

  private final Diagnostic.Kind kind;
  private final String message;

  Problem(String message) {
    this(Diagnostic.Kind.ERROR, message);
  }

  Problem(Diagnostic.Kind kind, String message) {
    this.kind = kind;
    this.message = message;
  }

  /** The stable id, as it is printed: {@code HashKeyMissing}. */
  public String id() {
    return Arrays.stream(name().split("_", -1))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** How the compiler is to take it: an error, unless it may be right all the same. */
  public Diagnostic.Kind kind() {
    return kind;
  }

  /** This problem at a place, the words of its message filled in. */
  public Finding at(SourcePosition position, Object... words) {
    return new Finding(this, position, String.format(Locale.ROOT, message, words));
  }
}
