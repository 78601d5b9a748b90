package dev.dynaset.processor.random;

import dev.dynaset.processor.random.RandomType.Traits;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Ways to break a model, each with the id of the problem, or none if it is the compiler's to say. */
enum Break {
  NO_KEY("", m -> m.members.forEach(member -> member.annotations.remove("@HashKey"))),
  TWO_HASH_KEYS("HashKeyDuplicate", added("String", "@PartitionKey")),
  TWO_RANGE_KEYS("RangeKeyDuplicate", added("String", "@RangeKey").andThen(b -> {
    b.members.add(new Member("again", type("String"), "@RangeKey"));
  })),
  BOTH_KEYS("", m -> m.members.get(0).annotations.add("@RangeKey")),
  NULLABLE_KEY("", m -> m.members.get(0).nullable = true),
  BOOLEAN_KEY("KeyTypeUnsupported", keyType("boolean")),
  LIST_KEY("KeyTypeUnsupported", keyType("List<String>")),
  OPTIONAL_KEY("", keyType("Optional<String>")),
  OBJECT("TypeUnsupported", added("Object")),
  THREAD("TypeUnsupported", added("Thread")),
  DATE("TypeUnsupported", added("Date")),
  ARRAY_LIST("TypeUnsupported", added("ArrayList<String>")),
  RAW_LIST("TypeUnsupported", added("List")),
  RAW_MAP("TypeUnsupported", added("Map")),
  RAW_OPTIONAL("TypeUnsupported", added("Optional")),
  WILDCARD("TypeUnsupported", added("List<?>")),
  BOUND("TypeUnsupported", added("List<? extends String>")),
  SUPER_BOUND("TypeUnsupported", added("Map<String, ? super Integer>")),
  WILDCARD_MAP("TypeUnsupported", added("Map<?, ?>")),
  NESTED_OPTIONAL("TypeUnsupported", added("Optional<Optional<String>>")),
  LIST_OF_OPTIONALS("TypeUnsupported", added("List<Optional<String>>")),
  ENTRY("TypeUnsupported", added("Map.Entry<String, String>")),
  CHARS("TypeUnsupported", added("char[]")),
  LIST_ARRAY("TypeUnsupported", added("List<String>[]")),
  SET_OF_ARRAYS("TypeUnsupported", added("Set<byte[]>")),
  UNSORTED("TypeUnsupported", added("SortedSet<Period>")),
  UNSORTED_MAP("TypeUnsupported", added("SortedMap<Locale, String>")),
  VOID("TypeUnsupported", added("Void")),
  CLASS("TypeUnsupported", added("Class<?>")),
  DEEP_WILDCARD("TypeUnsupported", added("List<Map<String, List<? super Thread>>>")),
  ENUM_ITSELF("", added("Enum<?>")),
  FUNCTION("TypeUnsupported", added("java.util.function.Function<? super String, ?>[]")),
  MAP_KEY("MapKeyUnsupported", added("Map<byte[], String>")),
  MAP_KEY_BOOL("MapKeyUnsupported", added("Map<Boolean, String>")),
  MAP_KEY_LIST("MapKeyUnsupported", added("Map<List<String>, String>")),
  UNKNOWN_TYPE("", added("Missing")),
  UNKNOWN_ARGUMENT("", added("List<? extends Missing>")),
  UNKNOWN_ARRAY("", added("Missing.Inner[][]")),
  UNKNOWN_ANNOTATION("", added("String", "@Missing")),
  UNKNOWN_CONVERTER("", added("String", "@ConvertedBy(Missing.class)")),
  UNKNOWN_CONSTANT("", added("String", "@Attribute(Missing.NAME)")),
  UNKNOWN_SUPERTYPE("", m -> m.supertypes = " implements Missing<" + m.name + ">"),
  WRONG_CONSTANT("", added("String", "@Attribute(7)")),
  WRONG_NUMBER_OF_ARGUMENTS("", added("Map<String>")),
  PRIMITIVE_ARGUMENT("", added("List<int>")),
  CYCLE("", extra("static class A extends B {} static class B extends A {}", "A")),
  TWICE("", m -> m.members.add(new Member(m.members.get(0).name, type("String")))),
  PRIVATE_TYPE("TypeInaccessible", extra("private enum Hidden { A }", "Hidden")),
  PRIVATE_ELEMENT("TypeInaccessible", extra("private enum Hidden { A }", "List<Hidden[]>")),
  OWN_CLASS("DocumentMissing", extra("static class Own { String s; }", "Own")),
  OWN_ELEMENT("DocumentMissing", extra("static class Own { String s; }", "Map<String, Own>")),
  OWN_GENERIC("", extra("static class Own<T> { T s; }", "Own<String>")),
  SELF("MemberIsTable", m -> m.members.add(new Member("bad", type(m.name)))),
  WRAPS_ITSELF("", extra("record Loop(Loop loop) {}", "Loop")),
  WRAPS_LIST_OF_ITSELF("", extra("record Loop(List<Loop> loops) {}", "Loop")),
  WRAPS_ANOTHER("", extra("record A(B b) {} record B(Optional<A> a) {}", "A")),
  WRAPS_OPTIONAL("", extra("record A(Optional<String> a) {}", "A")),
  WRAPS_OBJECT("", extra("record A(Object a) {}", "A")),
  WRAPS_GENERIC("", extra("record A<T>(T a) {}", "A<String>")),
  PRIVATE_WRAPPER("TypeInaccessible", extra("private record A(String a) {}", "A")),
  STORED_NAME_TWICE(
      "AttributeNameDuplicate",
      added("String", "@Attribute(\"x\")")
          .andThen(m -> m.members.add(new Member("again", type("String"), "@Attribute(\"x\")")))),
  EMPTY_NAME("AttributeNameIllegal", added("String", "@Attribute(\"\")")),
  ABSENT_KEY("", m -> m.members.get(0).annotations.add("@Attribute(absent = \"a\")")),
  ABSENT_INT("AbsentIllegal", added("int", "@Attribute(absent = \"a\")")),
  ABSENT_BYTE("AbsentIllegal", added("byte", "@Attribute(absent = \"128\")")),
  ABSENT_DOUBLE("AbsentIllegal", added("double", "@Attribute(absent = \"NaN\")")),
  ABSENT_HUGE("AbsentIllegal", added("float", "@Attribute(absent = \"1E99\")")),
  ABSENT_UNSTORABLE("AbsentIllegal", added("double", "@Attribute(absent = \"1E300\")")),
  ABSENT_DIGITS(
      "AbsentIllegal",
      added("BigInteger", "@Attribute(absent = \"123456789012345678901234567890123456789\")")),
  ABSENT_FAR("AbsentIllegal", added("Instant", "@Attribute(absent = \"+10000-01-01T00:00:00Z\")")),
  ABSENT_DATE("AbsentIllegal", added("LocalDate", "@Attribute(absent = \"2021-02-29\")")),
  ABSENT_URI("AbsentIllegal", added("URI", "@Attribute(absent = \"a b\")")),
  ABSENT_CURRENCY("AbsentIllegal", added("Currency", "@Attribute(absent = \"XYZW\")")),
  ABSENT_LOCALE("AbsentIllegal", added("Locale", "@Attribute(absent = \"de_DE\")")),
  ABSENT_BYTES("AbsentIllegal", added("byte[]", "@Attribute(absent = \"a\")")),
  ABSENT_LIST("AbsentIllegal", added("List<String>", "@Attribute(absent = \"{}\")")),
  ABSENT_ARRAY("AbsentIllegal", added("String[]", "@Attribute(absent = \"[]\")")),
  ABSENT_OPTIONAL("AbsentUnused", added("Optional<String>", "@Attribute(absent = \"a\")")),
  ABSENT_VALUE("AbsentIllegal", added("AttributeValue", "@Attribute(absent = \"a\")")),
  NULLABLE_INT("NullablePrimitive", added("@Nullable int")),
  TWO_VERSIONS(
      "SpecialDuplicate",
      added("long", "@Version")
          .andThen(m -> m.members.add(new Member("again", type("int"), "@Version")))),
  VERSION_OF_TEXT("SpecialTypeUnsupported", added("String", "@Version")),
  VERSION_OF_LIST("SpecialTypeUnsupported", added("List<Long>", "@Version")),
  TIME_OF_DATE("SpecialTypeUnsupported", added("LocalDateTime", "@CreatedAt")),
  TIME_TO_LIVE_OF_INT("SpecialTypeUnsupported", added("int", "@TimeToLive")),
  TIME_TO_LIVE_OF_LIST("SpecialTypeUnsupported", added("List<Instant>", "@TimeToLive")),
  ID_OF_INT("SpecialTypeUnsupported", added("int", "@GeneratedId")),
  SPECIAL_UNSUPPORTED("TypeUnsupported", added("Object", "@TimeToLive")),
  VERSION_KEY("", keyType("long", "@Version")),
  CONVERTER_OF_OTHER(
      "ConverterOfOtherType",
      converter("C implements AttributeConverter<UUID, " + "String>", "UUID", "String", "String")),
  CONVERTER_OF_ELEMENT(
      "ConverterOfOtherType",
      converter(
          "C implements AttributeConverter<UUID, " + "String>", "UUID", "String", "List<UUID>")),
  CONVERTER_TO_OBJECT(
      "TypeUnsupported",
      converter("C implements AttributeConverter<UUID, Object>", "UUID", "Object", "UUID")),
  CONVERTER_TO_WILDCARD(
      "TypeUnsupported",
      converter("C implements AttributeConverter<UUID, List<" + "?>>", "UUID", "List<?>", "UUID")),
  CONVERTER_ABSTRACT(
      "ConverterUnusable",
      extra(
          "abstract static class C implements AttributeConverter<UUID, String> {}",
          "@ConvertedBy(C.class) UUID")),
  CONVERTER_NONE("ConverterUnusable", added("String", "@ConvertedBy(String.class)")),
  CONVERTER_INT("ConverterUnusable", added("String", "@ConvertedBy(int.class)")),
  CONVERTER_ARRAY("ConverterUnusable", added("String", "@ConvertedBy(String[].class)")),
  CONVERTER_INTERFACE("", added("String", "@ConvertedBy(OrderedConverter.class)")),
  CONVERTER_RAW(
      "",
      extra(
          "@SuppressWarnings(\"rawtypes\") static class C implements "
              + "AttributeConverter { public Object toStored(Object o) { return o; } public Object "
              + "fromStored(Object o) { return o; } }",
          "@ConvertedBy(C.class) UUID")),
  CONVERTER_TWO_PARAMETERS(
      "",
      extra(
          "static class C<A, B> implements AttributeConverter<A, B> {"
              + "public B toStored(A o) { return null; } public A fromStored(B o) { return null; } }",
          "@ConvertedBy(C.class) UUID")),
  CONVERTER_BOUNDED(
      "ConverterUnusable",
      extra(
          "static class C<A extends Enum<A>> implements AttributeConverter<A, "
              + "String> { public String toStored(A o) { return null; } public A fromStored(String o) { "
              + "return null; } }",
          "@ConvertedBy(C.class) UUID")),
  CONVERTER_OF_ARGUMENT(
      "ConverterOfOtherType",
      extra(
          "static class C implements "
              + "AttributeConverter<UUID, String> { public String toStored(UUID o) { return null; } "
              + "public UUID fromStored(String o) { return null; } }",
          "List<Map<String, @ConvertedBy(C.class) Long>>")),
  CONVERTER_OF_ITSELF(
      "",
      extra(
          "@ConvertedBy(C.class) static class V {} static class C implements "
              + "AttributeConverter<V, V> { public V toStored(V o) { return o; } "
              + "public V fromStored(V o) { return o; } }",
          "V")),
  CONVERTER_OF_LIST_OF_ITSELF(
      "",
      extra(
          "@ConvertedBy(C.class) static class V {} static class C "
              + "implements AttributeConverter<V, List<V>> { public List<V> toStored(V o) { return null; } "
              + "public V fromStored(List<V> o) { return null; } }",
          "V")),
  CONVERTER_OF_PRIMITIVES(
      "ConverterOfOtherType",
      extra(
          "static class C implements "
              + "AttributeConverter<Long, String> { public String toStored(Long o) { return null; } "
              + "public Long fromStored(String o) { return null; } }",
          "@ConvertedBy(C.class) int")),
  TABLE_NAME("TableNameIllegal", annotated("value = \"models\"", "value = \"é\"")),
  PREFIX(
      "GeneratedPrefixIllegal",
      annotated("value = \"models\"", "value = \"models\", generatedPrefix = \"2 x\"")),
  INDEX_MEMBER("IndexUnknownMember", index("name = \"xyz\", hashKey = \"nothing\"")),
  INDEX_EMPTY("IndexHashKeyMissing", index("name = \"xyz\", hashKey = {}")),
  INDEX_NAME("IndexNameIllegal", index("name = \"é é\", hashKey = \"bad\"").andThen(added("int"))),
  INDEX_NAME_NULL("", index("name = null, hashKey = \"bad\"")),
  INDEX_TWICE(
      "IndexNameDuplicate",
      index("name = \"xyz\", hashKey = \"bad\"")
          .andThen(index("name = \"xyz\", hashKey = \"bad\""))
          .andThen(added("int"))),
  INDEX_REPEATED(
      "IndexKeyRepeated",
      index("name = \"xyz\", hashKey = {\"bad\", \"bad\"}").andThen(added("int"))),
  INDEX_OF_LIST(
      "KeyTypeUnsupported",
      index("name = \"xyz\", hashKey = \"bad\"").andThen(added("List<String>"))),
  INDEX_OF_OBJECT(
      "TypeUnsupported", index("name = \"xyz\", hashKey = \"bad\"").andThen(added("Object"))),
  INDEX_ACCESSOR(
      "IndexAccessorIllegal",
      index("name = \"xyz\", hashKey = \"bad\", accessor = \"1 2\"").andThen(added("int"))),
  INDEX_ACCESSOR_TAKEN(
      "IndexAccessorTaken",
      index("name = \"xyz\", hashKey = \"bad\", accessor = \"prepare\"").andThen(added("int"))),
  INDEX_INCLUDE(
      "IndexIncludeMissing",
      index("name = \"xyz\", hashKey = \"bad\", projection = ProjectionType.INCLUDE")
          .andThen(added("int"))),
  GENERIC("", m -> m.typeParameters = "<T extends Comparable<T>>"),
  TYPE_VARIABLE("", m -> {
    m.typeParameters = "<T>";
    m.members.add(new Member("bad", type("List<T>")));
  }),
  ABSTRACT("", m -> m.modifiers = "abstract "),
  INTERFACE("", m -> m.keyword = "interface "),
  ENUM("", m -> m.keyword = "enum "),
  ANNOTATION("", m -> m.keyword = "@interface "),
  FINAL_MEMBERS("", m -> m.members.forEach(member -> member.annotations.add("final"))),
  STATIC_KEY("", m -> m.members.get(0).annotations.add("static")),
  IGNORED_KEY("", m -> m.members.get(0).annotations.add("@Ignore")),
  DOCUMENT_TOO("DocumentIsTable", m -> m.annotations.add("@Document")),
  DOCUMENT_WITH_KEY(
      "AnnotationNotInDocument", extra("@Document static class D { @HashKey String s; }", "D")),
  DOCUMENT_WITH_OBJECT("TypeUnsupported", extra("@Document static class D { Object s; }", "D")),
  DOCUMENTS_IN_CIRCLE(
      "TypeUnsupported",
      extra(
          "@Document static class D { List<E> e; Void v; } "
              + "@Document static class E { D[] d; }",
          "Map<String, E>")),
  DOCUMENT_NOT_SEALED("DocumentNotSealed", extra("@Document interface D {}", "D")),
  SUBTYPE_IS_NONE(
      "SubtypeNotDocument",
      extra("@Document sealed interface D { record R(String a, int b) implements D {} }", "D")),
  SUBTYPE_TAKES_NAME(
      "DiscriminatorTaken",
      extra(
          "@Document sealed interface D { @Document record R(String type) implements D {} }", "D")),
  SUBTYPES_OF_ONE_NAME(
      "SubtypeNameDuplicate",
      extra(
          "@Document sealed interface D { "
              + "@Document(name = \"S\") record R(String a) implements D {} "
              + "@Document record S(String a) implements D {} }",
          "List<D>")),
  SEALED_OF_NOTHING("", extra("@Document sealed interface D {}", "D")),
  GENERIC_DOCUMENT("", extra("@Document record D<T>(T t, int n) {}", "D<String>")),
  PRIVATE_DOCUMENT("", extra("@Document private record D(String s, int n) {}", "D")),
  ENUM_DOCUMENT("", extra("@Document enum D { A }", "D")),
  INNER_DOCUMENT("", m -> m.extra += "@Document class Inner { String s; }\n");

