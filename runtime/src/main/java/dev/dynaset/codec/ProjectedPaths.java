package dev.dynaset.codec;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.AttributePath.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The parts of an item that are asked of DynamoDB for a projection, and where each part that is read
 * is in what comes back.
 *
 * <p>DynamoDB refuses a path within another. Of a list it returns the elements that are asked for and
 * are there, in their order and without their indexes. An element that is asked for whole is missing
 * only if the list is shorter, and then so are all behind it. An element of which a part is asked for
 * is missing also if it has not that part, and what comes back does not tell which one is missing.
 * So of several elements of one list all but the last are asked for whole.
 *
 * @param asked the parts that are asked for, none within another
 */
record ProjectedPaths(List<AttributePath> asked) {
  /** What is asked for to read some parts. */
  static ProjectedPaths of(List<AttributePath> paths) {
    List<AttributePath> widened =
        paths.stream().map(path -> widened(path, paths)).toList();
    List<AttributePath> asked = new ArrayList<>();
    for (AttributePath path : widened) {
      if (widened.stream().noneMatch(other -> isWithin(path, other) && !isWithin(other, path))
          && asked.stream().noneMatch(other -> isWithin(path, other))) {
        asked.add(path);
      }
    }
    return new ProjectedPaths(List.copyOf(asked));
  }

  /** A path, or the first element on it that is not the last of its list. */
  private static AttributePath widened(AttributePath path, List<AttributePath> all) {
    for (int depth = 1; depth < path.steps().size(); depth++) {
      if (path.steps().get(depth) instanceof Step.Element element
          && indexes(first(path, depth), all).last() > element.index()) {
        return first(path, depth + 1);
      }
    }
    return path;
  }

  /** Where a part is in what comes back, the indexes of elements being those there. */
  AttributePath inResponse(AttributePath path) {
    List<Step> steps = new ArrayList<>();
    for (int depth = 0; depth < path.steps().size(); depth++) {
      steps.add(
          path.steps().get(depth) instanceof Step.Element element
              ? new Step.Element(index(first(path, depth), element.index()))
              : path.steps().get(depth));
    }
    return new AttributePath(steps, path.sensitive());
  }

  private int index(AttributePath list, int index) {
    return asked.stream().anyMatch(whole -> isWithin(list, whole))
        ? index
        : indexes(list, asked).headSet(index).size();
  }

  /** The elements of a list that paths name, or lead through. */
  private static TreeSet<Integer> indexes(AttributePath list, List<AttributePath> paths) {
    TreeSet<Integer> indexes = new TreeSet<>();
    int depth = list.steps().size();
    for (AttributePath path : paths) {
      if (path.steps().size() > depth
          && path.overlaps(list)
          && path.steps().get(depth) instanceof Step.Element element) {
        indexes.add(element.index());
      }
    }
    return indexes;
  }

  private static boolean isWithin(AttributePath path, AttributePath other) {
    return other.steps().size() <= path.steps().size() && path.overlaps(other);
  }

  private static AttributePath first(AttributePath path, int steps) {
    return new AttributePath(path.steps().subList(0, steps), path.sensitive());
  }
}
