package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.EntityPlace;
import dev.dynaset.processor.model.EntityPlace.Scanned;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.Scans;
import dev.dynaset.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The methods that read everything, {@code scan}, and what they need; as far as they are wanted. */
final class ScanCode {
  private final Scans scans;
  private final TableModel model;
  private final GeneratedTypes types;

  ScanCode(Scans scans, TableModel model, GeneratedTypes types) {
    this.scans = scans;
    this.model = model;
    this.types = types;
  }

  /** The method of the table. */
  List<MethodSpec> ofTable() {
    return method(
        "table",
        CodeBlock.of("tableScan($L)", ofModel().orElse(CodeBlock.of(""))),
        ParameterizedTypeName.get(RuntimeTypes.TABLE_SCAN, model.type(), types.attributes()),
        instead(HashKeyMethods.ofTable(model, types), !model.indexes().isEmpty()));
  }

  /** The method of an index. */
  List<MethodSpec> ofIndex(IndexModel index) {
    return method(
        "index",
        CodeBlock.of(
            "$L($T.INSTANCE$L)",
            index.isLocal() ? "localScan" : "globalScan",
            attributes(index),
            ofModel().map(condition -> CodeBlock.of(", $L", condition)).orElse(CodeBlock.of(""))),
        ParameterizedTypeName.get(
            index.isLocal() ? RuntimeTypes.TABLE_SCAN : RuntimeTypes.SCAN,
            item(index),
            attributes(index)),
        instead(HashKeyMethods.ofIndex(model, index), false));
  }

  private List<MethodSpec> method(
      String scanned, CodeBlock call, ParameterizedTypeName returned, String instead) {
    if (scans == Scans.ABSENT || scanned() == Scanned.NOTHING) {
      return List.of();
    }
    MethodSpec.Builder method = MethodSpec.methodBuilder("scan")
        .addModifiers(Modifier.PUBLIC)
        .returns(returned)
        .addJavadoc(
            "{@return all items$L: a Scan, which costs the whole $L, whatever a filter leaves out}",
            ofModel().isPresent() ? " of this kind" : "",
            scanned)
        .addStatement("return $L", call);
    if (scans == Scans.DEPRECATED) {
      method
          .addAnnotation(Deprecated.class)
          .addJavadoc(
              "\n\n@deprecated This build forbids scans, by its option {@code -A$L=deprecated}. Use"
                  + " $L instead.",
              Scans.OPTION,
              instead);
    }
    return List.of(method.build());
  }

  private Scanned scanned() {
    return model.place().map(EntityPlace::scan).orElse(Scanned.KEYS);
  }

  /** What tells the items of the model from others of the table, if there may be others. */
  private Optional<CodeBlock> ofModel() {
    if (model.entity().flatMap(entity -> entity.keys().findAny()).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(CodeBlock.of(
        "$T.INSTANCE.$L()",
        types.codec(),
        scanned() == Scanned.TYPE ? "typeCondition" : "keyCondition"));
  }

  /** What need not read everything. */
  private static String instead(HashKeyMethods methods, boolean hasIndexes) {
    List<String> ways = new ArrayList<>(
        methods.specs().stream().map(method -> JavadocText.code(method.name)).toList());
    if (hasIndexes) {
      ways.add("an index");
    }
    if (ways.isEmpty()) {
      // Of a kind of items whose queries would read others.
      ways.add(JavadocText.code("get"));
    }
    int last = ways.size() - 1;
    return last == 0
        ? ways.get(0)
        : String.join(", ", ways.subList(0, last)) + " or " + ways.get(last);
  }

  /** What an index holds of an item. */
  ClassName item(IndexModel index) {
    return index.isPartial() ? GeneratedTypes.indexItem(model, index) : model.type();
  }

  /** The vocabulary of conditions on that. */
  ClassName attributes(IndexModel index) {
    if (!index.isPartial()) {
      return types.attributes();
    }
    return scans == Scans.ABSENT
        ? GeneratedTypes.filter(GeneratedTypes.indexQuerySet(model, index))
        : GeneratedTypes.indexAttributes(model, index);
  }

  /** The vocabulary, if nothing but scans has it: of an index that holds parts. */
  List<TypeSpec> vocabulary(IndexModel index, FilterClass filter) {
    return scans == Scans.ABSENT ? List.of() : List.of(filter.ofScan(index));
  }
}