  /** What the processor must say of it alone, or nothing if that depends. */
  final String id;

  @SuppressWarnings("ImmutableEnumChecker") // It has no state.
  private final Consumer<RandomClass> change;

  Break(String id, Consumer<RandomClass> change) {
    this.id = id;
    this.change = change;
  }

  /** One of them. */
  static Break any(Random random) {
    return List.of(values()).get(random.nextInt(values().length));
  }

  void apply(RandomClass model) {
    change.accept(model);
  }

  private static RandomType type(String source) {
    return RandomType.of(source, "null", Traits.NONE);
  }

  private static Consumer<RandomClass> added(String type, String... annotations) {
    return model -> model.members.add(new Member("bad", type(type), annotations));
  }

  private static Consumer<RandomClass> extra(String text, String type) {
    return model -> {
      model.extra += "  " + text + "\n";
      model.members.add(new Member("bad", type(type)));
    };
  }

  private static Consumer<RandomClass> converter(
      String head, String from, String to, String member) {
    return extra(
        "static class " + head + " { public " + to + " toStored(" + from
            + " v) { return null; } public " + from + " fromStored(" + to
            + " v) { return null; } }",
        "@ConvertedBy(C.class) " + member);
  }

  private static Consumer<RandomClass> keyType(String type, String... annotations) {
    return model -> {
      model.members.get(0).type = type(type);
      model.members.get(0).annotations.addAll(List.of(annotations));
    };
  }

  private static Consumer<RandomClass> annotated(String before, String after) {
    return model -> model.annotations.replaceAll(text -> text.replace(before, after));
  }

  private static Consumer<RandomClass> index(String values) {
    return model -> model.annotations.add("@GlobalIndex(" + values + ")");
  }
}
