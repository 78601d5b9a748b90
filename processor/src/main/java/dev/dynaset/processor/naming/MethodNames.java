package dev.dynaset.processor.naming;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of the methods that generated classes have for members: those of the members, but an
 * underscore is added to one that the class has a method for already.
 */
public final class MethodNames {
  private static final Set<String> OF_VOCABULARIES = Set.of(
      // The compiler of Eclipse warns of methods that are called as their class, which is nested.
      "Attributes", "Filter");
  private static final Set<String> OF_PATHS = Set.of(
      "location",
      "exists",
      "notExists",
      "isNull",
      "isNotNull",
      "isType",
      "eq",
      "ne",
      "in",
      "size",
      "toAttributeValue",
      // The compiler of Eclipse warns of methods that seem to override those of another package.
      "form",
      "operand");
  private static final Set<String> OF_UPDATES = Set.of(
      "location", "set", "setUnlessNull", "setIfAbsent", "setFrom", "remove", "removal", "removed");

  private MethodNames() {}

  /** The methods by member of the attributes of a table. */
  public static Map<String, String> ofVocabulary(Collection<String> members) {
    return unlike(OF_VOCABULARIES, members);
  }

  /** The methods by member of a document in conditions. */
  public static Map<String, String> ofPath(Collection<String> members) {
    return unlike(OF_PATHS, members);
  }

  /** The methods by member of a document in updates. */
  public static Map<String, String> ofUpdate(Collection<String> members) {
    return unlike(OF_UPDATES, members);
  }

  /** Members whose names can stay keep them, wherever they stand. */
  private static Map<String, String> unlike(Set<String> taken, Collection<String> members) {
    Set<String> used =
        members.stream().filter(member -> !isTaken(member, taken)).collect(Collectors.toSet());
    Map<String, String> names = new LinkedHashMap<>();
    for (String member : members) {
      String name = member;
      if (isTaken(member, taken)) {
        do {
          name += "_";
        } while (!used.add(name));
      }
      names.put(member, name);
    }
    return names;
  }

  private static boolean isTaken(String member, Set<String> taken) {
    return taken.contains(member) || Names.isMethodOfObject(member);
  }
}
