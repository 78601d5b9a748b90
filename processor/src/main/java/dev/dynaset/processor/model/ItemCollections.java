package dev.dynaset.processor.model;

import dev.dynaset.processor.keys.TemplateText;
import dev.dynaset.processor.model.SharedTableModel.NamedCollection;
import dev.dynaset.processor.naming.Names;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The item collections of a table: for each hash key that several kinds of items are given by the same
 * literals, or as the same members, or that is named.
 *
 * @param all the collections, those of the table first
 * @param problems what is wrong with their names
 */
public record ItemCollections(List<ItemCollection> all, List<Finding> problems) {
  /** Keeps copies. */
  public ItemCollections {
    all = List.copyOf(all);
    problems = List.copyOf(problems);
  }

  /** Those of a table. */
  public static ItemCollections of(SharedTableModel shared) {
    Search search = new Search(shared);
    search.search(Optional.empty());
    shared.allIndexes().forEach(index -> search.search(Optional.of(index)));
    search.reportUnknown();
    return new ItemCollections(search.found, search.problems);
  }

  /** Those of the table itself, or of an index. */
  public List<ItemCollection> of(Optional<String> index) {
    return all.stream()
        .filter(collection -> collection.index().map(one -> one.name().value()).equals(index))
        .toList();
  }

  /**
   * A kind of items, and its hash key.
   *
   * @param entity the kind
   * @param hash the attributes of the key: one that is made of members, or members
   */
  private record Made(TableModel entity, List<AttributeModel> hash) {
    /** What it has in common with keys whose members are called differently. */
    String form() {
      return template()
          .map(made -> made.parts().stream()
              .map(part -> part instanceof MemberTemplate.Segment segment
                  ? "{" + segment.form() + "}"
                  : ((MemberTemplate.Literal) part).text())
              .collect(Collectors.joining()))
          .orElse("{}");
    }

    List<String> names() {
      return template()
          .map(made ->
              made.segments().stream().map(MemberTemplate.Segment::queried).toList())
          .orElseGet(() -> hash.stream().map(AttributeModel::member).toList());
    }

    /** As it is declared, or would be if the key were made of its members. */
    String words() {
      return template()
          .map(made -> made.text().value())
          .orElseGet(() ->
              hash.stream().map(key -> "{" + key.member() + "}").collect(Collectors.joining()));
    }

    /** Whether there is a hash key of both. */
    boolean meets(Made other) {
      // A member can hold whatever a template makes.
      return template().isEmpty()
          || other.template().isEmpty()
          || template()
              .get()
              .texts()
              .text()
              .common(other.template().get().texts().text())
              .isPresent();
    }

    private Optional<MemberTemplate> template() {
      return hash.get(0).template();
    }
  }

  /** The search for them. */
  private static final class Search {
    private final SharedTableModel shared;
    private final List<ItemCollection> found = new ArrayList<>();
    private final List<Finding> problems = new ArrayList<>();
    private final Set<NamedCollection> used = new LinkedHashSet<>();

    Search(SharedTableModel shared) {
      this.shared = shared;
    }

    void search(Optional<IndexModel> index) {
      List<Made> made = shared.entities().stream()
          .filter(entity -> index.isEmpty() || isIn(entity, index.get()))
          .flatMap(entity -> hash(entity, index).stream())
          .toList();
      Map<String, List<Made>> families = new LinkedHashMap<>();
      made.forEach(
          one -> families.computeIfAbsent(one.form(), form -> new ArrayList<>()).add(one));
      Map<String, ItemCollection> byName = new HashMap<>();
      for (List<Made> family : families.values()) {
        collection(index, family, made).ifPresent(collection -> add(collection, byName));
      }
    }

    /** What happens to have the attributes of an index that another kind declares is an error elsewhere. */
    private static boolean isIn(TableModel entity, IndexModel index) {
      return entity.declares(index) && entity.isIn(index);
    }

    private static Optional<Made> hash(TableModel entity, Optional<IndexModel> index) {
      List<AttributeModel> hash = index.isEmpty() || index.get().isLocal()
          ? entity.hashKeys()
          : index.get().hashKey().value().stream()
              .flatMap(name -> entity.keyAttribute(name.value()).stream())
              .toList();
      // What is made beside others is asked for by no name of its own.
      boolean isAsked =
          hash.size() == 1 || hash.stream().noneMatch(key -> key.template().isPresent());
      return hash.isEmpty() || !isAsked ? Optional.empty() : Optional.of(new Made(entity, hash));
    }

