package dev.dynaset.testing;

/** What does not see the items of one another. */
public enum Isolation {
  /** Each test method: its tables are empty when it starts. */
  METHOD,

  /** Each test class: its methods share the items, in the order in which they run. */
  CLASS
}
