package dev.dynaset.processor.model;

import dev.dynaset.processor.naming.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The items that share a hash key, of the table or of an index: of several kinds.
 *
 * @param index the index; empty for the table
 * @param owner a kind that has the hash key
 * @param hash the attributes of this key: one that is made of members, or members
 * @param names what the parts of the hash key are called
 * @param accessor the name of the method that gives it, if one is wanted
 * @param kinds the kinds of items that can have the hash key
 */
public record ItemCollection(
    Optional<IndexModel> index,
    TableModel owner,
    List<AttributeModel> hash,
    List<String> names,
    Optional<String> accessor,
    List<TableModel> kinds) {
  /** Keeps copies. */
  public ItemCollection {
    hash = List.copyOf(hash);
    names = List.copyOf(names);
    kinds = List.copyOf(kinds);
  }

  /** How the hash key is made of members; empty if it is members. */
  public Optional<MemberTemplate> template() {
    return hash.get(0).template();
  }

  /** What is asked for, for each of the names: members of the owner, which may be in it twice. */
  public List<AttributeModel> asked() {
    return template()
        .map(made ->
            made.segments().stream().map(MemberTemplate.Segment::attribute).toList())
        .orElse(hash);
  }

  /** What the method is called that gives it: {@code byTenantAndProject}. */
  public String methodName() {
    return accessor.orElseGet(this::defaultName);
  }

  private String defaultName() {
    return names.isEmpty()
        ? "all" + template().map(MemberTemplate::start).orElse("").replaceAll("[^A-Za-z0-9]+", "")
        : "by" + names.stream().map(Names::capitalized).collect(Collectors.joining("And"));
  }

  /** The members that all kinds store in the same way, by which items can be filtered. */
  public List<AttributeModel> commonMembers() {
    return commonMembers(kinds);
  }

  /** The members that some kinds all store in the same way. */
  public static List<AttributeModel> commonMembers(List<TableModel> kinds) {
    return kinds.get(0).stored().stream()
        .filter(member -> kinds.stream()
            .allMatch(kind -> kind.stored().stream().anyMatch(other -> isSame(member, other))))
        .toList();
  }

  /** Whether two kinds store a member in the same way. */
  static boolean isSame(AttributeModel one, AttributeModel other) {
    return one.member().equals(other.member())
        && one.name().equals(other.name())
        && one.type().equals(other.type());
  }
}
