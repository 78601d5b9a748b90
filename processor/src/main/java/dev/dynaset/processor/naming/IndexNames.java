package dev.dynaset.processor.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names that an index gives to what is generated for it. */
public final class IndexNames {
  private static final String SUFFIX = "Index";
  private static final Pattern WORD_BREAK =
      Pattern.compile("[_.-]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  /**
   * The methods without parameters that every generated table has, besides those of every object.
   */
  private static final Set<String> METHODS_OF_TABLES = Set.of(
      "admin",
      "async",
      "attributes",
      "binding",
      "lastWriteWins",
      "onceOnly",
      "prepare",
      "scan",
      "tableName",
      "tableScan",
      "updates");

  private IndexNames() {}

  /**
   * The name of the method that gives an index: {@code string_number_index} is
   * {@code stringNumberIndex}, {@code by_status} is {@code byStatusIndex}, {@code GSI1} is
   * {@code gsi1Index}.
   */
  public static String accessor(String index) {
    StringBuilder accessor = new StringBuilder();
    for (String word : WORD_BREAK.split(index, -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (!word.isEmpty()) {
        accessor.append(accessor.isEmpty() ? lower : Names.capitalized(lower));
      }
    }
    return withSuffix(accessor.toString());
  }

  /** The name of the class of an index: {@code StringNumberIndex}. */
  public static String className(String accessor) {
    return withSuffix(Names.capitalized(accessor));
  }

  /**
   * The names of the query sets behind each of these members but the last: {@code AfterYear}. No two
   * are equal, whatever their case, since files are made of them.
   */
  public static List<String> stages(List<String> members) {
    return distinct(members.stream()
        .limit(Math.max(0, members.size() - 1))
        .map(member -> "After" + Names.capitalized(member))
        .toList());
  }

  /**
   * The names of the classes that change members, alone or together: {@code
   * ProductAndWarehouseChanges}. No two are equal, whatever their case, since files are made of them.
   */
  public static List<String> changes(List<List<String>> members) {
    return distinct(members.stream().map(some -> together(some) + "Changes").toList());
  }

  /** What members are called together: {@code ProductAndWarehouse}. */
  public static String together(List<String> members) {
    return members.stream().map(Names::capitalized).collect(Collectors.joining("And"));
  }

  private static List<String> distinct(List<String> names) {
    List<String> distinct = new ArrayList<>();
    for (String name : names) {
      StringBuilder free = new StringBuilder(name);
      while (distinct.stream().anyMatch(free.toString()::equalsIgnoreCase)) {
        free.append('_');
      }
      distinct.add(free.toString());
    }
    return distinct;
  }

  private static String withSuffix(String name) {
    if (name.isEmpty()) {
      return "index";
    }
    return name.endsWith(SUFFIX) || name.equals("index") ? name : name + SUFFIX;
  }

  /** Whether a generated table has another method of this name without parameters. */
  public static boolean isMethodOfTables(String accessor) {
    return METHODS_OF_TABLES.contains(accessor) || Names.isMethodOfObject(accessor);
  }
}
