package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.TableModel;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The attributes that items can be filtered by: {@code Filter}, nested in each query set, and
 * {@code Attributes}, nested in each partial item, for scans.
 */
final class FilterClass {
  private final TableModel model;
  private final GeneratedTypes types;
  private final VocabularyCode code;

  FilterClass(TableModel model, GeneratedTypes types, VocabularyCode code) {
    this.model = model;
    this.types = types;
    this.code = code;
  }

  /** For queries of the table. */
  TypeSpec ofTable(ClassName querySet) {
    ClassName name = GeneratedTypes.filter(querySet);
    return nested(code.inheriting(name, ParameterizedTypeName.get(types.fields(), name)))
        .addJavadoc("What the items can be filtered by: all but the key of the table.\n")
        .build();
  }

  /** For queries of an index. */
  TypeSpec ofIndex(ClassName querySet, IndexModel index) {
    ClassName name = GeneratedTypes.filter(querySet);
    return index.isPartial() ? ofPartial(name, index) : ofWhole(name, index);
  }

  private TypeSpec ofWhole(ClassName name, IndexModel index) {
    List<AttributeModel> shared = Keys.none(model);
    List<AttributeModel> keys = without(shared, model.stored());
    return nested(code.inheriting(name, ParameterizedTypeName.get(types.conditions(), name)))
        .addJavadoc("What the items can be filtered by: all but the key of the index.\n")
        .addMethods(code.inConditions(name, without(Keys.of(model, index), keys)))
        .build();
  }

  private TypeSpec ofPartial(ClassName name, IndexModel index) {
    List<AttributeModel> held = Keys.stored(model, index);
    return nested(code.alone(name, VocabularyCode.base(name)))
        .addJavadoc("What the items can be filtered by: all that the index holds but its key.\n")
        .addMethods(code.inConditions(name, without(Keys.of(model, index), held)))
        .build();
  }

  private static List<AttributeModel> without(
      Collection<AttributeModel> some, List<AttributeModel> attributes) {
    return attributes.stream().filter(attribute -> !some.contains(attribute)).toList();
  }

  /** For scans of an index that holds parts of items: all that it holds, keys too. */
  TypeSpec ofScan(IndexModel index) {
    ClassName name = GeneratedTypes.indexAttributes(model, index);
    return nested(code.alone(name, VocabularyCode.base(name)))
        .addJavadoc("The attributes in the index, for conditions on its scans.\n")
        .addMethods(code.inConditions(name, Keys.stored(model, index)))
        .build();
  }

  private static TypeSpec.Builder nested(TypeSpec.Builder type) {
    return type.addModifiers(Modifier.PUBLIC, Modifier.STATIC);
  }
}