    private Optional<ItemCollection> collection(
        Optional<IndexModel> index, List<Made> family, List<Made> all) {
      Optional<NamedCollection> named = named(index, family.get(0));
      named.ifPresent(used::add);
      List<TableModel> kinds =
          all.stream().filter(one -> one.meets(family.get(0))).map(Made::entity).toList();
      if (family.size() == 1 && named.isPresent()) {
        problems.add(Problem.COLLECTION_OF_ONE.at(
            named.get().hash().position(),
            named.get().hash().value(),
            family.get(0).entity().displayName()));
      }
      if (family.size() == 1 && named.isEmpty()) {
        return Optional.empty();
      }
      List<List<String>> names = family.stream().map(Made::names).distinct().toList();
      if (named.isEmpty() && names.size() > 1) {
        problems.add(Problem.COLLECTION_NAME_UNCLEAR.at(
            shared.model().position(),
            family.get(0).words(),
            candidates(family),
            family.get(family.size() - 1).words()));
        return Optional.empty();
      }
      List<String> wanted =
          named.map(given -> names(given.hash().value())).orElseGet(() -> names.get(0));
      // One that calls the parts so, for the messages of what refuses their values.
      Made owner = family.stream()
          .filter(one -> one.names().equals(wanted))
          .findFirst()
          .orElse(family.get(0));
      return Optional.of(new ItemCollection(
          index, owner.entity(), owner.hash(), wanted, named.flatMap(this::accessor), kinds));
    }

    private Optional<String> accessor(NamedCollection named) {
      String accessor = named.accessor().value();
      if (accessor.isEmpty()) {
        return Optional.empty();
      }
      if (!accessor.matches("(by|all)\\w+") || !Names.isLegalIdentifier(accessor)) {
        problems.add(Problem.COLLECTION_ACCESSOR_ILLEGAL.at(
            named.accessor().position(), accessor, named.hash().value()));
        return Optional.empty();
      }
      return Optional.of(accessor);
    }

    private static String candidates(List<Made> family) {
      return family.stream()
          .map(one ->
              "'" + String.join("', '", one.names()) + "' (" + one.entity().displayName() + ")")
          .collect(Collectors.joining(", "));
    }

    private void add(ItemCollection collection, Map<String, ItemCollection> byName) {
      ItemCollection other = byName.putIfAbsent(collection.methodName(), collection);
      if (other != null) {
        problems.add(Problem.COLLECTION_NAME_TAKEN.at(
            shared.model().position(),
            words(other),
            words(collection),
            collection.methodName(),
            collection.names().isEmpty() ? "all" : "by",
            words(collection)));
      }
      found.add(collection);
    }

    private static String words(ItemCollection collection) {
      return new Made(collection.owner(), collection.hash()).words();
    }

    private Optional<NamedCollection> named(Optional<IndexModel> index, Made one) {
      String name = index.map(known -> known.name().value()).orElse("");
      String form = anonymous(one.words());
      return shared.collections().stream()
          .filter(given -> given.index().value().equals(name))
          .filter(given -> anonymous(given.hash().value()).equals(form))
          .findFirst();
    }

    /** A template without the names of its members. */
    private static String anonymous(String template) {
      return TemplateText.of(template).parts().stream()
          .map(part -> part instanceof TemplateText.Segment segment
              ? new TemplateText.Segment("", segment.form()).toString()
              : part.toString())
          .collect(Collectors.joining());
    }

    private static List<String> names(String template) {
      return TemplateText.of(template).segments().map(Search::name).toList();
    }

    private static String name(TemplateText.Segment segment) {
      return Stream.of(FixedText.TimeUnit.values())
          .filter(unit -> unit.form().equals(segment.form()))
          .findFirst()
          .map(unit -> segment.member() + Names.capitalized(unit.form()))
          .orElse(segment.member());
    }

    void reportUnknown() {
      for (NamedCollection given : shared.collections()) {
        if (!used.contains(given)) {
          problems.add(Problem.COLLECTION_UNKNOWN.at(
              given.hash().position(), given.hash().value(), known(given.index().value())));
        }
      }
    }

    private String known(String name) {
      Optional<IndexModel> index = shared.allIndexes().stream()
          .filter(one -> one.name().value().equals(name))
          .findFirst();
      if (index.isEmpty() && !name.isEmpty()) {
        return "The table has no index '" + name + "'";
      }
      List<String> hashes = shared.entities().stream()
          .filter(entity -> index.isEmpty() || isIn(entity, index.get()))
          .flatMap(entity -> hash(entity, index).stream())
          .map(Made::words)
          .distinct()
          .toList();
      return hashes.isEmpty()
          ? "None is made of members"
          : "There are: " + String.join(", ", hashes);
    }
  }
}
