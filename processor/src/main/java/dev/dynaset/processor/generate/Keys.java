package dev.dynaset.processor.generate;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of the keys of a valid model. */
final class Keys {
  private Keys() {}

  /** The parts of the key of the table, hash key first. */
  static List<KeyPart> ofTable(TableModel model) {
    return Stream.concat(model.hashKeys().stream(), model.rangeKeys().stream())
        .map(KeyPart::new)
        .toList();
  }

  static AttributeModel hash(TableModel model, IndexModel index) {
    return first(model, index.hashKey()).orElseThrow();
  }

  static Optional<AttributeModel> range(TableModel model, IndexModel index) {
    return first(model, index.rangeKey());
  }

  private static Optional<AttributeModel> first(
      TableModel model, Located<List<Located<String>>> members) {
    return members.value().stream().findFirst().flatMap(member -> model.attribute(member.value()));
  }
}
