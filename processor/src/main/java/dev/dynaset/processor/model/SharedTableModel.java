package dev.dynaset.processor.model;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.problem.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table that holds several kinds of items.
 *
 * @param model the type that stands for all of them
 * @param table the logical name of the table
 * @param typeAttribute the attribute that names the kind of an item; empty if none does
 * @param indexes the indexes that the type declares
 * @param entities the kinds of items, in the order in which they are permitted or listed
 * @param parts the types that stand for some of them, the table's own first
 * @param collections the names that are wanted for parts of hash keys
 * @param isGuest whether the table is declared elsewhere, too
 */
public record SharedTableModel(
    ClassModel model,
    Located<String> table,
    String typeAttribute,
    List<IndexModel> indexes,
    List<TableModel> entities,
    List<SealedPart> parts,
    List<NamedCollection> collections,
    boolean isGuest) {
  /**
   * The names that are wanted for the parts of a hash key.
   *
   * @param index the name of the index; empty for the table
   * @param hash the template
   * @param accessor the name of the method; empty if it is made of the parts
   */
  public record NamedCollection(
      Located<String> index, Located<String> hash, Located<String> accessor) {}

  /** Keeps copies. */
  public SharedTableModel {
    indexes = List.copyOf(indexes);
    entities = List.copyOf(entities);
    parts = List.copyOf(parts);
    collections = List.copyOf(collections);
  }

  /** The type. */
  public ClassName type() {
    return model.type();
  }

  /** What could not be read, of the type and of all kinds. */
  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>(model.findings());
    entities.forEach(entity -> all.addAll(entity.findings()));
    return all;
  }

  /** The narrowest type that stands for all of some kinds. */
  public ClassName typeOf(List<TableModel> some) {
    Set<ClassName> wanted =
        Set.copyOf(some.stream().map(TableModel::type).distinct().toList());
    if (wanted.size() == 1) {
      return wanted.iterator().next();
    }
    return parts.stream()
        .filter(part -> part.entities().containsAll(wanted))
        .min(Comparator.comparingInt(part -> part.entities().size()))
        .map(SealedPart::type)
        .orElseGet(this::type);
  }

  /** All indexes: those of the type, and those that a kind declares. */
  public List<IndexModel> allIndexes() {
    List<IndexModel> all = new ArrayList<>(indexes);
    for (TableModel entity : entities) {
      for (IndexModel index : entity.indexes()) {
        if (all.stream().noneMatch(one -> one.name().value().equals(index.name().value()))) {
          all.add(index);
        }
      }
    }
    return all;
  }

  /** The attribute that is a part of the key of an index, in whichever kind has it. */
  public Optional<AttributeModel> keyAttribute(String name) {
    return entities.stream()
        .flatMap(entity -> entity.keyAttribute(name).stream())
        .findFirst();
  }

  /** The same table with kinds of which more is known. */
  public SharedTableModel with(List<TableModel> others) {
    return new SharedTableModel(
        model, table, typeAttribute, indexes, others, parts, collections, isGuest);
  }
}
