package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The ways into queries of a table or an index: {@code byStatus} and {@code byStatusIn}. */
final class HashKeyMethods {
  private static final int MAX_ARGUMENTS_OF_LINE = 3;

  private final ClassName querySet;
  private final List<KeyPart> hash;
  private final List<AttributeModel> range;
  private final boolean isOfTable;
  private final List<CodeBlock> source;

  /** Those of a query set; {@code source} is what a query takes before the hash key. */
  private HashKeyMethods(
      ClassName querySet,
      List<KeyPart> hash,
      List<AttributeModel> range,
      boolean isOfTable,
      List<CodeBlock> source) {
    this.querySet = querySet;
    this.hash = hash;
    this.range = range;
    this.isOfTable = isOfTable;
    this.source = source;
  }

  static HashKeyMethods ofTable(TableModel model, GeneratedTypes types) {
    return new HashKeyMethods(
        types.querySet(),
        Keys.parts(model, model.hashKeys()),
        model.rangeKeys(),
        true,
        List.of(CodeBlock.of("binding()")));
  }

  static HashKeyMethods ofIndex(TableModel model, IndexModel index) {
    List<CodeBlock> source = new ArrayList<>();
    source.add(CodeBlock.of("binding()"));
    source.add(CodeBlock.of("$S", index.name().value()));
    if (index.isPartial()) {
      source.add(CodeBlock.of("$T.INSTANCE", PartialItemClass.decoder(model, index)));
    }
    return new HashKeyMethods(
        GeneratedTypes.indexQuerySet(model, index),
        Keys.parts(model, Keys.hash(model, index)),
        Keys.range(model, index),
        false,
        source);
  }

  /** Several hash keys can be given where they have one attribute each. */
  List<MethodSpec> specs() {
    return hash.size() == 1 ? List.of(byOne(), byEach(hash.get(0))) : List.of(byOne());
  }

  private MethodSpec byOne() {
    MethodSpec.Builder method = method("")
        .addJavadoc(
            "$L",
            "The items with this " + members(hash)
                + (range.isEmpty() ? "" : ", by " + JavadocText.members(range)) + ": a Query"
                + ofIndex() + ", sent when it is read.");
    NameAllocator names = new NameAllocator();
    List<CodeBlock> arguments = new ArrayList<>(source);
    for (KeyPart key : hash) {
      String parameter = names.newName(key.variable());
      method.addParameter(key.parameter(parameter));
      arguments.add(key.value(parameter));
    }
    String line = isOfTable ? "return new $T($T.of($L))" : "return new $T(\n$T.of($L))";
    return method
        .addStatement(line, querySet, RuntimeTypes.QUERY, list(arguments))
        .build();
  }

  private MethodSpec byEach(KeyPart key) {
    List<CodeBlock> arguments = new ArrayList<>(source);
    arguments.add(CodeBlock.of("values"));
    arguments.add(CodeBlock.of("value -> $L", key.value("value")));
    return method("In")
        .addParameter(key.collection(), "values")
        .addJavadoc("$L", wordsOfEach())
        .addStatement(
            "return new $T(\n$T.ofEach($L))", querySet, RuntimeTypes.QUERY, list(arguments))
        .build();
  }

  private String wordsOfEach() {
    String words = "The items with one of these " + members(hash)
        + ", one hash key after the other in the order given"
        + (range.isEmpty() ? "" : ", each by " + JavadocText.members(range)) + ": a Query"
        + ofIndex() + " for each, sent when it is read. A value that is given twice counts once;"
        + " without values nothing is sent.";
    if (!range.isEmpty()) {
      return words + " {@code merged()} brings all of them in the order of "
          + JavadocText.members(range) + ".";
    }
    return isOfTable ? words + " {@code batchGet} reads as many in fewer requests." : words;
  }

  private MethodSpec.Builder method(String suffix) {
    String members = hash.stream()
        .map(key -> Names.capitalized(key.member()))
        .collect(Collectors.joining("And"));
    return MethodSpec.methodBuilder("by" + members + suffix)
        .addModifiers(Modifier.PUBLIC)
        .returns(querySet);
  }

  private String ofIndex() {
    return isOfTable ? "" : " of the index";
  }

  private static String members(List<KeyPart> keys) {
    return JavadocText.members(keys.stream().map(KeyPart::attribute).toList());
  }

  private static CodeBlock list(List<CodeBlock> arguments) {
    return arguments.size() > MAX_ARGUMENTS_OF_LINE
        ? CodeBlock.of("\n$>$>$L$<$<", CodeBlock.join(arguments, ",\n"))
        : CodeBlock.join(arguments, ", ");
  }
}
