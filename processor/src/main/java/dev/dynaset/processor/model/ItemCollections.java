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
 * literals, or that is named.
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
   * A kind of items, and how its hash key is made.
   *
   * @param entity the kind
   * @param hash the template
   */
  private record Made(TableModel entity, MemberTemplate hash) {
    /** What it has in common with templates whose members are called differently. */
    String form() {
      return hash.parts().stream()
          .map(part -> part instanceof MemberTemplate.Segment segment
              ? "{" + segment.form() + "}"
              : ((MemberTemplate.Literal) part).text())
          .collect(Collectors.joining());
    }

    List<String> names() {
      return hash.segments().stream().map(MemberTemplate.Segment::queried).toList();
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
          .filter(entity -> index.isEmpty() || entity.isIn(index.get()))
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

    private static Optional<Made> hash(TableModel entity, Optional<IndexModel> index) {
      Stream<AttributeModel> hash = index.isEmpty() || index.get().isLocal()
          ? entity.hashKeys().stream()
          : index.get().hashKey().value().stream()
              .flatMap(name -> entity.keyAttribute(name.value()).stream());
      return hash.flatMap(key -> key.template().stream())
          .findFirst()
          .map(template -> new Made(entity, template));
    }

    private Optional<ItemCollection> collection(
        Optional<IndexModel> index, List<Made> family, List<Made> all) {
      Optional<NamedCollection> named = named(index, family.get(0));
      named.ifPresent(used::add);
      List<TableModel> kinds = all.stream()
          .filter(one -> meets(one, family.get(0)))
          .map(Made::entity)
          .toList();
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
            words(family.get(0).hash()),
            candidates(family),
            words(family.get(family.size() - 1).hash())));
        return Optional.empty();
      }
      List<String> wanted =
          named.map(given -> names(given.hash().value())).orElseGet(() -> names.get(0));
      // One that calls the parts so, for the messages of what refuses their values.
      Made owner = family.stream()
          .filter(one -> one.names().equals(wanted))
          .findFirst()
          .orElse(family.get(0));
      return Optional.of(new ItemCollection(index, owner.entity(), owner.hash(), wanted, kinds));
    }

    private static String words(MemberTemplate template) {
      return template.text().value();
    }

    private static String candidates(List<Made> family) {
      return family.stream()
          .map(one ->
              "'" + String.join("', '", one.names()) + "' (" + one.entity().displayName() + ")")
          .collect(Collectors.joining(", "));
    }

    private static boolean meets(Made one, Made other) {
      return one.hash().texts().text().common(other.hash().texts().text()).isPresent();
    }

    private void add(ItemCollection collection, Map<String, ItemCollection> byName) {
      ItemCollection other = byName.putIfAbsent(collection.methodName(), collection);
      if (other != null) {
        problems.add(Problem.COLLECTION_NAME_TAKEN.at(
            shared.model().position(),
            words(other.hash()),
            words(collection.hash()),
            collection.methodName()));
      }
      found.add(collection);
    }

    private Optional<NamedCollection> named(Optional<IndexModel> index, Made one) {
      String name = index.map(known -> known.name().value()).orElse("");
      String form = anonymous(one.hash().text().value());
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
          .filter(entity -> index.isEmpty() || entity.isIn(index.get()))
          .flatMap(entity -> hash(entity, index).stream())
          .map(one -> words(one.hash()))
          .distinct()
          .toList();
      return hashes.isEmpty()
          ? "None is made of members"
          : "There are: " + String.join(", ", hashes);
    }
  }
}
