package dev.dynaset.codec;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A set as SS, NS or BS, or as an L if its elements are of another type. What is read can be
 * changed.
 *
 * <p>DynamoDB has no empty set: as a member it is an absent attribute, in both directions; as an
 * element of a collection it is an empty L. A set is also read from an L, as which others store it.
 *
 * @param <E> the type of the elements
 * @param <S> the type of the set
 */
abstract class SetForm<E, S extends Set<E>> extends Form<S> {
  private final Form<E> element;
  private final SetKind kind;

  SetForm(Form<E> element, SetKind kind) {
    this.element = element;
    this.kind = kind;
  }

  /** A set without elements. */
  abstract S empty();

  @Override
  @Nullable
  S ofAbsent() {
    return kind == SetKind.L ? null : empty();
  }

  @Override
  boolean isAbsent(S value) {
    return kind != SetKind.L && value.isEmpty();
  }

  @Override
  S read(ValueSource in) {
    S set = empty();
    AttributeValue.Type type = in.type();
    if (type == AttributeValue.Type.L || kind == SetKind.L) {
      in.visitList(new Elements<>(element, set));
      return set;
    }
    if (kind == SetKind.BS) {
      for (byte[] bytes : in.binaries()) {
        set.add(element.ofBytes(bytes));
      }
    } else {
      for (String text : kind == SetKind.SS ? in.texts() : in.numbers()) {
        set.add(element.ofText(text));
      }
    }
    return set;
  }

  @Override
  void write(S value, ValueTarget out) {
    if (kind == SetKind.L || value.isEmpty()) {
      Elements.write(value, element, out);
      return;
    }
    if (kind == SetKind.BS) {
      List<byte[]> binaries = new ArrayList<>(value.size());
      Set<ByteBuffer> distinct = new HashSet<>();
      for (E each : value) {
        byte[] bytes = element.toBytes(required(each));
        binaries.add(bytes);
        distinct.add(ByteBuffer.wrap(bytes));
      }
      requireDistinct(distinct, binaries);
      out.binaries(binaries);
    } else {
      writeTexts(value, out);
    }
  }

  @Override
  List<String> elementAliases(S value) {
    List<String> aliases = new ArrayList<>();
    for (E each : value) {
      aliases.addAll(element.aliases(each));
    }
    return aliases;
  }

  private void writeTexts(S value, ValueTarget out) {
    List<String> texts = new ArrayList<>(value.size());
    Set<Object> distinct = new HashSet<>();
    for (E each : value) {
      String text = element.toText(required(each), out);
      texts.add(text);
      distinct.add(kind == SetKind.NS ? new BigDecimal(text).stripTrailingZeros() : text);
    }
    requireDistinct(distinct, texts);
    if (kind == SetKind.SS) {
      out.texts(texts);
    } else {
      out.numbers(texts);
    }
  }

  private static <E> E required(@Nullable E element) {
    if (element == null) {
      throw new IllegalArgumentException("it has a null element, which no set of DynamoDB has");
    }
    return element;
  }

  /** Elements that differ in Java may be one to DynamoDB, such as 1.0 and 1.00. */
  private static void requireDistinct(Set<?> distinct, List<?> stored) {
    if (distinct.size() < stored.size()) {
      throw new IllegalArgumentException("two of its elements are stored as the same value");
    }
  }

  /** A set in the order in which it was read. */
  static final class Plain<E> extends SetForm<E, Set<E>> {
    Plain(Form<E> element, SetKind kind) {
      super(element, kind);
    }

    @Override
    Set<E> empty() {
      return new LinkedHashSet<>();
    }
  }

  /** A set whose elements are in their natural order. */
  static final class Sorted<E> extends SetForm<E, SortedSet<E>> {
    Sorted(Form<E> element, SetKind kind) {
      super(element, kind);
    }

    @Override
    SortedSet<E> empty() {
      return new TreeSet<>();
    }
  }
}
