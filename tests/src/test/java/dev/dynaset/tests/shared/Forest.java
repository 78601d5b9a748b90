package dev.dynaset.tests.shared;

import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;

/** Kinds of items whose keys lie within one another. */
@Table(value = "forest", delimiter = '/')
sealed interface Forest {
  /** A branch: its key is the start of the keys of its leaves. */
  @ItemKey(hash = "TREE/{tree}", range = "BRANCH/{branch}/")
  record Branch(String tree, String branch, int length) implements Forest {}

  /** A leaf of a branch. */
  @ItemKey(hash = "TREE/{tree}", range = "BRANCH/{branch}/LEAF/{leaf}")
  record Leaf(String tree, String branch, String leaf, String colour) implements Forest {}

  /** A bird in a tree; its hash key begins as that of trees does. */
  @ItemKey(hash = "TREE/{tree}/BIRD/{bird}", range = "BRANCH/{branch}/LEAF/{leaf}")
  record Bird(String tree, String bird, String branch, String leaf) implements Forest {}
}
