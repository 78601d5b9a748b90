package dev.dynaset.expression;

import java.util.ArrayList;
import java.util.List;

/** A condition that an item meets or not, as a tree. */
public sealed interface ConditionNode {
  /** Every item meets it. */
  ConditionNode ALWAYS = new Constant(true);

  /** No item meets it. */
  ConditionNode NEVER = new Constant(false);

  /** What {@code cases} makes of this kind of condition. */
  <R> R match(Cases<R> cases);

  /**
   * All kinds of conditions. Whoever tells them apart implements it, and a new kind is a compile
   * error there.
   *
   * @param <R> what is made of a condition
   */
  interface Cases<R> {
    /** It does not depend on the item. */
    R constant(Constant condition);

    /** Two values are compared. */
    R comparison(Comparison condition);

    /** A value is between two others. */
    R between(Between condition);

    /** A value is one of several. */
    R in(In condition);

    /** A function has two arguments. */
    R call(Call condition);

    /** Something is at a place. */
    R exists(Exists condition);

    /** All of several conditions are met. */
    R all(All condition);

    /** One of several conditions is met, or more. */
    R any(Any condition);

    /** A condition is not met. */
    R not(Not condition);

    /** A user has written it. */
    R raw(Raw condition);
  }

  /** What is joined of parts: as a part of something else it needs brackets. */
  sealed interface Joined extends ConditionNode {}

  /**
   * A condition that does not depend on the item.
   *
   * @param value whether it is met
   */
  record Constant(boolean value) implements ConditionNode {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.constant(this);
    }
  }

  /**
   * Two values are compared.
   *
   * @param left one of them
   * @param operator how they are compared
   * @param right the other
   */
  record Comparison(Operand left, ComparisonOperator operator, Operand right)
      implements ConditionNode {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.comparison(this);
    }
  }

  /**
   * A value is between two others.
   *
   * @param value the value
   * @param from the lowest, included
   * @param to the highest, included
   */
  record Between(Operand value, Operand from, Operand to) implements ConditionNode {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.between(this);
    }
  }

  /**
   * A value is one of several.
   *
   * @param value the value
   * @param candidates those that it may be; at least one, and more than one expression takes
   */
  record In(Operand value, List<Operand> candidates) implements ConditionNode {
    /** Keeps a copy of the candidates. */
    public In {
      candidates = List.copyOf(candidates);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.in(this);
    }
  }

  /**
   * A function of DynamoDB with two arguments.
   *
   * @param function which
   * @param path the attribute that it looks at
   * @param argument what it looks for
   */
  record Call(Function function, AttributePath path, Operand argument) implements ConditionNode {
    /** The functions. */
    public enum Function {
      /** A string or binary starts so. */
      BEGINS_WITH("begins_with"),
      /** A string, a set or a list contains it. */
      CONTAINS("contains"),
      /** An attribute has a type. */
      ATTRIBUTE_TYPE("attribute_type");

      private final String symbol;

      Function(String symbol) {
        this.symbol = symbol;
      }

      /** As DynamoDB writes it. */
      public String symbol() {
        return symbol;
      }
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.call(this);
    }
  }

  /**
   * An item has something at a place, be it NULL.
   *
   * @param path the place
   */
  record Exists(AttributePath path) implements ConditionNode {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.exists(this);
    }
  }

  /**
   * All of several conditions are met.
   *
   * @param parts these, at least two
   */
  record All(List<ConditionNode> parts) implements Joined {
    /** Keeps a copy of the parts. */
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.all(this);
    }
  }

  /**
   * At least one of several conditions is met.
   *
   * @param parts these, at least two
   */
  record Any(List<ConditionNode> parts) implements Joined {
    /** Keeps a copy of the parts. */
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.any(this);
    }
  }

  /**
   * A condition is not met.
   *
   * @param part that condition
   */
  record Not(ConditionNode part) implements ConditionNode {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.not(this);
    }
  }

  /**
   * A condition that a user has written in DynamoDB's own language, and may have joined.
   *
   * @param fragment its text, without brackets around all of it
   */
  record Raw(Fragment fragment) implements Joined {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.raw(this);
    }
  }

  /** Both are met; constants are folded. */
  static ConditionNode and(ConditionNode left, ConditionNode right) {
    if (left.equals(NEVER) || right.equals(ALWAYS)) {
      return left;
    }
    if (left.equals(ALWAYS) || right.equals(NEVER)) {
      return right;
    }
    List<ConditionNode> parts =
        new ArrayList<>(left instanceof All all ? all.parts() : List.of(left));
    parts.addAll(right instanceof All all ? all.parts() : List.of(right));
    return new All(parts);
  }

  /** One of them is met, or both; constants are folded. */
  static ConditionNode or(ConditionNode left, ConditionNode right) {
    if (left.equals(ALWAYS) || right.equals(NEVER)) {
      return left;
    }
    if (left.equals(NEVER) || right.equals(ALWAYS)) {
      return right;
    }
    List<ConditionNode> parts =
        new ArrayList<>(left instanceof Any any ? any.parts() : List.of(left));
    parts.addAll(right instanceof Any any ? any.parts() : List.of(right));
    return new Any(parts);
  }

  /** It is not met; constants are folded. */
  static ConditionNode not(ConditionNode condition) {
    if (condition instanceof Constant constant) {
      return constant.value() ? NEVER : ALWAYS;
    }
    return condition instanceof Not not ? not.part() : new Not(condition);
  }

  /** A value is between two others; never, if these are known and reversed. */
  static ConditionNode between(Operand value, Operand from, Operand to) {
    boolean isReversed = from instanceof Operand.Value low
        && to instanceof Operand.Value high
        && ValueOrder.compare(low.value(), high.value()) > 0;
    return isReversed ? NEVER : new Between(value, from, to);
  }

  /** A value is one of several; never, if there are none. */
  static ConditionNode in(Operand value, List<? extends Operand> candidates) {
    return candidates.isEmpty() ? NEVER : new In(value, List.copyOf(candidates));
  }
}
