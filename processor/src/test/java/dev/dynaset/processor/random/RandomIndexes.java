package dev.dynaset.processor.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Annotations of indexes over the members of a model, all of them right. */
final class RandomIndexes {
  private final Random random;
  private final RandomClass model;

  RandomIndexes(Random random, RandomClass model) {
    this.random = random;
    this.model = model;
  }

  void add(boolean hasRangeKey) {
    int count = random.nextInt(5);
    for (int number = 0; number < count; number++) {
      List<Member> keys = model.members.stream()
          .filter(Member::isKey)
          .collect(Collectors.toCollection(ArrayList::new));
      Collections.shuffle(keys, random);
      boolean local = hasRangeKey && random.nextInt(3) == 0;
      if (local) {
        keys.remove(model.members.get(0));
      }
      String end = projection(keys, number) + ")";
      model.annotations.add((local ? "@LocalIndex" : "@GlobalIndex") + "(name = \"by." + number
          + "-x\", " + (local ? "rangeKey = \"" + keys.get(0).name + "\"" : global(keys)) + end);
    }
  }

  private String global(List<Member> keys) {
    int hash = 1 + random.nextInt(Math.min(4, keys.size()));
    int range = random.nextInt(Math.min(4, keys.size() - hash) + 1);
    return "hashKey = " + names(keys.subList(0, hash)) + ", rangeKey = "
        + names(keys.subList(hash, hash + range));
  }

  private String projection(List<Member> keys, int number) {
    String accessor = random.nextInt(4) == 0 ? ", accessor = \"index" + number + "\"" : "";
    List<Member> others = model.members.stream().filter(m -> !keys.contains(m)).toList();
    others = others.stream().filter(m -> m != model.members.get(0)).toList();
    return accessor
        + switch (random.nextInt(4)) {
          case 0 -> ", projection = ProjectionType.KEYS_ONLY";
          case 1 ->
            others.isEmpty()
                ? ""
                : ", projection = ProjectionType.INCLUDE, include = " + names(others);
          default -> "";
        };
  }

  private static String names(List<Member> members) {
    return members.stream()
        .map(m -> "\"" + m.name + "\"")
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
